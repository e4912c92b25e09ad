import { bentForms, inflections, irregularVerbs } from '../text/inflect';
import { workVerbs } from '../text/work';

// "We shall endeavour, funds permitting, to repaint it": what stands between.
const aside = /\b(endeavou?r|try|attempt|hope|aim|expect|like|love|be able),\s[^,;:]{3,60},\s(?=to\s)/i;

// What puts a promise off or takes it back, behind it.
const looseEnds = [
  'at the (?:appropriate|right|proper) (?:time|moment)|in good time|when the time comes|as and when(?: .*)?|as (?:i|we) go(?: along)?|(?:further )?down the (?:line|road|track)|at the earliest|soon(?:est|-?ish)?|shortly|later(?: on)?|eventually|some ?time|some day|one day|one of these (?:days|weeks)|(?:another|some other) (?:time|day|week)|before (?:too )?long|any (?:day|minute|time)(?: now)?|asap|in due (?:course|time)|somehow',
  'at (?:some|a later|another|a future) (?:point|stage|hour|date|time|meeting)|at (?:the|my|our|your) (?:very )?earliest(?: possible| convenience| opportunity)?|in (?:the (?:near future|meantime)|a (?:bit|while))|(?:going|moving) forward',
  'as soon as (?:possible|(?:I|we) can)|(?<!\\b(?:see|out|check|ask|decide|say|tell(?: \\S+)?|confirm|show|wonder) )(?:when|once(?! more\\b| again\\b| an?\\b)|as soon as|if) .*',
  "hopefully|by (?:god's grace|the grace of god)|perhaps|maybe|possibly|probably|all (?:being|going) well|fingers crossed|touch wood|with (?:any )?luck|some (?:day|morning|afternoon|evening)",
  // An assurance, and who is spoken to.
  '(?:absolutely|definitely|for sure|i promise|no (?:worries|bother|problem|probs|fear))|(?<=,\\s)(?:sure|promise)',
  '(?<=,\\s)(?:sir|madam|mate|love|folks|guys|all|team)',
];
// "At some point next quarter" is next quarter.
const looseStart =
  /\b(?:at (?:some|a later) (?:point|stage|time)|some ?time)\s+(?=(?:in|on|by|before|after|during|around|this|next|early|mid|late|tomorrow|today|\p{L}+day\b))/giu;
// "In due course with the outcome".
const looseMiddle =
  /\s(?:in due course|at (?:some|a later) (?:point|stage)|shortly|soon|some ?time|at the earliest)(?=\s(?:with|on|about|to|regarding|for|of)\b)/i;
const looseEnd = new RegExp(
  `,?\\s*\\b(?:(?:fairly|pretty|very|quite|reasonably|relatively|rather) )?(?:${looseEnds.join('|')})\\s*$`,
  'i',
);

// From here on only excuses follow.
const excuse =
  /,?\s*\b(?:(?:but|and|though) )?(?:(?:with )?no (?:guarantees?|promises)|(?:where|when|if)(?:ever)? (?:at all )?possible|for as long as (?:i|we)|subject to|depend(?:s|ing)|knock on wood|(?:(?:my|our|the|his|her) )?[\p{L}-]+ (?:permitting|allowing)|(?:as|so) far as|without (?:being able|promising|wanting)|within (?:my|our)|(?:let's|let me|we'll) (?:see|say)|see how (?:we|it|things) go(?:es)?|(?:one|you) never knows?|(?:don't|do not) (?:you )?worry|(?:don't|can't|cannot|couldn't) (?:bank|hold|count|pin|quote|swear|promise|guarantee|say|tell)|(?:it|that|this) (?:may|might|could|depends)|if not|(?:everything|all) crossed|sort of thing|god (?:willing|knows))\b.*$/iu;

// What an excuse leaves behind: "though I".
const hanging = /,?\s+(?:but|though|although|and|so)(?:\s+(?:i|we|it|that))?$/i;

// A time that nobody could hold them to.
const season =
  '(?:week|weekend|holidays?|days|weeks|months?|year|spring|quarter|term|summer|autumn|fall|winter|new year|period|christmas|easter|advent|clocks go (?:back|forward))';
const timely = 'before|over|around|round|about|in|during|at|within|towards?|after';
const vagueTime = new RegExp(
  `,?\\s*\\b(?:${timely})(?: (?!(?:${timely})\\b)\\p{L}+){0,4}?[ -]${season}(?:-?ish)?(?: (?:rush|break))?\\s*$|\\s(?:(?:later|early|late|some ?time) )?(?:this|next) ${season}\\s*$`,
  'iu',
);

