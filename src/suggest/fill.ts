import { greetingWords } from './greeting';
import type { Part } from './suggestion';

/** What the writer chose for a slot, by the index of its part; a part without an entry keeps its own value. */
export type Chosen = Readonly<Record<number, string | undefined>>;

/** What the draft asks of a sentence that is put into it. */
export interface Place {
  readonly startsSentence: boolean;
  readonly apostrophe: '’' | "'";
}

/** A suggestion as a sentence. While `empty` is not 0 it holds `[prompts]` and must not go into a draft. */
export interface Filled {
  readonly text: string;
  readonly empty: number;
}

const anywhere: Place = { startsSentence: true, apostrophe: '’' };

// Who speaks, or what a line is about; who is written to. What follows may begin with a capital, or with a small letter.
const label = /^[^:]{1,40}:\s+$/;
const greeting = new RegExp(`^\\W*${greetingWords}$`, 'i');
// Words that have a capital only where something begins; names have it everywhere.
const begins =
  /^(?:A|An|The|This|That|These|Those|There|Here|My|Our|Your|His|Her|Its|Their|We|You|He|She|It|They|In|On|At|For|From|By|As|If|When|Why|What|Who|How|Which|Can|Could|Would|Will|Should|Shall|Do|Does|Did|Is|Are|Was|Were|Has|Have|Had|Let|Not|No|Please|Just|Some|Someone|Somebody|Nobody|Sorry|Thanks|One|Two|Three|All|Any)(?!\p{L})/u;

const beginsAt = (before: string, words: string): boolean =>
  (label.test(before) && /^\p{Lu}/u.test(words)) || (greeting.test(before) && begins.test(words));

/** How a new sentence has to look at `start` (UTF-16 units) of this draft. */
export function placeAt(draft: string, start: number): Place {
  const before = draft.slice(Math.max(0, draft.lastIndexOf('\n', start - 1) + 1), start);
  const isFirst = /^[\s|"“'‘(>*•·▪−–—\d.)-]*$/.test(before) || beginsAt(before, draft.slice(start));
  const curly = draft.match(/\p{L}’\p{L}/gu)?.length ?? 0;
  const straight = draft.match(/\p{L}'\p{L}/gu)?.length ?? 0;
  return {
    startsSentence: isFirst || endsSentence(before),
    apostrophe: curly > straight ? '’' : "'",
  };
}

/**
 * The sentence that a suggestion makes with the chosen values.
 * @param place how it must look where it goes; by default the start of a sentence with curly apostrophes, as on our card
 */
export function fillParts(parts: readonly Part[], chosen: Chosen, place: Place = anywhere): Filled {
  let text = '';
  let empty = 0;
  for (const [index, part] of parts.entries()) {
    if ('text' in part) {
      if (part.isKept) text += part.text;
      else text += written(index === 0 && !place.startsSentence ? small(part.text) : part.text, place.apostrophe);
      continue;
    }
    const value = tidy(chosen[index] ?? part.value ?? '', parts[index + 1]);
    if (value === '') {
      empty += 1;
      text += `[${text === '' && !place.startsSentence ? small(part.prompt) : part.prompt}]`;
      continue;
    }
    const isFirst = text === '' ? place.startsSentence : endsSentence(text);
    const isSmall = text === '' && !place.startsSentence && begins.test(value);
    const cased = part.slot === 'owner' ? casedOwner(value, isFirst) : isSmall ? small(value) : value;
    text += written(cased, place.apostrophe);
  }
  return { text: place.startsSentence && !isKept(parts[0]) ? capital(text) : text, empty };
}

// How a verb is said after `I`, after `we` and after a name.
const verbs = [
  { seen: /(?:’ll| will)$/i, I: '’ll', we: '’ll', name: ' will' },
  { seen: /(?:’ve| have| has)$/i, I: '’ve', we: '’ve', name: ' has' },
  { seen: /(?:’d| would)$/i, I: '’d', we: '’d', name: ' would' },
  { seen: /(?:’m|’re| am| are| is)$/i, I: '’m', we: '’re', name: ' is' },
  { seen: / can$/i, I: ' can', we: ' can', name: ' can' },
] as const;

const noVerb = { I: '', we: '', name: '' } as const;

/**
 * The same beginning said for somebody else: `I’ll` is `We’ll` for `we` and `Sam will` for `Sam`.
 * @param words what the owner slot says now: a pronoun or name, with or without its verb
 * @param owner `I`, `we`, or a name
 */
export function ownerWords(words: string, owner: string): string {
  const curly = words.trim().replaceAll("'", '’');
  const verb = verbs.find(({ seen }) => seen.test(curly)) ?? noVerb;
  if (owner === 'I') return `I${verb.I}`;
  if (owner === 'we') return `We${verb.we}`;
  return owner + verb.name;
}

function endsSentence(before: string): boolean {
  const words = before.trimEnd();
  if (words.length === before.length) return false;
  return before.includes('\n', words.length) || /[.!?…]["”'’)]*$/.test(words.slice(-6));
}

function capital(text: string): string {
  return text.replace(/^(["“'‘(]*)(\p{Ll})/u, (_, opening: string, letter: string) => opening + letter.toUpperCase());
}

/** With a small letter first, but for "I". */
const small = (text: string): string =>
  /^I(?!\p{L})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

function casedOwner(words: string, isFirst: boolean): string {
  if (isFirst) return capital(words);
  // All but names: "the team will", "someone will".
  return words.replace(
    /^(?:We|They|You|He|She|The|Our|Your|My|An?|Some(?:one|body)|Any(?:one|body))(?=$|[\s’'])/,
    small,
  );
}

// Writers end what they type into a gap with a full stop; the sentence has its own.
function tidy(value: string, next: Part | undefined): string {
  const folded = value.replace(/\s+/g, ' ').trim();
  const isFollowedByStop = next !== undefined && 'text' in next && /^[.,;:!?]/.test(next.text);
  return isFollowedByStop ? folded.replace(/[.,;:!?\s]+$/, '') : folded;
}

const isKept = (part: Part | undefined): boolean => part !== undefined && 'text' in part && part.isKept === true;

function written(text: string, apostrophe: Place['apostrophe']): string {
  if (apostrophe === "'") return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
