import type { Heard } from '../model/features';
import type { Frame, Offer, Rule } from '../rules/rule';
import type { Certainty } from '../rules/signal';
import { type LocalSuggestion, suggest } from '../suggest/suggest';
import type { Suggestion } from '../suggest/suggestion';
import { headsActions } from '../text/action-label';
import { type Block, openBlocks, type PlacedBlock } from '../text/blocks';
import type { Place } from '../text/facts';
import { fold } from '../text/fold';
import type { Kind } from '../text/kind';
import { quotationsIn } from '../text/quotations';
import { sameEnds } from '../text/same-ends';
import { type CueHit, type Passage, readSentences, type Sentence, type TokenRun } from '../text/sentence';
import { overlap, type Span } from '../text/span';
import { copyOf, emptyTokens, type Tokens, tokenise } from '../text/tokens';
import type { Engine, RuledFrame } from './engine';
import { extentOf, inWholeWords, trimmed } from './extent';
import type { Finding, Question } from './finding';
import { emptyHits } from './phrases';
import type { SecondReader, Verdict } from './second-reading';
import { type Reach, wholePhrase } from './whole-phrase';

/** What is known of a message beyond its text. */
export interface MessageContext {
  /** The name of the one reader, where there is one. */
  readonly reader?: string;
}

/** One message under analysis. It remembers what it read, so that a keystroke costs the paragraph it changes. */
export interface Analysis {
  /** Reads the message anew: `lines` joined by `\n` is its text, and offsets of findings are UTF-16 units of that. Lines that did not change should be the same string objects. */
  update(lines: readonly string[]): readonly Finding[];
  /** The sentences of the text as it was last read, each with what the rules alone hear in it. */
  sentences(): readonly HeardSentence[];
}

/** One sentence of the writer's own; offsets are UTF-16 units of the text. */
export interface HeardSentence extends Span {
  readonly sentence: Sentence;
  readonly heard: readonly Heard[];
}

const tokens = emptyTokens();
const hits = emptyHits();
const cueHits = emptyHits();

/** What is known of one block, as long as the block lasts. */
interface Entry {
  readonly block: Block;
  /** Triples of (frame, first token, last token), whatever stands beside the block. */
  readonly phrases: Int32Array;
  /** Its tokens, where phrases were found. */
  readonly tokens?: Tokens;
  passage?: Passage;
  /** What was found, and the entries beside it when it was. */
  locals?: readonly Local[];
  before?: Entry | undefined;
  after?: Entry | undefined;
  /** Whether what stands below it in a list is to be done, and it itself, where it is one of the list. */
  listed?: boolean;
}

/** What the rules heard in a sentence before one and in front of two others: in talk they look whether somebody takes a task up. */
interface Known {
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
  readonly behind: Sentence | undefined;
  readonly isListed: boolean;
  readonly heard: readonly Local[];
}

// With its soft hyphens.
const longestHeading = 80;

const nothing = new Int32Array(0);
const none: readonly Local[] = [];

const unevenSpace = /[^\S ]| {2}/;

/** Words with one space between any two; most are so already. */
const evenly = (words: string): string => (unevenSpace.test(words) ? words.replace(/\s+/g, ' ') : words);

/** How many of the findings, which stand in order, begin before `start`. */
function countBefore(findings: readonly Finding[], start: number): number {
  let count = 0;
  while (count < findings.length && (findings[count] as Finding).start < start) count++;
  return count;
}

