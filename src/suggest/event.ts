import { personNames } from '../text/person-names';
import { within } from './thing';

const luck =
  "(?:with (?:(?:any|a bit of|a little|some) )?luck|hopefully|ideally|perhaps|maybe|possibly|probably|touch wood|fingers crossed|(?:if )?all (?:being|goes|going) well|god willing|weather permitting|chances are|i(?:'d)? (?:think|guess|hope|suppose|reckon|expect)(?: that)?|we (?:think|hope|reckon|expect)(?: that)?|in theory|in principle|i'm hopeful(?: that)?|we're hopeful(?: that)?)";
const ahead = new RegExp(`^(?:${luck}[,:]?\\s+(?:that\\s+)?)+`, 'i');
const behind = new RegExp(`[,;–—-]?\\s+(?:(?:but|though|and)\\s+)?${luck}$`, 'i');
const among = new RegExp(`,?\\s+${luck},?(?=\\s)`, 'gi');
// Another statement, or what takes it back.
const goesOn =
  /\s*(?:[;–—]|,\s+(?:but|though|although|and|so|unless|if|i'm|i am|we're|we are|i'll|we'll|it's|they|he|she|no)\b|\s(?:but|unless|though)\s).*$/i;
const coming = /^(.+?)(?:'ll| (?:will|should|would|ought to|is|are|can|could|might|may))\s+(.+)$/i;
const isNobodys =
  /^(?:i|we|you|it|that|this|there|they|he|she|someone|somebody|which|who|what)\b|\b(?:to|i|we)(?:'|\s|$)|["“”?]/i;

/**
 * What is hoped for of a thing, without the hope: of "With any luck the keys should be here by noon", "the keys will be here by noon".
 * Empty where somebody is to do it, or it is not plain to see.
 */
export function eventIn(said: string): string {
  let bare = said.replace(ahead, '').replace(goesOn, '');
  bare = bare.replace(behind, '').replace(among, '');
  const [, thing = '', rest = ''] = coming.exec(bare) ?? [];
  if (
    thing === '' ||
    personNames.has(thing) ||
    /:/.test(bare) ||
    isNobodys.test(thing) ||
    thing.split(' ').length > 10 ||
    rest.split(' ').length > 14
  )
    return '';
  return `${within(thing)} will ${rest.replace(/^(?:be able to|hopefully|probably)\s+/i, '')}`;
}

const hoping =
  /\b(?:(?:should|might|may|could|would|ought to)(?: be)?|(?:hope|hopes|hoping|aim|aims|aiming|want|wants) to)\s+(?:be )?/i;

/** A line of notes without the hope in it: of "Parts: should hopefully be in by Friday", "Parts: in by Friday". Empty where there is none to take out. */
export function sureIn(said: string): string {
  const bare = said.replace(ahead, '').replace(behind, '').replace(among, '').replace(hoping, '');
  return bare === said || /^(?:i|we)\b/i.test(said) || bare.split(' ').length < 3 || /[?"“”]/.test(bare) ? '' : bare;
}
