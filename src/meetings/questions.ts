import { contentOf, openContents, sharedBy } from './content';
import type { Spot } from './hearing';
import { quoteOf } from './quote';
import { sentencesOf } from './sentences';
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
  '^(?:\\W*(?:and|but|so|well|yeah|yes|no|oh|ah|um+|uh+|er+|hm+|mm+|okay|ok|right|i mean|you know|actually|honestly|to be honest|sorry|ooh)\\b[,.\\s]*)*';
const wh = /^(?:(?:at|by|for|in|on|to|from|with|of) )?(?:who|whose|what|when|where|which|why|how)\b/i;
const inverted =
  /^(?:do|does|did|is|are|was|were|can|could|will|would|should|shall|has|have|had|may|might|must|isn['’]t|aren['’]t|doesn['’]t|don['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|shouldn['’]t|hasn['’]t|haven['’]t)\s+(?!it\?|they\?|he\?|she\?|we\?|you\?|i\?|that\?|there\?)/i;

// Not asked to be told something: figures of speech, manners, time and microphones, requests, the handing over of the word.
const notAsked: readonly RegExp[] = [
  /\b(?:who knows|who cares|why not|what['’]s the point|how hard can|what else can|what can (?:i|you|we) (?:say|do)|you know what|guess what|what do i know|know what i mean|see what i mean|(?:make|makes|made) (?:any )?sense|understand what i|what the (?:hell|heck)|are you (?:kidding|serious|joking)|why do i say|what do i mean|how (?:do|shall|should) i (?:say|put)|what['’]s the word|(?:shall|should) i say|would you believe|isn['’]t (?:it|that) (?:great|nice|funny|lovely))\b/i,
  /\b(?:how are (?:you|things)|how['’]s it going|how have you been|how was (?:your|the)|(?:hear|see) (?:me|us|my|that|this|it|the)|my screen|all set|(?:you|we|everyone|everybody|anyone) (?:all )?(?:ready|set|muted|on mute|back|recording|here|happy|okay|ok)|what time|how (?:much time|long) (?:do|have) we|for time|on time|lunch|coffee|break|with us|on the call|what['’]s your (?:name|password)|remember me|how do you spell|plug)\b/i,
  /\b(?:any (?:other |more |further |last |final |specific )*(?:questions?|comments?|thoughts?|objections?|concerns?|additions?|suggestions?|business|updates?|ideas?|opinions?|remarks?|feedback)|(?:missed|forgotten|left out) anything|anything (?:else|more|further|to add|anybody|anyone|missing)|anyone else|anybody else|who (?:wants|would like|is next|else)|disagree|object)\b/i,
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
  `${start}(?:yes|yep|yup|yeah|nope|nah|not|none|sure|of course|absolutely|correct|exactly|true|indeed|definitely|certainly|probably|possibly|maybe|perhaps|sometimes|always|never|both|neither|either|only|agree|agreed|because|cause|if|for|with|by|about|at|in|from|there|it|it['’]s|that|that['’]s|this|they|they['’]re|he|she|you|i['’]m|i['’]ve|i['’]ll|i['’]d|i (?:think|guess|suppose|believe|do|did|am|was|can|could|will|would|have|hope|agree|couldn['’]t|don['’]t (?:think|see))|we['’]re|we['’]ve|we['’]ll|we|\\d+|one|two|three|four|five|ten|the (?:answer|reason|idea)|let me|my|our|thank|thanks|mm-?hmm|mhm|uh-?huh|okay|ok|fine|good|great|fair|happy|currently|actually|basically|so|like|just)\\b`,
  'i',
);
const backchannel =
  /^(?:\W*(?:mm+(?:-?hmm+)?|mhm|uh-?huh|hm+|yeah|yep|yes|yup|right|okay|ok|sure|oh|ah|um+|uh+|er+|so|well|cool|great|thanks|thank you|alright|all right|good|fine|exactly|true|no|sorry|wow|i see|got it|perfect|excellent|nice|lovely)\b\W*)+$/i;
const unknown = new RegExp(
  `${start}(?:(?:that['’]s|it['’]s) (?:a|the) (?:very )?(?:good|great|open|big|tough|hard) question|good question|(?:i|we) (?:really |actually |honestly |just |still |i |we )*(?:don['’]t|do not|dunno|wouldn['’]t) (?:really |actually |even |yet )?know(?! (?:if i|if we|if it|if you))|(?:i )?dunno|no idea|no clue|(?:i['’]m |we['’]re |i am )?not (?:quite |really |entirely |a hundred percent |100% )?(?:too |so )?sure|i haven['’]t (?:got )?(?:a clue|an idea)|hard to (?:say|know|tell)|it['’]s hard to (?:say|know|tell)|who knows|nobody knows|i can['’]t (?:say|answer|tell)|(?:i|we) (?:don['’]t|do not) (?:have (?:an|the) answer|remember|recall)|remains to be seen|that['’]s (?:the|a) thing)\\b`,
  'i',
);
const putOff = new RegExp(
  `${start}(?:i suppose,? )?(?:let['’]s (?:take (?:it|this|that) offline|come back|park|table|defer|postpone|leave (?:it|that)|discuss (?:it|this|that) (?:later|offline|next|another)|see)|let me (?:think|mull|check|look|see|get back|come back|find out|sleep|ask)|leave (?:it|that) with me|(?:i|we)['’]?(?:ll| will| would| can|['’]d)? (?:have to |need to |can |must )?(?:check|look into|find out|get back|come back|follow up|look at that|let you know|have a think|think about (?:it|that)|ask (?:him|her|them|around)|see\\b|take (?:it|that|this) (?:offline|away|back))|(?:can|could) (?:we|i) (?:take (?:it|that|this) offline|come back|get back)|(?:take|discuss) (?:it|this|that) (?:offline|later|next)|later\\b|another time|watch this space|all in good time|in due course)`,
  'i',
);
// What may not be told, or is not.
const withheld =
  /\b(?:(?:can(?:['’]t|not)|could(?:n['’]t| not)|not able to|not allowed to|not (?:in a position|at liberty) to|rather not|['’]m allowed to) (?:really |actually |quite )?(?:say|tell|add|comment|discuss|go into|share|answer|disclose|be definitive|be drawn|confirm)|that['’]s all (?:i|we)(?:['’]ve got| have| can say| know| got)|(?:above|from above|from upstairs|signed off above) (?:me|us|my pay)|(?:came|comes) from (?:upstairs|above)|no comment|ask me (?:another|something else))\b/i;
const shift = new RegExp(
  `${start}(?:(?:let['’]?s|let us|shall we|can we|could we|we should|we can) (?:move|go on|continue|carry|wrap|switch|jump|get (?:back|started|going))|moving (?:on|swiftly)|next (?:item|slide|up|is|one|topic|point|question|issue)\\b|\\w+ is next|the next|anyway|anyways|back to|on (?:to )?(?:item|the next)|we(?:['’]re| are) (?:out of|running)|turning to|another (?:thing|point|topic)|by the way|speaking of)`,
  'i',
);
const saidOpen =
  /\b(?:(?:open|outstanding|unresolved|unanswered) (?:question|issue|point) (?:is|remains|for|of|about|here|whether|who|what|how|when|left)\b|we (?:still )?(?:don['’]t|do not) (?:yet |really |actually |currently )?know (?:yet )?(?:who|what|when|where|which|why|how|whether|if)\b|(?:it['’]s|it is|that['’]s) (?:still )?(?:not|un)(?: yet)? ?(?:clear|decided|known|settled|resolved) (?:to us )?(?:who|what|when|where|which|why|how|whether|if)\b|we(?:['’]ll)? (?:still )?(?:need|have) to (?:figure out|find out|decide|work out|determine|agree(?: on)?|settle|clarify) (?:who|what|when|where|which|how|whether|if)\b)/i;

// "No.", "Yeah, sure": all that a question for yes or no wants.
const plainAnswer =
  /^\W*(?:no|nope|nah|yes|yeah|yep|yup|sure|mm-?hmm|me|i can|i do|true|correct|exactly|right)\b\W*(?:\w+\W*){0,3}$/i;
// The asker's "Right." takes in what was said; only this answers.
const ownAnswer = /^\W*(?:no|yes)\b\W*(?:\w+\W*){0,3}$/i;
// A question put back to the asker is on its way to an answer.
const clarifying =
  /^\W*(?:no|yes|yeah)\b|\b(?:you mean|do you|are you|what do|which|sorry|right\?|what for|in what|like)\b/i;

// How far an answer is waited for, in turns, and how many of others are heard for one.
const near = 4;
const mostReplies = 5;
// "I don't know" with more words behind it is mostly an answer after all.
const mostAside = 9;
const mostBehind = 6;
const longestRefusal = 24;
// "The biscuits.": whatever it is, it is an answer.
const shortestTalk = 7;

interface Asked extends Spot {
  /** What it is about. */
  readonly content: ReadonlySet<string>;
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
  const bare = words.replace(filler, '');
  const size = countWords(bare);
  if (size < 4 || size > 60 || tag.test(words) || reported.test(words)) return undefined;
  if (notAsked.some((pattern) => pattern.test(bare))) return undefined;
  const form = wh.test(bare) ? 'wh' : inverted.test(bare) ? 'yes-no' : 'other';
  return { turn, ...span, content: contentOf(bare), form };
}

function findOutcome(
  turns: readonly Turn[],
  { turn, content, form }: Asked,
  contentAt: (turn: number) => ReadonlySet<string>,
): Pick<OpenQuestion, 'how' | 'next'> | undefined {
  const asker = (turns[turn] as Turn).speaker;
  const isOthers = ({ speaker }: Turn) => speaker !== asker;
  const after = turns.slice(turn + 1, turn + 1 + near);
  if (after.length === 0) return { how: 'passed-over' };
  if (after.some((one) => (isOthers(one) ? plainAnswer : ownAnswer).test(one.text))) return undefined;
  const worded = after.findIndex((one) => isOthers(one) && !backchannel.test(one.text));
  const reply = after[worded]?.text;
  if (reply === undefined) return undefined;
  const next = turn + 1 + worded;
  const replies = turns.flatMap((one, at) => (at >= next && isOthers(one) && !backchannel.test(one.text) ? [at] : []));
  const shared = replies.map((at) => sharedBy(content, contentAt(at)));
  const most = Math.max(2, Math.ceil(content.size * 0.75));
  if (shared.slice(1).some((count) => count >= most)) return undefined;

  const aside = unknown.exec(reply) ?? putOff.exec(reply);
  if (aside && countWords(reply.slice(aside[0].length)) <= mostAside)
    return { how: unknown.test(reply) ? 'not-known' : 'put-off', next };
  if (countWords(reply) <= longestRefusal && withheld.test(reply)) return { how: 'withheld', next };
  if (form === 'other' || content.size === 0 || shared.slice(0, mostReplies).some((count) => count > 0))
    return undefined;
  if (shift.test(reply)) return { how: 'passed-over', next };
  if (reply.endsWith('?'))
    return countWords(reply) > 5 && !clarifying.test(reply) ? { how: 'passed-over', next } : undefined;
  const isAnswered =
    form === 'wh' ||
    countWords(reply) < shortestTalk ||
    after.some((one) => isOthers(one) && (answering.test(one.text) || one.text.endsWith('?')));
  return isAnswered ? undefined : { how: 'passed-over', next };
}
