import type { Fact, Place } from '../text/facts';
import type { Certainty, Family } from './signal';

/** A text and the pieces of it a rule marks, in their order. */
export interface FlagExample {
  readonly text: string;
  readonly marks: readonly string[];
  /** Stands before and after it in the message. */
  readonly previous?: string;
  readonly next?: string;
  readonly kind?: 'email' | 'notes' | 'transcript';
  /** Why it is not seen yet: the example then documents a miss. */
  readonly knownMiss?: string;
}

/** A text a rule leaves alone. */
export interface LeaveExample {
  readonly text: string;
  readonly previous?: string;
  readonly next?: string;
  readonly kind?: 'email' | 'notes' | 'transcript';
  /** Why, in a word or two: "a time", "a question". */
  readonly because: string;
}

/** A sentence to write instead, and what must hold of the draft for it. */
export type Offer =
  | string
  | {
      readonly say: string;
      /** All of these must hold. */
      readonly when?: readonly Fact[];
      /** None of these may hold. */
      readonly unless?: readonly Fact[];
      /** It stands before the others where this holds, and behind them where it does not. */
      readonly rather?: Fact;
    };

/** The sentence of an offer. */
export const sayingOf = (offer: Offer): string => (typeof offer === 'string' ? offer : offer.say);

/** One way a signal shows: phrases of the notation in `text/notation.ts`, and what their surroundings must say. */
export interface Frame {
  readonly certainty: Certainty;
  readonly phrases: readonly string[];
  /** All of these must hold. */
  readonly when?: readonly Fact[];
  /** None of these may hold. */
  readonly unless?: readonly Fact[];
  /** Any of these makes it one step less certain. */
  readonly doubt?: readonly Fact[];
  /** A last look that no fact can take; keep it short. */
  readonly check?: (place: Place) => boolean;
  /** Of a line of notes that is listed below “Actions”, whatever it says: it needs no phrases. */
  readonly ofLine?: true;
  /** What stands round it leaves no doubt, and the model has no say in it. */
  readonly stands?: true;
  /** Asked of the grammar module before the finding counts. */
  readonly asks?: 'passive' | 'future' | 'past';
  /** Sentences for this way; the rule's own otherwise. */
  readonly suggest?: readonly Offer[];
  readonly suggestInNotes?: readonly Offer[];
}

export interface Inkling {
  readonly phrases: readonly string[];
  /** None of these may hold, beside what holds for the whole rule. */
  readonly unless?: readonly Fact[];
}

/**
 * Everything about one signal. Texts people read may hold these, filled from the draft: `{Reader}` the reader's name or
 * "The reader"; in suggestions `{I’ll}` who does it, `{I}` `{my}` `{me}` the same person, `{action}` what they said they
 * would do, `{work}` what they said needs doing, `{point}` what the sentence says besides the words that were found, `{claim}`
 * what it says is so, `{stance}` what a verdict says of the matter, `{receipt}` what says that something has come, `{expected}`
 * what is taken to be shared, without a word of how plain it is, `{said}` the
 * sentence itself where nothing of these is plain to see, `{untimed}` and `{unhurried}` the same without a time that is none at
 * its end and without what presses on, `{short}` the same without the rule’s `tail`, `{bare}` the same without a why before it that says nothing, `{next}` the next sentence instead of
 * this, `{about}` what it names as its matter, `{feedback}` what was said to the writer, `{person}` the one person it names,
 * `{chance}` the act where it is but a chance, `{act}` the act where nobody is told anything by it, `{before}` and `{after}`
 * what stands round the marked words, `{amiss}` what somebody took amiss, `{harm}` what it did to them, `{feeling}` whom it left feeling what, `{regretter}` who is sorry where that is not the writer, `{meant}` what the writer says they meant,
 * `{supposed}` what they had assumed, as a clause, `{sought}` who is to be turned to, `{copied}` who is copied in, `{owed}`
 * what somebody was told to do, `{hurdle}` what a reproach asks and `{seen}` what it says was done, `{view}` what a defence
 * says of the matter, `{fact}` what is so without the frame that charges it, `{happened}` the same of what somebody did, `{setting}` of the
 * statement before the words that were found, `{record}` of what is to be put on record, `{reminder}` of what was said before,
 * `{quoting}` the sentence where words are quoted in it, `{aim}` what the writer was only trying to do, `{leavers}` who is to go,
 * `{sentTo}` whom the reader is sent to and `{matter}` with what, `{open}` what will be looked into, `{theirs}` what somebody else may do, `{event}` what is hoped for of a thing and `{sure}` a line without the hope, `{decree}` what was handed
 * down, `{reason}` why it is pressed for, `{subject}` what it is about where more is said of it, `{addressed}` who is spoken to,
 * `{ruled}` what was decided high up, `{sorry}` an apology as full as the writer’s, `{day}` a
 * day, and `[what only the writer knows]` for a gap. `{about|this}` says "this" where the draft names no matter, and asks for
 * nothing. In notes sentences with `{I’ll}` go where the words name nobody, and those that ask for a
 * `[name]` where they do.
 */
export interface Rule {
  readonly id: string;
  readonly family: Family;
  /** The plain name on the card: "A promise without a date". */
  readonly name: string;
  /** How it may land, one line. */
  readonly lands: string;
  /** What is looked for, one or two sentences, for the options page. */
  readonly about: string;
  /** A short name of `docs/sources.md` and the passage, in our words. */
  readonly source: string;
  /** A sentence it stays silent on. */
  readonly silent: string;
  readonly frames: readonly Frame[];
  /** Words that often stand where the signal is. By them the rule finds nothing, but what the model is all but certain of is marked where they stand. */
  readonly inkling?: Inkling;
  /** Holds for all frames, and for the inkling. */
  readonly unless?: readonly Fact[];
  /**
   * How far a mark reaches: over the clause round the words that were found, where it is near, if nothing is said here; on over
   * what is promised; over a wording, and not what the clause says besides; or over those words alone.
   */
  readonly marks?: 'promise' | 'wording' | 'words';
  /**
   * What a suggestion takes the place of: the whole sentence; one statement of several in it ("…, and it was decided to close");
   * the clause of a promise; or only the words that were found.
   */
  readonly replaces?: 'sentence' | 'statement' | 'clause' | 'words';
  /** What it finds is nobody’s, whoever is named in it: a name is asked for. */
  readonly isNobodys?: true;
  readonly suggest: readonly Offer[];
  /** The same for notes, where it is mostly not the writer who will do it. */
  readonly suggestInNotes?: readonly Offer[];
  /** What of a sentence’s end goes in `{short}`; it reads straight apostrophes. */
  readonly tail?: RegExp;
  /** A sentence with these words is not kept as it is: what is added to it would contradict it. */
  readonly unkept?: RegExp;
  readonly flags: readonly FlagExample[];
  readonly leaves: readonly LeaveExample[];
}

/** All that a rule has phrases for, in the order in which they are numbered. */
export const heardBy = ({ frames, inkling }: Rule): readonly (Frame | Inkling)[] =>
  inkling ? [...frames, inkling] : frames;

/** Says that an object is a rule; the build step finds rules by this call. */
export const defineRule = (rule: Rule): Rule => rule;
