import { sentencesOf } from '../text/sentences';
import { contentOf, openContents, sharedBy } from './content';
import type { Spot } from './hearing';
import { quoteOf } from './quote';
import { countWords } from './speakers';
import type { Turn } from './turn';

/** How a question came to stay open: nobody took it up, nobody knew, it was not told, it was put off, or said to be open. */
export type OpenHow = 'passed-over' | 'not-known' | 'withheld' | 'put-off' | 'said-open';

/** A question that was asked and never answered. */
export interface OpenQuestion extends Spot {
  readonly quote: string;
  readonly how: OpenHow;
  /** The turn in which it was put off or passed over, where there is one. */
  readonly next?: number;
}

const filler =
  /^(?:(?:and|but|so|or|okay|ok|alright|all right|right|well|yeah|yes|yep|no|oh|ah|um+|uh+|er+|hm+|mm+|mhm|now|then|also|again|just|like|i mean|you know|actually|anyway|sorry|hey|because|cause|cos|my question is|the question is|question is|i guess|i suppose|i think|i wonder)\b[,.:;–—-]*\s+)+/i;
const start =
  '^\\W*(?:(?:and|but|so|well|yeah|yes|no|oh|ah|um+|uh+|er+|hm+|mm+|okay|ok|right|i mean|you know|actually|honestly|to be honest|sorry|ooh)\\b\\W*)*';
