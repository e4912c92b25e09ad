import type { Inside } from './browser';

/** The popup's words once they are there, white space folded. */
export function wordsOf(popup: Inside): Promise<unknown> {
  return popup.evaluate(`document.body.innerText.replace(/\\s+/g, ' ').trim()`);
}

/** Presses the popup's button of these words. */
export function pressIn(popup: Inside, name: string): Promise<unknown> {
  return popup.evaluate(
    `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(name)}).click()`,
  );
}
