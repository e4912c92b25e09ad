import type { Kind } from '../text/kind';

/** What the page's own markup says about text in a draft that the writer did not write. Selectors, matched from outside in. */
export interface ForeignMarks {
  /** Quoted mail, with the line that announces it. */
  readonly quotes: readonly string[];
  /** Boxes round an attribution and its quotes, in which the writer's answers may stand between the quotes. */
  readonly replyBoxes: readonly string[];
  readonly signatures: readonly string[];
  /** Elements that begin the quoted mail; everything after them in the draft belongs to it. */
  readonly endings: readonly string[];
}

/** One webmail or editor: where its drafts are and what stands round them. A site reads the page and never writes to it. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Match patterns of the pages that belong to it; none where only the user can say. */
  readonly matches: readonly string[];
  readonly kind: Kind;
  /** Editing hosts of this site, as CSS selectors. Editors of an unknown make are found by their role and size as well. */
  readonly drafts: readonly string[];
  /** Editable places of this site that never hold a draft. */
  readonly notDrafts: readonly string[];
  readonly foreign: ForeignMarks;
  /** Buttons that send the draft, to be looked for inside its compose box. */
  readonly sends: readonly string[];
  /** The box round one draft with its own subject, recipients and send button. */
  compose(editor: Element): Element | undefined;
  /** The subject as typed, empty when there is none. */
  subject(editor: Element): string;
  /** How the recipients are called on the page, in their order; an address where no name is shown. */
  recipients(editor: Element): readonly string[];
  isReply(editor: Element): boolean;
}

/** The element of the top page that holds an editor: the editor itself, or the outermost same-origin frame it is in. */
export function inPage(editor: Element): Element {
  let element = editor;
  for (;;) {
    const frame = element.ownerDocument.defaultView?.frameElement;
    if (!frame) return element;
    element = frame;
  }
}

/** The value of the first form field that matches and has one. */
export function findValue(box: Element | undefined, selector: string): string | undefined {
  for (const field of box?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector) ?? []) {
    const value = field.value?.trim();
    if (value) return value;
  }
  return undefined;
}

/** Names out of an address line such as `"Lee, Tom" <tom@example.com>, ana@example.com`. */
export function namesIn(addresses: string): readonly string[] {
  const parts = addresses.match(/(?:"[^"]*"|<[^>]*>|[^,;"<])+/g) ?? [];
  return parts
    .map(
      (part) =>
        part
          .replace(/<[^>]*>/, '')
          .replaceAll('"', '')
          .trim() || part.replace(/[<>]/g, '').trim(),
    )
    .filter(Boolean);
}

/** `Re:` in the languages of common clients. */
const replies = /^\s*(?:re|aw|sv|vs|antw|odp|ref|rif|回复|答复|返信)(?:\[\d+\])?\s?[:：]/i;

/** Whether a subject says that the mail answers another. */
export function saysReply(subject: string): boolean {
  return replies.test(subject);
}
