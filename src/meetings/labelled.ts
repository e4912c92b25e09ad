import { findTime } from './clock';
import type { Reading, Source } from './format';
import { Gathering } from './gathering';
import { findLabel, type Label } from './label';

const timeAlone = /^\s*#{0,6}\s*[[(]?(\d{1,2}:\d{2}(?::\d{2})?)[\])]?\s*$/;
// Lines read in one step: a few milliseconds.
const stretch = 300;
const heading = /^\s*#{1,6}\s/;

/**
 * Text whose lines begin with who says them. A line without a name goes on with the one before it, but not across a heading:
 * what stands there is nobody's. A time on a line of its own is when the next turn begins.
 * @param from the first line to read
 * @param isNoise a line that is nobody's words
 */
export function* readLabelled(
  { lines }: Source,
  { from = 0, isNoise = () => false }: { readonly from?: number; readonly isNoise?: (line: string) => boolean } = {},
): Generator<void, Reading> {
  const gathering = new Gathering();
  const isSpeaker = speakersOf(lines.slice(from));
  let speaker: string | undefined;
  let start: number | undefined;
  yield;
  for (const [line, words] of lines.entries()) {
    if (line % stretch === stretch - 1) yield;
    const text = words.trim();
    if (text === '') continue;
    const time = text.length < 40 ? timeAlone.exec(text) : null;
    if (time) {
      start = findTime(time[1] ?? '');
      continue;
    }
    const found: Label | undefined = line < from || heading.test(words) ? undefined : findLabel(words);
    const label = found && isSpeaker(found) ? found : undefined;
    if (line < from || isNoise(text) || (!label && speaker === undefined)) {
      gathering.skip(words);
      continue;
    }
    if (heading.test(words)) {
      gathering.skip(words);
      speaker = '';
      continue;
    }
    if (label) speaker = label.speaker;
    const begins = label?.start ?? start;
    gathering.say({
      speaker: speaker ?? '',
      ...(begins === undefined ? {} : { start: begins }),
      text: label ? label.text : text,
      line,
    });
    start = undefined;
  }
  return gathering.reading();
}

/** Who of those named at the start of lines is a speaker: who is named again, or has a name's capital. */
function speakersOf(lines: readonly string[]): (label: Label) => boolean {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const speaker = findLabel(line)?.speaker.toLowerCase();
    if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  return ({ speaker }) => (counts.get(speaker.toLowerCase()) ?? 0) > 1 || /^[\p{Lu}@][^(&/]*$/u.test(speaker);
}
