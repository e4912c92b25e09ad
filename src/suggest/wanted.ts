import { workVerbs } from '../text/work';
import { isDeed, neededIn } from './deeds';
import { within } from './thing';

// How soon, without a time; what follows only presses on.
const hurry =
  /[,\s]*\b(?:(?:like|please|pls|so|very|and|really|fairly|pretty|rather|quite|top|most),?\s+)*(?:asap|as (?:soon|quickly|fast) as (?:possible|you (?:possibly |reasonably )?can|humanly possible)|right (?:away|now|this (?:minute|second|instant))|straight ?away|immediately|at once|urgently|now(?! (?:required|needed|wanted|due|overdue)\b)|this (?:very )?(?:minute|second|instant)|instant(?:ly)?|urgent(?: urgent)*(?=\W*$)(?<!\b(?:is|are|be|very|most|so|as|it's|this) urgent)|in a flash|like a house on fire|(?:as )?soon as you (?:like|possibly can|can)|go go go|fast(?: fast)*(?=\W*$)|tout de suite|quick sticks|by return(?: of (?:post|e-?mail|mail))?|like there(?:'s| is) no tomorrow|like last week|at lightning speed|(?:and )?(?:don't|do not) (?:hang about|dawdle)|forthwith|lickety-split|on (?:a )?war footing|(?<!\b(?:goes|comes|go|come|is|be) )before (?:anything|everything|all) else|(?<!\b(?:gets?|got|is|are|be|has|have|takes?|our|an?|the|as|of|with|gives?|given) )(?:top|high|highest|utmost|number one) priority|(?:in|with) an? (?:tearing|great|mad|terrible) hurry|pronto|without (?:(?:any|a|another|more|further|moment's) )*(?:delay|loss of time|ado|messing about|waiting)|(?:with|to) immediate effect|on (?:an? )?(?:very |most )?urgent basis|super (?:urgent(?:ly)?|time-critical|quick(?:ly)?)|(?:as )?a matter of urgency|the (?:minute|moment|second) you|in a hurry|quick(?:er than|[ -]as)?[ -]quick|with (?:\S+ ){0,3}(?:speed|haste|urgency|dispatch)|and (?:i|we) (?:want|need) (?:it|them|this)|at (?:the|your) (?:very )?earliest(?: convenience)?|soonest|quickly|yesterday|sharpish|quick smart|quick as possible|on the double|chop[ -]chop|(?:with|in) the (?:greatest|utmost|highest)(?: possible)? (?:urgency|haste|hurry|speed|priority)|(?:on|as) (?:an? )?(?:top |highest )?priority(?: basis)?|at the earliest)\b.*$/i;
// Behind a comma stands who is meant, or more of the same, unless a list goes on there.
const pressing = /(?:,(?:(?! and\b)[^,])*)+$|, and (?:fast|quick|sharp|sharpish|soon)$/i;
const asking =
  /^(?:(?:please|kindly|pls|(?:can|could|would|will) you|(?:i|we) need you to|(?:please )?(?:can|could) you please)\s+)+(?:just\s+)?(\p{Ll}+)\b(.*)$/iu;
