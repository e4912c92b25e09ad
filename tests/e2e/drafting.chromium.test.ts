import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press, seeInside } from './browser';
import { caret, compose, draftHtml, placeOf, restOn, untilMarked, write } from './drafting';
import { browser, inInbox, page } from './in-chromium';

const promise = 'We’ll circle back on the numbers.';
const apology = 'Sorry if that came across as harsh.';

inInbox();

describe('hints come while drafting', () => {
  it('in a new message', async () => {
    await compose(page, 'Hi Ana,', promise, apology);
    await untilMarked(page, ['circle back', 'Sorry if']);
  });

  it('in a reply, and not in the mail it answers, shown or folded', async () => {
    await page.getByRole('button', { name: 'Reply' }).click();
    await write(page, promise);
    await untilMarked(page, ['circle back']);
    await page.getByRole('button', { name: 'Show trimmed content' }).click();
    await write(page, ' And one more thing.');
    await untilMarked(page, ['circle back']);
  });

  it('on their words, wherever these move to', async () => {
    await compose(page, promise);
    await untilMarked(page, ['circle back']);
    await page.keyboard.press('Control+Home');
    await write(page, 'Hi Ana,', 'thanks. ');
    await untilMarked(page, ['circle back']);
  });

  it('and nowhere else on the page', async () => {
    await compose(page, 'Hi Ana,');
    await page.getByRole('textbox', { name: 'Subject' }).last().fill('We’ll circle back soon');
    await page.locator('[g_editable]').click();
    await write(page, promise);
    await untilMarked(page, ['circle back']);
  });
});

describe('the draft stays the writer’s', () => {
  it('is byte for byte what the page made of it, with hints shown and a card open', async () => {
    await compose(page, 'Hi Ana,', promise, '', apology);
    const before = await draftHtml(page);
    await untilMarked(page, ['circle back', 'Sorry if']);
    await restOn(page, 'circle back');
    expect(await draftHtml(page)).toBe(before);
    expect(before).toBe(
      'Hi Ana,<div>We’ll circle back on the numbers.</div><div><br></div><div>Sorry if that came across as harsh.</div>',
    );
  });

  it('goes out as it stood, by the button and by Ctrl and Enter', async () => {
    await compose(page, 'Hi Ana,', promise);
    await untilMarked(page, ['circle back']);
    await page.getByRole('button', { name: /^Send/ }).click();
    await compose(page, apology);
    await untilMarked(page, ['Sorry if']);
    await page.keyboard.press('Control+Enter');
    const sent = ['Hi Ana,<div>We’ll circle back on the numbers.</div>', 'Sorry if that came across as harsh.'];
    expect(await page.evaluate('sent')).toEqual(sent);
    await untilMarked(page, []);
  });
});

