import { bentForms, formUnderWay, irregularVerbs, pastOf } from '../text/inflect';
import { workVerbs } from '../text/work';

const verbs = new Set([...workVerbs, ...irregularVerbs, ...bentForms]);
const isVerb = (form: string): boolean => verbs.has(form);

const reader = 'you(?: (?:guys|lot|people|all|two|both))?|your (?:\\p{L}+ ){0,2}?\\p{L}+';
const nobody =
  '(?:nobody|no one|none|not one)(?: of you(?:r \\p{L}+)?| (?:in|on|at|from) (?:your|the) \\p{L}+(?: \\p{L}+)?)?';
const anybody = `(?:${reader}|${nobody}|any(?:one|body))`;
const loud =
  '(?:(?:at (?:the very )?least|really|just|simply|even|once|ever|only|clearly|obviously|evidently|easily|actually|also|surely|all|so much as|bother(?:ed)? to|think to|thought to|care(?:d)? to|manage(?:d)? to|seem to) )*';
const verb = '(?!not\\b|be\\b|had\\b|have\\b)(\\p{Ll}+)(?!\\p{L})(.*)$';

// What was not done, or never is. Each ends in the verb, in whatever form, and what follows it.
const omissions = [
  `\\b(?:decency|courtesy|manners|sense|grace|guts|kindness)(?: enough)? to ${verb}`,
  `\\b(?:no one|nobody|none of you|n't|not|never) (?:\\p{L}+ ){0,5}?(?:bother(?:ed)?|thought|cared|troubled|managed|be bothered) to ${verb}`,
  `\\bwhy (?:didn't|haven't|hadn't|couldn't|wouldn't) ${anybody} ${loud}${verb}`,
  `^(?:\\p{Lu}\\p{Ll}+, )?(?:didn't|haven't|hadn't|couldn't) ${anybody} ${loud}${verb}`,
  `\\bwhy (?:did|have|had|could|would) ${anybody} not ${loud}${verb}`,
  `\\b(?:${reader})(?:'ve| have| had)? ${loud}(?:failed|neglected|omitted|forgot|forgotten|refused)(?: again| once more| yet again)? to ${verb}`,
  `\\b(?:${reader}) (?:were|was)(?:n't| not) able to ${verb}`,
  `\\bexpect(?:ed)? (?:you|some(?:one|body)|any(?:one|body)|(?:an?|your) \\p{L}+)(?: (?:at|of|in|with) (?:\\S+ ){1,4}?)? ?to ${verb}`,
  `\\byou ${loud}(?:should|could|might|ought to)(?:'ve| ${loud}have| of) ${loud}${verb}`,
  `\\b(?:if (?:only )?(?:${reader})(?:'d| had)|had (?:${reader})) ${loud}${verb}`,
  `\\b(?:${reader}) ${loud}(?:didn't|did not|haven't|have not|hadn't|had not|couldn't|could not|wouldn't) ${loud}${verb}`,
].map((pattern) => new RegExp(pattern, 'iu'));
const habits = [
  `\\b(?:${reader})(?:'ve| have)? (?:never|not once)(?: once| ever)? ${loud}${verb}`,
  `\\b(?:${reader}) ${loud}(?:don't|do not|can't|cannot|won't) (?:ever )?${loud}${verb}`,
].map((pattern) => new RegExp(pattern, 'iu'));
// "The caseworker should have rung the family".
const ofOthers = [
  `\\b(?:should|ought to|could)(?:'ve| ${loud}have| of) ${loud}${verb}`,
  `\\b(?:did not|didn't) ${loud}${verb}`,
].map((pattern) => new RegExp(pattern, 'iu'));
const habitsOfOthers = [new RegExp(`\\bnever,? (?:(?:once|ever) )?${loud}${verb}`, 'iu')];
const kept =
  /\bwhy (?:(?:was|were)(?:n't| not)|am|are|was|were) (i|we) (?:not |only |never )?(told|informed|asked|consulted|warned|shown)\b(.*)$/i;
const chased =
  /\b(?:chas(?:e|ing)|remind(?:ing)?|nag(?:ging)?|beg(?:ging)?|ask(?:ing)?|after) you(?: \p{L}+){0,2}? (?:for|about) ((?:the|these|this|that|those|your|my|our|a|one) [^,;:.!?]+?|it|this|that|them)(?=$|[,;:.!?]|\s(?:again|every|each|now|yet|all|single|for the|more than|so|and|before|when)\b)/iu;

// Not done, but known, or felt.
const inMind =
  /^(?:know|knew|known|care|cared|think|thought|realise|realised|realize|realized|understand|understood|mind|expect|dare|deserve|want|wanted|like|get|got|be|been|being|have|had|was|were|is|are|would|will|need|do|done|did|seem|seen|see|hear|heard|exactly|a|an|the|so|very|much|that|this|it)$/;

// Where the fact ends and the reproach, or what came of it, goes on.
const goesOn =
  /\s*(?:[,;:!?(–—]|\s-\s|\sbut\s|\sand (?:now|then|so|i|we|you|nobody|it|the|my|our|your|this|that)\b|\s(?:so that|because|so (?:i|we|nobody|it|the)|as if|as though|like (?:any|a|some|you|the)|you(?:'d| would| might)\b|if (?:you|we|i)\b|unless|until|otherwise|which|in the first place|(?:like|as|the way|when|after) (?:i|we) (?:showed|told|asked|said|explained)|(?:instead of|rather than) (?:just |simply )?\p{Ll}+ing)\b).*$/iu;
const temper =
  /[\s,]+(?:again|yet again|once more|as usual|as always|as ever|either|anyway|properly|at all|first|frankly|though|please|for once|for god's sake|then|even|all the time|every (?:single )?(?:time|day|week|month)|by now)$/iu;

function bare(words: string): string {
  let fact = words.replace(goesOn, '').trim();
  while (temper.test(fact)) fact = fact.replace(temper, '');
  return fact;
}

const mostWords = 14;
const mostInThing = 5;

/** Of what somebody did, and no form that is also said of a habit: "told", and not "put". */
const isPast = (form: string): boolean =>
  pastOf(form) === form && !workVerbs.has(form) && !irregularVerbs.includes(form);

const isCutShort = /(?:^|\s)(?:to|of|for|with|at|from|into|the|a|an|your|my|our|and|that|who|when|what|if)$/i;

// "You went and told them": it is the telling that is meant.
const goesAnd = /^(?:went|gone|go|goes)(?: off| ahead)? and (\p{Ll}+)(?!\p{L})/iu;

/** The verb that is meant, and what follows it. */
function meantBy(form: string, rest: string): readonly [form: string, rest: string] {
  const [all = '', verb = ''] = goesAnd.exec(`${form}${rest}`) ?? [];
  return verb ? [verb, `${form}${rest}`.slice(all.length)] : [form, rest];
}

// Says enough without what it is done to: "the door you did not push" is about the door.
const isByItself =
  /^(?:answer|repl|respond|ring|rang|rung|call|phon|listen|ask|check|read|look|turn|show|come|came|help|warn|knock|apologi|stop|wait|spoke|speak|say|said|tell|told|sign|pay|paid)/;

/** "Telling me the pump was off", of the verb and what follows it; empty where it is not plain to see. */
function undone(toldForm: string, toldRest: string): string {
  const [form, rest] = meantBy(toldForm, toldRest);
  const verb = form.toLowerCase();
  const fact = bare(rest);
  if (inMind.test(verb) || /["“”]/.test(fact)) return '';
  if (fact === '' && !isByItself.test(verb)) return '';
  const words = `${formUnderWay(verb)}${fact && ` ${fact}`}`;
  return words.split(' ').length <= mostWords && !isCutShort.test(words) ? words : '';
}

/**
 * What a reproach for something left undone asks, without the reproach: of "You should have told me the pump was off", "what got
 * in the way of telling me the pump was off". Empty where it is not plain to see what was left undone. Notes tell it of others.
 */
export function hurdleIn(said: string, isNotes = false): string {
  const [, who = '', told = '', about = ''] = kept.exec(said) ?? [];
  if (told) {
    const words = undone(told, `${/^i$/i.test(who) ? 'me' : 'us'}${about}`);
    return words && `what got in the way of ${words}`;
  }
  const [, thing = ''] = chased.exec(said) ?? [];
  if (thing && thing.split(' ').length <= mostInThing && !/\b(?:which|that|who|where)\b/i.test(thing))
    return `what would help ${thing} reach ${/\bwe\b/i.test(said) ? 'us' : 'me'} without a reminder`;
  for (const [patterns, isHabit] of [
    [omissions, false],
    [habits, true],
    [isNotes ? ofOthers : [], false],
    [isNotes ? habitsOfOthers : [], true],
  ] as const)
    for (const pattern of patterns) {
      const [, form = '', rest = ''] = pattern.exec(said) ?? [];
      const words = form && undone(form, rest);
      // "You never told me" is over.
      if (words) return `what ${isHabit && !isPast(form.toLowerCase()) ? 'gets' : 'got'} in the way of ${words}`;
    }
  return '';
}

const adverb =
  '(?:(?:always|constantly|continually|forever|clearly|obviously|just|simply|again|only|deliberately|once again|yet again|still|then|actually|even) )*';
const didIt = new RegExp(
  `(?:^|[,;:–—] |\\b(?:that|because|when|since|after|and|but|so|how) )(you|your (?:team|crew|department|office|people|lot|shift|side|group|staff|driver|drivers|colleague|colleagues))(?:'ve| have| had)? (${adverb})(?!had\\b|have\\b|were\\b|did\\b)(\\p{Ll}+)(?!\\p{L})(.*)$`,
  'iu',
);
const isHabit = /\b(?:always|constantly|continually|forever)\b/i;
const askedWhy = new RegExp(`\\bwhy (?:did|would|do) you ${adverb}(\\p{Ll}+)(?!\\p{L})(.*)$`, 'iu');
// Said of what somebody is, or with the verdict in the verb.
const isVerdict =
  /^(?:let (?:me|us|everyone|the \S+(?: \S+)?) down|ruin|wast|botch|bungl|mess|screw|fail|neglect|forgot|insist|knew|promis|swor|said|told|thought|want|need|got\b|lied|cheat|abus|betray|bother|manag|seem|claim|pretend|refus|deserve|assur|dump|dither|sat on (?:your|their|its|his|her) hands|sabotag|upset|disappoint|embarrass|humiliat|expect|assum|decid|cost\b|cause|made (?:me|us)|should|could|would|might|ought|must|will|can|may|never|not|check)/i;

/** The past of a verb that stands in it, or is said of a habit; empty of what may be no verb. */
function doneIn(form: string, isOfHabit: boolean): string {
  if (!/[^e]ed$/.test(form) && !isVerb(form)) return '';
  const past = pastOf(form);
  return past === form || isOfHabit ? past : '';
}

/**
 * What the reader did, without the reproach: of "You closed my bug three times without reading it", "closing my bug three times
 * without reading it". Empty where it is not plain to see, or no more than a verdict.
 */
export function seenIn(said: string): string {
  const [, base = '', behind = ''] = askedWhy.exec(said) ?? [];
  const [, who = '', adverbs = '', toldForm = '', toldRest = ''] = base
    ? ['', 'you', '', pastOf(base), behind]
    : (didIt.exec(said) ?? []);
  const [form, rest] = meantBy(toldForm, toldRest);
  const done = doneIn(form.toLowerCase(), isHabit.test(adverbs));
  // "Went over my head and made me look a fool": the first says enough.
  const fact = bare(rest).replace(/\s(?:and|but|then) (\p{Ll}+)(?!\p{L}).*$/u, (whole, next) =>
    isPast(next) ? '' : whole,
  );
  if (!done || /^(?:|yourself|yourselves)$/i.test(fact) || isVerdict.test(`${done} ${fact}`) || /["“”]/.test(fact))
    return '';
  const words = `${/^you$/i.test(who) ? '' : `${who.toLowerCase()} `}${formUnderWay(done)} ${fact}`;
  return words.split(' ').length <= mostWords && !isCutShort.test(words) ? words : '';
}