const eager = 'happy|glad|pleased|delighted|willing|prepared|ready|keen';
// What stands before the act: who, helping verbs, and words that take it half back.
const frills = [
  "(?:i|we) (?:can't|cannot|can not|won't|don't want to) (?:really )?(?:promise|guarantee)(?: (?:anything|much|it|this|that))?,? but",
  "see (?:if|whether) (?:i|we) can't",
  '(?:do|doing|try|trying) (?:my|our|his|her|their) (?:very |level )?(?:best|utmost|possible|darnedest|damnedest)|see (?:if|whether)|make (?:every|an) effort|use (?:(?:our|my|all|every|best|reasonable) )*endeavou?rs? to',
  "(?:i|we|he|she|they)(?:'(?:ll|m|re|d|s))?|let(?:'s| us| me)|lets|lemme",
  `and|but|so|ok|okay|yes|well|will|shall|can|could|should|might|may|would|am|are|is|be(?= (?:[a-z]+ing|able|in a position|${eager})\\b)|going|gonna|to|able|in a position|manage(?= to)|ought`,
  'do(?= (?:intend|plan|hope|mean|want|aim) to\\b)|mean to',
  'just|even|really|dearly|very much|somehow|also|still|then|definitely|certainly|probably|possibly|conceivably|theoretically|perhaps|maybe|likely|potentially|actually|quickly|gladly',
  '(?:all|every|our best) (?:possible )?(?:efforts?|endeavours?) (?:will|shall) be made to',
  'hopefully|ideally|all being well|(?:if )?all (?:goes|going) well|touch wood|fingers crossed|with (?:any|a bit of|a little)? ?luck|in theory|in principle|chances are|odds are',
  '(?:try|trying|attempt(?:ing)?|endeavou?r(?:ing)?|striv(?:e|ing))(?: (?:and|to|n))?|(?:hop(?:e|es|ing)|aim(?:s|ing)?|look(?:ing)?|plan(?:ning)?|fixing|intend|expect|like|love|wish|promised?) to',
  'have (?:every|the (?:firm |full )?) ?intention of(?= [a-z]+ing\\b)',
  '(?:have|has|need|got) to(?= [a-z])|have (?:a|half a) mind to|(?:suppose|guess|imagine),',
  '(?:think|feel|believe|reckon|guess|suspect|imagine|say|hope|hoping|hopeful|optimistic|confident)(?: that)?(?= (?:i|we)\\b)',
  '(?:get|have|find) (?:a |the |some )?(?:chance|time|moment|minute|opportunity) to',
  `(?:(?:more than|very|quite) )?(?:${eager}) to`,
];
// "Once the dust settles we'll sit down": when is put off before the promise.
const putOffAhead =
  /^(?:(?:and|so|but) )?(?:once|when|as soon as|after|if)\b[^,;:.]{3,60}?,?\s+(?=(?:i|we)(?:'ll|'d| will| shall| can| could| might| may| should)\b)/i;
// "Have a go at the script" is to work on it.
const attempt =
  /^have (?:another |a (?:quick |proper )?)(?:go|stab|crack|bash) at (?!(?:it|this|that|them|him|her|you)\b)/;
const attemptAt = /^have (?:another |a (?:quick |proper )?)(?:go|stab|crack|bash) at (\p{Ll}+ing)(?!\p{L})/u;
// "See about a quote" is to sort one out.
const seeAbout = /^see about (?=(?:an?|the|some|more|another|your|our|my|his|her|their)\s)/;
const seeAboutDoing = /^see about (\p{Ll}+ing)(?!\p{L})/u;
const frill = new RegExp(`^(?:${frills.join('|')})(?=[\\s,]|$)[\\s,]*`, 'i');

// What is no plain act: a state of mind, an attempt, a verb in another form, no verb at all.
const noActs = [
  "can't|cannot|won't|not|never|say|see(?! to\\b)|look$|mean|aim|hope|like|love|feel|swear|dare|keep|continue|stay|remain|monitor|avoid|ensure|make sure|maintain|carry on|do better|hear (?:back|from)|receive|win|persuade|convince|get (?:(?:them|him|her|it|everyone|the [a-z]+) to (?!(?:you|us|me|them|him|her|the|an?|your|our|my)\\b)[a-z]+|(?:the )?(?:approval|sign-off|green light|go-ahead|permission))|have to see|rather|must|bound|want|suppose|guess|reckon|imagine|believe|think (?:that|i|we|it|he|she|they|the|will)",
  `(?:${eager})`,
  'get (?:found|done|sorted|fixed|\\p{Ll}+ed)(?! (?:to|by|for)\\b)',
  'be (?!in (?:touch|contact)\\b|back\\b|with (?:you|them|him|her)\\b|across\\b|over\\b|round\\b|ready\\b|there\\b|at\\b|out\\b|on (?:site|hand|the (?:phone|line))\\b)[\\p{L}’-]+',
  '(?:get|have|find) (?:a |the |some )?(?:chance|time|moment|minute)',
  'think (?:about|on|over|of)|consider|mull|reflect|(?:be )?giv(?:e|ing) (?:(?:it|this|that|some|the|a|more|due|careful|serious) )*(?:thought|consideration|matter)',
  '(?:do|make) (?:what|something|the needful|everything|all|every)|work on (?:it|this|that)$|take (?:action|steps)|(?:have|take|give (?:it|this|that)) a (?:go|stab|crack|bash|swing|shot|try|punt)|give (?:it|this|that) (?:my|our|his|her|their) best',
  "(?:have been|isn't|would|wouldn't|couldn't|shouldn't|didn't|don't)",
  '(?:be )?i|you|he|she|it|they|there|tomorrow|today|tonight|some|something|nothing|anyone|anything|an?|the|this|that|these|those|my|our|his|her|their',
  'always|constantly|continually|currently|one|each|all|both|either|neither|another|no|in|on|at|by|for|from|with|without|within|of|as|to|into|after|before|about|over|under|up|down|out|off|behind|here|not|if|when|where|though|although|unless|whether|once|(?:sort|kind) of|(?:[a-z]+ly )?(?:hopeful|confident|optimistic|certain)',
  '(?!(?:bring|ring|sing|swing|string|fling|ping|wing)\\b)[\\p{L}]+ing|(?!(?:embed|shed|wed)\\b)[\\p{L}]+[^\\We]ed',
];
const noAct = new RegExp(`^(?:${noActs.join('|')})(?!\\p{L})`, 'iu');
const isNoAct = (act: string): boolean => noAct.test(act) || bentForms.has(/^\p{Ll}+/u.exec(act)?.[0] ?? '');

