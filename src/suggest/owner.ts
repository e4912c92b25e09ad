import type { Rule } from '../rules/rule';
import { actionWords } from '../text/action-label';
import { classes } from '../text/classes';
import type { Place } from '../text/facts';
import { personNames } from '../text/person-names';
import type { Span } from '../text/span';
import { beginsWithAct } from './act';
import { pronounIn } from './topic';

/** Who is to do it: the writer, the writer's group, or somebody by name or office; or what a line is labelled with, be it who or what it is about. */
export type Owner = 'I' | 'we' | { readonly name: string; readonly label?: string };

const noName =
  'A|An|Several|Many|Most|Few|Ta|Cheers|Kudos|Some|Any|I|We|You|My|Our|Your|His|Her|Their|It|This|That|Let|More|Further|Details|News|Updates?|Answers?|Feedback|Rest|Nothing|Due|Agreed|Somebody|Someone|The|There|Everyone|Everybody|Nobody|Perhaps|Maybe|Hopefully|Possibly|Ideally|With|If|All|And|But|So|As|On|In|At|For|Then|Still|What|He|She|They|Might|Should|Could|Would|Will|Can|May|Must|Hope|Hoping|Aim|Plans?|Planning|Try|Trying|Going|Mean|Meaning|Meant|Needs?|Wants?|Happy|Glad|Keen|Ready|Able|Likely|Bound|Set|Looking|Thinking|Yet|Intend|Intending|Expect|Expecting|Aiming|Promise|Remains?|Lots|Plenty|Much|Little|Enough|Food|Always|Never|Often|Great|Good|Nice|Lovely|Useful|Easy|Hard|Free|Best|Better|Worth|Delighted|Pleased|Grateful|Welcome|Important|Time|Obviously|Naturally|Clearly|Surely|Apologies|Sorry|Thanks|Regrets?|Matter|Decided|Waiting|Subject|Actions?|Todo|Tasks?|Status|Works|Please|Kindly|No|Not|Though|Although|While|However|Because|Since|Congratulations|Just|Only|Even|Moving|Getting|Coming|Talking|Speaking|Switching|Returning|Changing|According|Owing';
const means = 'hopes?|aims?|wants?|plans?|intends?|needs?|means';
const another = new RegExp(
  `^(?!(?:${noName})\\b)(\\p{Lu}[\\p{L}.]*(?:(?: and| &)? (?!(?:I|we|you|hoping|trying|planning|aiming|due|meant|supposed|would|could|should|might|may|can|going|ought|must|seems?|seemed|appears?|appeared|looks?|turned|tends?|happens?|continues?|failed|undertook|offered|volunteered|promised|agreed|said|is|are|${means}|reckons?|thinks?|says|he|she|they)\\b)\\p{L}+){0,2}?)(?:'ll| (?:to|will|shall|(?:is|are) going to|(?:is|are) to|(?:agreed|offered|volunteered|promised|undertook) to|(?:hoping|trying|planning|aiming|due|meant|supposed) to|(?:${means}|(?:would|'d) (?:like|love|prefer)) to|(?:reckons?|thinks?|says|${means})(?: that)? (?:he|she|they)(?:'ll| can| could| might| may| will)(?: (?:probably|perhaps|maybe|hopefully|(?:most |very )?likely))?))\\s+`,
  'u',
);

