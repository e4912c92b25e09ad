/** What one person says on a page. A file's turns have the same shape. */
export interface PageTurn {
  /** As the page names them; empty where it does not say. */
  readonly speaker: string;
  /** Milliseconds since the meeting began. */
  readonly start?: number;
  readonly text: string;
}

/** What a page shows of a meeting: its turns, or where they cannot be told apart its text as it stands. */
export type Shown = { readonly turns: readonly PageTurn[] } | { readonly text: string };

/** What was read on a page, and whether there is more of it than the page holds. */
export type Reading = Shown & { readonly isPart: boolean };

/** One page that shows what was said in a meeting. It reads the page and never writes to it. */
export interface TranscriptPage {
  readonly id: string;
  readonly name: string;
  /** Match patterns of its addresses. Nothing of ours stands on them: they are read on a click, then and there. */
  readonly matches: readonly string[];
  /** What of the meeting the page shows now, undefined for nothing. */
  findReading(document: Document): Reading | undefined;
}

/** What `docs/sites.md` says of a page. Each page's file exports it as `notes`; it does not ship. */
export interface TranscriptPageNotes {
  /** What its selectors were read from or tried on, and when. */
  readonly checked: string;
  readonly limits?: readonly string[];
}
