const who =
  '(you(?: all| both)?|any(?:one|body)|(?:any|some)(?: of you| \\p{Ll}+)|people|(?:the|our|your) \\p{Ll}+(?: \\p{Ll}+)?|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)';
const how = '(?:(?:a bit|a little|rather|so|very|too|quite|somewhat|at all) )?';
const state =
  '(?:left out|let down|put out|shut out|hurt|upset|lost|small|unwelcome|unheard|unsafe|unseen|alone|foolish|stupid|in the dark|(?!(?:need|indeed|concerned|obliged|compelled|moved|inclined|pleased)\\b)\\p{Ll}{3,}[^e]ed(?: (?:over|about|at|aside|down|down to|upon))?)';
const where = '(?: (?:of|by|at|on|in|over|during|about|with) [^,;:.!?–—]{2,50})?';
const led = '(?:[Ss]orry|regrets?|pity|shame|apologi[sz]e)(?: it)? (?:(?:if|that|to (?:hear|learn)(?: that)?) )?';
const ends = '(?=$|[,;:.!?–—]|\\s(?:but|though|then)\\s)';
const felt = [
  // "Made to feel ignored", "feel let down by the delay".
  `${led}${who} (?:(?:(?:was|were|(?:have|has|had|may have|might have) been) )?(?:made to feel|left feeling)|(?:(?:may|might|have|had)(?: have)? )?(?:felt|feel)) (${how}${state}${where})${ends}`,
  // "If there are those who felt left out of the toasts, then sorry".
  `(any(?:one|body)|those|people|some)(?: people| of you)? (?:who|that) (?:(?:has|have|may have|might have) )?(?:felt|feels?) (${how}${state}${where})${ends}`,
  // "If people felt left out of the loop, that’s unfortunate".
  `^(?:[Ii]f|[Ss]hould) ${who} (?:(?:may|might|have|has|had)(?: have)? )?(?:felt|feels?) (${how}${state}${where})${ends}`,
  // "Came away on Monday feeling you had to fight for it".
  `${led}${who} (?:came|walked|went) (?:away|home|off)(?: \\S+){0,4}? feeling (?:that )?([^,;:.!?–—]{3,60})${ends}`,
].map((pattern) => new RegExp(pattern, 'u'));
const wasLeft = new RegExp(
  `${led}${who} (?:was|were|(?:have|has|had) been) (${how}(?:worried|upset|confused|disappointed|hurt|frustrated|alarmed|distressed|unhappy|kept waiting))(?=$|[,;:.!?–—]|\\s(?:but|though|then|by|at)\\s)`,
  'u',
);

/** Whom the writer left in which state, by an apology that leaves it open: of "Sorry if you felt rushed", "you feeling rushed". */
export function feelingIn(said: string): string {
  for (const one of felt) {
    const [, person = '', like = ''] = one.exec(said) ?? [];
    if (person !== '') return `${/^(?:any(?:one|body)|those|some)$/i.test(person) ? 'people' : person} feeling ${like}`;
  }
  const [, person = '', like = ''] = wasLeft.exec(said) ?? [];
  return person === '' ? '' : `${person} ${like.replace(/^kept /, '')}`;
}

const regretter =
  /^((?:the |our )?(?!(?:we|i|it|this|that|some|any|many|no|and|but|so|if|one)\b)\p{L}+\.?(?: (?!(?:regret|told|said|says|that|we|i|and|which|who|will|would|has|have|had|expressed)\b)\p{L}+){0,2}?) (?:(?:do|does|did|has|have) )?(?:(?:deeply|sincerely|truly|really|much) )?(?:regrets?|regretted|apologi[sz]e[sd]?|(?:is|are|was|were) (?:(?:deeply|truly|very|most) )?sorry|(?:has|have) let it be known that (?:he|she|they) regrets?)\b/iu;

/** Who is sorry, where that is not the writer: of "The Trustees regret that …", "The Trustees". */
export const regretterIn = (said: string): string =>
  (regretter.exec(said)?.[1] ?? '').replace(/^The (?=\p{L})/u, 'the ');

const harms =
  '(?:inconveniences?|upset|worr(?:y|ies)|concerns?|confusion|distress|disruptions?|trouble|offence|disappointment|anxiety|alarm|discomfort|frustrations?|hurt|nuisance|misunderstandings?|awkwardness|mix-ups?|delays?)';
const harm = new RegExp(
  `\\b(?:any|whatever|what) ((?:\\p{Ll}+ )?${harms}(?: (?:or|and) ${harms})?)((?: [^,;:.!?–—]*?)?)(?=$|[,;:.!?–—]|\\s(?:but|though|although|if|is (?:of course )?(?:regretted|regrettable))\\b)`,
  'u',
);

const doubt = /\b(\p{Ll}+) (?:may|might|could|will|would)(?: (?:well|possibly|perhaps|conceivably))? have\b/u;
const isSeveral = /^(?:you|they|we)$|[^i]s$/;

/** What somebody may have suffered, without the doubt whether they did: of "any worry this may have caused you", "the worry this has caused you". */
export function harmIn(said: string): string {
  const [, what = '', told = ''] = harm.exec(said) ?? [];
  if (what === '' || told.split(' ').length > 14) return '';
  const plain = told
    .replace(doubt, (_, who: string) => `${who} ${isSeveral.test(who) ? 'have' : 'has'}`)
    .replace(/\b(you|they|we) (?:may|might|could)(?: well)? (?=\p{Ll}+)/u, '$1 ')
    .replace(/\b(?:this|it) (?:may|might|could|will)(?: well)? (cause|bring|give|make)\b/u, 'this $1s')
    .replace(/^ (?=(?:is|are|was|were|has|have|had)\b)/, ' that ');
  return /\b(?:may|might|could|can|will|would|should|feels?|felt|perceived?)\b/.test(plain)
    ? ''
    : `the ${what}${plain}`;
}