describe('the card', () => {
  it('opens on a hover that rests, and says what it is and how it may land', async () => {
    await compose(page, promise);
    await untilMarked(page, ['circle back']);
    await restOn(page, 'circle back');
    const card = page.getByRole('dialog', { name: 'A promise without a date' });
    expect(await card.getByText('Ana may not know whether to wait.').count()).toBe(1);
    expect(await card.getByRole('button').allTextContents()).toEqual(
      expect.arrayContaining(['Apply', 'Why?', 'Just this once', 'This phrase', 'This kind of hint']),
    );
  });

  it('opens from the chip, by way of the list', async () => {
    await compose(page, promise, apology);
    await untilMarked(page, ['circle back', 'Sorry if']);
    await seeInside(page);
    await press(page.getByRole('button', { name: '2 missing steps' }));
    await press(page.getByRole('dialog', { name: '2 missing steps' }).getByRole('button', { name: /Sorry if/ }));
    await page.getByRole('dialog', { name: 'An apology with an “if”' }).waitFor();
  });

  it('opens by the shortcut, walks by arrow keys, and Escape gives the caret back', async () => {
    await compose(page, promise, apology);
    await untilMarked(page, ['circle back', 'Sorry if']);
    const before = await caret(page);
    await browser.press('open-hints');
    await seeInside(page);
    await page.getByRole('dialog', { name: '2 missing steps' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'An apology with an “if”' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('handrail-surface [role="dialog"]').count()).toBe(0);
    expect(await caret(page)).toEqual(before);
    await write(page, ' Yes');
    expect(await draftHtml(page)).toContain('harsh. Yes');
  });

  it('stays shut when a marked word is clicked: the click only places the caret', async () => {
    await compose(page, promise);
    await untilMarked(page, ['circle back']);
    const { x, y } = await placeOf(page, 'circle back');
    await page.mouse.click(x, y);
    const [text, start, end] = await caret(page);
    expect([text, start === end, start > 0 && start < promise.length]).toEqual([promise, true, true]);
    await write(page, 'x');
    await seeInside(page);
    expect(await page.locator('handrail-surface .card').count()).toBe(0);
  });

  it('applies a better sentence, which one undo takes back exactly', async () => {
    await compose(page, 'Hi Ana,', promise, 'Maya');
    const before = await draftHtml(page);
    await untilMarked(page, ['circle back']);
    const card = await restOn(page, 'circle back');
    const words = ((await card.locator('.rewrite .words').first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
    await press(card.getByRole('button', { name: 'Apply' }));
    await expect.poll(() => draftHtml(page)).toBe(before.replace(promise.slice(0, -1), words));
    await page.getByText(/^Applied\./).waitFor();
    await untilMarked(page, []);
    await page.keyboard.press('Control+z');
    await expect.poll(() => draftHtml(page)).toBe(before);
    await untilMarked(page, ['circle back']);
  });

  it('leaves out a sentence that only apologises for the next, which one undo brings back', async () => {
    const draft = 'Sorry to bother you, I’m sure you’re busy. The heating in room 9 is stuck on.';
    await compose(page, draft, promise);
    const before = await draftHtml(page);
    // Once the last line is heard, the sentence that follows is.
    await untilMarked(page, ['Sorry to bother', 'circle back']);
    const card = await restOn(page, 'Sorry to bother');
    await press(card.getByRole('button', { name: 'Apply' }));
    await expect.poll(() => draftHtml(page)).toBe(before.replace('Sorry to bother you, I’m sure you’re busy. ', ''));
    await page.keyboard.press('Control+z');
    await expect.poll(() => draftHtml(page)).toBe(before);
  });

  it('asks for the gaps that only the writer can fill, and puts none into the draft', async () => {
    await compose(page, apology);
    const before = await draftHtml(page);
    await untilMarked(page, ['Sorry if']);
    const card = await restOn(page, 'Sorry if');
    await press(card.getByRole('button', { name: /^Fill \d+ gaps?$/ }));
    await card.getByRole('textbox').waitFor();
    expect(await draftHtml(page)).toBe(before);
    await page.keyboard.type('sent the wrong figures');
    await page.keyboard.press('Enter');
    expect(await draftHtml(page)).toBe(before);
  });
});

describe('an apology', () => {
  const slip =
    'I’m sorry. I sent you the wrong figures on Monday, and you had to correct them in front of your board. I had not checked them against April.';

  it('has its four steps in the list, and takes a further sentence, which one undo takes back', async () => {
    await compose(page, 'Hi Ana,', slip, 'Maya');
    const before = await draftHtml(page);
    await seeInside(page);
    await press(page.getByRole('button', { name: '2 of 4 repair steps' }));
    await press(
      page.getByRole('dialog', { name: 'This reads as an apology' }).getByRole('button', { name: /^Repetition/ }),
    );
    const card = page.getByRole('dialog', { name: 'Repetition' });
    const words = ((await card.locator('.rewrite .words').first().textContent()) ?? '').replace(/\s+/g, ' ').trim();
    await press(card.getByRole('button', { name: 'Apply' }));
    await expect.poll(() => draftHtml(page)).toBe(before.replace(slip, `${slip} ${words}`));
    await page.getByRole('button', { name: '3 of 4 repair steps' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => draftHtml(page)).toBe(before);
  });
});

describe('a hint that was left', () => {
  beforeEach(async () => {
    await compose(page, promise, 'Later: we’ll circle back on the plan.');
    await untilMarked(page, ['circle back', 'circle back']);
  });
  afterEach(() => browser.forget());

  it('just this once leaves the others, and Undo brings it back', async () => {
    const card = await restOn(page, 'circle back');
    await press(card.getByRole('button', { name: 'Just this once' }));
    await untilMarked(page, ['circle back']);
    await press(page.getByRole('button', { name: 'Undo' }));
    await untilMarked(page, ['circle back', 'circle back']);
  });

  it('as a phrase is left everywhere, also in the next draft', async () => {
    const card = await restOn(page, 'circle back');
    await press(card.getByRole('button', { name: 'This phrase' }));
    await untilMarked(page, []);
    await compose(page, 'So we’ll circle back. ', apology);
    await untilMarked(page, ['Sorry if']);
  });

  it('with its whole site is said, and Undo brings it back', async () => {
    await seeInside(page);
    await press(page.getByRole('button', { name: '2 missing steps' }));
    const list = page.getByRole('dialog', { name: '2 missing steps' });
    await press(list.getByRole('button', { name: 'More' }));
    await press(page.getByRole('menuitem', { name: 'Off for this site' }));
    await untilMarked(page, []);
    await seeInside(page);
    await page.getByText('Off for mail.google.com.').waitFor();
    await press(page.getByRole('button', { name: 'Undo' }));
    await untilMarked(page, ['circle back', 'circle back']);
  });

  it('as a kind of hint takes all of its kind and no other', async () => {
    const card = await restOn(page, 'circle back');
    await press(card.getByRole('button', { name: 'This kind of hint' }));
    await untilMarked(page, []);
    await write(page, ' ', apology);
    await untilMarked(page, ['Sorry if']);
    await press(page.getByRole('button', { name: 'Undo' }));
    await untilMarked(page, ['circle back', 'circle back', 'Sorry if']);
  });
});
