import type { Certainty } from '../rules/signal';
import { type Cell, cellsOf, columnOf } from '../text/rows';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import type { Hearing, Spot } from './hearing';
import { overlaps } from './overlaps';
import { quoteOf } from './quote';
import { countWords } from './speakers';
import type { Turn } from './turn';
import { bulletOf, linesUnder } from './under-heading';

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
  /(?:,?\s*[–—-]?\s*)\b(?:because(?: of)?|since|as (?=we|it|the|our|they|there|that|this|I|most|only|some|\p{Lu})|due to|owing to|given(?: that)?|so that|in order to|(?<!\b(?:agreed|decided|resolved|voted|chose|opted|not|and|or) )to (?=avoid|save|reduce|protect|free|cut|keep|give|meet|allow))\s*(\S.*)$/iu;
const colon = /^[^:]{8,160}:\s+(\S.*)$/;
const nextReason =
  /^(?:because|that['’]s because|the reason|it (?:saves|halves|keeps|costs|lets|gives)|this (?:saves|keeps|lets|gives))\b/i;
const actor =
  /^(?:(?:so|okay|ok|and|but|then|right|well|yes|decision|decided|agreed|resolved)\b[,:–—-]?\s+)*(?:([Ww]e|I)\b|((?:[Tt]he|[Oo]ur)\s+(?:\p{L}+\s+)?(?:board|team|group|committee|council|management|leadership|partners|trustees|owners|client|customer|steering group))\b|(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})(?=\s+(?:decided|chose|agreed|picked|approved|rejected|moved|has|have|will|wants?|prefers?|signed|put|turned|settled|opted|is|went)\b))/u;
const nobody = /^(?:it|this|that|there|decision|training|someone)$/i;

// Words that say themselves that something is decided. What is still to be decided, or was asked, is not.
const body =
  '(?:(?:the|our) (?:\\w+ )?(?:group|team|board|committee|council|wg|meeting|panel|management|partners|directors|governors|trustees|members|directorate|chair|owners?)|(?:the )?(?:WG|PCC|CAB|VC))';
const deciding = '(?:decided|agreed|resolved|voted|chose|opted|settled on)';
const announced = new RegExp(
  [
    `^${'(?:[-*•·→>–]\\s+|\\d{1,2}(?:\\.\\d{1,2})?[.)]?\\s+|[A-Z]{1,3}-?\\d+:?\\s+)?'}(?:\\*\\*)?(?:(?:decision|resolution|outcome|decided|agreed|resolved)(?:\\*\\*)?\\s*(?::|[–—-]\\s)(?:\\*\\*)?\\s*\\S|decision [^.:]{1,20}:\\s|(?:decided|agreed|resolved|opted|voted) (?:to|that|on|not to|against|for)\\b)`,
    `(?:^|[,;:–—.]\\s|\\b(?:and|so|then|that|okay)\\s)(?:we|${body}) (?:have |has |all |just |now |then |finally |unanimously )*${deciding} (?:to|that|on|not to|against|for)\\b`,
    '\\bit (?:was|has been|is)(?: then| now| finally| unanimously)? (?:agreed|resolved|decided) (?:to|that|not to)\\b',
    "\\b(?:so|okay|right|then),? (?:that[’']s|it[’']s|we[’']re) (?:decided|agreed|settled)\\b",
    '\\b(?:the|our|final) decision is (?!pending|still|open|not)',
  ].join('|'),
  'i',
);
// "Then it's brown, because nobody will miss the green": what talk concludes, with its reason.
const concluded =
  /^\W*(?:(?:okay|ok|right|good|fine|well|and|alright|yes|yeah|all right|no)\b[,.:]?\s+)*(?:(?:then|so)\b(?!,? (?:in|on|we['’]d|the (?:left|right)|both|i\b|yeah)) |let['’]s\b|we['’]ll\b).{8,200}?\s(?:because|['’]?cause|since (?:we|it|i|they|he|she|you|there|nobody|otherwise|a|the)|as (?:we|it['’]s|there|they|you|nobody|no|a|one)|on the grounds?|seeing as|given)\s/i;
const heading = /^(?:(?:the|our|key|main) )?(?:decisions?(?: (?:taken|made|log))?|decided|resolutions)$/;
const fewest = 3;
const undecided =
  /\?["'”’)]*$|^\W*(?:decided|agreed)\W+by\b|\b(?:not (?:yet )?(?:decided|agreed)|have(?:n['’]t| not)|has(?:n['’]t| not)|if|until|once|should have|last (?:time|week|meeting|month|year)|previously|before|remember|in (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:that|we))\b/i;
// What the words do beside deciding says more of them: a promise, or something that is kept from somebody.
const otherwise: ReadonlySet<string> = new Set([
  'specific-commitment',
  'vague-commitment',
  'side-channel',
  'deflection',
  'avoidance',
  'dismissal',
  'assumed-agreement',
]);

/** What was decided, in the order it was said: what the engine heard, and what says of itself that it is decided. */
export function findDecisions(turns: readonly Turn[], { findings }: Hearing): Decision[] {
  const met = new Map<string, Decision>();
  for (const { signal, certainty, turn, sentence } of findings)
    if (signals.includes(signal) && isDecision(signal, certainty, turns[turn] as Turn, sentence))
      add({ turn, ...sentence }, signal === 'rationale');
  const others = findings.filter(({ signal, certainty }) => certainty !== 'possible' && otherwise.has(signal));
  for (const [turn, { text }] of turns.entries()) {
    if (!announced.test(text) && !reasoned.test(text)) continue;
    for (const span of sentencesOf(text)) {
      const sentence = text.slice(span.start, span.end);
      const isSaid = isAnnounced(sentence) && !others.some((one) => overlaps(one, { turn, ...span }));
      const isConcluded = concluded.test(sentence) && !sentence.endsWith('?');
      if (isSaid || isConcluded) add({ turn, ...span }, isConcluded);
    }
  }
  for (const turn of linesUnder(turns, heading)) {
    const { speaker, text } = turns[turn] as Turn;
    const from = bulletOf(text);
    const [span] = sentencesOf(text.slice(from));
    if (!span || speaker !== '' || text.includes('|')) continue;
    const spot = { turn, start: from + span.start, end: from + span.end };
    if (!undecided.test(text) && countWords(text) >= fewest && !others.some((one) => overlaps(one, spot)))
      add(spot, false);
  }
  const rows = findRows(turns);
  const said = [...met.values()].filter(({ turn }) => !rows.some((row) => row.turn === turn));
  return [...said, ...rows].sort((one, other) => one.turn - other.turn || one.start - other.start);

  function add(spot: Spot, isReasoned: boolean): void {
    const turn = turns[spot.turn] as Turn;
    const known = [...met.values()].find((one) => overlaps(one, spot));
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

interface Columns {
  readonly what: number;
  readonly who: number;
  readonly why: number;
}

/** What stands in the tables of a decision log. */
function findRows(turns: readonly Turn[]): Decision[] {
  const rows: Decision[] = [];
  let columns: Columns | undefined;
  for (const [turn, { text }] of turns.entries()) {
    const cells = text.includes('|') ? cellsOf(text) : [];
    const head = columnsOf(cells);
    columns = cells.length > 0 ? (head ?? columns) : undefined;
    const what = columns && !head && cells[columns.what];
    if (!columns || !what || !/\p{L}{2}/u.test(what.words) || undecided.test(what.words)) continue;
    const [who, why] = [filled(cells[columns.who]), filled(cells[columns.why])];
    rows.push({ turn, start: what.start, end: what.end, quote: what.words, ...(who && { who }), ...(why && { why }) });
  }
  return rows;
}

function columnsOf(cells: readonly Cell[]): Columns | undefined {
  const what = columnOf(cells, /^(?:decisions?(?: (?:made|taken))?|decided|what was decided|resolutions?)$/i);
  const who = columnOf(cells, /^(?:who(?: decided)?|by(?: whom)?|(?:decided|made|taken|agreed) by|decider|owner)$/i);
  const why = columnOf(cells, /^(?:why|reasons?|rationale|because|grounds?)$/i);
  return what >= 0 && (who >= 0 || why >= 0) ? { what, who, why } : undefined;
}

/** What a cell says, unless it is there to say nothing: "-", "n/a", "tbc". */
const filled = (cell: Cell | undefined): string | undefined =>
  cell &&
  /\p{L}{2}/u.test(cell.words) &&
  !/^(?:n\.?\s?a\.?|tb[acd]|none|nobody|unknown|not (?:known|given|stated))$/i.test(cell.words)
    ? cell.words
    : undefined;

const isAnnounced = (sentence: string): boolean => announced.test(sentence) && !undecided.test(sentence);

// Long and hedged sentences mostly explain; what is only likely is not counted in them.
const explained =
  /\b(?:I (?:suppose|guess|haven['’]t)|would|could|might|may|assume|obviously|for example|the reason|as the \p{Lu}|difficult|some \p{L}+s\b|it['’]?(?:ll| will| is|['’]s) (?:going to )?be|witness(?:es)?)\b/iu;
// What cannot be, what opens at nine and what has happened, nobody decided.
const given =
  /\b(?:cannot|can['’]t|couldn['’]t|could not|(?:is|are|was|were|do|does|did|has|have|had)n['’]t|unable|impossible|not possible|(?:comes?|opens?|closes?|leaves?|starts?|runs?) (?:at|back|on))\b/i;
const happened = /\b(?:was|were|had|took|went|came|has been|have been)\b/i;
const longestLikely = 30;
// In minutes what is only possible counts where its reason stands in it and nobody reports, feels or remembers; talk is full of reasons.
const reasoned =
  /\b(?:because|since(?=\s+(?:\S+\s+){3}\S)|as(?=\s(?:we|it|the|our|they|there|that|this|no|a|most|only|some|\p{Ll}+s)\b)|so that|on the grounds? (?:of|that)|seeing as|owing to|given)\s/iu;
const told =
  /\b(?:asks?|asked|said|says|told|replied|explained|showed|showing|wants?|wanted|likes?|liked|thinks?|thought|finds?|felt|feels|doubts?|worried|issue|complain\p{L}*|was|were|had|took|did|gone|has been|have been|went|came|never|deadline|next (?:call|meeting)|can see)\b/iu;

function isDecision(signal: string, certainty: Certainty, { speaker, text }: Turn, { start, end }: Span): boolean {
  if (certainty === 'clear') return true;
  const sentence = text.slice(start, end);
  const [before = ''] = sentence.split(reasoned, 1);
  if (countWords(sentence) > longestLikely || /\?\s*$/.test(sentence)) return false;
  const isFact = given.test(before) || (before === sentence && happened.test(sentence));
  if (signal === 'rationale' && isFact) return false;
  if (certainty === 'likely') return !explained.test(before);
  const isWritten = speaker === '' && signal === 'rationale' && before.length < sentence.length;
  return isWritten && !explained.test(before) && !told.test(before);
}

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