export function openAnalysis(engine: Engine, kind: Kind, context: MessageContext = {}): Analysis {
  const reader = openBlocks(kind);
  const phrases = engine.phrasesFor(kind);
  const met = new WeakMap<Block, Entry>();
  const known = new WeakMap<Sentence, Known>();
  let lastBlocks: readonly PlacedBlock[] = [];
  let entries: Entry[] = [];
  /** Where each block's first line begins. */
  let starts: number[] = [];
  let last: readonly PlacedFinding[] = [];

  return {
    update(lines) {
      const blocks = reader.update(lines);
      if (blocks === lastBlocks) return last;
      const { head, tail } = sameEnds(lastBlocks, blocks);
      const changed = blocks.slice(head, blocks.length - tail).map(({ block }) => entryOf(block));
      const knownStarts = starts;
      // A keystroke leaves as many blocks as there were: then nothing is copied.
      if (blocks.length !== lastBlocks.length) {
        entries = entries.slice(0, head).concat(changed, entries.slice(entries.length - tail));
        starts = starts.slice(0, head);
      } else for (let at = 0; at < changed.length; at++) entries[head + at] = changed[at] as Entry;
      // A block is judged with those beside it: one more on each side.
      const first = Math.max(0, head - 1);
      const behind = listed(head, Math.min(entries.length, entries.length - tail + 1));
      const findings = last.slice(0, countBefore(last, knownStarts[first] ?? 0));
      let offset = first > 0 ? (knownStarts[first] as number) : 0;
      let line = first > 0 ? (blocks[first] as PlacedBlock).from : 0;
      const startOf = (at: number) => {
        const { from } = blocks[at] as PlacedBlock;
        while (line < from) offset += (lines[line++] as string).length + 1;
        return offset;
      };
      for (let at = first; at < behind; at++) {
        const start = startOf(at);
        starts[at] = start;
        for (const local of judged(at)) findings.push(new PlacedFinding(local, start));
      }
      if (behind < entries.length) {
        const grown = blocks.length - lastBlocks.length;
        const before = knownStarts[behind - grown] as number;
        const moved = startOf(behind) - before;
        for (let at = behind; at < entries.length; at++) starts[at] = (knownStarts[at - grown] as number) + moved;
        for (let at = countBefore(last, before); at < last.length; at++)
          findings.push((last[at] as PlacedFinding).movedBy(moved));
      }
      lastBlocks = blocks;
      last = findings;
      return last;
    },
    sentences: () =>
      entries.flatMap((entry, at) => {
        entry.before = entries[at - 1];
        entry.after = entries[at + 1];
        if (!isRead(entry.block)) return [];
        const begin = starts[at] as number;
        const passage = passageOf(entry);
        return passage.sentences.map((sentence) => ({
          start: begin + passage.folded.rawOf(sentence.start),
          end: begin + passage.folded.rawOf(sentence.end),
          sentence,
          heard: heardIn(sentence, entry.phrases).map(({ rule, certainty }) => ({
            signal: rule.id,
            certainty,
          })),
        }));
      }),
  };

  /** Marks the lists below “Actions”, from a block on. Returns up to where this changed anything, at least up to `behind`. */
  function listed(from: number, behind: number): number {
    for (let at = from; at < entries.length; at++) {
      const entry = entries[at] as Entry;
      const before = entries[at - 1];
      const is =
        entry.block.kind === 'item'
          ? entry.block.isTask === true || (before?.listed === true && !before.block.isTask)
          : entry.block.text.length < longestHeading && headsActions(fold(entry.block.text).text);
      if (at >= behind && is === (entry.listed === true)) return at;
      if (is !== (entry.listed === true)) delete entry.locals;
      entry.listed = is;
    }
    return entries.length;
  }

  /** What a block holds beside its neighbours, judged anew only where one of the three is another. */
  function judged(at: number): readonly Local[] {
    const entry = entries[at] as Entry;
    const isLine = entry.listed === true && engine.lineFrames.length > 0;
    if (entry.phrases.length === 0 && !isLine && !(engine.readAgain && isRead(entry.block))) return none;
    if (!entry.locals || entry.before !== entries[at - 1] || entry.after !== entries[at + 1]) {
      entry.before = entries[at - 1];
      entry.after = entries[at + 1];
      entry.locals = kept(entry.locals, judge(passageOf(entry), entry.phrases));
    }
    return entry.locals;
  }

  function entryOf(block: Block): Entry {
    const known = met.get(block);
    if (known) return known;
    const found = phrasesIn(block);
    const entry: Entry =
      found.length > 0 || (engine.readAgain && isRead(block))
        ? { block, phrases: found, tokens: copyOf(tokens) }
        : { block, phrases: found };
    met.set(block, entry);
    return entry;
  }

  function phrasesIn({ kind: is, text, start }: Block): Int32Array {
    if (is === 'greeting' || is === 'signoff') return nothing;
    const { vocabulary } = engine.tables;
    const count = tokenise(text, start, text.length, vocabulary, tokens);
    return phrases.find(tokens, 0, count, hits) > 0 ? hits.triples.slice(0, hits.count * 3) : nothing;
  }

  function passageOf(entry: Entry): Passage {
    entry.passage ??= openPassage(entry, (step) => {
      const beside = step === 1 ? entry.after : entry.before;
      // A heading or a greeting says nothing about the sentence beside it.
      return beside && (beside.block.kind === 'body' || beside.block.kind === 'item') ? passageOf(beside) : undefined;
    });
    return entry.passage;
  }

  function openPassage(entry: Entry, beside: (step: -1 | 1) => Passage | undefined): Passage {
    const { block, tokens: read } = entry;
    const folded = fold(block.text);
    const own =
      read && folded.text === block.text
        ? read
        : tokensOf(folded.text, fold(block.text.slice(0, block.start)).text.length);
    const passage: Passage & { sentences: readonly Sentence[] } = {
      block,
      folded,
      quotations: quotationsIn(folded.text),
      tokens: own,
      vocabulary: engine.tables.vocabulary,
      sentences: [],
      isListed: () => entry.listed === true,
      findCues(from, to): readonly CueHit[] {
        engine.tables.cues.find(own, from, to, cueHits);
        const cues: CueHit[] = [];
        for (let at = 0; at < cueHits.count * 3; at += 3)
          cues.push({
            cue: engine.tables.cueNames[cueHits.triples[at] as number] as string,
            from: (cueHits.triples[at + 1] as number) - from,
            to: (cueHits.triples[at + 2] as number) - from,
          });
        return cues;
      },
      beside(sentence, step) {
        const here = passage.sentences[sentence.order + step];
        if (here) return here;
        const there = beside(step)?.sentences;
        return step === 1 ? there?.[0] : there?.[there.length - 1];
      },
    };
    passage.sentences = readSentences(passage);
    return passage;
  }

  function tokensOf(text: string, from: number): Tokens {
    tokenise(text, from, text.length, engine.tables.vocabulary, tokens);
    return copyOf(tokens);
  }

  function judge(passage: Passage, phrases: Int32Array): readonly Local[] {
    const { sentences } = passage;
    const heard = sentences.map((sentence) => heardBetween(sentence, phrases));
    const held = engine.readAgain ? again(engine.readAgain, passage, heard) : heard;
    const locals = held.flatMap((those, at) => {
      const told = isToldOtherwise(heard[at] as readonly Local[], those)
        ? those.filter(({ rule }) => rule.id !== 'vague-commitment')
        : those;
      return told.filter((one) => !isQuestioned(one, told));
    });
    return locals.sort((one, two) => shownOf(one).start - shownOf(two).start);
  }

  /** What holds in the sentences of a passage once they were read a second time. */
  function again(
    readAgain: SecondReader,
    { sentences, tokens: own }: Passage,
    heard: readonly (readonly Local[])[],
  ): readonly (readonly Local[])[] {
    const hasInkling = (sentence: Sentence, rule: Rule) => isInklingIn(sentence, own, rule);
    return readAgain(sentences, kind, heard, hasInkling).map((verdicts, at) => {
      const sentence = sentences[at] as Sentence;
      // What stands is no less certain than the model is of it.
      const standing = (heard[at] as readonly Local[])
        .filter(({ frame }) => frame?.stands)
        .map((one) => (isMarked(one.rule, verdicts) ? { ...one, certainty: 'clear' as const } : one));
      const doubted = verdicts.filter(({ rule }) => !standing.some((one) => one.rule === rule));
      const held = doubted.flatMap(({ rule, certainty, tippedBy }) => {
        const known = heard[at]?.find((one) => one.rule === rule);
        if (known) return known.certainty === certainty ? known : { ...known, certainty };
        const { core, ...words } = tippedBy();
        const here = { sentence, ...inWholeWords(sentence, words), kind };
        // The model has learnt to see what is missing; that it is only asked or reported, it sees less well.
        if (engine.isSettled(rule, here) || (certainty === 'possible' && engine.isCleared(rule, here))) return [];
        const marked = extentOf(rule, { sentence, ...trimmed(sentence, core), kind });
        return local(rule, here, marked, certainty);
      });
      return [...standing, ...held];
    });
  }

  /** Where those phrases of a block that stand in a sentence begin and end, as indices of their triples. */
  function phrasesOf(sentence: Sentence, phrases: Int32Array): Span {
    const { first } = sentence;
    const start = firstFrom(phrases, first) * 3;
    let end = start;
    // They stand in the order of their first tokens.
    while (end < phrases.length && (phrases[end + 1] as number) < first + sentence.length) end += 3;
    return { start, end };
  }

  /** Whether a rule has an inkling of its signal in a sentence of these tokens. */
  function isInklingIn(sentence: Sentence, own: Tokens, rule: Rule): boolean {
    engine.inklingsFor(kind).find(own, sentence.first, sentence.first + sentence.length, hits);
    for (let at = 0; at < hits.count * 3; at += 3) {
      const entry = engine.frames[hits.triples[at] as number];
      if (entry?.rule !== rule) continue;
      const here = placeOf(sentence, hits.triples, at);
      if (!entry.unless.some((holds) => holds(here))) return true;
    }
    return false;
  }

  /** Where the phrase of a triple stands. */
  function placeOf(sentence: Sentence, phrases: Int32Array, at: number): Place {
    return {
      sentence,
      from: sentence.within(phrases[at + 1] as number),
      to: sentence.within(phrases[at + 2] as number),
      kind,
    };
  }

  /** What the rules hear in a sentence, known as long as it stands between the same others: rules look no farther. */
  function heardBetween(sentence: Sentence, phrases: Int32Array): readonly Local[] {
    const { previous, next, isListed } = sentence;
    const behind = next?.next;
    const last = known.get(sentence);
    const isSame = last?.previous === previous && last?.next === next && last?.behind === behind;
    if (last && isSame && last.isListed === isListed) return last.heard;
    const heard = heardIn(sentence, phrases);
    known.set(sentence, { previous, next, behind, isListed, heard });
    return heard;
  }

  /** What the rules hear in a sentence, at most once each. */
  function heardIn(sentence: Sentence, phrases: Int32Array): readonly Local[] {
    const { start, end } = phrasesOf(sentence, phrases);
    const best: Local[] = [];
    for (let at = start; at < end; at += 3) {
      const entry = engine.frames[phrases[at] as number];
      const weighed = entry?.frame && weigh(entry, entry.frame, placeOf(sentence, phrases, at));
      if (!weighed) continue;
      const known = best.findIndex(({ rule }) => rule === weighed.rule);
      if (known < 0) best.push(weighed);
      else if (isBetter(weighed, best[known] as Local)) best[known] = weighed;
    }
    if (kind !== 'notes' || best.length > 0 || !sentence.isListed || sentence.order > 0) return best;
    const line = { sentence, from: 0, to: sentence.length - 1, kind };
    return engine.lineFrames.flatMap((entry) => weigh(entry, entry.frame, line) ?? []);
  }

  /** What a phrase of a frame comes to where it stands. */
  function weigh({ rule, when, unless, doubt }: RuledFrame, frame: Frame, here: Place): Local | undefined {
    const held = (holds: (place: Place) => boolean) => holds(here);
    // What a frame asks for is mostly a look at a word or two; what speaks against it is looked for in the whole sentence.
    if (!when.every(held) || unless.some(held)) return undefined;
    if (frame.check && !frame.check(here)) return undefined;
    const certainty = doubt.some(held) ? lower[frame.certainty] : frame.certainty;
    return local(rule, here, extentOf(rule, here), certainty, frame);
  }

  function local(rule: Rule, here: Place, marked: TokenRun, certainty: Certainty, frame?: Frame): Local {
    return {
      rule,
      ...(frame ? { frame } : {}),
      place: here,
      certainty,
      ...rawSpanOf(here.sentence, marked),
      marked,
      message: rule.lands.replace('{Reader}', context.reader ?? 'The reader'),
    };
  }
}

