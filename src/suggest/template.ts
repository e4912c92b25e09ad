// Slots that a rule gives words of its own to ask for what the draft does not say.
export const told = [
  'decision',
  'deed',
  'fault',
  'thing',
  'point',
  'claim',
  'asked',
  'wanted',
  'said',
  'untimed',
  'unhurried',
  'short',
  'next',
  'about',
  'feedback',
  'chance',
  'act',
  'person',
  'amiss',
  'sought',
  'copied',
  'meant',
  'owed',
  'ruled',
  'supposed',
  'before',
  'after',
] as const;
export type Told = (typeof told)[number];
export const isTold = (slot: string | undefined): slot is Told => told.some((one) => one === slot);

const slotNames = ['I’ll', 'I', 'my', 'me', 'them', 'action', 'work', 'day', ...told].join('|');
const pieces = new RegExp(`\\{(${slotNames})(?:: ([^{}]+))?\\}|\\[([^\\]]+)\\]`, 'gu');
const known = new RegExp(`^\\{(?:${slotNames}|I'll|(?:${told.join('|')}): [^{}]+)\\}$`, 'u');

/** The first slot of a sentence that has no meaning, and its UTF-16 offset. */
export function findUnknownSlot(template: string): { readonly words: string; readonly at: number } | undefined {
  for (const { 0: words, 1: slot = '', index: at } of template.matchAll(/\{([^{}]*)\}?|\}/g))
    if (!known.test(`{${slot}}`) || !words.endsWith('}')) return { words, at };
  return undefined;
}

/** A rule's sentence, cut at its slots. */
export interface Template {
  readonly pieces: readonly Piece[];
  /** The same without the day, for where the writer names a time of their own. */
  readonly dayless: readonly Piece[];
  /** The same with a comma before the day, for where something is said of when. */
  readonly commaed: readonly Piece[];
  /** The same for what is done on a day, as a talk is, and not by it. */
  readonly onDay: readonly Piece[];
  /** Whether the writer takes it on. */
  readonly isMine: boolean;
  /** Whether it begins with the writer, and can be said of nobody else. */
  readonly isOwn: boolean;
  /** Whether it leaves open what comes of something, or says that it comes to pass. */
  readonly isUndecided: boolean;
  /** Whether it goes on behind the point or the claim. */
  readonly addsTo: boolean;
  /** Whether it answers a worry: not what somebody had in mind. */
  readonly answersWorry: boolean;
  /** Whether it asks about a worry, or for a yes to what was said before. */
  readonly asksWorry: boolean;
  /** Whether it adds that somebody will be told. */
  readonly tellsAgain: boolean;
  readonly asksYes: boolean;
  /** Whether it owns what somebody only guesses, asks how it came about, or apologises. */
  readonly confesses: boolean;
  readonly asksHow: boolean;
  readonly apologises: boolean;
  /** Whether it stands behind what somebody is reported to have said. */
  readonly addsToReport: boolean;
  /** Whether it looks back at what was done, not at what can be. */
  readonly looksBack: boolean;
  /** Whether it asks about next time, or about what is still open. */
  readonly asksNextTime: boolean;
  readonly asksOfOpen: boolean;
  /** Whether it leaves the next step, or what happened, to the sentences beside it. */
  readonly needsStep: boolean;
  readonly needsAccount: boolean;
  /** Whether it asks what happened. */
  readonly asksAccount: boolean;
  /** Whether it tells the reader something: no thing does that. */
  readonly tells: boolean;
  /** Whether it speaks of who does it. */
  readonly namesOwner: boolean;
  /** Whether it asks who decided. */
  readonly asksDecider: boolean;
  /** Whether it asks who does it. */
  readonly asksName: boolean;
  /** A suggestion with a mark of its own takes the place of the draft's as well. */
  readonly hasStop: boolean;
  /** Whether all of it is one question. */
  readonly isQuestion: boolean;
  /** Whether it asks something, or may: then the draft's question mark stays. */
  readonly asks: boolean;
  readonly has: readonly string[];
  /** What it cannot be said without. */
  readonly needs: readonly Told[];
  /** The sentence as it is where the matter or the chance is not named as such. */
  readonly unnamed: string;
  /** Whether it goes on in the sentence that the draft began. */
  readonly tiesOn: boolean;
  /** Whether it is one sentence without its stop, which another statement can follow. */
  readonly isOne: boolean;
}

