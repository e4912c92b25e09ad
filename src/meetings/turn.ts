/** What one person says until somebody else speaks; of minutes, one line. Times are milliseconds since the meeting began. */
export interface Turn {
  /** As the file names them; empty where it does not say. */
  readonly speaker: string;
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
  /** The line of the file it begins on, counted from 0, where the file has lines. */
  readonly line?: number;
}

// Captions without names: joined to whole sentences, but not to one turn of three hours.
const longestUnnamed = 240;

function goesOn(last: Turn, next: Turn): boolean {
  if (last.speaker !== next.speaker) return false;
  if (last.speaker !== '') return true;
  return last.text.length < longestUnnamed && !/[.?!…]["'”’)]*$/.test(last.text);
}

/** Turns with white space folded, empty ones left out, and neighbours of one speaker made one. */
export function mergeTurns(turns: Iterable<Turn>): Turn[] {
  const merged: { turn: Turn; texts: string[] }[] = [];
  for (const turn of turns) {
    const text = turn.text.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const last = merged.at(-1);
    const ending = last?.texts.at(-1);
    if (last && ending !== undefined && goesOn({ ...last.turn, text: ending }, turn)) {
      last.texts.push(text);
      const end = turn.end ?? last.turn.end;
      last.turn = { ...last.turn, ...(end === undefined ? {} : { end: Math.max(end, last.turn.end ?? end) }) };
      continue;
    }
    merged.push({ turn, texts: [text] });
  }
  return merged.map(({ turn, texts }) => ({ ...turn, text: texts.join(' ') }));
}