const isMarked = (rule: Rule, verdicts: readonly Verdict[]): boolean =>
  verdicts.some((one) => one.rule === rule && one.certainty === 'clear');

/** A finding in the offsets of its block. */
interface Local extends Span {
  readonly rule: Rule;
  /** The way it was heard; none where the model alone heard it. */
  readonly frame?: Frame;
  readonly place: Place;
  readonly certainty: Certainty;
  /** What tells that it is there. */
  readonly marked: TokenRun;
  readonly message: string;
  shown?: Span;
  suggestions?: readonly LocalSuggestion[];
}

const reachOf = ({ family, marks }: Rule): Reach =>
  family === 'strengths' && marks !== 'words' ? 'reason' : (marks ?? 'clause');

/** The stretch of the block's own text that tokens of the folded stand for. */
function rawSpanOf(sentence: Sentence, { from, to }: TokenRun): Span {
  const { rawOf } = sentence.folded;
  return { start: rawOf(sentence.startOf(from)), end: rawOf(sentence.endOf(to) - 1) + 1 };
}

/** What a finding shows of itself: the phrase round the words that tell that it is there. */
function shownOf(local: Local): Span {
  const { sentence, kind } = local.place;
  local.shown ??= rawSpanOf(sentence, wholePhrase(sentence, local.marked, reachOf(local.rule), kind === 'notes'));
  return local.shown;
}

