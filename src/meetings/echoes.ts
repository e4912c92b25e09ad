import { sentencesOf } from '../text/sentences';
import { contentOf, sharedBy } from './content';
import type { Spot } from './hearing';
import { quoteOf } from './quote';
import type { Turn } from './turn';

/** An idea that nobody took up until somebody else said it again. */
export interface Echo {
  readonly first: Spot & { readonly quote: string };
  readonly again: Spot & { readonly quote: string };
}

interface Idea extends Spot {
  readonly content: ReadonlySet<string>;
}

const proposing =
  /\b(?:(?:we|you|they) (?:could|should|might (?:want to|as well))|(?:what|how) (?:if|about)|why don['’]t we|why not|let['’]s|i(?:['’]d| would)? (?:suggest|propose|recommend)|my (?:idea|suggestion|proposal)|maybe we|perhaps we|would it (?:help|make sense|be (?:worth|better|possible|good))|it (?:would|might) be (?:good|better|worth|nice|useful)|one (?:idea|option|way))\b/i;
const takingUp =
  /\b(?:(?:that['’]s|what|it['’]s|sounds like) a? ?(?:really |very |such a )?(?:good|great|nice|brilliant|excellent|lovely|smart|cool) (?:idea|point|suggestion|thought|call|plan)|(?:good|great|brilliant|excellent|nice) (?:idea|point|suggestion|call|plan|thinking)|i (?:really )?(?:like|love) (?:that|this|it)|let['’]s do (?:that|it|this)|sounds (?:good|great|right)|i(?:['’]m| am)? (?:totally |completely |fully )?(?:agree|with you|for (?:that|it))|agreed|makes sense|yes,? (?:let['’]s|please|that works|exactly)|works for me|we(?:['’]ll| will) (?:do|go with) (?:that|it|this))\b/i;

// What is said of an idea is said within a few turns; it comes back within a part of the meeting.
const uptake = 3;
const longestGap = 120;
const leastShared = 3;
const leastShare = 0.6;

/** Ideas that landed only when said again by somebody else, who did not name the first. Silent when unsure. */
export function findEchoes(turns: readonly Turn[]): Echo[] {
  const ideas = turns.flatMap((_, turn) => ideasIn(turns, turn));
  const echoes: Echo[] = [];
  const used = new Set<Idea>();
  for (const [at, first] of ideas.entries()) {
    if (isTakenUp(turns, first)) continue;
    const again = ideas
      .slice(at + 1)
      .find((idea) => !used.has(idea) && isSameIdea(turns, first, idea) && isTakenUp(turns, idea));
    if (!again) continue;
    used.add(again);
    echoes.push({ first: quoted(turns, first), again: quoted(turns, again) });
  }
  return echoes;
}

const quoted = (turns: readonly Turn[], { turn, start, end }: Idea): Echo['first'] => ({
  turn,
  start,
  end,
  quote: quoteOf((turns[turn] as Turn).text, { start, end }),
});

function ideasIn(turns: readonly Turn[], turn: number): Idea[] {
  const { text, speaker } = turns[turn] as Turn;
  if (speaker === '' || !proposing.test(text)) return [];
  return sentencesOf(text)
    .filter(({ start, end }) => proposing.test(text.slice(start, end)))
    .map((span) => ({ turn, ...span, content: contentOf(text.slice(span.start, span.end)) }))
    .filter(({ content }) => content.size >= leastShared);
}

function isTakenUp(turns: readonly Turn[], { turn }: Idea): boolean {
  const { speaker } = turns[turn] as Turn;
  return turns
    .slice(turn + 1, turn + 1 + uptake)
    .some((reply) => reply.speaker !== speaker && takingUp.test(reply.text));
}

function isSameIdea(turns: readonly Turn[], first: Idea, again: Idea): boolean {
  const gap = again.turn - first.turn;
  const one = turns[first.turn] as Turn;
  const other = turns[again.turn] as Turn;
  if (gap < 2 || gap > longestGap || one.speaker === other.speaker) return false;
  const shared = sharedBy(first.content, again.content);
  const least = Math.min(first.content.size, again.content.size);
  if (shared < leastShared || shared < least * leastShare) return false;
  // "As Lena said" gives credit, and answering the first is no echo.
  const name = one.speaker.split(' ')[0] ?? one.speaker;
  return (
    !other.text.includes(name) && !/\b(?:as you said|like you said|your (?:idea|point|suggestion))\b/i.test(other.text)
  );
}