export interface Slot {
  readonly slot: string | undefined;
  /** What the writer is asked for where nothing fills it. */
  readonly prompt: string | undefined;
  /** Whether it begins a sentence. */
  readonly isFirst: boolean;
}

type Piece = { readonly text: string } | Slot;

const cut = new WeakMap<readonly string[], readonly Template[]>();

/** A rule's sentences, cut once. */
export function templatesOf(sentences: readonly string[]): readonly Template[] {
  const known = cut.get(sentences);
  if (known) return known;
  const made = sentences.map((sentence) => ({
    pieces: piecesOf(sentence),
    dayless: piecesOf(sentence.replace(/(\{(?:action|work)\}) by \{day\}/, '$1')),
    commaed: piecesOf(sentence.replace(/(\{(?:action|work)\}) by \{day\}/, '$1, by {day}')),
    onDay: piecesOf(sentence.replace('{action} by {day}', '{action} on {day}')),
    isMine: /(?:^|; )I’ll /.test(sentence),
    isOwn: sentence.startsWith('{I} '),
    needsStep:
      /^(?:We|\{I\}) \{deed\}$|^Sorry for \{amiss(?:: [^}]+)?\}$|^\{said\}, and \{I\} should have \[[^\]]+\]$/.test(
        sentence,
      ),
    needsAccount: /^What (?:got|stands) in the way(?:, and what would help next time)?\?/.test(sentence),
    asksAccount: /^(?:Here is what \{I\} saw: )?\[What happened\]|^Here is what|^What stands in the way of \[/i.test(
      sentence,
    ),
    addsTo: /^\{(?:point|claim)[^}]*\};/.test(sentence),
    asksWorry: sentence.startsWith('What worries you'),
    asksYes: sentence.startsWith('Please tell {me}'),
    answersWorry: sentence.includes('the worry'),
    tellsAgain: sentence.startsWith('{said}; {I’ll} tell you'),
    confesses: /should have \[/.test(sentence),
    asksHow: sentence.includes('find out how and'),
    addsToReport: sentence.startsWith('{said}; [who] tells [whom]'),
    apologises: sentence.startsWith('Sorry for'),
    looksBack: /\bpart (?:in this )?was \[|\bcould have \[/.test(sentence),
    asksOfOpen: sentence.includes('stands in the way'),
    asksNextTime: /\bnext time\?/.test(sentence),
    isUndecided: /\bneed to think about\b|\[what will change\]/.test(sentence),
    tells: /\{I’ll\} (?:tell|know|say)\b/.test(sentence),
    namesOwner: /\{(?:I’ll|I|my|me)\}/.test(sentence),
    asksDecider: /\[who\] decided|decided by \[who\]/i.test(sentence),
    asksName: /\[name\]/i.test(sentence),
    hasStop: /[.?!]$/.test(sentence),
    isQuestion: /^[^.?!]*\?$/.test(sentence),
    // What it ends with counts: many a question is followed by what it is asked for.
    asks: /(?:^|[.?!] )(?:who|what(?! (?:I|\{I\}|we|got|happened|is|failed|matters|changes)\b)|which|how|could|can|would|\[name\], could|\{point\})[^.?!]*$/i.test(
      sentence,
    ),
    has: piecesOf(sentence).flatMap((piece) => ('text' in piece || !piece.slot ? [] : [piece.slot])),
    needs: told.filter((slot) => slot !== 'before' && slot !== 'after' && sentence.includes(`{${slot}}`)),
    unnamed: sentence.replace('{about}', 'This').replace('{chance}', '{action}'),
    tiesOn: sentence.startsWith('{said},'),
    isOne: !/[.?!](?:\s|$)/.test(sentence),
  }));
  cut.set(sentences, made);
  return made;
}

function piecesOf(sentence: string): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { index, 0: words, 1: slot, 2: ofSlot, 3: gap } of sentence.matchAll(pieces)) {
    if (index > at) found.push({ text: sentence.slice(at, index) });
    at = index + words.length;
    found.push({ slot, prompt: gap ?? ofSlot, isFirst: index === 0 || /[.!?]\s*$/.test(sentence.slice(0, index)) });
  }
  if (at < sentence.length) found.push({ text: sentence.slice(at) });
  return found;
}