/** A suggestion in the offsets of the block's own text, not of the folded. */
function inBlock({ place }: Local, { start, end, parts }: LocalSuggestion): LocalSuggestion {
  const { rawOf } = place.sentence.folded;
  return { start: rawOf(start), end: rawOf(end), parts };
}

/**
 * Those that were found before in the place of those that are the same, with the suggestions that were made for them; not in
 * the last sentence of the block, which may be followed by another now.
 */
function kept(before: readonly Local[] | undefined, now: readonly Local[]): readonly Local[] {
  if (!before || before.length === 0) return now;
  return now.map((one) => {
    const { sentence } = one.place;
    if (sentence.next?.block !== sentence.block) return one;
    const same = (other: Local) =>
      other.rule === one.rule &&
      other.frame === one.frame &&
      other.certainty === one.certainty &&
      other.start === one.start &&
      other.end === one.end;
    return before.find(same) ?? one;
  });
}

/** What is offered: in notes what its way or its rule has for them, else what its way has, or its rule. */
const offersOf = ({ rule, frame, place }: Local): readonly Offer[] =>
  (place.kind === 'notes' ? (frame?.suggestInNotes ?? rule.suggestInNotes) : undefined) ??
  frame?.suggest ??
  rule.suggest;

/** A finding where its block stands now. Its suggestions are made when they are first looked at. */
class PlacedFinding implements Finding {
  readonly signal: string;
  readonly certainty: Certainty;
  readonly isByRule: boolean;
  readonly isStrength: boolean;
  readonly words: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly asks?: Question;
  private readonly local: Local;
  private readonly offset: number;
  private placedSuggestions: readonly Suggestion[] | undefined;