// What people promise beside the work and the verbs that no rule bends.
const others =
  'ask attend call consider discuss examine explore explain freshen help knock look love monitor natter nudge occupy push pursue reconsider rethink revisit rig sharpen squeeze sound strengthen support tackle talk tidy tighten tinker touch visit work';
const acts = new Set([...others.split(' '), ...workVerbs, ...irregularVerbs]);
/** Of verbs under way the verb: of "taking" it is "take". */
const underWay = new Map([...acts].map((verb) => [inflections(verb).at(-1) as string, verb]));

/** Whether words begin with what somebody does: "to ring", "will ring", "ring the bank", and not "list of names". */
export function beginsWithAct(words: string): boolean {
  const [, verb = ''] = /^(\p{Ll}+)(?!\p{L}|\s+of\b)/u.exec(words) ?? [];
  return /^(?:to|will)$/.test(verb) || acts.has(verb);
}

// It has begun, and is nothing to be done by a day.
const isUnderWay =
  /^(?:i|we)(?:'m|'re| am| are)(?: (?:still|also|now|currently|already))* (?:working on|chasing|speaking|talking|discussing|investigating|trying)\b/i;

// Another promise, or another doubt, within it.
const speaksOn =
  /\band (?:will|shall)\b|\b(?:maybe|perhaps)\b|,\s\p{L}+'s\b|\b(?:i|we)(?:'(?:d|ll)| (?:can|could|might|may|would|should|will|shall|manage))\b|,\s(?:i|we|you|he|she|they|it|there)\b/iu;

// What it is done to or with is missing: it stands elsewhere in the sentence.
const isCutShort =
  /\b(?:(?<!\bseen )to|of|for|with|at|from|into|about)$|^(?:get|give|put|take|make|have|do|bring|send|let|show|sort|fix|handle|arrange|organise|organize|deliver|finish|check|chase)$/i;

// "Read it when things calm down and come back to you": two acts, and what puts them off between them.
const between = /^(.+?)\s+(?:when|once|as soon as|if)\s+(?:(?! and ).)+\s+and\s+(.+)$/i;

function withoutWhen(words: string): string {
  const [, first = '', second = ''] = between.exec(words) ?? [];
  return beginsWithAct(second) ? `${first} and ${second}` : words;
}

/** Words without what puts them off behind them: "soon", "at some point", "when I can". */
export function withoutLooseEnds(words: string): string {
  let kept = withoutWhen(words);
  while (looseEnd.test(kept)) kept = kept.replace(looseEnd, '');
  return kept;
}

/**
 * What somebody said they would do: the words behind who and the helping verbs, without what puts it off or takes it back.
 * Empty where no plain act is named, for a wrong one would be put into their mouth.
 * @param said of a folded text, as all that is read here: every run of white space is one space
 * @param keepsTime whether the time they named is one to be held to, and stays
 */
export function actIn(said: string, { keepsTime }: { readonly keepsTime: boolean }): string {
  if (isUnderWay.test(said)) return '';
  let act = said.replace(putOffAhead, '').replace(aside, '$1 ');
  while (frill.test(act)) act = act.replace(frill, '');
  if (act === said) return '';
  act = act
    .replace(attemptAt, (whole, verb) => underWay.get(verb) ?? whole)
    .replace(attempt, 'work on ')
    .replace(seeAboutDoing, (whole, verb) => underWay.get(verb) ?? whole)
    .replace(seeAbout, 'sort out ')
    .replace(/^\p{L}+ing(?!\p{L})/u, (verb) => underWay.get(verb.toLowerCase()) ?? verb);
  act = withoutLooseEnds(act.replace(excuse, '').replace(hanging, ''));
  act = keepsTime ? act.replace(looseStart, '') : withoutLooseEnds(act.replace(vagueTime, ''));
  act = act
    .replace(looseMiddle, '')
    .replace(/,? too$/i, '')
    .trim();
  return act.length > 2 && act.length < 120 && !isNoAct(act) && !speaksOn.test(act) && !isCutShort.test(act) ? act : '';
}
