import type { ForeignMarks } from '../sites/site';
import { isAttribution } from '../text/attribution';
import { visible } from '../text/fold';

/**
 * What an element in a draft is: the writer's own, a box to leave out, a reply box whose answers count, a quote that has
 * no mark but its look, or the beginning of quoted mail that goes on to the end.
 */
export type Belonging = 'own' | 'box' | 'reply' | 'unmarked' | 'ending';

/** Reads belongings by a site's marks. */
export function foreignBy(marks: ForeignMarks): (element: Element) => Belonging {
  const boxes = [...marks.quotes, ...marks.signatures, ...marks.asides].join();
  const replies = marks.replyBoxes.join();
  const endings = marks.endings.join();
  return (element) => {
    if (element.nodeName === 'CODE' && element.parentElement?.nodeName === 'PRE') return 'box';
    const isQuote = element.nodeName === 'BLOCKQUOTE';
    if (!isQuote && !element.hasAttributes())
      return element.nodeName === 'HR' && endings && isBefore(element, endings) ? 'ending' : 'own';
    if (endings && (element.matches(endings) || (element.nodeName === 'HR' && isBefore(element, endings))))
      return 'ending';
    // Where the mark stands on the dashes alone, the signature is what follows them.
    if (boxes && element.matches(boxes)) return isDashes(element) ? 'own' : 'box';
    if (replies && element.matches(replies)) return 'reply';
    return isQuote ? 'unmarked' : 'own';
  };
}

const isDashes = (element: Element): boolean =>
  element.childElementCount === 0 && /^\s*-{2,3}\s*$/.test(element.textContent ?? '');

// Outlook draws a line just before the header of the quoted mail.
function isBefore(element: Element, endings: string): boolean {
  return element.nextElementSibling?.matches(endings) ?? false;
}

/** Whether a reply box holds forwarded mail: its attribution is a line of dashes, and all of it is foreign. */
export function isForward(box: Element): boolean {
  const attribution = box.querySelector('.gmail_attr, .x_gmail_attr') ?? box;
  return /^[\s\u2010-]{5,}/.test(attribution.textContent ?? '');
}

/** Whether a quote without a mark says in its own first words when who wrote it: "2 March 2026, 10:02 from Tom <tom@example.com>:". */
export function announcesItself(quote: Element): boolean {
  return /^\s*(?=[^:：@]{0,80}\d)[^@<]{0,160}<?[^\s@<>]{1,80}@[^\s@<>]{1,80}>?[^:：@]{0,40}[:：]/.test(
    (quote.textContent ?? '').slice(0, 400),
  );
}

/** Whether a line announces the quote that follows it: it ends with a colon and names a time, an address, or who wrote. */
export function announces(line: string): boolean {
  const seen = visible(line).trim();
  return /[:：]$/.test(seen) && (/[\d@]/.test(seen) || isAttribution(seen));
}