  constructor(local: Local, offset: number) {
    this.signal = local.rule.id;
    this.certainty = local.certainty;
    this.isByRule = local.frame !== undefined;
    this.isStrength = isStrength(local);
    const { start, end } = shownOf(local);
    this.words = evenly(local.place.sentence.block.text.slice(start, end));
    this.message = local.message;
    this.start = start + offset;
    this.end = end + offset;
    // What the model is all but certain of needs no second opinion.
    if (local.frame?.asks && local.certainty !== 'clear') this.asks = local.frame.asks;
    this.local = local;
    this.offset = offset;
  }

  get phrase(): string {
    const { sentence, from, to } = this.local.place;
    return evenly(sentence.around.slice(sentence.startOf(from), sentence.endOf(to)));
  }

  movedBy(units: number): PlacedFinding {
    return units === 0 ? this : new PlacedFinding(this.local, this.offset + units);
  }

  get sentence(): Span {
    return this.placed(this.local.place.sentence);
  }

  get suggestions(): readonly Suggestion[] {
    const local = this.local;
    local.suggestions ??= suggest(local.rule, offersOf(local), local.place, local.marked).map((one) =>
      inBlock(local, one),
    );
    this.placedSuggestions ??= local.suggestions.map(({ start, end, parts }) => ({
      start: start + this.offset,
      end: end + this.offset,
      parts,
    }));
    return this.placedSuggestions;
  }

