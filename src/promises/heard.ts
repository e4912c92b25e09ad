import type { FoundSpan } from '../engine/finding';
import { beginsWithAct } from '../suggest/act';
import { headsActions, readActionLabel } from '../text/action-label';
import { personNames } from '../text/person-names';
import type { Span } from '../text/span';
import { isWork, isWorkUnderWay } from '../text/work';
import type { HeardPromise } from './promise';

const promising: readonly string[] = ['specific-commitment', 'vague-commitment'];
const doer =
  "(?:[Ii]|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|(?:the|our|your|an?)\\s+\\p{Ll}+(?:\\s+\\p{Ll}+)?|(?:(?:Mr|Mrs|Ms|Dr|Cllr|Prof)\\.?\\s+)?\\p{Lu}[\\p{L}'-]+(?:\\s+\\p{Lu}[\\p{L}'-]+)?)";
const future =
  "(?:(?:'ll|\\s+will|\\s+shall|\\s+(?:is|are)\\s+going\\s+to|'(?:m|re)\\s+(?:[a-z]+ing|gonna)|\\s+(?:am|are)\\s+[a-z]+ing)\\b)";
const clauseBreak = new RegExp(
  `;\\s+|,?\\s+(?:and|but|so)\\s+(?:then\\s+)?(?=${doer}${future}|(?:will|shall)\\s+\\p{Ll})|,\\s+(?=(?:I|we|he|she)(?:'ll|\\s+will)\\b)`,
  'gu',
);
const fewestWords = 4;
// "Call on Monday and send the quote by Friday": two deeds of one.
const andThen = /,?\s+and\s+(?:then\s+)?(?=(\p{Ll}+)\b)/gu;
const begins = new RegExp(`^(?:${doer}${future}|(?:\\S+\\s+){1,4}?(?:I|we)(?:'ll|\\s+will|\\s+shall)\\b)`, 'u');
// "The doctor comes on her round at eleven": it happens, and is promised by nobody.
const isHabit =
  /^(?:The|Our|Your|My|the|our|your|my)\s+\p{Ll}+(?:\s+\p{Ll}+)?\s+(?:is|are|comes|goes|visits|calls|opens|starts|closes|arrives|leaves)\b/u;
const isDone = /^(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{L}+)(?:'ve|'s|\s+have|\s+has)\s+(?!to\b|got\b)\p{Ll}+/u;

const intention =
  /\b(?:might|hop(?:e|es|ing)\s+to|try|tries|trying|aim\s+to|aiming\s+to|hopefully|maybe|perhaps|possibly|probably|should\s+be\s+able)\b/i;
// The month has a capital; "may" as an intention has none.
const allowance = /\bmay\b/;
const condition =
  /\b(?:unless|provided|assuming|in case|(?<!\b(?:know|tell me|tell us|ask|see|check|find out|wonder|confirm|decide|say|test)\s)if)\b/i;

const name = "\\p{Lu}[\\p{L}'-]*(?:\\s+\\p{Lu}[\\p{L}'-]*){0,2}";
const names = `${name}(?:(?:,\\s+|\\s+(?:and|&)\\s+)${name}){0,3}`;
const modal =
  "(?:'ll|\\s+will|\\s+shall|\\s+can|(?:'m|'re|'s|\\s+am|\\s+are|\\s+is)\\s+(?:going\\s+to|gonna)|(?:'m|'re|\\s+am|\\s+are)(?=\\s+[a-z]+ing\\b))";
const nobody =
  /^(?:tbd|tbc|tba|n\/a|all|team|someone|somebody|anyone|everyone|nobody|x|it|this|that|there|these|those|they|he|she|you|who|which|what|here|now|then|from|to|on|at|by|in|for|owner|unassigned)$/i;
const label = /^(?:ai|action|action items?|actions|to ?do|todo|task|next steps?|follow[- ]?up)\s*[:–—-]\s+/i;
const notSpeaker =
  /^(?:note|ps|re|fw|fwd|subject|update|decision|agreed|deadline|due|next|summary|plan|status|topic|question|answer|ai|action|todo|task|owner|attendees|present|urgent|important|reminder|fyi)$/i;
const opener =
  /^(?:(?:and|but|so|ok|okay|yes|yeah|yep|no|well|right|oh|then|also|sure|great|thanks|thank you|fine|cool|anyway|alright|sorry|good point|no problem|no worries|of course)\b[,.!:–—-]*\s+)+/i;