const wh = /^(?:(?:at|by|for|in|on|to|from|with|of) )?(?:who|whose|what|when|where|which|why|how)\b/i;
const inverted =
  /^(?:do|does|did|is|are|was|were|can|could|will|would|should|shall|has|have|had|may|might|must|isn['’]t|aren['’]t|doesn['’]t|don['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|shouldn['’]t|hasn['’]t|haven['’]t)\s+(?!it\?|they\?|he\?|she\?|we\?|you\?|i\?|that\?|there\?)/i;

// Not asked to be told something: figures of speech, manners, time and microphones, requests, the handing over of the word.
const notAsked: readonly RegExp[] = [
  /\b(?:who knows|who cares|why not|what['’]s the point|how hard can|what else can|what can (?:i|you|we) (?:say|do)|you know what|guess what|what do i know|know what i mean|see what i mean|(?:make|makes|made) (?:any )?sense|understand what i|what the (?:hell|heck)|are you (?:kidding|serious|joking)|why do i say|what do i mean|how (?:do|shall|should) i (?:say|put)|what['’]s the word|(?:shall|should) i say|would you believe|isn['’]t (?:it|that) (?:great|nice|funny|lovely))\b/i,
  /\b(?:how are (?:you|things)|how['’]s it going|how have you been|how was (?:your|the)|(?:hear|see) (?:me|us|my|that|this|it|the)|my screen|all set|(?:you|we|everyone|everybody|anyone) (?:all )?(?:ready|set|muted|on mute|back|recording|here|happy|okay|ok)|what time|how (?:much time|long) (?:do|have) we|for time|on time|lunch|coffee|break|with us|on the call|what['’]s your (?:name|password)|remember me|how do you spell|plug)\b/i,
  /\b(?:any (?:other |more |further |last |final |specific )*(?:questions?|comments?|thoughts?|objections?|concerns?|additions?|suggestions?|business|updates?|ideas?|opinions?|remarks?|feedback)|(?:missed|forgotten|left out) anything|anything (?:else|more|further|to add|to ask|anybody|anyone|missing)|anyone else|anybody else|who (?:wants|would like|is next|else)|disagree|object)\b/i,
  /^(?:do|would|did) you (?:want|wanna|like|mind|care|remember|know what|see)\b|^(?:can|could|may|might|shall|should|would|will) (?:i|we) (?:just |also |quickly |maybe |please )*(?:ask|say|add|come|go|start|move|begin|have|get|take|see|look|turn|bring|interrupt|stop|finish|pause|continue|do that|clarify|suggest|check|skip|jump|leave|assume|share|invite|welcome|thank|put|draw|pick|remind|do it|clap)\b|^(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|one of you)\b|^(?:shall|should) we\b(?!.*\b(?:or|instead)\b)/i,
  /^(?:what|how) about\b|^(?:what|how) (?:do|does|did|would) (?:you|everyone|everybody|anybody|people|anyone|others|the team) (?:guys |all |else )?(?:think|feel|say|reckon|like)\b|what(?:['’]s| is| are) your (?:thoughts?|opinions?|views?|take|position)\b/i,
  /^(?:is|was) (?:that|this|it) (?:right|correct|okay|ok|alright|fair|fine|clear|true|sound|reasonable|what)\b|^am i\b|^are we (?:agreed|happy|okay|talking|saying|good|done)\b|^do you mean\b|^what do you mean\b|^you mean\b|^does (?:that|this|it) (?:sound|work|help|answer|look)\b/i,
];
const tag =
  /(?:,\s*(?:right|okay|ok|yeah|yes|no|huh|eh|correct|true|is it|or not|or something|or what|or whatever|you know|don['’]t you think|(?:is|are|was|were|do|does|did|has|have|can|could|will|would|should)(?:n['’]t)? (?:it|they|he|she|we|you|i|that|there))|\b(?:isn['’]t it|aren['’]t they|don['’]t (?:you|we|they)|doesn['’]t it|didn['’]t (?:we|you|it)|won['’]t it|wouldn['’]t it|right|yeah|okay|or (?:not|something|what|whatever)|so|do you think|would you say))\s*\?$/i;
const reported =
  /\b(?:he|she|they|people|somebody|someone|you|i|we|customers?|users?|who) (?:was |were |is |are |just |always |often |would |will |might |could )*(?:asks?|asked|asking|says?|said|saying|goes|thinks?|thought|wonders?|wondered|like,)\b|["“”]/i;

// What answers a question that wants yes or no, or begins to answer any.
const answering = new RegExp(
  `${start}(?:yes|yep|yup|yeah|no|nope|nah|not|none|sure|of course|absolutely|correct|exactly|true|indeed|definitely|certainly|probably|possibly|maybe|perhaps|sometimes|always|never|both|neither|either|only|agree|agreed|because|cause|if|for|with|by|about|at|in|from|there|it|it['’]s|that|that['’]s|this|they|they['’]re|he|she|you|i['’]m|i['’]ve|i['’]ll|i['’]d|i (?:think|guess|suppose|believe|do|did|am|was|can|could|will|would|have|hope|agree|couldn['’]t|don['’]t (?:think|see))|we['’]re|we['’]ve|we['’]ll|we|\\d+|one|two|three|four|five|ten|the (?:answer|reason|idea)|let me|my|our|thank|thanks|mm-?hmm|mhm|uh-?huh|okay|ok|fine|good|great|fair|happy|currently|actually|basically|so|like|just)\\b`,
  'i',
);
const guessing =
  /^\W*(?:(?:um+|uh+|well|but),? )*(?:if|maybe|probably|perhaps|possibly|about|around|i(?:['’]d| would) (?:say|guess|think)|i (?:think|guess|imagine|suppose))\b/i;
const takingUp =
  /^\W*(?:(?:well|oh|actually|hang on),? )?(?:yes|yep|no(?! idea)\b|we\b|it\b|they\b|there\b|he\b|she\b|because|in\b|at\b|by\b|on\b|from\b|\d|i(?:['’]ve)? (?:did|do|have|know|asked|looked|sent|saw|got|rang|found)\b)/i;
const backchannel =
  /^\W*(?:(?:mm+(?:-?hmm+)?|mhm|uh-?huh|(?<!-)hm+|yeah|yep|yes|yup|right|okay|ok|sure|oh|ah|um+|uh+|er+|so|well|cool|great|thanks|thank you|alright|all right|good|fine|exactly|true|no|sorry|wow|i see|got it|perfect|excellent|nice|lovely)\b\W*)+$/i;
const unknown = new RegExp(
  `${start}(?:(?:that['’]s|it['’]s) (?:a|the) (?:very )?(?:good|great|open|big|tough|hard) question|good question|(?:i|we) (?:really |actually |honestly |just |still |also |i |we )*(?:don['’]t|do not|dunno|wouldn['’]t) (?:really |actually |even |yet |honestly )?know(?! (?:if i|if we|if it|if you|any\\w*|a|an|the|him|her|them|my|our|your|everybody|everyone)\\b)|(?:i )?dunno|don['’]t know|no idea|no clue|(?:i['’]m |we['’]re |i am )?not (?:quite |really |entirely |a hundred percent |100% )?(?:too |so )?sure|i(?:['’]ve no| haven['’]t (?:got )?(?:a clue|an)) idea|i haven['’]t (?:got )?a clue|(?:it['’]s )?(?:very |quite |really )?hard to (?:say|know|tell)|i think it['’]s (?:very )?hard to say|who knows|nobody knows|(?:i|we) (?:can['’]t|couldn['’]t|could not) (?:say|answer|tell)|(?:i|we) (?:don['’]t|do not) (?:have (?:an|the) answer|remember|recall)|remains to be seen|that['’]s (?:the|a) thing)\\b`,
  'i',
);
// Whoever should know was not told, or it is not there yet. Nothing else stands in the sentence that could answer.
const untold =
  /\b(?:(?:they|he|she|nobody|no one) (?:(?:did|do|does|would)n['’]t|never|has(?:n['’]t)? yet) (?:say|says|said|tell|told)|nobody (?:told (?:me|us)|said|counted|asked|looked)|(?:i|we) (?:don['’]t|do not|didn['’]t|haven['’]t) (?:(?:have|got|get) )+(?:that|those|it|any|the (?:\w+ )?(?:figures?|numbers?|data|list|dates?|details?|answers?))\b(?=[^,;]{0,30}$)|(?:has(?:n['’]t| not)|have(?:n['’]t| not)) been (?:decided|settled|set|agreed|announced|confirmed)|(?:not|nothing(?:['’]s)?) (?:yet )?(?:been )?(?:decided|settled|agreed|confirmed)|(?:is|it['’]s) (?:still )?(?:open|tbd|tbc|unclear|up in the air)|to be (?:decided|confirmed|seen)|tbd|tbc|not (?:known|clear) yet|no (?:date|news|word) yet|still with us)\b/i;
const putOff = new RegExp(
  `${start}(?:i suppose,? |maybe,? |perhaps,? |probably,? |then )?(?:let['’]s (?:take (?:it|this|that) offline|come back|park|table|defer|postpone|leave (?:it|that)|discuss (?:it|this|that) (?:later|offline|next|another)|see)|let me (?:think|mull|check|look|see(?! it)|get back|come back|find out|sleep|ask)|leave (?:it|that) with me|(?:(?:i|we)['’]ll|(?:i|we) (?:will|would|can|need to|have to)|(?:i|we)['’]d)(?: have to| need to)? (?:check|look into|find out|get back|come back|follow up|look at that|let you know|have a think|have a look|think about (?:it|that)|write to you|report back|take (?:it|that|this) (?:offline|away|back|on notice))\\b|(?:i|we)['’]ll (?:ask|ring|chase)\\b|(?:i['’]d|we['’]d) (?:need|have) to ask|(?:can|could|should) (?:we|i) (?:take (?:it|that|this) offline|come back|get back)|we (?:can|could|should) (?:discuss|take|work|talk about|pick up) [^.]{0,20}(?:offline|later|another time|next (?:time|week|meeting))|(?:take|discuss) (?:it|this|that) (?:offline|later|next)|later\\b|not (?:now|here(?! yet)|today)\\b|another (?:time|day)|watch this space|all in good time|in due course|i['’]ll tell you (?:later|after|outside|in the))`,
  'i',
);
// What may not be told, or is not.
const withheld =
  /\b(?:(?:can(?:['’]t|not)|could(?:n['’]t| not)|not able to|not allowed to|not (?:in a position|at liberty) to|rather not|['’]m allowed to) (?:really |actually |quite )?(?:say|tell|add|comment|discuss|go into|share|answer|disclose|be definitive|be drawn|confirm)|that['’]s all (?:i|we)(?:['’]ve got| have| can say| know| got)|(?:above|from above|from upstairs|signed off above) (?:me|us|my pay)|(?:came|comes) from (?:upstairs|above)|^no comment|ask me (?:another|something else)|not for me to (?:say|ask)|(?:been asked|told) (?:not )?to leave|rather leave (?:it|that)|let['’]s (?:just |maybe )*leave (?:it|that)|(?:isn['’]t|not) (?:quite |yet )*ready for publication)\b/i;
const shift = new RegExp(
  `${start}(?:(?:let['’]?s|let us|shall we|can we|could we|we should|we can) (?:move|go on|continue|carry|wrap|switch|jump|get (?:back|started|going))|moving (?:on|swiftly)|next (?:item|slide|up|is|one|topic|point|question|issue)\\b|\\w+ is next|the next|anyway|anyways|back to|on (?:to )?(?:item|the next)|we(?:['’]re| are) (?:out of|running)|turning to|another (?:thing|point|topic)|by the way|speaking of)`,
  'i',
);
const asking = '(?:who|what|when|where|which|why|how|whether|if)';
const saidOpen = new RegExp(
  [
    '\\b(?:open|outstanding|unresolved|unanswered) (?:question|issue|point) (?:is|remains|for|of|about|here|whether|who|what|how|when|left|we)\\b|\\bopen questions (?:are|remain|for|about|here|left|on)\\b',
    `\\bwe (?:still )?(?:don['’]t|do not) (?:yet |really |actually |currently )?know (?:yet )?${asking}\\b`,
    "\\bI (?:just |really |still )?(?:don['’]t|do not) know (?:where|how|which|what) (?:[\\w'’]+ ){1,6}?(?:should|will|would|are gonna|is gonna|(?:are|is) going to|implications?)\\b",
    `\\b(?:it['’]s|it is|that['’]s) (?:still )?(?:not|un)(?: yet)? ?(?:clear|decided|known|settled|resolved) (?:to us )?${asking}\\b`,
    `\\bwe(?:['’]ll)? (?:still )?(?:need|have) to (?:figure out|find out|decide|work out|determine|agree(?: on)?|settle|clarify) ${asking}\\b`,
    '\\b(?:left|remains?|(?:leave|leaving) (?:it|that|this|those|(?:the|that|this|which) (?:question|issue|point|matter|decision|one)s?)) (?:[\\w-]+ ){0,6}?open(?: (?:question|issue))?(?=[.,;]|$)',
    '\\b(?:answer|date|owner|name|price|budget|venue|time) is (?:still )?(?:TBD|TBC|open)\\b',
    '\\b(?:needs?|has|have) to be (?:discussed|decided|settled|agreed) (?:later|yet|offline|another|next)\\b|\\bquestion (?:seems|is) (?:the one )?(?:still )?to be (?:decided|settled|answered)\\b',
  ].join('|'),
  'i',
);

// "No.", "Yeah, sure": all that a question for yes or no wants.
const plainAnswer =
  /^\W*(?:no(?! (?:idea|clue|news|date|word))|nope|nah|yes|yeah|yep|yup|sure|mm-?hmm|me|i can|i do|true|correct|exactly|right)\b\W*(?:\w+\W+){0,2}(?:\w+\W*)?$/i;
// The asker's "Right." takes in what was said; only this answers.
const ownAnswer = /^\W*(?:no|yes)\b\W*(?:\w+\W+){0,2}(?:\w+\W*)?$/i;
// "It isn't, and I can't say more" is an answer first.
const settled =
  /^\W*(?:no|yes|yeah|yep)?\W*(?:it|they|he|she|we|there|that|this|i|you) (?:is|isn['’]t|are|aren['’]t|was|wasn['’]t|did|didn['’]t|does|doesn['’]t|do|don['’]t|has|hasn['’]t|have|haven['’]t|will|won['’]t|can|would|should)(?:[,.]|$)/i;
const agreeing = /^\W*(?:yes|yeah|yep|no|nope)\b/i;
// "I don't know how they round": it is something else that is not known.
const otherUnknown = /\bknow (?:how|what|why|who|where|when|which)\b/i;
const lookingUp = /^\W*(?:let me (?:open|look|check|see|pull|find)|hang on|hold on|one (?:sec|second|moment)|wait)\b/i;
// What may stand beside a question that is put off: a promise, an apology, thanks, a question in return.
const promising = /\?$|\b(?:i|we|you|they|he|she)['’](?:ll|d)\b|\b(?:will|sorry|thanks|thank you|please|leave it)\b/i;
// "And the bus?": all that is said of it is what is asked.
const about = /^(?:the|that|those|my|our|your|what about|how about)\b/i;
// "Leif, …": whom it is put to.
const called = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?=\p{L})/u;
// A question put back to the asker is on its way to an answer.
const clarifying =
  /^\W*(?:no|yes|yeah)\b|\b(?:you mean|do you|are you|what do|which|sorry|right\?|what for|in what|like)\b/i;

// How far an answer is waited for, in turns, and how many of others are heard for one.
const near = 4;
const mostReplies = 5;
// "I don't know" with more words beside it is mostly an answer after all.
const mostAside = 12;
const mostBehind = 6;
// Of a question in passing, "Is it still raining?", too little can be told to miss its answer.
const fewestWords = 4;
// As a meeting breaks up, there is talk of tea.
const fewestAtEnd = 5;
const fewestContent = 2;
// "And the thing with Regional?" is answered where Regional comes up again.
const mostNamed = 6;

interface Asked extends Spot {
  /** The question without what leads up to it. */
  readonly words: string;
  /** What it is about. */
  readonly content: ReadonlySet<string>;
  /** In words. */
  readonly size: number;
  readonly form: 'wh' | 'yes-no' | 'other';
}

/**
 * The questions that were asked and never answered, and those that somebody said are open. Told apart, and not reported:
 * rhetorical questions, tags, greetings and scheduling, requests, questions the asker answers, and all that a later turn
 * takes up. Silent when unsure.
 */
export function findOpenQuestions(turns: readonly Turn[]): OpenQuestion[] {
  return openQuestions(turns)(0, turns.length);
}

/** The same, a stretch of turns at a time: `[from, to)`. */
export function openQuestions(turns: readonly Turn[]): (from: number, to: number) => OpenQuestion[] {
  const contentAt = openContents(turns);
  return (from, to) =>
    turns.slice(from, to).flatMap(({ text }, index) => {
      const turn = from + index;
      const asked = findAsked(turns, turn);
      const open = asked && findOutcome(turns, asked, contentAt);
      const said = saidOpen.test(text)
        ? sentencesOf(text).filter((span) => isSaidOpen(text.slice(span.start, span.end)))
        : [];
      return [
        ...said.map((span) => ({ turn, ...span, quote: quoteOf(text, span), how: 'said-open' as const })),
        ...(asked && open ? [{ turn, start: asked.start, end: asked.end, quote: quoteOf(text, asked), ...open }] : []),
      ];
    });
}

const isSaidOpen = (sentence: string): boolean =>
  saidOpen.test(sentence) &&
  !sentence.endsWith('?') &&
  !/\b(?:because|until|if we (?:don['’]t|need)|so that)\b/i.test(sentence);

/** The question that a turn ends with, where others may answer it. */
function findAsked(turns: readonly Turn[], turn: number): Asked | undefined {
  const { text } = turns[turn] as Turn;
  if (!text.includes('?')) return undefined;
  const span = sentencesOf(text).findLast(({ end }) => /\?["'”’)]*$/.test(text.slice(0, end)));
  if (!span) return undefined;
  const behind = text.slice(span.end).trim();
  if (countWords(behind) > mostBehind || (behind !== '' && answering.test(behind))) return undefined;
  const words = text.slice(span.start, span.end);
  const bare = words.replace(filler, '').replace(called, '');
  const size = countWords(bare);
  if (size < 2 || size > 60 || tag.test(words) || reported.test(words)) return undefined;
  if (notAsked.some((pattern) => pattern.test(bare))) return undefined;
  const form = wh.test(bare) ? 'wh' : inverted.test(bare) ? 'yes-no' : 'other';
  if (size < fewestWords && form === 'other') return undefined;
  return { turn, ...span, words: bare, content: contentOf(bare), size, form };
}

function findOutcome(
  turns: readonly Turn[],
  { turn, words, content, size, form }: Asked,
  contentAt: (turn: number) => ReadonlySet<string>,
): Pick<OpenQuestion, 'how' | 'next'> | undefined {
  const asker = (turns[turn] as Turn).speaker;
  const isOthers = ({ speaker }: Turn) => speaker !== asker;
  const after = turns.slice(turn + 1, turn + 1 + near);
  const canBePassed = size >= fewestWords && form !== 'other';
  if (after.length === 0)
    return canBePassed && size >= fewestAtEnd && content.size >= fewestContent ? { how: 'passed-over' } : undefined;
  if (after.some((one) => (isOthers(one) ? plainAnswer : ownAnswer).test(one.text))) return undefined;
  const worded = after.findIndex((one) => isOthers(one) && !backchannel.test(one.text));
  const reply = after[worded];
  if (!reply) return undefined;
  const next = turn + 1 + worded;
  const replies = turns.flatMap((one, at) => (at >= next && isOthers(one) && !backchannel.test(one.text) ? [at] : []));
  const shared = replies.map((at) => sharedBy(content, contentAt(at)));
  const most = Math.max(2, Math.ceil(content.size * 0.75));
  if (shared.slice(1).some((count) => count >= most)) return undefined;
  if (form === 'other' && size <= mostNamed && shared.slice(1, mostReplies).some((count) => count > 0))
    return undefined;

  const how = findAside(reply.text, { form, words });
  if (how) return isTakenUp(turns, turn, next) ? undefined : { how, next };
  if (!canBePassed || content.size === 0 || shared.slice(0, mostReplies).some((count) => count > 0)) return undefined;
  if (shift.test(reply.text)) return { how: 'passed-over', next };
  const isQuestionAlone = reply.text.endsWith('?') && sentencesOf(reply.text).length === 1;
  return isQuestionAlone && countWords(reply.text) > 5 && !clarifying.test(reply.text)
    ? { how: 'passed-over', next }
    : undefined;
}

/** Whether a third person answers where the first could not. */
function isTakenUp(turns: readonly Turn[], asked: number, reply: number): boolean {
  const [asker, first, then] = [turns[asked], turns[reply], turns[reply + 1]];
  if (!then || then.speaker === asker?.speaker || then.speaker === first?.speaker) return false;
  return takingUp.test(then.text) && !then.text.endsWith('?');
}

type Aside = Exclude<OpenHow, 'passed-over' | 'said-open'>;

/** How a reply leaves a question open, where it says little else. */
function findAside(reply: string, { form, words }: Pick<Asked, 'form' | 'words'>): Aside | undefined {
  if (form === 'yes-no' && settled.test(reply)) return undefined;
  const sentences = sentencesOf(reply).map(({ start, end }) => reply.slice(start, end));
  const asides = sentences.map(asideOf);
  const how = asides.slice(0, 2).find((one) => one !== undefined);
  // "Who rings them?" – "I'll ring" puts nothing off.
  if (!how || (how === 'put-off' && (/^who\b/i.test(words) || (form === 'other' && !about.test(words)))))
    return undefined;
  const beside = sentences.filter((sentence, at) => !asides[at] && !backchannel.test(sentence));
  if (
    beside.some((sentence) => guessing.test(sentence)) ||
    sentences.slice(1).some((sentence) => agreeing.test(sentence))
  )
    return undefined;
  if (form === 'yes-no' && how === 'not-known' && otherUnknown.test(reply)) return undefined;
  // "Let me look. April."
  const looked = sentences.findIndex((sentence, at) => lookingUp.test(sentence) || asides[at] === 'put-off');
  const told = looked < 0 ? [] : sentences.slice(looked + 1);
  if (told.some((sentence) => beside.includes(sentence) && !promising.test(sentence))) return undefined;
  const behind = sentences.map((sentence, at) => (asides[at] === 'not-known' ? sentence.replace(unknown, '') : ''));
  return countWords([...beside, ...behind].join(' ')) <= mostAside ? how : undefined;
}

function asideOf(sentence: string): Aside | undefined {
  if (sentence.endsWith('?')) return undefined;
  if (withheld.test(sentence)) return 'withheld';
  if (putOff.test(sentence)) return 'put-off';
  return unknown.test(sentence) || untold.test(sentence) ? 'not-known' : undefined;
}
