import type { Finding } from '../engine/finding';
import type { HeardPromise, LedgerPromise } from '../promises/promise';
import type { Repair } from '../repair/repair';
import type { Own, OwnReport } from '../rules/own';
import type { SettingsChange } from '../settings/change';
import type { Kind } from '../text/kind';
import type { Span } from '../text/span';

/** One finding as it is kept: the flagged words, never the mail. */
export interface FindingRecord {
  /** Stable within one draft, so that a later outcome updates the same row. */
  readonly id: string;
  readonly signal: string;
  readonly words: string;
  /** Host of the page. */
  readonly site: string;
  /** ISO date. */
  readonly day: string;
  readonly outcome: 'open' | 'applied' | 'left' | 'dismissed';
}

/** What the popup shows of one finding in the page. */
export interface PageHint {
  readonly id: string;
  readonly signal: string;
  readonly name: string;
  readonly words: string;
  /** The first suggestion as plain text, empty slots in square brackets. */
  readonly suggestion: string;
  readonly certainty: 'clear' | 'likely' | 'possible';
  readonly isStrength: boolean;
}

export interface PageState {
  readonly hints: readonly PageHint[];
  readonly hasDraft: boolean;
  /** Nothing is written in the draft in front, hints rest in the user's quiet hours, or what is written has not been heard yet. */
  readonly draft?: 'empty' | 'quiet' | 'unheard' | undefined;
  /** Hints rest for the draft in front. */
  readonly isPaused?: boolean;
  /** The page's own origin: browsers hide a tab's address from us where nobody clicked our button. */
  readonly origin?: string;
}

/** A draft as it stands, for the background to read. */
export interface Reread {
  readonly draft: string;
  readonly kind: Kind;
  readonly lines: readonly string[];
  /** The name of the one reader, where there is one. */
  readonly reader?: string | undefined;
}

/** What was heard in a draft, and of one that apologises the steps of its repair. */
export interface HeardDraft {
  readonly findings: readonly Finding[];
  readonly repair?: Repair | undefined;
}

/** A draft whose promises are to be heard; `now` is milliseconds since the epoch, `within` a part of it in UTF-16 units. */
export interface Hear extends Reread {
  readonly now: number;
  readonly within?: Span | undefined;
}

/** Promises of a mail that was sent, to be asked about; `reader` is the name of its one reader, where there is one. */
export interface Question {
  readonly promises: readonly HeardPromise[];
  readonly reader?: string | undefined;
}

/** Some lines of a meeting. */
export interface Passage {
  readonly kind: Kind;
  readonly lines: readonly string[];
  readonly now: number;
}

/** What was heard in them; offsets are UTF-16 units of the lines joined by `\n`. */
export interface HeardPassage {
  readonly findings: readonly Finding[];
  readonly promises: readonly HeardPromise[];
}

/** What can be done with a page beside its drafts. */
export interface Offers {
  /** Match patterns of frames to be asked for when the page is turned on. */
  readonly frames: readonly string[];
  /** The name of the page, where it shows meetings that can be read. */
  readonly meeting?: string;
  /** The address of the plain view of a document that is drawn on a canvas. */
  readonly plainView?: string;
}

/** What a page showed of a meeting; `part` with how many turns it held, of a list that holds only what is in view. */
export type MeetingOutcome = { readonly shows: 'nothing' | 'all' } | { readonly shows: 'part'; readonly turns: number };

/** Messages that pages and content scripts send to the background: request and answer. */
export interface ToBackground {
  /**
   * Reads a draft with everything we have: all rules, the model, the grammar. `draft` names it, so that only what changed
   * is read anew; offsets of the answer are UTF-16 units of the lines joined by `\n`.
   */
  reread: { ask: Reread; answer: HeardDraft };
  /** Loads what drafts are read with: one is being written, and will be asked about at the next pause. */
  wake: { ask: undefined; answer: undefined };
  /** Which steps of a repair a draft takes whose writer says that it is one. */
  repair: { ask: Reread; answer: Repair };
  /** Which promises a draft makes, with their days. */
  hear: { ask: Hear; answer: readonly HeardPromise[] };
  /** Reads some lines of a meeting and lets them go; `now` is milliseconds since the epoch, of the day of the meeting. */
  hearPassage: { ask: Passage; answer: HeardPassage };
  /** The days that quotes name, ISO, in their order; `now` as before. */
  readDays: {
    ask: { readonly quotes: readonly string[]; readonly now: number };
    answer: readonly (string | undefined)[];
  };
  /** What is to be said of rules and phrases that somebody wants to add, before they are kept. */
  checkOwn: { ask: Own; answer: OwnReport };
  recordFindings: { ask: readonly FindingRecord[]; answer: undefined };
  addPromises: { ask: readonly LedgerPromise[]; answer: undefined };
  removePromises: { ask: readonly string[]; answer: undefined };
  /** Promises that were asked about and not answered: the popup has them until the browser ends. */
  leaveHeard: { ask: readonly LedgerPromise[]; answer: undefined };
  takeHeard: { ask: readonly string[]; answer: undefined };
  /** A page of ours has changed the promises. */
  ledgerChanged: { ask: undefined; answer: undefined };
  changeSettings: { ask: SettingsChange; answer: undefined };
  /** Brings what is seen of Handrail into the frame that asks. */
  bringFace: { ask: undefined; answer: undefined };
  openPage: { ask: 'options' | 'practice' | 'repair'; answer: undefined };
  /** What can be done with the page of an address. */
  offers: { ask: string; answer: Offers };
  /** Reads the meeting in a tab, once, and hands it over to Meetings. */
  readMeeting: { ask: { readonly tabId: number; readonly name: string }; answer: MeetingOutcome };
  /** The keys that open the hints, as the browser writes them; empty where the user took them away. */
  openShortcut: { ask: undefined; answer: string };
}

/** A step of the walk through a draft's hints, by the name of its browser command. */
export type Walk = 'next-hint' | 'previous-hint' | 'apply-hint' | 'leave-hint';

/** Messages that the popup and the background send to whatever of a tab has drafts. */
interface ToDrafts {
  showHint: { ask: string; answer: undefined };
  openHints: { ask: undefined; answer: undefined };
  walk: { ask: Walk; answer: undefined };
  /** Lets hints rest for the draft in front, or brings them back. */
  pauseDraft: { ask: boolean; answer: undefined };
}

/** The same to the page of a tab. */
export interface ToPage extends ToDrafts {
  pageState: { ask: undefined; answer: PageState };
  /** Asks about promises that were heard on a page before this one. Answers whether they are asked about here. */
  askPromises: { ask: Question; answer: boolean };
}

/** The same to a frame of another origin in it. */
export interface ToFrame extends ToDrafts {
  frameState: { ask: undefined; answer: PageState };
}