const speaksFor = /^(?:i|we|you|he|she|they)\b/i;
const box = /^(?:[-*•–]\s+|\d+[.)]\s+|\[[ xX]?\]\s+)+/;

const weekday =
  '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)';
const unit = '(?:minute|hour|day|week|fortnight|month|quarter|year|morning|afternoon|evening|weekend|sprint)';
const amount = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an|a couple of|a few|few)';
const hour = "(?:\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)|\\d{1,2}:\\d\\d|noon|midday|midnight)";
const dayEnd =
  '(?:eod|cob|eop|eob|eow|eom|eoq|eoy|close of (?:business|play)|(?:the )?end of (?:business|play)|(?:the )?end of (?:the |this |next |my )?(?:working |business )?' +
  `(?:${unit}|${month}|${weekday}|today|tomorrow|q[1-4]))`;
const dated = `(?:${month}\\.?\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+20\\d\\d)?|(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?:\\s+20\\d\\d)?|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th))`;
const relative = `(?:the day after tomorrow|today|tonight|tomorrow|tmrw|first thing|(?:early |late |later )?(?:this|next|the coming) (?:${unit}|${weekday}|${month})|(?:the )?week after next|${weekday}(?: week)?|q[1-4]|h[12])`;
const partOfDay = '(?:\\s+(?:morning|afternoon|evening|night|noon|lunchtime|first thing|at the latest|latest))*';
const lead = '(?:by|before|on|until|till|at|in|within|from|over|during|around|no later than|not later than|due)';
const stop = `(?=\\s*(?:$|[,.;:!?)–—-]|${lead}\\b|(?:i|we)\\b|and\\b|so\\b|but\\b|to\\b|with\\b|for\\b|\\d|noon\\b|eod\\b|cob\\b))(?!'s)`;
const timed = [
  // "Sat 15.00", "by 8.00": an hour, and no price.
  new RegExp(
    `(?:\\b(?:at|by|before|until|till|from)\\s+|(?<=\\b(?:${weekday}|today|tomorrow|tonight),?\\s))\\d{1,2}\\.(?:00|1[3-9]|[2-5]\\d)(?!\\.?\\d)`,
    'giu',
  ),
  /\bbetween\s+\S+\s+and\s+\S+(?:\s*[ap]m\b)?/giu,
  new RegExp(
    `[,–—-]?\\s*\\b(?:${lead}\\s+)(?:the\\s+|about\\s+)?(?:${dayEnd}|${dated}|${hour}|${relative}|${month}|lunch|the weekend|${amount}\\s+(?:working |business )?${unit}s?(?:'s?)?(?:\\s+time)?)${partOfDay}${stop}`,
    'giu',
  ),
  // "Every Friday" says how often, and stays.
  new RegExp(
    `[,–—-]?\\s*(?<![\\p{L}\\d]|\\b(?:every|each)\\s)(?:${dayEnd}|${dated}|${hour}|${relative})${partOfDay}${stop}`,
    'giu',
  ),
  /\b(?:at|by|before)\s+(?:half\s+|about\s+)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s*(?:$|[,;]|\.(?!\d)|and\b|so\b|with\b))/giu,
];
const padding =
  /\b(?:just|definitely|certainly|also|of course|please|as well|too|asap|(?<!\bas )soon(?! as\b)|shortly|at some point|as soon as (?:possible|i can|we can)|when (?:i|we) (?:can|get (?:a|the) chance|have (?:a|the) (?:chance|moment|minute))|i think|i guess|i suppose|for sure)\b/gi;
const dangling = /(?:[\s,;:–—-]|\b(?:by|before|on|until|till|at|in|within|and|but|so|no later than|due)$)+$/i;

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function straight(text: string): string {
  return text.replace(/[\u2018\u2019\u02BC]/g, "'");
}

/** The clauses of a sentence: a second promise after "and" or a semicolon is its own. */
function clausesOf(text: string, sentence: Span): Span[] {
  const said = straight(text.slice(sentence.start, sentence.end));
  const clauses: Span[] = [];
  let start = 0;
  const push = (end: number) => clauses.push({ start: sentence.start + start, end: sentence.start + end });
  for (const { index, 0: mark } of said.matchAll(clauseBreak)) {
    // "Sure, I'll do it"; "engineer Tuesday at 8, I'll let him in".
    const isSpliced = /^,\s+$/.test(mark);
    const ahead = said.slice(start, index);
    const isShort = ahead.split(' ').length < fewestWords;
    if (isSpliced && (isShort || !isTimed(said.slice(index + mark.length)))) continue;
    // "Siobhán and Pat will …": two people, and one promise.
    if (isShort && /\band\b/.test(mark) && !begins.test(ahead)) continue;
    push(index);
    start = index + mark.length;
  }
  push(said.length);
  return clauses.flatMap((clause) => deedsOf(text, clause));
}

