import type { Finding } from '../engine/finding';
import type { Span } from '../text/span';

/** The steps of a repair, in their order: Repair as relational skill, `docs/sources.md`. */
export const repairSteps = ['recognition', 'responsibility', 'reassurance', 'repetition'] as const;
export type RepairStep = (typeof repairSteps)[number];

/** By this name the steps are turned off, as rules are by their signal. */
export const repairSignal = 'repair-sequence';

/** How far a draft that apologises has come. */
export interface Repair {
  /** Of each step that is there, the sentence that takes it, as it stands. */
  readonly taken: Readonly<Partial<Record<RepairStep, string>>>;
  /** The sentence behind which a further one belongs, as it stands. */
  readonly last: string;
}

/** A missing check is only worth asking about; the other steps are missed. */
export const standOf = (repair: Repair | undefined, step: RepairStep): 'whole' | 'missing' | 'likely' =>
  repair?.taken[step] !== undefined ? 'whole' : step === 'repetition' ? 'likely' : 'missing';

const apology =
  /\b(?:i|we)(?:['’](?:m|re)| am| are)?(?: (?:so|very|truly|really|deeply|terribly|both|all|again))* sorry\b|^(?:(?:so|very|really|terribly|and|again),? )*sorry (?:for|that|about|i|we|it|to have)\b|\bapologi[sz]e\b|\bapolog(?:y|ies) (?:for|that)\b|\b(?:my|our|the) (?:sincere(?:st)? |full )?apolog(?:y|ies)\b|\b(?:my|our) (?:fault|mistake|error)\b|\b(?:i|we) let (?:you|the team|everyone|people) down\b|\bthat(?:['’]s| is| was) on (?:me|us)\b/i;

