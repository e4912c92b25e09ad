import type { Place } from './facts';
import { personNames } from './person-names';
import { hasWhy } from './why';

const refuses =
  /\b(?:i|we|it)(?:'ll| will| shall|'m|'re|'s| am| are| is)? (?:still |just |not |n't )*(?:going to |gonna )?(?:stick(?:ing)?|stay(?:ing|s)?|remain(?:ing|s)?|keep(?:ing)? (?:to |with |the |it |things )|leav(?:e|ing) (?:it|things|the) |carry(?:ing)? on with|go(?:ing)? (?:ahead|with)|stands?|is (?:what it is|(?:still )?the (?:policy|rule|plan)))\b|\b(?:i|we|it|that|this)(?: (?:will|shall|is|are|am|can)|'(?:m|re|s|ll))? ?(?:not|n't|won't|can't|cannot|isn't|aren't) (?:be |going (?:to |ahead)|chang|mov|switch|happen|possible|on the cards|an option|do|take|do)|\b(?:will|shall) not be (?:revisited|reopened|changed|reversed|discussed)\b|\bno exceptions\b|\bnot up for (?:discussion|debate)\b|\b(?:has|have) decided\b|\bgoes ahead\b|\bstays? (?:where|as (?:it|they)|put)\b/i;
const isPast =
  /\b(?:was|were|had|did|didn't|wasn't|weren't|told|sent|gave|got|let|made|took|changed|forgot|missed|failed|slipped|kept|came|went|chose|left|should have|\p{L}{3,}ed)\b/iu;
const isSentOn =
  /^(?:please |kindly |just |you(?:'ll| will| should| must| can)? (?:need to |have to |best |better )?)*(?:take|ask|speak|talk|contact|raise|try|check|go)\b/i;

// "The client has rung three times, so …" says why; "this is urgent, so …" does not.
function isLedUp(text: string): boolean {
  const [ahead = '', behind] = text.split(/, so\b/i, 2);
  return (
    behind !== undefined &&
    ahead.length > 12 &&
    !/\b(?:urgent\w*|time|critical|priority|asap|pressing|wait)\b/i.test(ahead)
  );
}

/**
 * What is asked of a draft to choose among better sentences, and never to find anything. Each looks at the sentence, or as its
 * name says at the sentences beside it.
 */
export const offerFacts = {
  /** People lose their work, said softly: "saying goodbye to a number of roles". */
  'of-jobs': ({ sentence }) =>
    /\b(?:roles?|positions?|posts?|jobs?|headcount|staff|colleagues|workforce|employees|people)\b/i.test(
      sentence.text,
    ) &&
    /\b(?:goodbye|farewell|let(?:ting)? \S+ ?\S* go|transition\w*|impact\w*|affect\w*|exit\w*|releas\w*|reduc\w*|slim\w*|part(?:ing)? (?:ways|company)|mov\w+ on|no longer)\b/i.test(
      sentence.text,
    ),
  // What stands round words that are mended decides what is offered.
  worry: ({ sentence }) =>
    /\b(?:worr(?:y|ied|ies|ying)|los(?:e|ing) (?:\S+ )?sleep|sleep over|fuss|concern\w*|panic|afraid|nervous|big deal|drama|molehill)\b/i.test(
      sentence.text,
    ),
  idea: ({ sentence }) => /\b(?:ideas?|suggestions?|proposals?|plans?|concepts?|thoughts?)\b/i.test(sentence.text),
  /** It is still open, and no matter of next time. */
  'still-open': ({ sentence }) =>
    /\b(?:still (?:waiting|not|no|open|missing|outstanding|need|nothing)|yet|since|(?:have|has)(?:n't| not| never)|waiting|not a (?:squeak|word|peep|sausage)|how many (?:more )?times)\b/i.test(
      sentence.text,
    ),
  /** How it came about is a guess. */
  unsure: ({ sentence }) =>
    /\b(?:seems?|appears?|apparently|somehow|somewhere|for (?:some|whatever) reason|looks? (?:like|as if)|must have|transpires?|turns out|i (?:gather|hear|believe|suspect|understand))\b/i.test(
      sentence.text,
    ),
  /** It tells what was said to somebody. */
  relayed: ({ sentence }) => /\b(?:told|says?|said|asked|apologi[sz]ed)\b/i.test(sentence.text),
  /** Something is on its way to the reader: "you’ll get the list from me". */
  'will-reach': ({ sentence }) =>
    /\b(?:you|they|everyone|everybody|all of you)(?:'ll| will| shall) (?:also |all |then |soon )?(?:be (?:sent|given|getting|hearing|receiving)|get|have|hear|receive)\b|\b(?:will|shall|'ll) (?:also |then )?(?:reach|come to|go out to|go to|be sent to|be with) (?:you|them|everyone|everybody|all)\b/i.test(
      sentence.text,
    ),
  /** Somebody, by whatever name, is said to do it: "Sommer provides the figures". */
  'someone-does': ({ sentence }) =>
    /^\W*(?:[^:]{2,30}:\s+)?(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?|[Tt]he \p{Ll}+(?: \p{Ll}+)?|[Hh]e|[Ss]he|[Tt]hey|[Ww]e)(?:'(?:s|re|ll)| (?:is|are|will|has|have|\p{Ll}+s))\s|^\W*\p{Lu}\p{L}+(?:[:,]|\s[–—-])\s/u.test(
      sentence.text,
    ),
  /** News is the last it speaks of: "you will hear from us". */
  'ends-in-news': ({ sentence }) =>
    /\b(?:hear(?:ing)? from (?:me|us|our \p{L}+)|will follow|to follow|in touch|let (?:you|them|everyone) know)\W*$/iu.test(
      sentence.text,
    ),
  /** It is to be done by a day, or on one, that the words go on to name. */
  due: ({ sentence, from, to }) =>
    sentence.cues.some(
      (hit) =>
        hit.cue === 'time' &&
        /^(?:by|before|on|for|until|ahead|this|tonight|tomorrow|today)$/.test(sentence.word(hit.from)) ===
          !/^(?:by|before|on|for|until|of)$/.test(sentence.word(hit.from - 1)) &&
        !/[,;:]/.test(
          hit.from > to
            ? sentence.around.slice(sentence.endOf(to), sentence.startOf(hit.from))
            : sentence.around.slice(sentence.endOf(hit.to), sentence.startOf(from)),
        ),
    ),
  /** It is to be done again and again: "every shift", "weekly". */
  recurring: ({ sentence }) =>
    /\b(?:every|each) (?:single )?(?:day|morning|evening|night|shift|week|weekend|month|quarter|year|time|lesson|match|service|\p{L}+day)\b|\b(?:daily|weekly|monthly|regularly)\b/iu.test(
      sentence.text,
    ),
  /** It makes one statement, with nothing set beside it. */
  'only-one': ({ sentence }) => !/[,;:(]|\s[–—-]\s|\b(?:when|once|if|but|because|so|as soon as)\b/i.test(sentence.text),
  /** It says already that somebody will be told. */
  'tells-already': ({ sentence }) =>
    /\b(?:keep (?:you|everyone|them|him|her) (?:posted|updated|informed)|let (?:you|everyone|them) know|be in touch|(?:get|come|circle) back to (?:you|them|him|her|everyone|everybody|all)\b|revert|tell (?:you|them)|hear(?:ing)? from)\b/i.test(
      sentence.text,
    ),
  /** It speaks of what was said before, or of whether all agree. */
  'about-yes': ({ sentence }) =>
    sentence.length <= 5 ||
    /\b(?:it|this|that|them|these|those|him|her|he|she|they|agree|aligned|on board|same page|mind|happy|objects?|problem)\b/i.test(
      sentence.text,
    ),
  /** The answer follows, and is no. */
  refused: ({ sentence }) =>
    refuses.test(sentence.next?.text ?? '') ||
    refuses.test(/\b(?:but|however|yet)\b(.*)$/i.exec(sentence.text)?.[1] ?? ''),
  /** It only says that the next is written down: "I am putting this in writing so that there can be no argument". */
  announced: ({ sentence }) =>
    /^(?:(?:i|we)(?:'m| am|'re| are) |just |please note,? |[a-z]+, )*(?:(?:putting|writing|noting|recording|logging) (?:this|it)|this (?:e-?mail|mail|note|message|letter) is)\b.*\b(?:so(?: that)?|in case) (?:nobody|no one|there|it|we|everyone|anyone|they)\b/i.test(
      sentence.text,
    ),
  /** What happened was told right before, or in the paragraph before one that ends with this. */
  'told-before': ({ sentence: { previous, next, block, text } }) =>
    (previous !== undefined &&
      (previous.block === block ? previous.length >= 4 : previous.length >= 8 && next?.block !== block) &&
      !/\?\s*$/.test(previous.text)) ||
    /\b(?:all (?:of )?this|the above)\b/i.test(text),
  /** Why it is pressed for, in the sentence or behind it: "It’s for the board". */
  'pressed-for': ({ sentence }) =>
    hasWhy(sentence) ||
    isLedUp(sentence.text) ||
    (sentence.next?.block === sentence.block &&
      (hasWhy(sentence.next) ||
        /^(?:it'?s|this is|that'?s|they'?re|these are) (?:all |only |just )?(?:for|because)\b|^(?:otherwise|or else)\b/i.test(
          sentence.next.text,
        ))),
  /** It says itself that no new date is known. */
  undated: ({ sentence }) =>
    /\b(?:new date|date|eta) (?:is )?(?:still )?(?:open|tb[acd]|unknown|not (?:yet )?known)\b|\b(?:no|(?:don't|do not) (?:yet )?(?:have|know) (?:an?|the|any)) (?:new )?(?:date|eta)\b|\b(?:nothing|nowt|no progress)(?: new| much)? to (?:report|tell|say|show|add)\b|\b(?:can't|cannot|can not|unable to|not able to) (?:yet )?(?:confirm|give|say|tell|name)\b.*\b(?:date|when)\b/i.test(
      sentence.text,
    ),
  /** The sentence behind it says that there is no new date yet, or no reason to be had. */
  'undated-beside': ({ sentence: { next, block } }) =>
    /\b(?:new|another|revised|firm|exact|updated) (?:date|eta|time(?:line|frame|table)?|slot)\b|\betas?\b|\bno date\b|\b(?:as soon as|once|when) (?:we|i|they) (?:can|know|have|hear)\b|\b(?:don't|do not|can't|cannot|could not|couldn't) (?:yet )?(?:know|say)\b/i.test(
      [next, next?.next].map((one) => (one?.block === block ? one.text : '')).join(' '),
    ),
  /** It is over, and nothing to wait for: "no longer taken here". */
  ended: ({ sentence }) =>
    /\b(?:no longer|any ?more|cancel\p{L}+|abandoned|withdrawn)\b|(?:\bnot|n't) be (?:carried|renewed|replaced|continued|extended|repeated|kept|offered)\b/iu.test(
      sentence.text,
    ),
  /** It is the reader’s side that holds it up. */
  'by-readers': ({ sentence }) =>
    /\bby your (?:\p{Ll}+ )?(?:colleagues?|side|end|team|people|office|company|department|supplier|carrier|bank)\b|\bat your (?:end|side)\b/iu.test(
      sentence.text,
    ),
  /** What was done is told right before, of the writer’s side, and not what somebody said or asks for. */
  'deed-before': ({ sentence: { previous, block, text } }) =>
    previous?.block === block &&
    previous.length >= 4 &&
    !/\?\s*$/.test(previous.text) &&
    (isPast.test(previous.text) ||
      /^you mention/i.test(previous.text) ||
      /\b(?:sorry|apolog\w+|regret) (?:if|that|for) (?:that|this)\b/i.test(text)) &&
    !/\b(?:thanks?|thank you|asked?|complain\w*|wrote|writes|said|says|request\w*|feedback|earful|on time|lovely|enjoyed|nobody was)\b/i.test(
      previous.text,
    ),
  /** It tells of an apology to somebody: "I told her we were sorry". */
  'sorry-told': ({ sentence }) =>
    /\b(?:told|will say|said|says|saying|wrote|written|write|answered|replied|assured|let|explained)\b(?:(?! (?:what|how|if)\b) \S+){0,7}? (?:(?:i|we|he|she|they|it|one|the \p{L}+)(?:'m|'re|'s|'d| am| are| is| was| were| had| has| have)?(?: \p{Ll}+)? (?:sorry|sad|a shame|a pity|regret(?:s|ted)?|apologi[sz]ed?)|(?:sorry|apologies)\b)/iu.test(
      sentence.text,
    ) &&
    !/^\W*(?:\p{Ll}+,? )?(?:sorry|apologies|(?:i|we)(?:'m|'re| am| are) (?:\p{Ll}+ )?sorry|(?:i|we) apologi[sz]e)\b/iu.test(
      sentence.text,
    ),
  /** It is over: told in the past, and nobody is sent on. */
  past: ({ sentence }) => isPast.test(sentence.text) && !isSentOn.test(sentence.text),
  /** What it came to is told already: "… and forty customers lost their mail". */
  'effect-told': ({ sentence }) =>
    /(?:,|\band\b|\bso\b|\bwhich\b|\bmeant\b).*\b(?:lost|had to|could(?:n't| not)|missed|waited|went without|were left|was left|got (?:no|the wrong|two)|meant|cost|couldn't)\b/i.test(
      sentence.text,
    ),
  /** It begs pardon for the trouble of reading it. */
  'about-trouble': ({ sentence }) =>
    /\b(?:sorry|excuse|forgive|apolog\w+|pardon|hate to|hesitate to|(?:don't|didn't) (?:want|mean) to)\b.*\b(?:time|english|rambl\w+|long (?:e-?)?mail|going on|length|bother\w*|troubl\w+|pain|pest|nuisance|burden|clutter\w*|clog\w*|disturb\w*|pester\w*|again)\b/i.test(
      sentence.text,
    ),
  /** As if it could not be helped. */
  shrugged: ({ sentence }) => /\bone of those things\b|\bthings happen\b|\bit happens\b/i.test(sentence.text),
  /** No more than a few words. */
  brief: ({ sentence }) => sentence.length <= 4,
  /** Something is held back. */
  withheld: ({ sentence }) =>
    /\b(?:at liberty|(?:can't|cannot|can not|won't|not (?:be )?able to|unable to|not allowed to|not free to|rather not|prefer not to|prefers not to|may not|not at liberty to|not going to|isn't allowed to|aren't allowed to|not in a position to|asked not to|told not to) (?:really |yet )?(?:say|share|discuss|disclose|go into|get into|unpack|comment|elaborate|explain|tell|talk|know|add|give|answer|reveal|communicate|name|be drawn)|not for (?:me|us|this \S+|the \S+) to (?:say|explain|know)|(?:don't|do not) ask|keep (?:the reasons?|it|that) to myself|not be (?:commenting|discussing|explaining|sharing)|keep silence|withheld|not disclosed|under wraps|not available to|(?:isn't|aren't) (?:free|able|at liberty) to|not prepared to|no (?:further )?(?:details|particulars|explanations?|information|grounds|reasons)\b|unable to (?:provide|give|say|share|comment)|(?:can't|cannot|can not) be (?:discussed|disclosed|shared|given|named)|not to comment|(?:isn't|ain't|is not|aren't|are not) saying|confidential|need[- ]to[- ]know|no (?:further )?(?:statements?|comment)|not for (?:minuting|disclosure)|(?:more|further|else) than (?:that|this)|i (?:won't|will not) say|no more to (?:say|be said)|(?:all|as much as) (?:i|we|i'm|we're|i am|we are|we've|i've) (?:can|able|allowed|been told))\b/i.test(
      sentence.text,
    ),
  /** What was said went to others, who will decide. */
  'passed-on': ({ sentence }) =>
    /\b(?:pass(?:ed|ing)?|forward(?:ed|ing)?|handed|sent|shared|raised) (?:\S+ ){1,4}?(?:on to|along to|over to|to|with) (?:the|our|my|head)\b|\b(?:has|have) been (?:passed on|forwarded|shared)\b/i.test(
      sentence.text,
    ),
  /** Something was proposed, here or right before. */
  proposed: ({ sentence: { text, previous } }) =>
    /\b(?:works?|working|fly|happen|be done|realistic|feasible|starter|going to start|try|trying)\b/i.test(text) ||
    /\b(?:ideas?|suggest\w*|propos\w+|could we|should we|why (?:not|don't)|what if|how about|ask(?:s|ed|ing)? (?:for|if)|wants? to|wish\w*|would like|floated)\b/i.test(
      `${previous?.text ?? ''} ${text}`,
    ),
  /** The writer says sorry in so many words: "Sorry if the room was cold". */
  'says-sorry': ({ sentence }) => /^\W*(?:(?:and|but|so) )?(?:sorry|apologies)\b/i.test(sentence.text),
  /** The writer is sorry for what they did, whatever else follows. */
  'sorry-for-own': ({ sentence }) => /\bsorry (?:that )?(?:i|we)\b/i.test(sentence.text),
  /** A rule of the house, and nothing that two people could agree on. */
  'set-as-rule': ({ sentence }) =>
    /\b(?:(?:is|are) (?:expected|required|supposed) to|must(?:n't)?|nobody(?:'s| is| gets| goes| leaves| takes| comes)|no one (?:is|gets|goes|leaves|takes|comes)|(?:not|isn't|aren't) (?:allowed|permitted|a thing)|may not)\b/i.test(
      sentence.text,
    ),
  /** What others think or will do, who are not asked; or what is taken to be done already. */
  'of-others': ({ sentence }) =>
    /\b(?:you|everyone|everybody)(?:'ve| have|'s| has)(?: all| now)? (?:already |by now )?(?:read|seen|done|had|got|\p{L}+ed)\b|\b(?:everyone|everybody)'s \p{L}+ (?:is|are)\b/iu.test(
      sentence.text,
    ) ||
    (/\b(?:(?:will|won't|would|'ll) (?:\p{L}+ )?(?:have no|be (?:fine|happy|okay|ok|glad|on board)|agree|mind|object|understand|approve|accept)|(?:has|have) no (?:objection|problem)s?)\b/iu.test(
      sentence.text,
    ) &&
      !/\b(?:you|your)\b/i.test(sentence.text)),
  /** Somebody is asked to say nothing of it. */
  'kept-quiet': ({ sentence }) =>
    /\bnot a (?:word|syllable) to\b|\b(?:don't|do not|not to|never|needn't|need not|keep|keeping|stays?|not a word|nothing|rather|prefer|best not|better not|without)\b.*\b(?:tell(?:ing)?|mention|word|see|circulate|share|shared|say(?:ing)?|know(?:ing)?|hear|told|forward|repeat|raise|bring|quiet|yourself|yourselves|between|ourselves|found|find|finding|minutes?|copy|copied|show|pass|off|out of|from|wind|let on|hat|schtum|shtum|stum|mum)\b/i.test(
      sentence.text,
    ) && !/\bfrom (?:me|you)\b/i.test(sentence.text),
  /** Somebody has not heard of it. */
  untold: ({ sentence }) =>
    /\b(?:not|n't)(?: yet)? (?:been )?(?:told|heard|know|aware|invited)\b|\bno need to know\b|\bunaware\b/i.test(
      sentence.text,
    ),
  /** A talk without others is proposed. */
  'proposes-talk': ({ sentence }) =>
    /\b(?:let's|shall we|can we|could we|you and (?:i|me)|coffee|beer|pint|lunch|ring me|call me)\b/i.test(
      sentence.text,
    ),
  /** It says that it was decided. */
  'told-as-decided': ({ sentence }) =>
    /(?:^\W*|\b(?:it|this|that)(?: has|'s| was)(?: been)? (?:\p{L}+ )?)(?:decided|determined|resolved|settled)\b/iu.test(
      sentence.text,
    ),
  /** The reader may leave it unread. */
  'to-be-ignored': ({ sentence }) =>
    /\b(?:ignore|disregard|bin|delete|skip|forget)\b|\bonly (?:do it )?if you\b|\bif you (?:have|get|find) (?:a )?(?:minute|moment|time)\b/i.test(
      sentence.text,
    ),
  /** No, and nothing more. */
  'flat-no': ({ sentence }) =>
    /\b(?:not going to|won't|will not|can't|cannot|not possible|out of the question|non[- ]starter|not happening|no way|not realistic|not on the cards)\b/i.test(
      sentence.text,
    ),
  /** A line of notes that begins with who said it: "Priya: too late for that". */
  'said-by': ({ sentence }) =>
    /^\W*(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}\p{L}*: /u.test(sentence.text) ||
    personNames.has(/^\W*(\p{L}+)(?: \p{Lu}\p{L}*| \([^)]*\))?: /u.exec(sentence.text)?.[1] ?? ''),
  /** It was tried before. */
  tried: ({ sentence }) => /\b(?:tried|done that|been through|been over|been there)\b/i.test(sentence.text),
} as const satisfies Readonly<Record<string, (place: Place) => boolean>>;