/** A clause, or its two deeds where each has a time of its own. */
function deedsOf(text: string, clause: Span): Span[] {
  const said = straight(text.slice(clause.start, clause.end));
  for (const { index, 0: mark, 1: verb = '' } of said.matchAll(andThen)) {
    const [one, other] = [said.slice(0, index), said.slice(index + mark.length)];
    if (beginsWithAct(verb) && begins.test(one) && isTimed(one) && isTimed(other))
      return [
        { start: clause.start, end: clause.start + index },
        { start: clause.start + index + mark.length, end: clause.end },
      ];
  }
  return [clause];
}

function isPromised(clause: string, untilHere: string): boolean {
  if (/\?["'”’)\]]*$/.test(clause)) return false;
  return !intention.test(clause) && !allowance.test(clause) && !condition.test(untilHere);
}

/** Times stand in rows, "by 5 pm today", and each is seen once the one behind it is gone. */
function withoutTimes(words: string): string {
  const left = timed.reduce((rest, pattern) => rest.replace(pattern, ' '), words);
  return left.length < words.length ? withoutTimes(left) : left;
}

const isTimed = (words: string): boolean => timed.some((pattern) => words.search(pattern) >= 0);

const untimed = (line: string): string => withoutTimes(line.replace(/[.!]+$/, ''));

/** What is to be done, without the words that say when and how surely. */
export function bare(words: string): string | undefined {
  const rest = untimed(words)
    .replace(padding, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/^[\s,;:–—-]+/, '')
    .replace(dangling, '')
    .trim();
  return /\p{L}/u.test(rest) ? rest : undefined;
}

interface Part {
  readonly owner?: string;
  readonly action?: string;
}

function owned(owner: string, words: string): Part {
  const clean = owner
    .trim()
    .replace(/^(I|We)'(?:m|re|ll|ve|d)$/i, '$1')
    .replace(/\s+(?:undertook|agreed|offered|volunteered|promised|is|are|has|have)$/, '');
  const action = bare(words);
  if (clean === '' || nobody.test(clean)) return { ...(action && { action }) };
  const who = /^i$/i.test(clean) ? 'I' : /^we$/i.test(clean) ? 'we' : clean;
  return { owner: who, ...(action && { action }) };
}

const shapes: readonly (readonly [shape: RegExp, read: (found: RegExpExecArray) => Part])[] = [
  [/^\[([^\]]{2,40})\]\s*:?\s*(.+)$/u, ([, who = '', what = '']) => owned(who, what.replace(/^(?:to|will)\s+/i, ''))],
  [/^@([\p{L}\d_.-]*[\p{L}\d_])\s*[:,–—-]?\s*(?:(?:to|will)\s+)?(.+)$/u, ([, who = '', what = '']) => owned(who, what)],
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
    /^((?:the|our|your)\s+(?:[\p{L}'-]+\s+){1,3}?)(?:will|is going to|to)\s+(.+)$/iu,
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
const ofCalendar = new RegExp(`^(?:${weekday}|${month})\\b`, 'i');
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
  return what.startsWith('going to ') || who === '' ? undefined : owned(who, what);
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
function subjectOf(clause: string): string | undefined {
  const [, office = ''] =
    /^((?:the|our|your|my)\s+\p{Ll}+(?:\s+\p{Ll}+)?)(?=\s+(?:comes|goes|visits|calls|has|is|will)\b)/iu.exec(clause) ??
    [];
  if (office !== '') return office;
  const [, who = ''] =
    /^(?:that'?s why )?(I|[Ww]e|\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?)(?='|’|\s+\p{Ll})/u.exec(clause) ?? [];
  return who === '' || nobody.test(who) ? undefined : /^we$/i.test(who) ? 'we' : who;
}

/** The one person the words before name, where a clause says he or she. */
function personBefore(text: string, at: number): string | undefined {
  const near = text.slice(Math.max(0, at - 200), at);
  const named = new Set(near.slice(near.lastIndexOf('\n') + 1).match(spokenOf) ?? []);
  return named.size === 1 ? [...named][0] : undefined;
}
const spokenOf = new RegExp(
  `(?:(?:Mr|Mrs|Ms|Dr|Cllr)\\.?\\s\\p{Lu}[\\p{L}'’-]+|(?<![\\p{L}'’-])(?:${[...personNames].join('|')})(?:\\s\\p{Lu}[\\p{L}'’-]+)?)(?![\\p{L}-])`,
  'gu',
);

function promiseIn(text: string, sentence: Span, clause: Span, quote: string): Part {
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

/**
 * The promises of a text, in its order, one a clause. `due` stays unset; see `withDays`.
 * @param text the message text the findings belong to (offsets in UTF-16 units)
 * @returns each with the exact clause, its place, and owner and action where the text says them. Intentions ("might",
 *   "hope to", "try"), conditions and questions are no promises.
 */
export function hearPromises(text: string, findings: readonly FoundSpan[]): HeardPromise[] {
  const heard = new Map<number, HeardPromise>();
  const softened = findings.filter(({ signal }) => signal === 'softened-promise');
  for (const { signal, start, sentence } of findings) {
    if (!promising.includes(signal)) continue;
    const clauses = clausesOf(text, sentence);
    const own = clauses.findLast((clause) => clause.start <= start) ?? clauses[0];
    // Who did the last, for one that goes on without a subject.
    let before: string | undefined;
    const promises = clauses.flatMap((clause) => {
      const quote = fold(text.slice(clause.start, clause.end));
      const found = promiseIn(text, sentence, clause, quote);
      const goesOn = /^(?:will|shall)\s|^\p{Ll}/u.test(quote) && clause !== clauses[0] && !begins.test(straight(quote));
      const owner = goesOn ? before : found.owner;
      before = owner ?? subjectOf(quote);
      const isSoftened = softened.some((soft) => soft.start < clause.end && clause.start < soft.end);
      if (isSoftened || !isPromised(quote, straight(text.slice(sentence.start, clause.end)))) return [];
      // "The doctor comes at eleven and will ring you": what is promised may have no time.
      const isMeant =
        goesOn && /^(?:will|shall)\s/.test(quote) && !begins.test(straight(text.slice(own?.start, own?.end)));
      const isSaid =
        owner !== undefined && (isMeant || (isTimed(straight(quote)) && (goesOn || begins.test(straight(quote)))));
      return clause === own || isSaid ? [{ ...clause, quote, ...found, ...(owner && { owner }) }] : [];
    });
    const others = promises.filter((one) => one.start !== own?.start);
    const told = straight(text.slice(own?.start, own?.end));
    const isTold = isDone.test(told) || isHabit.test(told);
    for (const promise of others.length > 0 && isTold ? others : promises) heard.set(promise.start, promise);
  }
  return [...heard.values()].sort((one, other) => one.start - other.start);
}

/**
 * The same promises, each with the day that its words name.
 * @param text the message they were heard in
 * @param now when they were written
 * @param readDay as in `src/text/when.ts`, which is too heavy to import here
 */
export function withDays(
  promises: readonly HeardPromise[],
  text: string,
  now: Date,
  readDay: (quote: string, now: Date) => string | undefined,
): HeardPromise[] {
  return promises.map((promise) => {
    const due = readDay(dayOf(promise, text), now);
    return due === undefined ? promise : { ...promise, due };
  });
}

const hours = new RegExp(`\\b(?:${hour}|lunch(?:time)?)`, 'iu');
const days = new RegExp(`\\b(?:${dated}|${relative}|${weekday})\\b`, 'iu');
const passed = /\b(?:came|was|were|had|did|rang|sent|got|went|told|said|yesterday|last)\b/i;

/** The words that name its day: of a row all of it, and "She has the key on Monday, so I'll ring by noon" is noon of Monday. */
function dayOf({ quote, start }: HeardPromise, text: string): string {
  const end = text.indexOf('\n', start);
  const row = text.slice(text.lastIndexOf('\n', start - 1) + 1, end < 0 ? text.length : end);
  if (row.includes('|')) return row.replaceAll('|', ', ');
  if (!hours.test(quote) || days.test(quote.replace(hours, ''))) return quote;
  const [before = ''] = /[^.!?\n]{0,200}$/.exec(text.slice(Math.max(0, start - 200), start)) ?? [];
  return days.test(before.replace(hours, '')) && !passed.test(before) ? `${fold(before)} ${quote}` : quote;
}
