import { watchEditors } from '../../src/page/find-editors';
import { openTextMap } from '../../src/page/text-map';
import { siteFor } from '../../src/sites';
import { anywhere } from '../../src/sites/anywhere';
import { ownLines } from '../../src/text/blocks';

/** What a site says of the first draft that is found on the page. */
interface Read {
  readonly site: string;
  readonly words: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  readonly isReply: boolean;
  /** How many buttons send it. */
  readonly sends: number;
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** The writer's own words in an element, as `check -- --draft` prints them. */
function wordsIn(element: Element): string {
  const lines =
    element.nodeName === 'TEXTAREA'
      ? (element as HTMLTextAreaElement).value.split('\n')
      : openTextMap(element, anywhere.foreign).lines();
  const isOwn = ownLines(lines);
  return lines
    .filter((_, at) => isOwn[at])
    .map((line) =>
      line
        .replace(/[\u200b\ufffc]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}

export const page = {
  /** Finds the drafts of this page as the content script does, once it is laid out. */
  async read(): Promise<Read | undefined> {
    const site = siteFor(document);
    const found: HTMLElement[] = [];
    const stop = new AbortController();
    const meet = (element: HTMLElement) => {
      found.push(element);
      return () => undefined;
    };
    watchEditors(document, site, meet, stop.signal);
    for (let frames = 0; frames < 4; frames++) await frame();
    stop.abort();
    const [draft] = found;
    return (
      draft && {
        site: site.id,
        words: wordsIn(draft),
        subject: site.subject(draft),
        recipients: site.recipients(draft),
        isReply: site.isReply(draft),
        sends: site.compose(draft)?.querySelectorAll(site.sends.join()).length ?? 0,
      }
    );
  },
};
