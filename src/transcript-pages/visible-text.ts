import { turnsIn } from './headed-lines';
import type { Reading } from './transcript-page';

// A page that is still loading, or asks to log in, shows less than a meeting.
const leastLetters = 120;

/**
 * What a page shows as text: turns, where speakers and times stand before the words, else the text itself.
 * @param boxes elements that the meeting may stand in; the one with the most room is taken, else the page’s main part
 */
export function findVisibleText(document: Document, boxes?: string): Reading | undefined {
  const found = boxes ? [...document.querySelectorAll<HTMLElement>(boxes)] : [];
  const [largest] = found.sort((one, other) => other.scrollHeight - one.scrollHeight);
  const box = largest ?? document.querySelector<HTMLElement>('main, [role="main"]') ?? document.body;
  const text = box.innerText.trim();
  const turns = turnsIn(text);
  if (turns.length > 1) return { turns, isPart: false };
  return text.length < leastLetters ? undefined : { text, isPart: false };
}