// "She should be able to send it", "the team will look into it", "someone will be in touch".
const somebodyElse =
  /^(?:[^,]{0,40}\bluck\s+|(?:and|so|but|hopefully|perhaps|maybe|ideally)[,\s]+)*(he|she|they|(?:the|our|your|my|an?|some(?:one|body)|any(?:one|body))(?: (?!(?:will|shall|should|would|could|may|might|is|are|can|has|have|hopefully|probably|i|we|you)\b)[\p{L}'’-]+){0,4})(?:'ll|'re|'s| (?:will|shall|should|would|could|may|might|is|are|can|hopes? to))(?!\p{L})/iu;

// "Debrief to be arranged", "a further update will be provided": nobody who does it.
const isDoneTo =
  /^(?:(?:also|then|now|all|both)\s+)*(?:be|get)\s+\p{L}+(?:ed|en|wn|ne|pt|nt|lt|ut|ld|ound|read|made|paid|laid|set|run|shut|met|fed|led|heard|gone)\b/iu;
// "Ola: write up the importer", in notes.
const labelled = new RegExp(
  `^(?!(?:${noName})\\b)(me|us|\\p{Lu}[\\p{L}.]*(?: (?:and |& )?\\p{Lu}\\p{L}*){0,2})(?:\\s*:|\\s[-–—→])\\s+`,
  'u',
);
// "Action: Marcin – speak to the hauliers".
const isAction = new RegExp(`^${actionWords}\\s*[:–-]\\s+`, 'iu');
const writers: Readonly<Record<string, Owner>> = { me: 'I', us: 'we' };
// "A visit at your office" is a visit.
const headOf = (who: string): string =>
  who
    .split(/\s(?:at|of|in|on|for|with|from|to)\s/, 1)[0]
    ?.split(' ')
    .at(-1) ?? '';
const people = new Set([
  ...(classes.role ?? []),
  'he',
  'she',
  'they',
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'member',
]);

/** Who is said to do it, other than the writer. */
export interface Other {
  readonly owner: Owner;
  /** The words that say so, before the act. */
  readonly words: string;
  /** "The foreword will follow": it is on its way, but tells nobody anything. */
  readonly isThing: boolean;
}

// "The clerk to write to the county".
const office =
  /^((?:The|the|Our|our) \p{L}+(?: (?!(?:undertook|agreed|offered|volunteered|promised|is|are|has|have|ought|needs?|seems?|seemed|appears?|appeared|looks?|turned|tends?|happens?|continues?|fail(?:s|ed)|began|due|ready|set|likely|yet|still)\b)\p{L}+)?)(?: (?:undertook|agreed|offered|volunteered|promised|is|are))? to\s+/u;

function officeBefore(words: string): RegExpExecArray | null {
  const found = office.exec(words);
  return found && beginsWithAct(words.slice(found[0].length)) ? found : null;
}

/** Whom the words before an act name for it; nobody where that is the writer, or what it is done to. */
export function otherIn(
  said: string,
  { sentence, from, kind }: Place,
  clause: Span,
  { marks }: Rule,
): Other | undefined {
  const ahead = isAction.exec(said)?.[0] ?? '';
  const found = kind === 'notes' && marks === 'promise' ? labelled.exec(said.slice(ahead.length)) : null;
  const words = found && ahead + found[0];
  const at = sentence.startOf(from) - clause.start;
  // "Ola: write it up", and "Board: the CFO is to come back".
  const label = words && at <= words.length ? words : '';
  const behind = said.slice(label.length);
  if (
    found?.[1] &&
    at < label.length &&
    beginsWithAct(behind) &&
    !isDoneTo.test(behind.replace(/^(?:to|will|shall)\s+/, ''))
  )
    return {
      owner: writers[found[1].toLowerCase()] ?? { name: found[1], label: label.trim() },
      words: label,
      isThing: false,
    };
  const name = another.exec(behind) ?? officeBefore(behind);
  const [doing, who = ''] = name ?? ((marks === 'promise' && somebodyElse.exec(said)) || []);
  if (!doing || isDoneTo.test((name ? behind : said).slice(doing.length).trimStart())) return undefined;
  if (name) return { owner: { name: who }, words: label + doing, isThing: false };
  const isThing = !people.has(headOf(who.toLowerCase()));
  return { owner: { name: who.charAt(0).toLowerCase() + who.slice(1) }, words: doing, isThing };
}

/** What leads up to what somebody takes to be so: "I think we can". */
export const supposing = 'think|believe|guess|reckon|suspect|imagine|suppose|hope|expect';
const supposesOfUs = new RegExp(`\\bI(?:'d| would)? (?:like to think|${supposing})(?: that)? we\\b`, 'i');

const holds =
  'going|hop(?:es?|ing)|reckons?|thinks?|trying|aim(?:s|ing)|plan(?:s|ning)|agreed|promised|undertook|said|will|would|could|should|may|might|can|to(?! be\\b)';
const somebodys = new RegExp(
  `\\b(?:he|she|they)\\b|(?:^|[\\s(])(?:(?!(?:${noName})\\b)\\p{Lu}[\\p{L}.]+|(?:${(classes.role ?? []).join('|')}))(?:'ll\\b|(?: [–—-])? (?:${holds})(?!\\p{L}))`,
  'u',
);

// "Micha looks into licences", "Becky is handling the bags", "Clem: descants".
const byName = /^(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}*)?(?:\s*[:,]|\s[–—-]|'s| (?:is|has|\p{Ll}+s)\b)/u;

/** Whether words say whose it is, by a name, an office or "she" before what they do. */
export const namesSomebody = (said: string): boolean =>
  somebodys.test(said) || personNames.has(byName.exec(said)?.[1] ?? '');

/** Who writes, by the paragraph: one, unless only several speak there. */
export const writerOf = ({ kind, sentence: { around } }: Place): 'I' | 'we' =>
  kind === 'email' && /\b(?:we|our|us)\b/i.test(around) && !/\b(?:I|[Mm]y|me)\b/.test(around) ? 'we' : 'I';

/** Who writes, by the words near the match; undefined where these do not say. */
export function writerIn({ sentence, from, to }: Place): 'I' | 'we' | undefined {
  if (/^(?:let's|lets|let us)\b/i.test(sentence.around.slice(sentence.startOf(from), sentence.end))) return 'we';
  if (supposesOfUs.test(sentence.text)) return 'we';
  for (let at = Math.max(0, from - 2); at <= to; at++) {
    const word = sentence.word(at);
    if (/^(?:we|our|us)$/.test(word)) return 'we';
    if (/^(?:i|my|me)$/.test(word)) return 'I';
  }
  return undefined;
}

/** Who writes, by the first word of what they say. */
export function writerAtStart(said: string): 'I' | 'we' | undefined {
  const [, word = ''] = /^(i|we)\b/i.exec(said) ?? [];
  return word === '' ? undefined : /i/i.test(word) ? 'I' : 'we';
}

const slots = {
  I: { 'I’ll': 'I’ll', I: 'I', my: 'my', me: 'me' },
  we: { 'I’ll': 'we’ll', I: 'we', my: 'our', me: 'us' },
} as const;

const others = {
  him: { I: 'he', my: 'his', me: 'him' },
  her: { I: 'she', my: 'her', me: 'her' },
  them: { I: 'they', my: 'their', me: 'them' },
} as const;

/** A slot for who does it, as it is said of an owner in words that may say he or she. */
export function wordFor(slot: 'I’ll' | 'I' | 'my' | 'me', owner: Owner, said: string): string {
  if (typeof owner === 'string') return slots[owner][slot];
  if (slot === 'I’ll') return `${owner.name} will`;
  return others[pronounIn(said)][slot];
}
