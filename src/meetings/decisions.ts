import type { Certainty } from '../rules/signal';
import type { Hearing, Spot } from './hearing';
import { quoteOf } from './quote';
import { sentencesOf } from './sentences';
import { countWords } from './speakers';
import type { Turn } from './turn';

/** Something decided. `who` and `why` stay blank where the words do not say them. */
export interface Decision extends Spot {
  readonly quote: string;
  /** A name, an office, or `we`. */
  readonly who?: string;
  /** The reason in the meeting's words; `given` where it is there and cannot be parted from the rest. */
  readonly why?: string;
}

const signals: readonly string[] = ['opaque-decision', 'rationale'];
const because =
  /(?:,?\s*[–—-]?\s*)\b(?:because(?: of)?|since|as (?=we|it|the|our|they|there|that|this|I|most|only|some|\p{Lu})|due to|owing to|given(?: that)?|so that|in order to|to (?=avoid|save|reduce|protect|free|cut|keep|give|meet|allow))\s*(\S.*)$/iu;
const colon = /^[^:]{8,160}:\s+(\S.*)$/;
const nextReason =
  /^(?:because|that['’]s because|the reason|it (?:saves|halves|keeps|costs|lets|gives)|this (?:saves|keeps|lets|gives))\b/i;
const actor =
  /^(?:(?:so|okay|ok|and|but|then|right|well|yes|decision|decided|agreed|resolved)\b[,:–—-]?\s+)*(?:(we|I)\b|((?:the|our)\s+(?:\p{L}+\s+)?(?:board|team|group|committee|council|management|leadership|partners|trustees|owners|client|customer|steering group))\b|(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})(?=\s+(?:decided|chose|agreed|picked|approved|rejected|moved|has|have|will|wants?|prefers?|signed|put|turned|settled|opted|is|went)\b))/u;
const nobody = /^(?:it|this|that|there|decision|training|someone)$/i;

// Words that say themselves that something is decided. What is still to be decided, or was asked, is not.
const announced =
  /^(?:[-*•]\s+|\d{1,2}[.)]\s+)?(?:\*\*)?(?:decision|decided|agreed|resolved|resolution)(?:\*\*)?\s*(?::|[–—-]\s)(?:\*\*)?\s*\S|(?:^|[,;:–—]\s|\b(?:and|so|then|that|okay)\s)(?:we|the (?:group|team|board|committee)) (?:have |has |all |just |now |then |finally )*(?:decided|agreed|resolved|voted) (?:to|that|on|not to|against)\b|\b(?:so|okay|right|then),? (?:that['’]s|it['’]s|we['’]re) (?:decided|agreed|settled)\b|\b(?:the|our|final) decision is (?!pending|still|open|not)/i;
const undecided =
  /\?["'”’)]*$|\b(?:not (?:yet )?(?:decided|agreed)|have(?:n['’]t| not)|has(?:n['’]t| not)|if|until|once|should have|last (?:time|week|meeting|year)|previously|before|remember)\b/i;

/** What was decided, in the order it was said: what the engine heard, and what says of itself that it is decided. */
export function findDecisions(turns: readonly Turn[], { findings }: Hearing): Decision[] {
  const met = new Map<string, Decision>();
  for (const { signal, certainty, turn, sentence } of findings)
    if (
      signals.includes(signal) &&
      isDecision(certainty, (turns[turn] as Turn).text.slice(sentence.start, sentence.end))
    )
      add({ turn, ...sentence }, signal === 'rationale');
  for (const [turn, { text }] of turns.entries()) {
    if (!announced.test(text)) continue;
    for (const span of sentencesOf(text))
      if (announced.test(text.slice(span.start, span.end)) && !undecided.test(text.slice(span.start, span.end)))
        add({ turn, ...span }, false);
  }
  return [...met.values()].sort((one, other) => one.turn - other.turn || one.start - other.start);

  function add(spot: Spot, isReasoned: boolean): void {
    const turn = turns[spot.turn] as Turn;
    const known = [...met.values()].find(
      (one) => one.turn === spot.turn && one.start < spot.end && spot.start < one.end,
    );
    if (known?.why) return;
    const sentence = turn.text.slice(spot.start, spot.end).trim();
    const who = whoOf(sentence, turn);
    const why = whyOf(sentence, turn.text.slice(spot.end).trim(), isReasoned);
    const { start } = known ?? spot;
    met.set(`${spot.turn} ${start}`, {
      turn: spot.turn,
      start,
      end: spot.end,
      quote: quoteOf(turn.text, { start, end: spot.end }),
      ...(who && { who }),
      ...(why && { why }),
    });
  }
}

// Long and hedged sentences mostly explain; what is only likely is not counted in them.
const explained =
  /\b(?:I (?:suppose|guess|haven['’]t)|would|could|might|may|assume|obviously|for example|the reason|as the \p{Lu}|difficult|some \p{L}+s\b|it['’]?(?:ll| will| is|['’]s) (?:going to )?be|witness(?:es)?)\b/iu;
const longestLikely = 30;

const isDecision = (certainty: Certainty, sentence: string): boolean =>
  certainty === 'clear' ||
  (certainty === 'likely' &&
    countWords(sentence) <= longestLikely &&
    !explained.test(sentence.split(/\bbecause\b/i, 1)[0] ?? '') &&
    !/\?\s*$/.test(sentence));

function whoOf(sentence: string, turn: Turn): string | undefined {
  const found = actor.exec(sentence.replace(/^(?:[-*•]|\d{1,2}[.)])\s+/, ''));
  if (!found) return undefined;
  const [, self, office, name] = found;
  if (self) return /^I$/.test(self) ? turn.speaker || 'I' : 'we';
  if (office) return office;
  return name && !nobody.test(name) ? name : undefined;
}

function whyOf(sentence: string, after: string, isReasoned: boolean): string | undefined {
  const found = because.exec(sentence)?.[1] ?? (isReasoned ? colon.exec(sentence)?.[1] : undefined);
  if (found) return found.replace(/^[,\s]+|[.!\s]+$/g, '');
  if (nextReason.test(after)) return (after.split(/(?<=[.?!])\s/, 1)[0] ?? after).replace(/[.!\s]+$/, '');
  return isReasoned ? 'given' : undefined;
}
