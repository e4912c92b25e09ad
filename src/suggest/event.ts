import { personNames } from '../text/person-names';
import { withoutLooseEnds } from './act';
import { within } from './thing';

const luck =
  "(?:with (?:(?:any|a bit of|a little|some) )?luck(?: and an? \\S+ wind)?|hopefully|ideally|perhaps|maybe|possibly|probably|touch wood|fingers crossed|(?:if )?all (?:being|goes|going) well|if everything (?:goes|runs) (?:really |very )?(?:well|smoothly|to plan)|god willing|inshallah|by (?:the grace of god|god's grace)|weather permitting|chances are|i(?:'d)? (?:think|guess|hope|suppose|reckon|expect)(?: that)?|we (?:think|hope|reckon|expect)(?: that)?|in theory|in principle|i'm hopeful(?: that)?|we're hopeful(?: that)?)";
const ahead = new RegExp(`^(?:${luck}[,:]?\\s+(?:that\\s+)?)+`, 'i');
const behind = new RegExp(`[,;–—-]?\\s+(?:(?:but|though|and)\\s+)?${luck}$`, 'i');
const among = new RegExp(`,?\\s+${luck},?(?=\\s)`, 'gi');
// Another statement, or what takes it back.
const goesOn =
  /\s*(?:[;–—]|,\s+\S+ (?:permitting|allowing)\b|,\s+(?:but|though|although|and|so|unless|if|i'm|i am|we're|we are|i'll|we'll|it's|they|he|she|no)\b|\s(?:but|unless|though)\s).*$/i;
const coming = /^(.+?)(?:'ll| (?:will|should|would|ought to|(is|are)|can|could|might|may))\s+(.+)$/i;
const isNobodys =
  /^(?:if|when|once|i|we|you|it|that|this|there|they|he|she|someone|somebody|which|who|what)\b|\b(?:to|i|we)(?:'|\s|$)|\b(?:hopes?|thinks?|reckons?|expects?|believes?|says?|efforts?|endeavours?|attempts?)\b|\b(?:there|it|that)$|["“”?]/i;
// Somebody’s effort, or hope, and not what comes of it.
const isEffort =
  /^(?:\p{Ll}+ )?(?:endeavour|endeavor|attempt|try|strive|aim|hope|hoping|trying|aiming|hopeful|optimistic|confident|inclined|something)\b|\b(?:i|we)(?:'|\s)/iu;

/**
 * What is hoped for of a thing, without the hope: of "With any luck the keys should be here by noon", "the keys will be here by noon".
 * Empty where somebody is to do it, or it is not plain to see.
 */
export function eventIn(said: string): string {
  let bare = said.replace(ahead, '').replace(goesOn, '');
  bare = bare.replace(behind, '').replace(among, '');
  const [, thing = '', is = '', rest = ''] = coming.exec(bare) ?? [];
  if (
    thing === '' ||
    personNames.has(thing) ||
    /:| [-–—] /.test(bare) ||
    // "Liv may be able to get one": a name.
    (/^\p{Lu}\p{L}+$/u.test(thing) && /^be able to\b/.test(rest)) ||
    isNobodys.test(thing) ||
    isEffort.test(rest) ||
    thing.split(' ').length > 10 ||
    rest.split(' ').length > 14
  )
    return '';
  return `${within(thing)} will ${is && 'be '}${rest.replace(/^(?:be able to|hopefully|probably)\s+/i, '')}`;
}

// "Neighbour might come": without the word he would come.
const hoping =
  /(?:(?<!\b(?:he|she|it|they|who|that|there) )\b(?:should|might|may|could|would|ought to) be(?! able\b)|\b(?:(?:is|are) )?(?:hope|hopes|hoping|aim|aims|aiming|want|wants) to be|\b(?:(?:is|are) )?(?:hopes|hoping|aims|aiming|wants)(?= to\b)|\bwill (?:try|endeavour|attempt|aim|hope)(?= to\b)|(?:^|[:–—-] )(?:should|might|may|could|would|ought to)(?: be(?: able to)?)?)\s+/i;

/** A line of notes without the hope in it: of "Parts: should hopefully be in by Friday", "Parts: in by Friday". Empty where there is none to take out. */
export function sureIn(said: string): string {
  const bare = said
    .replace(ahead, '')
    .replace(behind, '')
    .replace(among, '')
    .replace(hoping, (words) => (/^[:–—-]/.test(words) ? words.slice(0, 2) : ''));
  return bare === said ||
    /^(?:i|we)\b/i.test(said) ||
    /^(?:and|or|but)\b/i.test(bare) ||
    bare.split(' ').length < 3 ||
    /[?"“”]/.test(bare)
    ? ''
    : bare;
}

const looking =
  "^(?:(?:and|so|but|well),? )?(?:(?:i|we)(?:'ll|'m|'re| will| shall| can)?|let me|lemme)(?: going to)? (?:just |also |have to )?(?:see|check|ask|find out|look)";
// "We’ll do everything we can about the noise".
const doWhat =
  /^(?:(?:and|so|but|well),? )?(?:i|we)(?:'ll| will| shall| can)? (?:only |just |always )?do (?:what|whatever|all|everything)(?: that)? (i|we)(?: can| could|(?:'m|'re| am| are) able to)((?: (?:about|on|for|with|to)\b[^,;:()–—]*)?)(?=$|[;:(–—]|,? (?:no (?:promises|guarantees)|but)\b)/i;
// "I'll see what I can do about the tap", "we'll see how far we get".
const seeWhat = new RegExp(
  `${looking} ((?:what (?:best )?can (?:best )?be done|(?:what|how (?:much|far|many|soon)|where|when) (?:i|we) (?:can|could|might|get))(?:\\s[^,;:()–—]*)?)(?=$|[,;:(–—])`,
  'i',
);
// "I'll see if one of the lads can drop them round".
const seeWhether = new RegExp(
  `${looking} (?:if|whether) (?!i\\b|we\\b)((?:\\S+ ){1,6}?(?:can|could|will|would|might|is|are|has|have)\\s[^,;:()–—]+)(?=$|[,;:(–—])`,
  'i',
);

/** What somebody will look into, as it is told later: of "I’ll see what I can do", "what I can do"; of "I’ll see if he can come", "whether he can come". */
export function lookedInto(said: string): string {
  const [, what = ''] = seeWhat.exec(said) ?? [];
  const [, whether = ''] = seeWhether.exec(said) ?? [];
  const [, who = '', about = ''] = doWhat.exec(said) ?? [];
  const open = withoutLooseEnds(
    (what || (whether && `whether ${whether}`) || (who && `what ${who} can do${about}`)).replace(among, ''),
  );
  return open.split(' ').length > 16 ? '' : open.replace(/^(\S+(?: \S+)?) i\b/, '$1 I');
}
