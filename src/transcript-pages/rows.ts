import { findTime } from './time';
import type { PageTurn, Reading, TranscriptPage } from './transcript-page';

/** A list with one element for each thing that was said. CSS selectors; those of the parts are looked for inside the row. */
export interface Rows {
  readonly row: string;
  readonly speaker: string;
  readonly words: string;
  readonly time?: string;
  /** True for lists that hold only what is in view, or only the last lines. */
  readonly isPart?: boolean;
}

/** A page that shows a meeting as rows. Where it has several lists, the first that holds something is read. */
export function defineRowsPage(
  facts: Pick<TranscriptPage, 'id' | 'name' | 'matches'> & { readonly lists: readonly Rows[] },
): TranscriptPage {
  const { lists, ...page } = facts;
  return {
    ...page,
    findReading(document) {
      const documents = [...reachable(document)];
      for (const list of lists) {
        for (const each of documents) {
          const reading = findRows(each, list);
          if (reading) return reading;
        }
      }
      return undefined;
    },
  };
}

/** A page's document and those of its frames that it shares an origin with. */
export function* reachable(document: Document): Generator<Document> {
  yield document;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentDocument) yield* reachable(frame.contentDocument);
}

function findRows(document: Document, { row, speaker, words, time, isPart = false }: Rows): Reading | undefined {
  const rows = [...document.querySelectorAll(row)];
  let last = '';
  const turns = rows.flatMap((element): PageTurn | [] => {
    const text = textOf(element, words);
    // Rows in which the same person goes on have no name of their own.
    last = textOf(element, speaker) || last;
    const start = time === undefined ? undefined : findTime(textOf(element, time));
    return text === '' ? [] : { speaker: last, ...(start === undefined ? {} : { start }), text };
  });
  return turns.length > 0 ? { turns, isPart: isPart || hasRoomForMore(rows) } : undefined;
}

function textOf(row: Element, selector: string): string {
  return [...row.querySelectorAll(selector)]
    .map((part) => part.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a list is longer than the rows in it, as lists are that draw only what is in view. */
function hasRoomForMore(rows: readonly Element[]): boolean {
  const [first] = rows;
  const last = rows.at(-1);
  const list = first && findScroller(first);
  if (!list || !last) return false;
  const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
  return list.scrollHeight - height > list.clientHeight;
}

function findScroller(row: Element): Element | undefined {
  for (let box = row.parentElement; box; box = box.parentElement)
    if (box.clientHeight > 0 && box.scrollHeight > box.clientHeight + 1) return box;
  return undefined;
}
