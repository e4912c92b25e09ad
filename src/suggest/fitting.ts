import { factNamed } from '../text/facts';
import { offered } from './offered';
import { namesSomebody, type Owner } from './owner';
import type { Said } from './said';
import type { Scene } from './scene';
import { isTelling, refersBack } from './tell';
import type { Template } from './template';

// "The board has ruled", "management's decision": who decided stands there.
const namesDecider =
  /\b(?:i|we|(?:the )?(?:board|management|council|committee|office|selectors|trustees|club|head|chair|owners?|partners|directors?|diocese|government|ministry|hq|slt))(?:'ve| has| have)? (?:just |now )?(?:decided|ruled|resolved|refused|voted|chosen|said|agreed|determined)\b|\b\p{L}+['’]s? decision\b|\b(?:following|after|at) (?:the )?\p{L}+['’]s? (?:\p{Ll}+ )?meeting\b/iu;
/** The writer, for one, will not do it. */
const declines =
  /\b(?:i|we)(?:'d| would) (?:do|take|help)\b.*\bbut\b|\b(?:i|we) (?:can't|cannot|won't|(?:don't|do not|haven't) (?:really )?(?:have|got) (?:the )?(?:time|capacity|bandwidth))\b|\b(?:swamped|snowed under|up to my (?:eyes|neck))\b/i;

/** What follows is the answer: no. */
const refuses =
  /\b(?:i|we|it)(?:'ll| will| shall|'m|'re|'s| am| are| is)? (?:still |just |not |n't )*(?:going to |gonna )?(?:stick(?:ing)?|stay(?:ing|s)?|remain(?:ing|s)?|keep(?:ing)? (?:to |with |the |it |things )|leav(?:e|ing) (?:it|things|the) |carry(?:ing)? on with|go(?:ing)? ahead|stands?|is (?:what it is|(?:still )?the (?:policy|rule|plan)))\b|\b(?:i|we|it|that|this)(?: (?:will|shall|is|are|am|can)|'(?:m|re|s|ll))? ?(?:not|n't|won't|can't|cannot|isn't|aren't) (?:be |going (?:to |ahead)|chang|mov|switch|happen|possible|on the cards|an option|do|take|do)/i;

// It is still open, and no matter of next time.
const isOpenStill =
  /\b(?:still (?:waiting|not|no|open|missing|outstanding|need|nothing)|yet|since|(?:have|has)(?:n't| not| never)|waiting|not a (?:squeak|word|peep|sausage)|how many (?:more )?times)\b/i;
// How it came about is a guess.
const isUnsure =
  /\b(?:seems?|appears?|apparently|somehow|somewhere|for (?:some|whatever) reason|looks? (?:like|as if)|must have|transpires?|turns out)\b/i;
const isReported = /\b(?:told|says?|said|asked|apologi[sz]ed)\b/i;
// It speaks of what was said before, or of whether all agree.
const isAboutYes = new RegExp(
  `${refersBack.source}|\\b(?:agree|aligned|on board|same page|mind|happy|objects?|problem)\\b`,
  'i',
);
const tellsAlready =
  /\b(?:keep (?:you|everyone|them|him|her) (?:posted|updated|informed)|let (?:you|everyone|them) know|be in touch|(?:get|come|circle) back to|revert|tell (?:you|them)|hear(?:ing)? from)\b/i;
const isWorry = /\b(?:worr(?:y|ied|ies|ying)|sleep|fuss|concern\w*|panic|afraid|nervous|big deal|drama|molehill)\b/i;
const isIdea = /\b(?:ideas?|suggestions?|proposals?|plans?|concepts?|thoughts?)\b/i;
const isPast =
  /\b(?:was|were|had|did|didn't|wasn't|weren't|told|sent|gave|got|let|made|took|changed|forgot|missed|failed|slipped|kept|came|went|chose|left|should have|\p{L}{3,}ed)\b/iu;
const isSentOn =
  /^(?:please |kindly |just |you(?:'ll| will| should| must| can)? (?:need to |have to |best |better )?)*(?:take|ask|speak|talk|contact|raise|try|check|go)\b/i;
const isFollowedUp = factNamed('step-after');

const afterBut = (said: string): string => /\b(?:but|however)\b(.*)$/i.exec(said)?.[1] ?? '';

/** Who it is said of. What is not said to be done by the other is told by the writer. */
export const ownerIn = ({ other, writer }: Scene, words: Said, { has }: Template): Owner =>
  other && !(other.isThing && !(has.includes('action') && words.action)) ? other.owner : writer;

/** The sentences that can be said here, the best first. */
export function fitting(templates: readonly Template[], scene: Scene, words: Said): readonly Template[] {
  const { place, said, other, isNotes, isKnown } = scene;
  const { sentence } = place;
  const { previous } = sentence;
  const next = sentence.next?.text ?? '';
  // What happened was told right before.
  const isTold = previous?.block === sentence.block && previous.length >= 4 && !/\?\s*$/.test(previous.text);
  const isAsked = /\?\s*$/.test(place.sentence.text);
  const isSomebodys = isNotes && (isKnown || namesSomebody(said));
  const isOfOther = (template: Template) => typeof ownerIn(scene, words, template) === 'object';
  const fits = (template: Template) =>
    !(template.isOwn && (isOfOther(template) || isTelling.test(words.action))) &&
    !(template.addsTo && isAsked) &&
    !(template.answersWorry && isIdea.test(said)) &&
    !(template.asksWorry && !isWorry.test(said)) &&
    !(template.asksYes && !isAboutYes.test(said) && said.split(' ').length > 4) &&
    !(template.tellsAgain && tellsAlready.test(said)) &&
    !(template.confesses && isUnsure.test(said)) &&
    !(template.asksHow && !isUnsure.test(said)) &&
    !(template.addsToReport && !isReported.test(said)) &&
    !(template.apologises && isNotes && isReported.test(said)) &&
    !(template.needsStep && !isFollowedUp(place)) &&
    !(template.needsAccount && !isTold) &&
    !(template.asksAccount && isTold) &&
    !(template.asksNextTime && isOpenStill.test(said)) &&
    !(template.asksOfOpen && !isOpenStill.test(said)) &&
    !(template.isUndecided && (refuses.test(next) || refuses.test(afterBut(said)))) &&
    !(template.isMine && declines.test(next)) &&
    !(other?.isThing && template.tells && template.has.includes('action')) &&
    !(isSomebodys && template.asksName) &&
    !(template.asksDecider && namesDecider.test(said)) &&
    !(isNotes && template.namesOwner && !isKnown);
  const chosen = offered(templates.filter(fits), words);
  if (!chosen.some(({ looksBack }) => looksBack)) return chosen;
  const isOver = isPast.test(said) && !isSentOn.test(said);
  return [...chosen].sort((a, b) => Number(a.looksBack !== isOver) - Number(b.looksBack !== isOver));
}
