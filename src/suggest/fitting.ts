import type { Place } from '../text/facts';
import { offered } from './offered';
import { namesSomebody, type Owner } from './owner';
import type { Said } from './said';
import type { Scene } from './scene';
import { isTelling } from './tell';
import type { Template } from './template';

// "The board has ruled", "management's decision": who decided stands there.
// "I’m not doing the rolls any more", "the buyers have pulled out": it was they.
const decidesItself =
  /^(?:and |but |so )?(?:i(?:'(?:m|ll)| am| will| won't|(?:'ve| have) (?!no\b|not\b|nothing\b))|(?:the|our|your|their|both) (?:\p{Ll}+ )?(?:buyers?|sellers?|clients?|customers?|suppliers?|vendors?|tenants?|landlords?|sponsors?|contractors?|printers?|publishers?|organisers?|council|authority|bank|insurers?|landlady)(?:'s|'re|'ve| is| are| has| have| will| won't| can't))\b/iu;
const namesDecider =
  /\b(?:i|we)(?:'ve|'re| have| are)? (?:just |now |also |had to |decided to )*(?:drop|mov|cut|swapp|switch|chang|postpon|paus|stopp|cancel|shelv|binn|pull|scrapp|push|split|merg|reorganis|reshuffl)\p{Ll}*\b|\b(?:i|we|(?:the )?(?:board|management|council|committee|office|selectors|trustees|club|head|chair|governors|trustees|parents|members|cabinet|union|owners?|partners|directors?|diocese|government|ministry|hq|slt|md|ceo|cfo|cto|coo))(?:'ve| has| have)? (?:just |now )?(?:made the call|decided|opted|elected|ruled|resolved|refused|voted|chosen|said|agreed|determined|settled on|concluded|approved|gone (?:for|with)|picked|come down)\b|\b(?:pulled|cut|decided|agreed|cancelled|stopped|dropped|approved|ordered|rejected|refused) by (?:the )?\p{L}+|\b(?:partners|board|trustees|governors|committee) met\b|\b(?:the|our|my|your) (?:(?!(?:was|were|been|is|are|be|being|has|have|had)\b)\p{L}+['’]?s?,? ){1,3}(?:has |have |had )?(?:now |already |also |just |unanimously |in the interim )?(?:decided|chose|chosen|settled on|ruled|resolved|voted|selected|opted|awarded)\b|\b(?:decided|settled|chosen|made|taken|cut|set|put|drawn up|agreed|picked|approved|imposed|changed|moved|closed) by (?:the|our|my|a|his|her|their) (?!end\b|time\b|process\b|way\b)\p{L}+|(?<!\b(?:be|ups|upstairs|brass|bosses|someone|somebody))\s(?:has|have)(?: now| already| also| so)? (?:decided|resolved|determined|ruled|chosen|opted|elected|refused|declined|directed|instructed)\b|\bwant(?:s|ed)? it\b|\b(?:agreed|management decision):|\bi(?:'ve| have) told\b|\b(?:our|my) (?:\p{Ll}+ )?decision\b|\b(?:i|we)(?:'m| am|'re| are) (?:not able|unable) to\b|\b(?:head office|management|trustees|board|council|committee|governors|directors|partners) (?:(?:is|are) \p{Ll}+ing|says?|asks?|wants?)\b|\b(?:has|have) (?:taken the view|(?:taken|made) (?:the|a|this|its|their) decision)\b|\b(?:i|we)(?:'ll| will) (?:go|stay|stick) with\b|\border of\b|\b(?:has|have) made (?:its|their) (?:choice|decision|mind)\b|\bcom(?:e|es|ing) (?:down )?from the (?!top\b)\p{L}+|\bdecision (?:by|of) (?:the )?\p{L}+|\b\p{L}+['’]s? decision\b|\b(?:following|after|at) (?:the )?\p{L}+['’]s? (?:\p{Ll}+ )?meeting\b/iu;
/** The writer, for one, will not do it. */
const declines =
  /\b(?:i|we)(?:'d| would) (?:do|take|help)\b.*\bbut\b|\b(?:i|we) (?:can't|cannot|won't|(?:don't|do not|haven't) (?:really )?(?:have|got) (?:the )?(?:time|capacity|bandwidth))\b|\b(?:swamped|snowed under|up to my (?:eyes|neck))\b/i;

/** The sentences on both sides, in the same paragraph. */
const beside = ({ sentence: { previous, next, block } }: Place): string[] =>
  [previous, next].flatMap((one) => (one?.block === block ? [one.text] : []));

/** Who it is said of. What is not said to be done by the other is told by the writer. */
export const ownerIn = ({ other, writer }: Scene, words: Said, { has }: Template): Owner =>
  other && !(other.isThing && !(has.includes('action') && words.action)) ? other.owner : writer;

/**
 * The sentences that can be said here, the best first.
 * @param holding those of them for which what their rule asks of the draft holds
 */
export function fitting(
  templates: readonly Template[],
  holding: readonly Template[],
  scene: Scene,
  words: Said,
): readonly Template[] {
  const { rule, place, said, other, isNotes, isKnown } = scene;
  let decided: boolean | undefined;
  const isDecided = () =>
    (decided ??= decidesItself.test(said) || [said, ...beside(place)].some((words) => namesDecider.test(words)));
  const isSomebodys = isNotes && !rule.isNobodys && (isKnown || namesSomebody(said));
  const isOfOther = (template: Template) => typeof ownerIn(scene, words, template) === 'object';
  const fits = (template: Template) =>
    !(template.isOwn && (isOfOther(template) || isTelling.test(words.action))) &&
    !(template.isMine && declines.test(place.sentence.next?.text ?? '')) &&
    !(other?.isThing && template.tells && template.has.includes('action')) &&
    !(isSomebodys && template.asksName) &&
    !(template.asksDecider && isDecided()) &&
    !(isNotes && template.namesOwner && !isKnown);
  const rank = ({ rather }: Template) => (rather === undefined ? 0 : rather(place) ? -1 : 1);
  const chosen = offered(holding.filter(fits), words);
  // One that fits half is better than none.
  return (chosen.length > 0 ? chosen : offered(templates, words))
    .map((template) => ({ template, at: rank(template) }))
    .sort((one, other) => one.at - other.at)
    .map(({ template }) => template);
}