  private placed({ start, end }: Span): Span {
    const { rawOf } = this.local.place.sentence.folded;
    return { start: rawOf(start) + this.offset, end: rawOf(end) + this.offset };
  }
}

const has = (those: readonly Local[], id: string): boolean => those.some(({ rule }) => rule.id === id);

/**
 * A hedged promise is told once, as the hedge, and work that is nobody's as that; one in which the rules find owner, act and
 * time is not vague.
 */
const isToldOtherwise = (heard: readonly Local[], held: readonly Local[]): boolean =>
  has(held, 'softened-promise') ||
  isNobodys(held) ||
  (has(heard, 'specific-commitment') && !has(heard, 'vague-commitment'));

const isNobodys = (held: readonly Local[]): boolean => {
  const rankOf = (id: string) =>
    Math.max(-1, ...held.flatMap(({ rule, certainty }) => (rule.id === id ? [rank[certainty]] : [])));
  const nobodys = rankOf('ownerless-action');
  return nobodys >= rank.likely || (nobodys >= 0 && nobodys >= rankOf('vague-commitment'));
};

/** Whether words are praised that a hint as sure or surer speaks of: one of the two is wrong, and praise in its place would mock. */
const isQuestioned = (one: Local, held: readonly Local[]): boolean =>
  isStrength(one) &&
  held.some((other) => !isStrength(other) && rank[other.certainty] >= rank[one.certainty] && overlap(one, other));

const isStrength = ({ rule }: Local): boolean => rule.family === 'strengths';

/** Which of the phrases, by number, is the first to begin at a token or behind it. */
function firstFrom(phrases: Int32Array, token: number): number {
  let low = 0;
  let high = phrases.length / 3;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((phrases[middle * 3 + 1] as number) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What holds sentences: all but a greeting and a sign-off. */
const isRead = ({ kind }: Block): boolean => kind !== 'greeting' && kind !== 'signoff';

const lower: Readonly<Record<Certainty, Certainty>> = { clear: 'likely', likely: 'possible', possible: 'possible' };
const rank: Readonly<Record<Certainty, number>> = { clear: 2, likely: 1, possible: 0 };

/** How long the words are as readers see them: soft hyphens and double spaces make none longer. */
const lengthOf = ({ place: { sentence }, marked }: Local): number =>
  sentence.endOf(marked.to) - sentence.startOf(marked.from);
const wordsOf = ({ place }: Local): number => place.to - place.from;

/** How certain it was before anything cast doubt on it. */
const certaintyOf = ({ frame }: Local): number => (frame ? rank[frame.certainty] : 0);

/**
 * The more certain is kept, and of two in doubt the one that was more certain before; then the earlier of two that stand
 * apart, the longer of two that overlap, and of two that mark the same the one found by more words.
 */
const isBetter = (one: Local, two: Local): boolean => {
  const surer = rank[one.certainty] - rank[two.certainty] || certaintyOf(one) - certaintyOf(two);
  if (surer !== 0) return surer > 0;
  if (!overlap(one, two)) return one.start < two.start;
  const longer = lengthOf(one) - lengthOf(two);
  return longer !== 0 ? longer > 0 : wordsOf(one) > wordsOf(two);
};
