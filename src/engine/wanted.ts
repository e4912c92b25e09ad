import { workVerbs } from '../text/work';

// How soon, without a time; what follows only presses on.
const hurry =
  /[,\s]*\b(?:(?:like|please|pls|so|very|and|really),?\s+)*(?:asap|as (?:soon|quickly|fast) as (?:possible|you can|humanly possible)|right (?:away|now|this (?:minute|second))|straight ?away|immediately|at once|urgently|now|this (?:very )?(?:minute|second|instant)|pronto|instantly|without (?:(?:any|a|another|more|further|moment's) )*(?:delay|loss of time|messing about|waiting)|quick(?:er than|[ -]as)?[ -]quick|with (?:\S+ ){0,3}speed|and (?:i|we) (?:want|need) (?:it|them|this)|at (?:the|your) (?:very )?earliest(?: convenience)?|soonest|quickly|yesterday|on the double|chop[ -]chop|(?:with|in) the (?:greatest|utmost|highest)(?: possible)? (?:urgency|haste|hurry|speed)|(?:on|as) (?:an? )?(?:top |highest )?priority(?: basis)?)\b.*$/i;
// Behind a comma stands who is meant, or more of the same, unless a list goes on there.
const pressing = /(?:,(?:(?! and\b)[^,])*)+$|, and (?:fast|quick|sharp|sharpish|soon)$/i;
const asking =
  /^(?:(?:please|kindly|pls|(?:can|could|would|will) you|(?:i|we) need you to|(?:please )?(?:can|could) you please)\s+)+(?:just\s+)?(\p{Ll}+)\b(.*)$/iu;
const wanting =
  /^(?:i|we)(?:'d)? (?:really |also |just |still )*(?:need|want|require|must have)\s+(?!to\b|you\b)(\S.*)$/i;
const more = 'get give let reply look come pull push stop start';
const verbs = new Set([...workVerbs, ...more.split(' ')]);

const withoutHurry = (said: string): string =>
  said
    .replace(hurry, '')
    .replace(pressing, '')
    .replace(/,? (?:please|pls|like|most|real|and),?$/i, '')
    .trim();

const plain = (words: string): string => (words.length < 120 && !/[;:!?]/.test(words) ? words : '');

/** What somebody is pressed to do, without the pressing: of "Please send the figures ASAP", "send the figures". Empty where it is not plain to see. */
export function askedIn(said: string): string {
  const [, verb = '', rest = ''] = asking.exec(withoutHurry(said)) ?? [];
  return verbs.has(verb.toLowerCase()) && rest.trim() !== '' ? plain(`${verb.toLowerCase()}${rest}`) : '';
}

/** What somebody says they need at once: of "I need the keys right now", "the keys". Empty where it is not plain to see. */
export function wantedIn(said: string): string {
  const [, thing = ''] = wanting.exec(withoutHurry(said)) ?? [];
  return /^(?:it|this|that|them|those|these)$/i.test(thing) || thing.split(' ').length > 10 ? '' : plain(thing);
}
