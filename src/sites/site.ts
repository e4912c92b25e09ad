import type { Kind } from '../text/kind';
import { labelledRecipients } from './labelled-recipients';

/** What the page's own markup says about text in a draft that the writer did not write. Selectors, matched from outside in. */
export interface ForeignMarks {
  /** Quoted mail, with the line that announces it. */
  readonly quotes: readonly string[];
  /** Boxes round an attribution and its quotes, in which the writer's answers may stand between the quotes. */
  readonly replyBoxes: readonly string[];
  readonly signatures: readonly string[];
  /** Elements that begin the quoted mail; everything after them in the draft belongs to it. */
  readonly endings: readonly string[];
  /** Parts of a text that hold no sentence of the writer: titles, code, what a machine took down. */
  readonly asides: readonly string[];
}

/** One webmail or editor: where its drafts are and what stands round them. A site reads the page and never writes to it. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Match patterns of the pages that belong to it; none where its pages have no fixed address. */
  readonly matches: readonly string[];
  /** The same, of pages that the user turns on one by one: they are not in the manifest. */
  readonly asked: readonly string[];
  /**
   * Match patterns of frames of another origin that its drafts stand in, which the script of the page cannot reach. They
   * are in the manifest where its pages are, and else asked for with its page.
   */
  readonly frames: readonly string[];
  /** Whether a page without a fixed address is one of this site, by its own markup. */
  isPage?(document: Document): boolean;
  readonly kind: Kind;
  /** Editing hosts of this site, as CSS selectors. Editors of an unknown make are found by their role and size as well. */
  readonly drafts: readonly string[];
  /** Elements that hold one text in many editors, a block each: all of it is one draft. */
  readonly wholes: readonly string[];
  /** Elements that show a text which is written in another place: hints are listed and copied, and nothing is marked or changed. */
  readonly readings: readonly string[];
  /** Editable places of this site that never hold a draft. */
  readonly notDrafts: readonly string[];
  /** What this site leaves in a draft. A draft may hold what others left as well: `anywhere.foreign` has them all. */
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

/** How a site is written down: selectors, and functions only where selectors do not do. */
export interface SiteFacts {
  readonly id: string;
  readonly name: string;
  readonly matches?: readonly string[];
  readonly asked?: readonly string[];
  readonly frames?: readonly string[];
  readonly isPage?: (document: Document) => boolean;
  /** Mail where nothing is said. */
  readonly kind?: Kind;
  readonly drafts?: readonly string[];
  readonly wholes?: readonly string[];
  readonly readings?: readonly string[];
  readonly notDrafts?: readonly string[];
  readonly foreign?: Partial<ForeignMarks>;
  readonly sends?: readonly string[];
  /** Boxes round one draft with its subject, recipients and send button; the innermost one is taken. */
  readonly boxes?: readonly string[];
  /** Fields of the subject; the first that holds something is read. */
  readonly subjects?: readonly string[];
  /** Elements that show one recipient each, and fields with addresses, which are read where none is shown. */
  readonly recipients?: readonly string[];
  /** Where the box is found in another way, or the send button stands outside of it. */
  readonly compose?: Site['compose'];
  readonly isReply?: Site['isReply'];
}

/** What `docs/sites.md` says about a site beside its selectors. Each site's file exports it as `notes`; it does not ship. */
export interface SiteNotes {
  /** How the site is recognised where it has no fixed address. */
  readonly known?: string;
  /** What its selectors were read from or tried on, and when. */
  readonly checked: string;
  /** What does not work there. */
  readonly limits?: readonly string[];
}

/** A site from its facts. */
export function defineSite(facts: SiteFacts): Site {
  const { quotes = [], replyBoxes = [], signatures = [], endings = [], asides = [] } = facts.foreign ?? {};
  const answered = ['blockquote', ...quotes, ...replyBoxes, ...endings].join();
  const compose = facts.compose ?? ((editor) => findBox(editor, facts.boxes ?? []));
  // Where the box to send from is wider than the draft's own, the fields are the draft's own.
  const around = (editor: Element) => findBox(editor, facts.boxes ?? []) ?? compose(editor);
  const subject = (editor: Element) => findValue(around(editor), facts.subjects ?? []) ?? '';
  // Where a site's own names are not known or have changed, a label tells as much.
  const recipients = (editor: Element) => {
    const box = around(editor);
    const named = namesAt(box, facts.recipients ?? []);
    return named.length > 0 || !box ? named : labelledRecipients(box);
  };
  return {
    id: facts.id,
    name: facts.name,
    matches: facts.matches ?? [],
    asked: facts.asked ?? [],
    frames: facts.frames ?? [],
    ...(facts.isPage ? { isPage: facts.isPage } : {}),
    kind: facts.kind ?? 'email',
    drafts: facts.drafts ?? [],
    wholes: facts.wholes ?? [],
    readings: facts.readings ?? [],
    notDrafts: facts.notDrafts ?? [],
    foreign: { quotes, replyBoxes, signatures, endings, asides },
    sends: facts.sends ?? [],
    compose,
    subject,
    recipients,
    isReply:
      facts.isReply ??
      ((editor) => {
        const line = subject(editor);
        if (saysReply(line)) return true;
        return !saysForward(line) && editor.querySelector(answered) !== null;
      }),
  };
}

/** The innermost box round an editor; for one in a same-origin frame, in that frame or else in the page round it. */
function findBox(editor: Element, boxes: readonly string[]): Element | undefined {
  if (boxes.length === 0) return undefined;
  for (let element: Element | null | undefined = editor; element; element = frameOf(element)) {
    const box = element.closest(boxes.join());
    if (box) return box;
  }
  return undefined;
}

const frameOf = (element: Element) => element.ownerDocument.defaultView?.frameElement;

/** The element of the top page that holds an editor: the editor itself, or the outermost same-origin frame it is in. */
export function inPage(editor: Element): Element {
  let element = editor;
  for (;;) {
    const frame = frameOf(element);
    if (!frame) return element;
    element = frame;
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field => element.nodeName === 'INPUT' || element.nodeName === 'TEXTAREA';

/** The value of the first form field that has one, by the order of the selectors. */
export function findValue(box: Element | undefined, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    for (const field of box?.querySelectorAll<Field>(selector) ?? []) {
      const value = field.value?.trim();
      if (value) return value;
    }
  }
  return undefined;
}

function namesAt(box: Element | undefined, selectors: readonly string[]): readonly string[] {
  const found = box && selectors.length > 0 ? [...box.querySelectorAll(selectors.join())] : [];
  const shown = found
    .filter((element) => !isField(element))
    .map(nameOf)
    .filter(Boolean);
  const names = shown.length > 0 ? shown : found.filter(isField).flatMap((field) => namesIn(field.value));
  return [...new Set(names)];
}

function nameOf(shown: Element): string {
  const named = shown.hasAttribute('data-name') ? shown : shown.querySelector('[data-name]');
  const name = named?.getAttribute('data-name') ?? shown.textContent ?? '';
  // "Lee, Tom <tom@example.com>," is one name.
  return name
    .replace(/<[^>]*>/, '')
    .replace(/[,;\s]+$/, '')
    .trim();
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

/** The same for `Fwd:`. */
const forwards = /^\s*(?:fwd?|wg|tr|rv|doorst|vl|vb|pd|enc|i|转发|轉寄|転送)(?:\[\d+\])?\s?[:：]/i;

const saysForward = (subject: string): boolean => forwards.test(subject);

/** Whether a subject says that the mail answers another. */
export function saysReply(subject: string): boolean {
  return replies.test(subject);
}