// Who is spoken to, and what leads up to it: "And please, Tom, ".
const opening = [
  /^(?:(?:(?:top )?priority|urgent|important|and|so|then|but|also|ok(?:ay)?|right|now|hi|hello|hey|look|sorry|one (?:more )?thing(?: more)?|in the meantime|meanwhile|quick (?:one|question|q))\b[,:]?\s+)+/i,
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,\s+(?:(?:love|mate|guys|team|all|both|please|pls),\s+)?/u,
  /^please,\s+(?:(?:both|all) of you|you (?:two|all)|everyone|all|\p{Lu}\p{L}+),\s+/iu,
];
const wanting =
  /^(?:i|we)(?:'d)? (?:really |also |just |still )*(?:need|want|require|must have)\s+(?!to\b|you\b)(\S.*)$/i;
const having =
  /^(?:can|could|may|might) (?:i|we) (?:please |just |kindly )*(?:have|get|see) (?!to\b|a (?:word|chat|look)\b)(\S.*?)(?: back)?$/i;
const isWanted =
  /^(\S.*?)(?:\s+(?:is|are)|\s*[:–—]|\s+-)\s+(?:(?:really|very|also|still|now|badly) )*(?:needed|wanted|required)$/i;
// "The slides are super time-critical": what somebody hands over.
const isPressing =
  /^(\S.*?\b(?:slides|figures|numbers|lists?|files?|forms?|contracts?|drawings?|drafts?|quotes?|answers?|decisions?|approvals?|reports?|invoices?|letters?|documents?|data|details|deck|sheets?))\s+(?:is|are)\s+(?:\S+ )?(?:urgent|time-critical|time-sensitive|pressing)\b/i;
const more = 'action get give let reply look come pull push stop start';
const verbs = new Set([...workVerbs, ...more.split(' ')]);

// What says enough by itself.
const alone = /^(?:reply|respond|answer|call|ring|confirm|pay|help|sign)$/;

const mostPressing = 7;

/** Words up to where they begin to press: of "Need the keys right now", "Need the keys". */
export function withoutHurry(said: string): string {
  const bare = said.replace(hurry, '').replace(/[\s,–—-]+$/, '');
  // "Revert soonest on the container": what is pressed for stands behind it.
  const pressed = said.slice(bare.length);
  // "Treat it as top priority": without it nothing is asked.
  const isHow = /^\W*as\b/i.test(pressed) && /\b(?:treat|consider|regard|handle|see|mark)\b/i.test(bare);
  return !isHow && pressed.split(' ').length <= mostPressing ? bare : said;
}

// "Drop whatever you're doing and look at the figures": the figures are what is asked for.
const dropping =
  /\b(?:(?:drop|stop) (?:whatever|everything|all|what)(?: (?:it is )?you(?:'re| are)(?: \p{Ll}+){1,2}?| else)?|let everything(?: else)? (?:lie|wait|go)) and (?=\p{Ll})/iu;

const unled = (said: string): string => opening.reduce((words, one) => words.replace(one, ''), said);

const bareOf = (said: string): string =>
  unled(said)
    .replace(dropping, '')
    .replace(hurry, '')
    .replace(pressing, '')
    .replace(/,? (?:please|pls|like|most|real|and)$|,$/i, '')
    .trim();

const plain = (words: string): string => (words.length < 120 && !/[;:!?]|\bbecause\b/.test(words) ? words : '');

const takesObject = /^\s+(?:it|this|that|the|these|those|your|my|our|all|in|out|up|me|us)\b/;

/** What somebody is pressed to do, without the pressing: of "Please send the figures ASAP", "send the figures". Empty where it is not plain to see. */
export function askedIn(said: string): string {
  const bare = bareOf(said);
  const [, verb = '', rest = ''] = asking.exec(bare) ?? /^(\p{L}+)\b(.*)$/u.exec(bare) ?? [];
  const act = verb.toLowerCase();
  // "Treat it as top priority": that is all it asks.
  if (/^(?:treat|consider|regard|handle|see|mark)$/.test(act) && !/\bas (?!.*\bpriority\b)/.test(rest)) return '';
  // "Drop everything else" presses for what stands elsewhere.
  if (/^(?:drop|stop)$/.test(act) && /^\s+(?:everything|all|anything|whatever|what)\b/.test(rest)) return '';
  // "Sign-off sheets wanted", "release of the bill": no verb.
  if (/^\s*\d|^-|^ of\b|\bneeded\b/.test(rest)) return neededIn(bare);
  // "Dry run to be arranged": no drying.
  const isAct = verbs.has(act) || (isDeed(act) && (asking.test(bare) || takesObject.test(rest)));
  return isAct && (rest.trim() !== '' || alone.test(act)) ? plain(`${act}${rest}`) : neededIn(bare);
}

/** What somebody says they need at once: of "I need the keys right now", "the keys". Empty where it is not plain to see. */
export function wantedIn(said: string): string {
  const bare = bareOf(said);
  const [, thing = ''] = wanting.exec(bare) ?? having.exec(bare) ?? [];
  const [, named = ''] = (thing === '' && (isWanted.exec(bare) ?? isPressing.exec(unled(said)))) || [];
  const wanted = thing || (named && within(named));
  return /^(?:it|this|that|them|those|these|one|some)$/i.test(wanted) || wanted.split(' ').length > 10
    ? ''
    : plain(wanted);
}
