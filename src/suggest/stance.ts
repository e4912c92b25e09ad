import { personNames } from '../text/person-names';

// What leads up to a verdict, or tells how frank it is.
const leadIn =
  /^(?:(?:no|nah|well|oh|ah|look|sorry|but|and|so|honestly|frankly|really|anyway|clearly|obviously|surely|besides|come on|let's face it|to be (?:honest|frank|fair)|in (?:my|our) (?:\p{L}+ )?(?:experience|view|opinion)|(?:i|we) (?:think|believe|feel|suppose|reckon|find)(?: that)?(?= (?:the|that|this|it|we|our|a|an|people|nobody|most|very|few|many)\b)|i(?:'m| am) afraid(?: that)?)[,:]?\s+)+/iu;
// "So that's out": what is concluded from it, and no part of the view.
const concluded =
  /,?\s+(?:so|and) (?:frankly |honestly )?(?:that|it|this)(?:'s| is) .*$|,?\s+(?:frankly|honestly|anyway)$/i;
// It judges somebody, or makes light of them; or says what will be done, which is no view.
const isNoView =
  /["“”?!;:()]|\b(?:you|your|yours|yous|me|my|i)\b|\b(?:rubbish|nonsense|ridiculous|silly|naive|absurd|stupid|daft|pointless|overkill|petty|sensitive|dramatic|emotional|paranoid|fuss\w*|whing\w*|moan\w*|grumbl\w*|complain\w*|drama|molehill|childish|hysteric\w*|joke|laugh\w*|cares?|cry\w*|sake|pinch of salt|breath|asked|worth|cute|said|told|wrote|called|one must|one doesn't|one does|let's|teacup|died|goodness|out of the question|non[- ]?starter|best will|the kind of thing|sweet|turned out fine|happy|every time|no need)\b/i;
const isResolve =
  /,? so no$|^those who\b|\bdown that road\b|^we(?:'ve| have)(?: all)? been\b|^we tried\b|^we(?:'re| are|'ll| will| won't| see| want| refuse| don't want| do not want| decline| have no| are not|'re not)\b/i;
const pronoun = /^(?:it|this|that|these|those|they|he|she|there)\b/i;
const finite =
  /'(?:s|re|ve|ll|d)\b|n't\b|\b(?:is|are|was|were|has|have|had|will|would|can|cannot|could|should|may|might|must|does|do|did|need|needs|want|wants|never|always)\b/i;
// Words a sentence begins with that have a small letter within it.
const begins =
  /^(?:the|a|an|this|that|these|those|there|it|its|they|their|he|she|his|her|we|our|people|children|kids|customers|clients|patients|users|members|parents|staff|students|visitors|nobody|everybody|everyone|no one|nothing|everything|most|many|very|few|some|all|such|any|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|half|more|another|having|in|at|with|for)\b/i;

// "Changing the order", "Residents": by their end nobody's name.
const isNoun = /^\p{Lu}\p{Ll}{2,}(?:ing|[^s\P{Ll}]s|ness|tion|ment|ty|age)(?= (?!\p{Lu}))/u;

const mostWords = 24;

/**
 * What a verdict says of the matter itself, as it would stand behind a "that": of "No, the client won't look at the rate anyway",
 * "the client won't look at the rate". Empty where it is aimed at somebody, or is no statement, or says too little.
 */
export function stanceIn(said: string): string {
  const bare = said.replace(leadIn, '').replace(concluded, '').trim();
  const words = bare.split(/\s+/).length;
  if (isNoView.test(bare) || isResolve.test(bare) || !finite.test(bare) || words > mostWords) return '';
  if (words < (pronoun.test(bare) ? 7 : 4)) return '';
  const isSmall = begins.test(bare) || isNoun.test(bare);
  if (!isSmall && /^\p{Lu}/u.test(bare) && !personNames.has(/^\p{L}+/u.exec(bare)?.[0] ?? '')) return '';
  const stance = isSmall ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  return /^(?:before|after|if|when|although|because|as|on|do|don't|does|did|is|are|why|who|what|how|when|where|let|please|kindly|stop|no|not|can't|cannot|couldn't|won't|wouldn't)\b/i.test(
    stance,
  )
    ? ''
    : stance.replace(/^that(?= \p{L})/u, 'this').replace(/^that's\b/, 'this is');
}
