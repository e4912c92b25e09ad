import type { Cue } from './cues';
import type { Kind } from './kind';
import type { Sentence } from './sentence';

/** Words found in a sentence: tokens `from` to `to`, inclusive, counted in the sentence. */
export interface Place {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
}

const cue = (place: Place, name: Cue): boolean => place.sentence.has(name);

const before = (place: Place, name: Cue): boolean => place.sentence.cues.some((hit) => hit.cue === name && hit.to < place.from);

/** How many tokens before a phrase still belong to what is said with it. */
const reach = 12;

const openers = '"“«„';
const closers = '"”»“';

/** Whether the words stand inside quotation marks, by the nearest marks before and after them in their block. */
function isQuoted({ sentence, from, to }: Place): boolean {
  const text = sentence.around;
  const start = sentence.startOf(from);
  const end = sentence.endOf(to);
  let straight = 0;
  let opened = -1;
  for (let at = 0; at < start; at++) {
    const mark = text[at] as string;
    if (mark === '"') {
      straight++;
      opened = straight % 2 === 1 ? at : -1;
    } else if (openers.includes(mark)) opened = at;
    else if (closers.includes(mark)) opened = -1;
    // Single curly marks quote only where a word does not run into them: ‘like this’, not don’t.
    else if (mark === '‘') opened = at;
    else if (mark === '’' && opened >= 0 && text[opened] === '‘' && !/\p{L}/u.test(text[at + 1] ?? ' ')) opened = -1;
  }
  if (opened < 0 || start - opened > 300) return false;
  const wanted = text[opened] === '"' ? '"' : text[opened] === '‘' ? '’' : closers;
  for (let at = end; at < Math.min(text.length, end + 300); at++) if (wanted.includes(text[at] as string)) return true;
  return false;
}

function asks({ sentence }: Place): boolean {
  return /\?["'”’)\]!]*$/.test(sentence.text);
}

/** Words said by somebody else: "she said she'd look into it", "you asked if we had got round to it". */
function isReported(place: Place): boolean {
  return place.sentence.cues.some((hit) => hit.cue === 'reporting' && hit.to <= place.from && place.from - hit.to < reach && !/^(?:i|we)$/.test(place.sentence.word(hit.from - 1)));
}

function isBesideTime({ sentence }: Place): boolean {
  const next = sentence.next;
  if (!next || next.length > 14) return false;
  if (!next.has('time') || /\?/.test(next.text)) return false;
  // "I'll tell them both that. Friday, before the shift." or "You'll have it by noon."
  return next.length <= 6 || /^(?:you|it|that|they|expect|should|by|on|before|this)$/.test(next.word(0));
}

/** The start of a line, a turn or a list item: nothing but openers such as "and", "ok" or a greeting stands before. */
function isAtStart({ sentence, from }: Place): boolean {
  for (let at = 0; at < from; at++) if (!/^(?:and|but|so|ok|okay|yes|yeah|yep|no|well|right|oh|then|also|sure|great|thanks|fine|cool|mm|um|er|anyway|now|alright|sorry|cheers|ah|hey|look|listen|true|noted)$/.test(sentence.word(at))) return false;
  return true;
}

/**
 * What may be asked about the words a phrase found, by name. Each looks at the sentence, or as its name says at the
 * sentences beside it.
 */
export const facts = {
  question: asks,
  quoted: isQuoted,
  reported: isReported,
  conditional: (place) => before(place, 'condition') || place.sentence.cues.some((hit) => hit.cue === 'condition' && hit.from > place.to),
  'conditional-before': (place) => before(place, 'condition'),
  time: (place) => cue(place, 'time'),
  'time-beside': isBesideTime,
  'loose-time': (place) => cue(place, 'loose-time'),
  reason: (place) => cue(place, 'reason') || /[:–—]\s+\S+\s+\S+/.test(place.sentence.text.slice(place.sentence.endOf(place.to) - place.sentence.start)),
  'reason-beside': (place) => [place.sentence.previous, place.sentence.next].some((sentence) => sentence?.has('reason') === true),
  hedged: (place) => cue(place, 'hedge'),
  agent: (place) => cue(place, 'agent'),
  'agent-beside': (place) => [place.sentence.previous, place.sentence.next].some((sentence) => sentence?.has('agent') === true),
  repair: (place) => cue(place, 'repair'),
  'repair-beside': (place) => place.sentence.next?.has('repair') === true,
  negated: (place) => place.sentence.cues.some((hit) => hit.cue === 'negation' && hit.to >= place.from - 3 && hit.from <= place.to),
  'at-start': isAtStart,
  item: ({ sentence }) => sentence.block.kind === 'item',
  heading: ({ sentence }) => sentence.block.kind === 'heading',
  email: ({ kind }) => kind === 'email',
  notes: ({ kind }) => kind === 'notes',
  transcript: ({ kind }) => kind === 'transcript',
} as const satisfies Readonly<Record<string, (place: Place) => boolean>>;

/** The name of a fact, or its opposite with `not `. */
export type Fact = keyof typeof facts | `not ${keyof typeof facts}`;

/** Whether a fact holds for the words at `place`. */
export function holds(fact: Fact, place: Place): boolean {
  return fact.startsWith('not ') ? !facts[fact.slice(4) as keyof typeof facts](place) : facts[fact as keyof typeof facts](place);
}