// Manners, sympathy, and a no: nothing that is to be repaired.
const courtesy =
  /\bsorry,? (?:(?:it['’]s )?(?:only )?me\b|again\b|to (?:tell|inform|let|reply|answer|come back|hear|learn|read|see|say|bother|trouble|disturb|interrupt|chase|nag|ask|be a pain|jump in|keep)|for (?:your|the (?:late|slow|delayed|short|long|tardy)|my (?:late|slow|delayed|short|long|silence)|(?:a|any|being) |(?:late|slow|short|cross)|bothering|chasing|asking|interrupting|jumping)|about your|you(?: feel|['’]re| are)|,? ?but (?:i|we) (?:can(?:no|['’])t|won['’]t|am not|don['’]t))|\bsorry,? (?:(?:i|we) (?:can(?:no|['’])t|won['’]t|couldn['’]t make)|which|what|who|when)|\bapologies for (?:absence|the (?:late|slow|short|delayed)|my (?:late|slow|delayed))|\b(?:not|nothing|never|no need|n['’]t) (?:to )?(?:be )?(?:sorry|apologi[sz]e|my fault|our fault)\b/i;

// What puts a step in doubt: the apology that takes nothing on, the mistake nobody made.
const soft: readonly string[] = [
  'non-apology',
  'agentless-mistake',
  'euphemism',
  'deflection',
  'blame',
  'defensiveness',
];

// What was done about it already: "I've sent the right file to all of them".
const mended =
  /\b(?:i|we)(?:['’]ve| have)(?: (?:now|since|already|just|today|both|also))* (?:put|set|sent|re-?sent|changed|fixed|corrected|re-?done|replaced|refunded|moved|added|asked|booked|told|rung|called|turned|taken|made|written|given|agreed|cancelled|removed|restored|updated|re-?issued|re-?run)\b/i;

const rhythm =
  /(?<!\bof )\b(?:each|every) (?:time|day|morning|evening|week|fortnight|month|quarter|sprint|release|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:daily|weekly|fortnightly|monthly|quarterly)\b/i;
const ahead = /['’]ll\b|\b(?:will|shall|going to|from now on|as of|starting)\b/i;
const again =
  /\b(?:i|we)(?:['’]ll| will| shall|['’]d like to| would like to)\b[^.!?]{0,80}\b(?:check|look|review|revisit|go over|come back|ask|see|meet|follow up|report)\b[^.!?]{0,80}\b(?:again|back|in (?:a|one|two|three|four|six|\d+) (?:days?|weeks?|months?)|whether|if it|that it|how (?:it|this|that))\b/i;

// In fewer words a slip is owned and mended in passing, and steps would only weigh on it.
const fewestWords = 25;
// An apology at the beginning of so short a mail is what the mail is about; in a longer one it is where so large a part of
// its sentences apologise or own.
const shortMail = 6;
const largePart = 1 / 4;

/** Whether a text is worth asking about: in most there is no word of regret. */
export const mayApologise = (text: string): boolean =>
  /sorry|apolog|regret|mistake|fault|let (?:you|everyone|people|the team) down|on (?:me|us)\b/i.test(text);

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

interface Said {
  readonly words: string;
  /** What was heard in it, all but what is only possible. */
  readonly signals: ReadonlySet<string>;
}

/**
 * Which steps of a repair a draft takes; undefined where it is no apology, or one of a few words.
 * @param text the draft, whose UTF-16 units all offsets are
 * @param sentences those of the writer's own, without greeting and sign-off
 */
export function findRepair(text: string, sentences: readonly Span[], findings: readonly Finding[]): Repair | undefined {
  const said = saidIn(text, sentences, findings);
  const first = said.findIndex(apologises);
  return first >= 0 && isAbout(said, first) ? stepsOf(said) : undefined;
}

/** The same of a draft whose writer says that it is to be one. */
export const repairIn = (text: string, sentences: readonly Span[], findings: readonly Finding[]): Repair =>
  stepsOf(saidIn(text, sentences, findings));

const saidIn = (text: string, sentences: readonly Span[], findings: readonly Finding[]): readonly Said[] =>
  sentences.map(({ start, end }) => {
    const here = findings.filter(({ certainty, sentence }) => certainty !== 'possible' && sentence.start === start);
    return { words: text.slice(start, end), signals: new Set(here.map(({ signal }) => signal)) };
  });

function stepsOf(said: readonly Said[]): Repair {
  const first = said.findIndex(apologises);
  const owned = said.filter(owns);
  const behind = said.slice(Math.max(0, first));
  const recognition = owned[0] ?? said.find((one) => apologises(one) && !isSoft(one.signals) && namesMore(one.words));
  const found: Record<RepairStep, Said | undefined> = {
    recognition,
    responsibility: owned.find((one) => one !== recognition) ?? owned[0],
    // To look at it again is no change.
    reassurance:
      behind.find(({ words, signals }) => signals.has('specific-commitment') && !again.test(words)) ??
      behind.find(({ words }) => mended.test(words)),
    repetition: behind.find(
      ({ words, signals }) =>
        !signals.has('ownership') && (again.test(words) || (ahead.test(words) && rhythm.test(words))),
    ),
  };
  const taken = repairSteps.flatMap((step) => (found[step] ? [[step, found[step].words] as const] : []));
  const last = said.findLast((one) => one === said[first] || Object.values(found).includes(one)) ?? said.at(-1);
  return { taken: Object.fromEntries(taken), last: last?.words ?? '' };
}

/** Whether the draft is about what the sentence `first` apologises for, and does not say sorry in passing. */
function isAbout(said: readonly Said[], first: number): boolean {
  if (said.reduce((sum, { words }) => sum + countWords(words), 0) < fewestWords) return false;
  if (first < 2 && said.length <= shortMail) return true;
  const about = said.filter((one) => apologises(one) || owns(one)).length;
  return about > 1 && about >= said.length * largePart;
}

const owns = ({ signals }: Said): boolean => signals.has('ownership') && !isSoft(signals);

const apologises = ({ words, signals }: Said): boolean =>
  signals.has('non-apology') || (apology.test(words) && !courtesy.test(words));

const isSoft = (signals: ReadonlySet<string>): boolean => soft.some((signal) => signals.has(signal));

/** Whether an apology says what for: "I'm sorry" alone does not. */
const namesMore = (words: string): boolean => countWords(words) >= 7;
