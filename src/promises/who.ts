import { headsActions, readActionLabel } from '../text/action-label';
import { monthName } from '../text/months';
import { personNames } from '../text/person-names';
import type { Span } from '../text/span';
import { isWork, isWorkUnderWay } from '../text/work';
import { straight } from './clauses';
import { oneName as name, names, people } from './named';
import { bare, untimed, weekday } from './times';

const modal =
  "(?:'ll|\\s+will|\\s+shall|\\s+can|(?:'m|'re|'s|\\s+am|\\s+are|\\s+is)\\s+(?:(?:also|just|now|then)\\s+)*(?:going\\s+to|gonna)|(?:'m|'re|\\s+am|\\s+are)(?=\\s+[a-z]+ing\\b))";
const nobody =
  /^(?:tbd|tbc|tba|n\/a|all|team|someone|somebody|anyone|everyone|nobody|x|it|this|that|there|these|those|they|he|she|you|who|which|what|here|now|then|from|to|on|at|by|in|for|owner|unassigned)$/i;
const label = /^(?:ai|action|action items?|actions|to ?do|todo|task|next steps?|follow[- ]?up)\s*[:–—-]\s+/i;
const notSpeaker =
  /^(?:note|ps|re|fw|fwd|subject|update|decision|agreed|deadline|due|next|summary|plan|status|topic|question|answer|ai|action|todo|task|owner|attendees|present|urgent|important|reminder|fyi)$/i;
const opener =
  /^(?:(?:and|but|so|ok|okay|yes|yeah|yep|no|well|right|oh|then|also|sure|great|thanks|thank you|fine|cool|anyway|alright|sorry|good point|no problem|no worries|of course)\b[,.!:–—-]*\s+)+/i;
const speaksFor = /^(?:i|we|you|he|she|they)\b/i;
const box = /^(?:[-*•–]\s+|\d+[.)]\s+|\[[ xX]?\]\s+)+/;

/** Who has it and what it is, as far as the words say. */
export interface Part {
  readonly owner?: string;
  readonly action?: string;
}

/** "Helmets will be cleaned": several things, and nobody's name. */
const isThing = (owner: string): boolean => /^\p{Lu}\p{Ll}+[^s\P{Ll}]s$/u.test(owner) && !personNames.has(owner);

