// Words that say little of what a sentence is about.
const empty = new Set(
  'a about above actually again all also am an and any anybody anyone anything are around as at back be because been before being between bit both but by came can cannot case come comes coming could course day definitely did do does doing done down each either else even ever every everybody everyone everything exactly few fine first for from get gets getting give given go goes going gone gonna good got great guess had half happen has have having he hello her here hers hi him his how i if in into is it its just kind kinda know known last least less let like little look looking lot made make makes many may maybe me mean means might mine more most much must my myself need needs never new next nice no nobody not nothing now of off oh okay ok old on once one ones only or other others our ours out over own part people perhaps please point possible pretty probably put question questions quite rather really right said same saw say saying says see seem seems seen several she should similar simply since so some somebody someone something sort still stuff such suppose sure take taken talk talking tell than thank thanks that the their them then there these they thing things think thinking this those though thought through time to today together too took try trying two uh um under until up us use used very want wanted wants was way ways we well went were what whatever when where whether which while who whole whom whose why will with within without won wonder wondering word words work would yeah yep yes yet you your yours'.split(
    ' ',
  ),
);

/** A word without its commonest endings, so that its forms are one. */
function stemOf(word: string): string {
  const stem = word.replace(/['’]\w{1,2}$/, '').replace(/(?:ations?|ings?|ers?|ed|es|s|ly|e)$/, '');
  return stem.length >= 3 ? stem : word;
}

/** The words that say what a text is about, each once. */
export function contentOf(text: string): Set<string> {
  const content = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)) {
    const bare = word.replace(/['’](?:s|re|ve|ll|d|m|t)$/, '');
    if (bare.length > 2 && !empty.has(bare) && !empty.has(bare.replace(/n$/, ''))) content.add(stemOf(bare));
  }
  return content;
}

/** How many of the words of one are in the other. */
export function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count++;
  return count;
}

/** What each turn is about, worked out when first asked for. */
export function openContents(turns: readonly { readonly text: string }[]): (turn: number) => ReadonlySet<string> {
  const known = new Map<number, ReadonlySet<string>>();
  return (turn) => {
    const content = known.get(turn) ?? contentOf(turns[turn]?.text ?? '');
    known.set(turn, content);
    return content;
  };
}
