import type { Rule } from '../rules/rule';
import type { Place } from '../text/facts';
import { bentForms, irregularVerbs } from '../text/inflect';
import { workVerbs } from '../text/work';
import { claimOf } from './point';
import { isBalanced } from './sound';

const noted =
  '(?:noted|recorded|minuted|documented|logged|known|remembered|on (?:the )?(?:file|record)|in writing|in the (?:file|minutes))';

// What leads up to what is so, and says more of the writer than of the matter.
const lead = new RegExp(
  `^(?:(?:${[
    "(?:and|but|so|frankly|honestly|once again|yet again|again|to be (?:fair|honest)|believe me),?|i'll be (?:honest|frank|blunt),|(?:well|look|listen|oh|now|yes|no|sorry|mate),",
    "(?:just )?for (?:the record|good order|the avoidance of doubt)|for what (?:it's|it is) worth",
    "(?:just )?so (?:that )?(?:it|this|there|nobody|no one)(?:'s| is| can| are)? [^,:.;]{3,50}[,:]",
    'in (?:my|our) (?:own )?defen[cs]e',
    'with (?:all )?(?:(?:due|the greatest|the utmost|every) )?respect',
    'for the \\p{Ll}+ time(?: now)?',
    "as (?:i|we)(?:'ve| have)? (?:already |repeatedly |now )*(?:said|told you|explained|stated|mentioned|pointed out|wrote|written|noted|remarked|warned)\\b[^,:.;]{0,50}[,:]",
    'per my (?:\\([^)]*\\)|[^,:.;(]){3,60}[,:](?: and (?:the|those|my) [^,:;.]{3,40}[,:])?',
    "(?:i|we)(?:'d| would| must| may| will|'ll)? (?:like|ask|want|wish|beg|have|only|just|merely|also|again|hereby|therefore|once more| )*(?:to )?(?:remind|point out|note|state|record|put on record|remark|mention|add)(?: (?:you|everyone|all|the \\p{Ll}+|colleagues))?(?: here)? that",
    `(?:kindly note that |please note that )?(?:i|we)(?:'d| would|'m| am|'re| are)? (?:also |again |just )*(?:like|want|wish|ask|asking|insist|prefer|putting|placing|recording|noting|writing|minuting)\\b[^,.;:]{0,40}?\\b${noted}\\b[^,.;:]{0,30}? that`,
    `it (?:is|was|should be|must be|has been) (?:hereby |duly |also |now )*(?:placed |put |to be )*${noted}(?: here)? that`,
    'let (?:it|the record|the minutes) (?:be |also )*(?:noted|recorded|minuted|show|reflect|state|known)(?: that)?',
    '(?:please|kindly) (?:do )?(?:note|be aware|be advised|take note|remember|bear in mind)(?: here)?(?: that)?',
    '(?:i|we) (?:must|have to|need to|can only|would|feel bound to) say(?:,? however)?(?:,| that)?',
    "(?:i'm|i am|we're|we are|i was|we were) (?:very |really |frankly |quite |rather |somewhat |more than a little )*(?:surprised|astonished|amazed|appalled|disappointed|shocked|puzzled) (?:to see )?that",
    "it(?:'s| is| seems) (?:quite |very |perfectly )?(?:clear|obvious|evident|plain|remarkable|regretted|unfortunate|surprising)(?: to me)?(?: that)?",
    "it (?:can't|cannot|can hardly|won't) have escaped your (?:notice|attention) that",
    "(?:i|we) (?:can't|cannot|can hardly|find it hard to) believe(?: that)?",
    '(?:in order )?to protect (?:my|our) \\p{Ll}+(?: \\p{Ll}+)?,?(?= (?:i|we)\\b)',
    "(?:i|we)(?:'m| am|'re| are) (?:constrained|obliged|forced|compelled|bound) to (?:record|note|state|say) that",
    'you (?:may|might|will|would)(?: like| want| be interested| wish)? to know that',
    '(?:now )?before (?:anyone|anybody|everyone|everybody|you|either) [^,:;]{3,50}[,:]',
    'lest [^,:;]{5,70},',
    'in view of [^,:;]{5,70}?,?(?= (?:i|we)\\b)',
    "(?:because|as|since) (?:people(?:'s)?|memories|questions|such things|these things|things) [^,:;]{5,70}[,:]",
  ].join('|')})\\s+)+(?=\\S)`,
  'iu',
);

// What is added to be covered, to press, or to hand it on.
const tail = new RegExp(
  `[,;–—-]?\\s+(?:${[
    "(?:just )?so (?:that )?(?:(?:afterwards|tomorrow|later|in future|then),? )?(?:nobody|no one|none|there(?:'?s| is| can| are| will)?|memories)\\b.*",
    "(?:just )?so (?:that )?(?:it|this|that|they|you|he|she|we|everyone|everybody|anyone) (?:all |both |each )?(?:can|can't|cannot|could|may|might|is|are|isn't|aren't|stays?|stands?|remains?|knows?|gets?)\\b.*",
    "(?:and )?so (?:i|we|this office|the \\p{Ll}+) (?:don't|do not|can't|cannot|can not|fail to|really|couldn't|wouldn't|think)\\b.*",
    "so how (?:can|could|should)\\b.*|so (?:they|he|she|the \\p{Ll}+) (?:may|can|must)\\b.*|(?:and )?so (?:you'd|you'll|you|please) (?:best|better|have to|need to|may|must|can|speak|ask|take)\\b.*",
    "you(?:'d|d|'ll| would| will) (?:have to|need to|want to|best|better)\\b.*",
    "in case (?:it|this|that|they|anyone|anybody|someone|somebody|later|of|i|we)\\b.*|lest\\b.*|should there be\\b.*|should (?:[\\p{L}'-]+ ){1,5}?(?:ever|later|arise|ask|wonder|doubt|claim)\\b.*",
    "(?:since|because|as) (?:one day|some day|later|people|questions|you never|one never|(?:i|we)(?:'ve| have) (?:been around|learnt|learned|seen))\\b.*|in the event (?:of|that)\\b.*|for (?:future )?reference|(?<=, )(?:a )?cop(?:y|ies) (?:in|with|kept|retained)\\b.*|(?<=, )[\\p{L} ]{3,40} of which (?:are|is|have been)\\b.*",
    'see (?:the )?(?:attached|enclosed|below)\\b.*',
    '(?<=, )before (?:anyone|anybody|everyone|everybody|you)\\b.*',
    '(?<=, )(?:so )?what (?:more|else|(?:was|were|am|are) (?:i|we) (?:meant|supposed|expected|to))\\b.*',
    'just (?:saying|in case|so you know)\\b.*|for the record|for visibility|for (?:my|our) (?:own )?protection',
    '(?:and have (?:the|an?|all) [^,;]* to (?:show|prove)|with [^,;]* (?:retained|kept|attached|to hand))\\b.*',
    '(?:(?:so|and) )?let (?:no one|nobody|none)\\b.*',
    "(?:(?:both|all) )?(?:of )?which (?:both |all )?(?:(?:i|we)(?:'ve| have)? (?:still |also |have |carefully )*(?:have|keep|kept|saved|filed|hold|retain(?:ed)?)|a copy|copies)\\b.*|(?:and )?(?:i|we)(?:'ve| have)? (?:also |carefully )*(?:kept|hung on|saved|retained|filed|printed|lodged|hold on)\\b.*|(?:and )?(?:that )?(?:i|we) have (?:your|the|all the) \\p{Ll}+ (?:of|from|for)\\b.*|(?:and )?(?:i|we) reserve\\b.*|(?:and )?(?:i|we) have (?:the|all the) (?:e-?mails?|messages|proof|photos?|screenshots?|slips|texts)\\b.*",
    '(?<=[,;–—-] )with (?:the |all the )?(?:names?|dates?|times?|witness(?:es)?)(?: and (?:the )?(?:names?|dates?|times?))?\\b.*|(?:time|times|date|dates) and all\\b.*|(?<=, )copies of (?:all|which)\\b.*',
    "as (?:you(?:'re| are)?|everyone|everybody|anyone|the team|they|one|i shouldn't|i'm sure|i am sure) [^,;]*",
    'for the \\p{Ll}+ time\\b.*|(?:second|third|fourth|fifth|umpteenth) time (?:this|in|that|now|running)\\b.*',
    "(?:and )?(?:that's|thats|it's|that is|it is) (?:on (?:you|them|him|her)|not (?:on|down to|up to) (?:me|us)|not (?:my|our) \\p{L}+|kind of|kinda|a bit|rather)\\b.*",
    "(?:but )?what (?:can|could) (?:i|we|you) do|(?:(?:and|so) )?(?:there(?:'s| is| was) )?(?:nothing|not much|little) (?:that )?(?:i|we) (?:can|could)\\b.*|and not for (?:us|me) to\\b.*|(?:and )?(?:[\\p{L}']+ ){1,3}?(?:isn't|aren't|is not|are not|not) (?:my|our) (?:job|problem|department|business|call)\\b.*",
    '(?:thank you very much|believe me|frankly|honestly|mate|surprise surprise|as usual|as always|as ever|yet again|once again|again and again|one never knows.*|who knows.*)',
  ].join('|')})$`,
  'iu',
);

const loud =
  /,?\s(?:as (?:usual|always|ever|every (?:year|time|week|month))|true to form|surprise,? surprise|once again|yet again|of course),?(?=\s)|(?<!\b(?:very|so|quite|too|as|more|most))\s(?:clearly|obviously|evidently|conveniently|simply|blatantly|bloody|perfectly well)(?=\s(?!(?:at|in|on|to|for|from|with|by|and|but|when|that|enough)\b))/giu;

// A verdict, a sneer, or a feeling: no fact that both could see.
const isCharged = new RegExp(
  `\\?|\\b(?:${[
    "(?:should|could|might|would)(?:n't)?(?: \\p{Ll}+)? have|(?:should|could)'ve|ought|must be|supposed to|expected? better|better (?:of|from)",
    "bother\\p{L}*|decency|courtesy|asham\\p{L}*|shame|disgrac\\p{L}*|insult\\p{L}*|offensive|unfair|(?:not|hardly|isn't) fair|fuss|lectur\\p{L}*|justify|resent|accus\\p{L}*|proud",
    'fools?|idiots?|stupid|incompeten\\p{L}*|pathetic|laz\\p{L}*|useless|nonsense|ridiculous|absurd|jok(?:e|es|ing)|circus|clue|wonderful|mind[- ]?reader|messenger|shouting',
    "(?:your|my|our|his|her|their|whose|\\p{L}+'s) fault|at fault|blam\\p{L}*|guilty|answer for|dropped the ball|let (?:\\S+ ){1,3}down|li(?:ar|ed)",
    "why|whoever|what (?:more|else)|how (?:many|on earth|come)|beyond me|(?:don't|doesn't|not) care|one job|half (?:asleep|listening)|would it|(?:can't|cannot|hard to) imagine",
    "always|never once|not once|every (?:single|blessed)|as if|hell|god|damn|crap|sick of|tired of|fail to|failed to|neglect\\p{L}*|(?<!\\b(?:i|we) )refus\\p{L}*|ignor\\p{L}*|(?:a bit|rather|pretty|little) rich|memor(?:y|ies)|personally|apparently|so-called|like to see|you (?:people|lot)|claims? (?:that|to)|kinda|sort of thing|see the problem|please|kindly|told to|following|to prove|(?:it|this|that|all|down) (?:all |down )?in (?:writing|an e-?mail)|on (?:record|file)|hopeless|terrible|rubbish|up with|wish to ask|care to|how (?:can|could|should)|answer to|(?:have|had|'ve) (?:already )?(?:explained|answered)|not you|(?:am|'m) the one|(?:'d|would) have expected|expected (?:you|some|any|more)|you know who|forgiven|wonder|go and ask|a law unto|should know|teach me|have hoped|on (?:its|their|your|his|her) hands|treated like|at a loss|of all people|know better|every chance|dawn on|led to (?:conclude|believe)|(?:nice|good|kind) of you|rocket science|some of us|a bit much|it was you|if any(?:one|body)|(?:your|my|our) (?:responsibility|duty|remit)",
  ].join('|')})(?!\\p{L})`,
  'iu',
);
const startsLow =
  /^(?:with|(?:in |on |of |at |from |by )?which|who|whose|that|to|of|and|but|or|in case|lest|because|so|than|if|whether|(?:regarding|concerning|re|about)\b[^,:]*$|how|not|no|never|nothing|ask|take|do|does|did|don't|try|you'd|why|what|where|when (?:will|did|do|are)|is|are|was|were|have|has|can|could|would|will|may|might|maybe|perhaps|congratulations|thanks|thank|please|kindly)\b/i;
// "So if the shelf gives way": what it comes to is gone.
const isUnfinished = /[,;]\s+(?:so|and|but) (?:if|when|while|because|although)\s[^,;]*$/i;
const finite =
  /(?:^|\s)(?:is|are|was|were|has|have|had|do|does|did|will|can|could|would|may|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|won't|can't|cannot)(?=\s|$)|(?:^|\s)\p{L}+'(?:m|s|re|ve|ll|d)\s/u;
const verbs = new Set([...workVerbs, ...irregularVerbs, ...bentForms]);
const hasVerb = (words: string): boolean =>
  finite.test(words) ||
  words.split(/[^\p{Ll}']+/u).some((word, at) => at > 0 && (verbs.has(word) || /[^e]ed$/.test(word)));

const hanging = /[\s,;]+(?:and|but|so|well|because|since|as)$/i;
const fewestWords = 4;
const longest = 170;

// Several slots ask for the same words.
const lately = new Map<string, { readonly own: RegExp | undefined; readonly words: string }>();
const mostLately = 32;

/** Words without what leads up to the matter and what is added to it, and without the loud ones. */
export function plainly(said: string, own?: RegExp): string {
  const known = lately.get(said);
  if (known && known.own === own) return known.words;
  if (lately.size >= mostLately) lately.clear();
  const words = plain(said, own);
  lately.set(said, { own, words });
  return words;
}

function plain(said: string, own?: RegExp): string {
  let fact = said.replace(lead, '').replace(/[\s.!?…]+$/, '');
  const cut = (words: string) =>
    (own ? words.replace(tail, '').replace(own, '') : words.replace(tail, '')).replace(hanging, '');
  for (let shorter = cut(fact); shorter !== fact; shorter = cut(fact)) fact = shorter;
  return fact
    .replace(loud, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\s+|[\s,;:–—-]+$/g, '');
}

/** Whether words tell something that happened or is so, and can stand alone. */
export const isFact = (words: string): boolean =>
  words.length <= longest &&
  words.split(' ').length >= fewestWords &&
  !isCharged.test(words) &&
  !startsLow.test(words) &&
  !isUnfinished.test(words) &&
  hasVerb(words) &&
  isBalanced(words);

// Where another statement begins.
const between =
  /(?:;\s+|:\s+|\s+[–—-]\s+|,\s+(?:(?:and|but|so)\s+)?|\s+(?:and|but|so)\s+)(?=(?:i|we|you|he|she|it|they|there|this|that(?='s| is| was)|the|my|our|your|nobody|every|his|her|their)(?:\s|'))/giu;
const isDependent = /^(?:because|since|as|if|when|while|although|though|until|before|after)\b/i;
// Whom it means stands in another.
const isOfOther = /^(?:he|she|they|it|them|his|her|their)\b/i;

/** Where the words that were found begin and end in those that are replaced, which begin at `start`. */
const foundIn = ({ sentence, from, to }: Place, start: number): readonly [from: number, to: number] => [
  sentence.startOf(from) - start,
  sentence.endOf(to) - start,
];

/** The statements of a sentence: those before the words that were found, the longest first; the one with them; those behind. */
function* piecesOf(said: string, place: Place, start: number): Generator<string> {
  const [from, to] = foundIn(place, start);
  const marks = [...said.matchAll(between)];
  const own = marks.findLast(({ index, 0: mark }) => index + mark.length <= from);
  const next = marks.find(({ index }) => index >= to);
  if (own) yield said.slice(own.index + own[0].length, next?.index);
  for (const { index } of marks.filter(({ index }) => index < to).reverse()) yield said.slice(0, index);
  if (next) yield said.slice(next.index + next[0].length);
}

/** In notes a new line may be another point. */
const isOfLines = ({ kind, sentence: { block, folded } }: Place, start: number, said: string): boolean =>
  kind === 'notes' && block.text.slice(folded.rawOf(start), folded.rawOf(start + said.length - 1)).includes('\n');

/** A statement in which words are quoted, as it stands: they are what is made plain. */
export const quotingIn = (said: string, place: Place, start: number): string =>
  /["“”]/.test(said) &&
  isBalanced(said) &&
  !/\?/.test(place.sentence.text) &&
  said.length <= longest &&
  !isOfLines(place, start, said)
    ? said
    : '';

/**
 * What a sentence says is so, without the frame that charges it: of "I must say I'm surprised that the gate was open, for the third
 * time", "the gate was open"; where the charge is all of one statement, what the others say. Empty where it is not plain to see.
 */
export function factIn(
  said: string,
  place: Place,
  start: number,
  { tail: own, unkept }: Charged,
  fits: (fact: string) => boolean = () => true,
): string {
  if (isOfLines(place, start, said)) return '';
  const holds = (fact: string) => isFact(fact) && fits(fact) && !unkept?.test(fact);
  const whole = plainly(said, own);
  // What is cut short may hang on what is gone.
  if (holds(whole) && !(isDependent.test(whole) && !said.endsWith(whole))) return whole;
  for (const piece of piecesOf(said, place, start)) {
    const fact = plainly(piece, own);
    // Of a few words not much is left.
    if (holds(fact) && fact.split(' ').length > fewestWords && !isDependent.test(fact) && !isOfOther.test(fact))
      return fact;
  }
  return '';
}

/** What a rule takes off an end, and what it keeps nothing of. */
type Charged = Pick<Rule, 'tail' | 'unkept'>;

// Told before, or asked for: no deed of theirs.
const isAsked =
  /\b(?:told|asked|ask|warned|reminded|begged|chased) (?:you|your|again|twice|\S+ times)\b|\byou (?:were|was|had been|have been|'ve been) (?:told|asked|warned|reminded|meant)\b|\b(?:i|we) (?:can't|cannot|won't)\b/i;
const isPast =
  /\b(?:was|were|had|did|didn't|wasn't|weren't|hadn't|gave|got|let|made|took|sent|kept|came|went|chose|left|paid|lost|found|put|set|\p{L}{3,}ed)\b/iu;

const isReminder =
  /^(?:(?:once )?again,? |and |so )?(?:as (?:i|we)\b|per my|further to my|for the \p{Ll}+ time|i repeat)/iu;

/** What was said before, to be said once more: of "As I have said several times, the gate stays shut", "the gate stays shut". */
export const remindedIn = (said: string, place: Place, start: number): string =>
  isReminder.test(said)
    ? factIn(said, place, start, {}, (fact) => !/^(?:as|per) /i.test(fact) && said.endsWith(fact))
    : explained(said);

// "How many times must I explain that the gate stays shut?"
const askedHowOften =
  /\bhow (?:many|much|often)\b.{0,40}?\b(?:explain|explained|tell|told|say|said|repeat|remind)\b(?: (?!that\b)\S+){0,4} that (\S.*)$/iu;

function explained(said: string): string {
  const [, fact = ''] = askedHowOften.exec(said) ?? [];
  return isFact(fact) ? fact : '';
}

/** What somebody did or left undone, or what came of it, without the reproach. */
export const happenedIn = (said: string, place: Place, start: number, rule: Charged): string =>
  isReminder.test(said) || /\?\s*$/.test(place.sentence.text)
    ? ''
    : factIn(
        said,
        place,
        start,
        rule,
        (fact) =>
          !isAsked.test(fact) &&
          (said.endsWith(fact) || isPast.test(fact) || /\byour?\b/i.test(fact)) &&
          !/^you(?:'ve| have) been\b/i.test(fact),
      );

/** What is told before the statement with the words that were found: of "You signed it off, so you ought to have seen it", "You signed it off". */
export function toldBefore(said: string, place: Place, start: number): string {
  const [from] = foundIn(place, start);
  const mark = [...said.matchAll(between)].findLast(({ index, 0: words }) => index + words.length <= from);
  const before = mark ? plainly(said.slice(0, mark.index)) : '';
  return isFact(before) ? before : '';
}

// It is not to be said, or says no more than that it was said.
const isFeared = /\b(?:in case|lest|if|nobody|no one|none|never|cannot|can't|not)\b[^,;]*$/i;
const isSaid = /^(?:it|you|they) (?:has|have|had|was|were)(?: been)? \p{Ll}+$/iu;

// "For good order we state that we wrote on the 4th, the 9th and the 12th".
// "Ann wants it noted that she asked for a second key": Ann did.
const isNamed =
  /^(?:\d+ )?((?:the )?\p{Lu}[\p{L}'. ]{1,30}?) (?:wants|wanted|wishes|wished|asks|asked|insists|insisted|would like)\b[^,;:.]{0,60}? that (?:he|she|it|they)(?='d\b| (?!(?:go|goes|be|is|are|stand|stay)\b))(.+)$/u;
const isStated =
  /\b(?:state|record|note|point out|remark|mention|stress|repeat|recall|remind you|noting|recording|stating|minuting)(?: (?!that\b)\p{Ll}+){0,8} that (?!\p{Ll}+,)(\S.+)$/iu;

/** What somebody wants on record: of "I want it noted that I asked for a second key, of which a copy is kept", "I asked for a second key". */
export function recordIn(place: Place): string {
  const said = place.sentence.text.replace(/[\s.!?…]+$/, '');
  const [, who = '', what = ''] = isNamed.exec(said) ?? [];
  if (who) {
    const named = plainly(who + what.replace(/^'d\b/, ' had'));
    return isFact(named) ? named : '';
  }
  const [, stated = ''] = isStated.exec(said) ?? [];
  const claim = stated || claimOf(place);
  // "That I wrote twice and that nobody came": the second "that" has lost the first.
  const record = claim && plainly(claim).replace(/\s(and|but) that(?=\s)/i, ' $1');
  const { text } = place.sentence;
  const before = text.slice(0, Math.max(0, text.indexOf(claim)));
  return record && isFact(record) && !isSaid.test(record) && !isFeared.test(before) ? record : '';
}

/** What a defence says of the matter: nothing that is said of the reader. */
export const viewIn = (said: string, place: Place, start: number, rule: Charged): string =>
  factIn(said, place, start, rule, (fact) => !isOfReader.test(fact));
const isOfReader = /(?<!\b(?:off|from|by|to) )\byour\b|\b(?:you|yours|yourself|nobody else|anyone else)\b/i;

// "I was only trying to help out because Mandy was off".
const meantTo =
  /^(?:i|we) (?:was|were) (?:(?:only|just|merely|simply|really) )+trying to (\p{Ll}+\b[^,;:.!?]*?)(?=$|[,;:.!?]|\s(?:and|but|so)\s)/iu;

/** What somebody says they were only trying to do: of "I was only trying to help the new clerk", "help the new clerk". */
export function aimIn(said: string): string {
  const [, aim = ''] = meantTo.exec(said) ?? [];
  return aim;
}

const people =
  'colleagues|people|staff|employees|teammates|workers|drivers|nurses|teachers|editors|engineers|porters|carers|cleaners|guards|members of (?:the |our )?(?:team|staff)|of (?:us|you|them)';
// Few words at most stand between how many and who.
const several = new RegExp(
  `(?:^|\\s)((?:(?:around|about|some|up to|over|nearly|almost|roughly|approximately|more than) )?(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a (?:small )?(?:number|handful) of|a few|several|some) (?:of )?(?:(?:our|the|my|valued|dear|good|talented|permanent|agency|night|office) ){0,2}(?:${people})(?: (?:in|across|at|on) (?:(?!(?:as|to|will|have|has|are|were|who|so|and|or|because|before|after|by|from|that|which|when|while|on|at)\\b)[\\p{L}\\p{N}'-]+ ?){1,5})?)(?=$|[\\s,;:.–—])`,
  'iu',
);

/** Who is to go, where it is said how many: of "We are parting ways with nine colleagues in the print room", "nine colleagues in the print room". */
export function leaversIn(said: string): string {
  const [, who = ''] = several.exec(said) ?? [];
  return who.trim();
}
