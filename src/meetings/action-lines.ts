import { actionWords } from '../text/action-label';
import type { Kind } from '../text/kind';
import { type Cell, cellsOf, isUnowned, type TaskColumns, taskColumnsOf } from '../text/rows';
import { sentencesOf } from '../text/sentences';
import type { Spot } from './hearing';
import { openOwners } from './owners';
import type { Turn } from './turn';
import { bulletOf, linesUnder } from './under-heading';

/** A line that says of itself that it is something to be done: by its label, its heading or its table. */
export interface ActionLine extends Spot {
  /** Who has it; absent where nobody is named. */
  readonly owner?: string;
  readonly action: string;
  /** ISO date, or ISO date and time, local; absent until somebody has read the days, and where there is none. */
  readonly due?: string;
}

const label = new RegExp(`^\\W{0,8}${actionWords}(?: ?#?\\d{1,3})?\\W{0,3}?(?::\\W{0,3}\\s|\\s[–—-]\\s)\\s*`, 'iu');
// "ACTION KB: chase the invoice", "[TODO] Jo – test plan – 7.12.": whose it is stands behind the label.
const labelFor = /^\W{0,3}(?:ACTION|Action|TODO|To[- ]?do|AI|AP)\]?\s+(@?\p{L}[\p{L}.'’,/& ]{0,30}?)(?::|\s[–—-])\s+/u;
const isNobodyYet = /^(?:item|point|list|plan|log|all|for|on|the)\b/i;
const heading =
  /^(?:(?:open|new|standing|outstanding|our|the|all|agreed|decisions [/&]) )*(?:actions?(?: (?:items?|points?|list|log|arising|agreed|with names))?|ais?(?: [/&] to-?dos?)?|to-?\s?dos?(?: list)?|tasks?(?: list)?|jobs(?: list)?|who does what|next steps?|follow[- ]?ups?|(?:still|left) to do|assigned|homework)(?: (?:from|until|till|for|before|by) .{1,30})?$/;
// Done, or only told.
const done =
  /✓|✔|☑|~~|\bcancelled\b|\b(?:done(?! by)|already|closed|completed?|dropped|finished|made$|made,|(?:has|have|had|was|were|is|are|['’]s) (?!to\b)(?:\p{L}+(?:ed|en|ne|up)|paid|put|sent|got|made|gone)|came|went|yesterday|last (?:week|month|night)|informed)\b|[–—-]\s(?:booked|bought|sent|paid|ordered|signed|fixed|found)\b|^next(?: (?:meeting|call|one|sync|review|debrief|1:1|\w+day|\d)|:)|^(?:none|nothing|any other business|n\/a|adjourned|thanks)\b|^[^–—:-]*(?<!\b(?:be|get|needs?|wants?) (?:\p{Ll}+ly )?(?:\p{Ll}+-)?)\b\p{Ll}{3,}ed[.!]?$/iu;
// It waits, or is only hoped for.
const idle =
  /\b(?:not|carried (?:forward|over)|continues|(?:left|stays?|kept) (?:where|as|open)|still (?:un\p{L}+|out\p{L}*)|rolled over|shifted|slipp(?:ed|ing)|stalled|understood|as (?:is normal|always|ever|usual)|can|could|perhaps|possibly|if possible|maybe|might|try to|(?:will|to) try|do (?:his|her|their|my|our) best|have a go|will see|when (?:there['’]s|he|she) .{0,12}time|time allowing|argument)\b/iu;
// "? > book the room": the place for a name is left empty.
const nobody = /^(?:\?+|n\.?\s?n\.?|tb[acd]|nobody|no one|owner\?)\s*(?:[:>▸▶»→–—-]|\s{2})\s*/iu;
// What somebody has got, or where they are.
const isTold = /^(?:got|in|at|on|off|out|away|back|went|saw|still|not|no|can|could|may|might|would)\b|\?$/i;
// The rest of a table's columns: numbers, days, states.
const other =
  /^(?:#?[A-Z]{0,2}-?\d[\d./:-]*.*|.{0,3}|(?:open|closed|due|new|ongoing|in progress|done)\b.*|.*\b\d{1,2} \p{L}{3,9})$/iu;

/**
 * The lines of a meeting that say of themselves that they are to be done, in their order: "TODO: book the room", what stands
 * below "Actions", the rows of a table of tasks. In a transcript only the first of these.
 */
export function findActionLines(turns: readonly Turn[], kind: Kind): ActionLine[] {
  const { ownerOf, assignedIn, headedBy, doersOf } = openOwners(turns);
  const under = kind === 'transcript' ? new Set<number>() : linesUnder(turns, heading);
  const lines: ActionLine[] = [];
  let columns: TaskColumns | undefined;
  let nested = { owner: '', indent: 0 };
  for (const [turn, { text }] of turns.entries()) {
    const from = bulletOf(text);
    const labelled = label.exec(text.slice(from))?.[0].length;
    if (labelled !== undefined) {
      columns = undefined;
      add(turn, from + labelled);
      continue;
    }
    if (kind === 'transcript') continue;
    const [{ length } = '', name = ''] = labelFor.exec(text.slice(from)) ?? [];
    if (name !== '' && !isNobodyYet.test(name)) {
      addFor(name, turn, from + length);
      continue;
    }
    const isRow = text.includes('|');
    const cells = isRow ? cellsOf(text) : [];
    const head = taskColumnsOf(cells);
    columns = isRow ? (head ?? columns) : undefined;
    if (head) continue;
    const isWithin = nested.owner !== '' && indentOf(text) > nested.indent;
    if (isRow && (columns || under.has(turn))) addRow(turn, cells, columns);
    else if (isWithin) addFor(nested.owner, turn, from);
    else if (under.has(turn)) add(turn, from);
    else addDoers(turn);
    if (!isWithin) nested = { owner: headOf(turn), indent: indentOf(text) };
  }
  return lines;

  /** Whom a line names and nothing else, where the lines below it are set further in. */
  function headOf(turn: number): string {
    const { text } = turns[turn] as Turn;
    const next = turns[turn + 1];
    return next && indentOf(next.text) > indentOf(text) ? headedBy(text.slice(bulletOf(text))) : '';
  }

  /** What somebody has who is named before it. */
  function addFor(owner: string, turn: number, begin: number): void {
    const { text } = turns[turn] as Turn;
    const words = text.slice(begin);
    if (isOver(text, words) || isTold.test(words)) return;
    lines.push({ turn, start: begin, end: text.length, owner: owner.replace(/^@/, ''), action: words });
  }

  function add(turn: number, begin: number): void {
    const { text } = turns[turn] as Turn;
    if (addAssigned(turn, begin)) return;
    const from = begin + (nobody.exec(text.slice(begin))?.[0].length ?? 0);
    const [sentence] = sentencesOf(text.slice(from));
    if (!sentence) return;
    const [start, end] = [from + sentence.start, from + sentence.end];
    const words = text.slice(start, end);
    if (isOver(text, words)) return;
    const owned = ownerOf(words);
    if (owned === 'unclear') return;
    // "Lift engineer: tbc" has nobody yet.
    lines.push({ turn, start, end, ...(owned && !isUnowned(owned.action) ? owned : { action: words }) });
  }

  function addAssigned(turn: number, begin: number): boolean {
    const { text } = turns[turn] as Turn;
    const assigned = isOver(text, text.slice(begin)) ? undefined : assignedIn(text.slice(begin));
    if (assigned) lines.push({ turn, start: begin, end: text.length, ...assigned });
    return assigned !== undefined;
  }

  function addDoers(turn: number): void {
    const { text } = turns[turn] as Turn;
    const from = beginOf(turn);
    const line = text.slice(from);
    if (addAssigned(turn, from)) return;
    for (const { start, end } of sentencesOf(line)) {
      const words = text.slice(from + start, from + end);
      if (words.endsWith('?') || isOver(text, words)) continue;
      for (const doer of doersOf(words))
        lines.push({ turn, ...doer, start: from + start + doer.start, end: from + start + doer.end });
    }
  }

  /** Behind its bullet, or its number where lines are numbered without a mark behind it. */
  function beginOf(turn: number): number {
    const { text } = turns[turn] as Turn;
    const number = /^\s*(\d{1,2})\s+(?=\p{L})/u.exec(text);
    const isNumbered = (at: number, by: number) =>
      new RegExp(`^\\s*${Number(number?.[1]) + by}\\s`).test(turns[at]?.text ?? '');
    return number && (isNumbered(turn - 1, -1) || isNumbered(turn + 1, 1)) ? number[0].length : bulletOf(text);
  }

  function addRow(turn: number, cells: readonly Cell[], known: TaskColumns | undefined): void {
    const { text } = turns[turn] as Turn;
    if (isOver(text, text)) return;
    const worded = cells.filter(({ words }) => !isUnowned(words) && !other.test(words));
    const what = known ? cells[known.what] : (worded.find(({ words }) => !isNamed(words)) ?? worded.at(-1));
    const who = known ? cells[known.who] : worded.find((one) => one !== what && isNamed(one.words));
    if (!what || !/\p{L}{2}/u.test(what.words)) return;
    const owner = who && !isUnowned(who.words) ? who.words : undefined;
    lines.push({ turn, start: what.start, end: what.end, ...(owner && { owner }), action: what.words });
  }

  function isNamed(words: string): boolean {
    const found = ownerOf(`${words}: do it`);
    return found !== undefined && found !== 'unclear';
  }
}

const indentOf = (text: string): number => text.search(/\S/);

// "It was agreed that Ana sends the plan" tells what is to come.
const isAgreed = /^\W*(?:it was|we) agreed that\s+/i;

function isOver(line: string, words: string): boolean {
  const said = words.replace(isAgreed, '');
  return !/\p{L}{2}/u.test(said) || /^\W*\[[xX]\]/.test(line) || done.test(said) || idle.test(said);
}