function owned(owner: string, words: string): Part {
  const clean = owner
    .trim()
    .replace(/^(I|We)'(?:m|re|ll|ve|d)$/i, '$1')
    .replace(/\s+(?:undertook|agreed|offered|volunteered|promised|is|are|has|have)$/, '');
  const action = bare(words);
  if (clean === '' || nobody.test(clean) || isThing(clean)) return { ...(action && { action }) };
  const who = /^(?:i|me|myself)$/i.test(clean) ? 'I' : /^we$/i.test(clean) ? 'we' : clean;
  return { owner: who, ...(action && { action }) };
}

const shapes: readonly (readonly [shape: RegExp, read: (found: RegExpExecArray) => Part])[] = [
  [/^\[([^\]]{2,40})\]\s*:?\s*(.+)$/u, ([, who = '', what = '']) => owned(who, what.replace(/^(?:to|will)\s+/i, ''))],
  [/^@([\p{L}\d_.-]*[\p{L}\d_])\s*[:,–—-]?\s*(?:(?:to|will)\s+)?(.+)$/u, ([, who = '', what = '']) => owned(who, what)],
  [
    new RegExp(`^${names} and I(?:'ll|\\s+will|\\s+are(?:\\s+going\\s+to)?)\\s+(.+)$`, 'u'),
    ([, what = '']) => owned('we', what),
  ],
  [
    /^(i|we)(?:\s+do|\s+hereby)?\s+(?:promise|undertake|commit)(?:\s+you)?\s+(?:to|that\s+(?:i|we)(?:'ll|\s+will))\s+(.+)$/iu,
    ([, who = '', what = '']) => owned(who, what),
  ],
  // "You'll have it by noon", "Expect my draft on Friday": from whoever writes.
  [
    /^((?:expect\s+(?:my|our|the|an?)|(?:the|your|our)\s+(?:\p{L}+\s+){1,3}?will\s+(?:be\s+with|reach|come to)\s+you)\b.*)$/iu,
    ([, what = '']) => owned('I', what),
  ],
  [/^(you(?:'ll|\s+will|\s+should)\s+(?:have|get|receive|find)\s.+)$/iu, ([, what = '']) => owned('I', what)],
  [
    new RegExp(`^${people}(?:'ll|'s\\s+going\\s+to|\\s+(?:will|shall|(?:is|are)\\s+going\\s+to))\\s+(.+)$`, 'u'),
    ([, who = '', what = '']) => owned(who, what),
  ],
  [/^mine\s*:\s*(.+)$/iu, ([, what = '']) => owned('I', what)],
  [
    new RegExp(`^(?:(?!'ll\\b|\\swill\\b).)*?(?:^|[\\s,:–—(-])(i|we)${modal}\\s+(?:not\\s+)?(.+)$`, 'iu'),
    ([, who = '', what = '']) => owned(who, what),
  ],
  [/^let me\s+(?!know)(.+)$/iu, ([, what = '']) => owned('I', what)],
  [/^let(?:'s| us)\s+(.+)$/iu, ([, what = '']) => owned('we', what)],
  [/^(?:(?:will|can) do\b|(?:will|happy to|glad to)\s+)(.*)$/iu, ([whole, what = '']) => owned('I', what || whole)],
  [/^(.*\bfrom me\b.*)$/iu, ([, what = '']) => owned('I', what)],
  [/^(.*\bfrom us\b.*)$/iu, ([, what = '']) => owned('we', what)],
  [/^(you(?:'ll|\s+will)\s.+)$/iu, ([, what = '']) => owned('you', what)],
  [
    new RegExp(
      `^(${names})(?:'ll|\\s+will|\\s+shall|\\s+is going to|\\s+are going to|\\s+to)\\s+(?!(?:me|us|you|him|her|them|the|an?|all|everyone|\\p{Lu}\\p{Ll}+)\\b)(?![^:]*:\\s)(.+)$`,
      'u',
    ),
    ([, who = '', what = '']) => owned(who, what),
  ],
  [
    /^((?:the|our|your|my)\s+(?:[\p{L}'-]+\s+){1,3}?)(?:will|is going to|to)\s+(.+)$/iu,
    ([, who = '', what = '']) => owned(who, what),
  ],
  [
    new RegExp(`^(${names})\\s*(?::|\\s[–—-])\\s+(.+)$`, 'u'),
    ([, who = '', what = '']) => (beginsWork(what) && !notSpeaker.test(who) ? owned(who, what) : owned('', what)),
  ],
  [
    new RegExp(
      `^((?:Mr|Mrs|Ms|Dr)?\\.?\\s?${names})(?:\\s+(?:has|have))?\\s+(?:offered|agreed|undertook|volunteered|promised)\\s+to\\s+(.+)$`,
      'u',
    ),
    ([, who = '', what = '']) => owned(who, what),
  ],
  [
    new RegExp(
      `^(${name}\\.?)\\s+(?:says|said|promised|reckons|thinks)\\s+(?:that\\s+)?(?:he|she|they)(?:'ll|\\s+will|'d|\\s+would)\\s+(.+)$`,
      'u',
    ),
    ([, who = '', what = '']) => owned(who, what),
  ],
  [/^(.*\bwith me\b.*)$/iu, ([, what = '']) => owned('I', what)],
  // "I call her today": a verb in the present, by whose time it is yet to come.
  [/^(i|we)\s+(\p{Ll}+\b.*)$/iu, ([, who = '', what = '']) => owned(beginsWork(what) ? who : '', what)],
  // "Lena sends the invoice": the name, then a verb in the present.
  [
    new RegExp(`^(${name})\\s+((?:[a-z]+ly\\s+)?[a-z]+s\\s(?!(?:will|is|are|was|were|to|has|have)\\b).+)$`, 'u'),
    ([, who = '', what = '']) => owned(isDoingIn(what) ? who : '', what),
  ],
  [
    new RegExp(`^(${name})\\s+([a-z]+s)(?=,|$)(.*)$`, 'u'),
    ([, who = '', does = '', rest = '']) => owned(isDoing(does) ? who : '', does + rest),
  ],
];

/** "chase the supplier", "will look": what stands behind a name that has it, and not what a line is about. */
const beginsWork = (what: string): boolean => {
  const [, verb = ''] = /^(?:(?:to|will)\s+)?(\p{Ll}+)/u.exec(what) ?? [];
  return /^(?:to|will)\s/.test(what) || isWork(verb) || /^(?:look|think|see|work|read|try|keep|do|go)$/.test(verb);
};

/** "sends it", "is sending it", and not "letters to them": behind a thing stands where it goes. */
const isDoingIn = (what: string): boolean => {
  if (/^(?:is|are)\s+\p{Ll}+ing\b/u.test(what)) return true;
  const [, verb = '', next = ''] = /^(?:[a-z]+ly\s+)?([a-z]+s)\b\s*(\S*)/.exec(what) ?? [];
  if (/^(?:this|is|was|as|its|has|does|us|his|plus|yes|always|across|towards)$/.test(verb)) return false;
  return isDoing(verb) || (!/ss$/.test(verb) && !/^(?:by|on|in|to|for|from|of|at|with|due|[–—-])$/.test(next));
};

/** "drives", "swaps": what somebody does. */
const isDoing = (verb: string): boolean => isWork(verb.slice(0, -1)) || isWork(verb.slice(0, -2));

// "Roof: Dilip to look into the felt": what it is about stands before who has it.
const topic = /^(?!\d)([^:]{2,40}):\s+(\S.*)$/u;
const ofCalendar = new RegExp(`^(?:${weekday}|${monthName})\\b`, 'i');
const byItself = new RegExp(`^(${name})[\\s,–—-]*$`, 'u');
const atEnd = new RegExp(`^(.+?)\\s[–—-]\\s(${name})[\\s,–—-]*$`, 'u');
// "Chairs by Fleur", "a cash float, from Hetty".
const byWhom = new RegExp(`^(.+?)(?:\\sby|,\\sfrom)\\s(${name})[\\s,–—-]*$`, 'u');
// "Letters by 1 July, HB".
const initialled = /^(.+?),\s+(\p{Lu}{2,3})[\s,–—-]*$/u;
// "Meter reads low, Ewa swaps the probe"; "Build times → Omar takes it to the guild".
const lastly = new RegExp(`(?:,|→|->|=>)\\s+(${name})\\s+([a-z]+(?:s|ing))(?:\\s+(.+))?$`, 'u');
// "Brochures: 200 on Thursday, Nic to check the colour"; "the button - GT will have a look at it".
const lastlyTo = new RegExp(`(?:,|\\s[–—-]|→|->|=>)\\s+(${name})(?:'ll|\\s+will|\\s+to)\\s+(\\p{Ll}.+)$`, 'u');
// "Cache warmer: Omar, merge today".
const first = new RegExp(`^(${name}),\\s+(\\S.*)$`, 'u');

const underWay = new RegExp(`^(?!I\\b)(${name})\\s+(?:is\\s+|are\\s+)?(\\p{Ll}+ing\\s.+)$`, 'u');

function readUnderWay(said: string): Part | undefined {
  const [, who = '', what = ''] = underWay.exec(said) ?? [];
  return what.startsWith('going to ') || who === '' ? undefined : owned(who.replace(/'s$/, ''), what);
}

/** Who has it, where a line says first what it is about, or names somebody at its end. */
function readNamed(said: string): Part | undefined {
  const [, about = '', rest = ''] = topic.exec(said) ?? [];
  const within = rest && !beginsWork(rest) ? (readUnderWay(rest) ?? readShape(rest)) : undefined;
  if (within?.owner) return within;
  const [, doer = '', does = '', to = ''] = lastly.exec(said) ?? [];
  if ((isDoing(does) || isWorkUnderWay(does)) && !ofCalendar.test(doer)) return owned(doer, `${does} ${to}`);
  const [, willDo = '', todo = ''] = lastlyTo.exec(said) ?? [];
  if (willDo && !ofCalendar.test(willDo) && !notSpeaker.test(willDo)) return owned(willDo, todo);
  const [, listed = '', task = ''] = first.exec(rest) ?? [];
  if (listed && !nobody.test(listed) && !ofCalendar.test(listed)) return owned(listed, `${about}: ${task}`);
  const line = untimed(said).trim();
  const [, what = '', who = ''] = atEnd.exec(line) ?? byWhom.exec(line) ?? [];
  if (who && !notSpeaker.test(who) && !ofCalendar.test(who)) return owned(who, what);
  const [, alone = ''] = byItself.exec(untimed(rest).trim()) ?? [];
  return alone && !nobody.test(alone) && !ofCalendar.test(alone) ? owned(alone, about) : undefined;
}

function readShape(said: string): Part | undefined {
  for (const [shape, readFound] of shapes) {
    const found = shape.exec(said);
    if (found) return readFound(found);
  }
  return undefined;
}

const isDoneTo =
  /^(?:(?:will|to)\s+)?(?:be\s+\p{Ll}+(?:ed|en|wn|nt|pt|ut|ade|one|aid|old|ound)|get\s+(?:found|done|\p{Ll}+ed))\b/u;

function read(clause: string): Part {
  const labelled = readActionLabel(clause);
  if (labelled && !speaksFor.test(labelled.action)) return owned(labelled.owner, straight(labelled.action));
  const said = straight(clause).replace(box, '').replace(opener, '').replace(label, '').replace(opener, '');
  const part = readNamed(said) ?? readShape(said);
  const action = bare(said);
  // "Your refund will be paid": it is done to a refund, and by nobody yet.
  if (part?.action && isDoneTo.test(part.action))
    return { ...(/\bby (?:us|ourselves)\b/i.test(said) && { owner: 'we' }), ...(action && { action }) };
  const [, letters = '', signed = ''] = (!part?.owner && initialled.exec(untimed(said).trim())) || [];
  if (signed && !noInitials.test(signed)) return owned(signed, letters);
  if (part) return part;
  return { ...(action && { action }) };
}

// "KO: Sure, we'll sort that": initials are somebody's.
const initials = /^\p{Lu}{2,3}(?=:\s)/u;
const noInitials = /^(?:AI|AP|HR|IT|PM|AM|PS|NB|RE|FW|FYI|TBC|TBD|TBA|AOB|QA|UX|PR|UK|US|EU)$/;

const initialsOf = (quote: string): string | undefined => {
  const [who = ''] = initials.exec(quote) ?? [];
  return who !== '' && !noInitials.test(who) ? who : undefined;
};

const lineOf = new RegExp(`^(${name})(?::|\\s[–—-])\\s+(\\S.*)$`, 'u');

// A longer text would be searched again for each of its promises.
const longestSearched = 20_000;

/** Whether the line at an offset is one of a list below "Actions". */
function isBelowActions(text: string, at: number): boolean {
  const above = text.slice(0, at).split('\n').slice(0, -1);
  while (/^\s*(?:$|[-*•–]\s|\d+[.)]\s|\[)/.test(above.at(-1) ?? '-x')) above.pop();
  return headsActions(above.at(-1) ?? '');
}

/** "Yemi: 700 words by 3 pm", below "Actions", or where Yemi is spoken of as somebody elsewhere in the text: then it is hers. */
function listedFor(quote: string, text: string, at: number): Part | undefined {
  const [, who = '', what = ''] =
    (text.length < longestSearched && lineOf.exec(straight(quote).replace(box, ''))) || [];
  if (who === '' || notSpeaker.test(who) || nobody.test(who)) return undefined;
  const acts = new RegExp(
    `(?<!\\p{L})${who}(?:'ll|\\s(?:to|will|said|says|asked|has|had|thinks|reckons|agreed|offered|can|could|bringing|(?:is|was)\\s\\p{Ll}+ing))(?!\\p{L})`,
    'u',
  );
  const isThere = new RegExp(
    `^\\W*(?:present|attendees|attending|here|in the room|apologies|who)\\b[^\\n]*(?<!\\p{L})${who}(?!\\p{L})`,
    'imu',
  );
  const isHers = isBelowActions(text, at) || acts.test(straight(text)) || isThere.test(text);
  return isHers ? owned(who, what) : undefined;
}

/** Who speaks on the line: "Tom: I'll send it", "[00:12] Tom: …", "Tom (00:12): …". */
function speakerBefore(text: string, start: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const found =
    /^\s*(?:[[(]?[\d:.]+[\])]?\s+)?(\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,2})\s*(?:[[(][\d:.]+[\])])?\s*:/u.exec(
      line,
    );
  const who = found?.[1];
  return who && !notSpeaker.test(who) ? who : undefined;
}

/** Who a clause is about, where it begins with them. */
export function subjectOf(clause: string): string | undefined {
  const [, office = ''] =
    /^((?:the|our|your|my)\s+\p{Ll}+(?:\s+\p{Ll}+)?)(?=\s+(?:comes|goes|visits|calls|has|is|will)\b)/iu.exec(clause) ??
    [];
  if (office !== '') return office;
  const [, who = ''] =
    /^(?:that'?s why )?(I|[Ww]e|\p{Lu}(?:[\p{L}-]|['’](?!s\b))+(?:\s+\p{Lu}(?:[\p{L}-]|['’](?!s\b))+)?)(?='|’|\s+\p{Ll})/u.exec(
      clause,
    ) ?? [];
  return who === '' || nobody.test(who) ? undefined : /^we$/i.test(who) ? 'we' : who;
}

const titled = /^(?:Mr|Mrs|Ms|Dr|Cllr)\b/;
const capitalised = /(?:(?:Mr|Mrs|Ms|Dr|Cllr)\.?\s)?(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/gu;

/** The one person the words before name, where a clause says he or she. */
function personBefore(text: string, at: number): string | undefined {
  const near = text.slice(Math.max(0, at - 200), at);
  const named = new Set(
    (near.slice(near.lastIndexOf('\n') + 1).match(capitalised) ?? []).filter(
      (one) => titled.test(one) || personNames.has(one.split(/\s/, 1)[0] ?? ''),
    ),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

/** Who has what a clause promises, by its own words or those around it. */
export function promiseIn(text: string, sentence: Span, clause: Span, quote: string): Part {
  const found = read(quote);
  const part = found.owner ? found : (listedFor(quote, text, clause.start) ?? found);
  const speaks = /^(?:I|we)$/.test(part.owner ?? '') ? initialsOf(text.slice(sentence.start, clause.end)) : undefined;
  const isOfOne = !part.owner && /^(?:he|she)(?:['’]ll|\s+(?:will|is going to))\b/i.test(quote);
  const owner =
    speaks ??
    (part.owner === 'I'
      ? (speakerBefore(text, sentence.start) ?? 'I')
      : isOfOne
        ? personBefore(text, clause.start)
        : part.owner);
  return { ...part, ...(owner && { owner }) };
}
