import { openAnalysis } from '../../src/engine/analysis';
import { confirmed } from '../../src/engine/confirm';
import { freshEngine } from '../../src/engine/fresh';
import { gatherHearing, passagesOf } from '../../src/meetings/hearing';
import { readTranscript, type Transcript } from '../../src/meetings/transcript';
import { lookAt } from '../../src/meetings/view';
import { hearPromises } from '../../src/promises/heard';
import { answer } from '../../src/text/grammar';
import { type Found, type GoldText, score } from './score';
import { drafts, isKeptApart } from './sets';

/** Which labels of the gold sets are what the meeting view lists. */
const listed: Readonly<Record<string, string>> = {
  rationale: 'decision',
  'opaque-decision': 'decision',
  'specific-commitment': 'promise',
  'vague-commitment': 'promise',
  'ownerless-action': 'ownerless',
};
const lists = new Set(Object.values(listed));

const engine = await freshEngine();

function viewOf({ kind, text }: GoldText) {
  const read = readTranscript(text);
  const turns: Transcript['turns'] =
    kind === 'transcript'
      ? read.turns
      : text.split('\n').flatMap((line, at) => (line.trim() ? [{ speaker: '', text: line, line: at }] : []));
  const passages = passagesOf(turns, kind);
  const heard = passages.map(({ lines }) => {
    const findings = confirmed(openAnalysis(engine, kind).update(lines), lines.join('\n'), answer);
    const sure = findings.filter(({ certainty }) => certainty !== 'possible');
    return { findings, promises: hearPromises(lines.join('\n'), sure) };
  });
  return { turns, view: lookAt(turns, gatherHearing(turns, passages, heard)) };
}

/** What the view lists, in the offsets of the whole text: each is looked for from where its turn begins. */
function foundIn(gold: GoldText): readonly Found[] {
  const { turns, view } = viewOf(gold);
  const lines = gold.text.split('\n');
  const startOf = (line: number) => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  const place =
    (signal: string) =>
    ({ turn, start, end }: { turn: number; start: number; end: number }): Found[] => {
      const { text, line = 0 } = turns[turn] ?? { text: '' };
      const words = text
        .slice(start, end)
        .trim()
        .split(/\s+/)
        .slice(0, 12)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const found = new RegExp(words.join('\\s+')).exec(gold.text.slice(startOf(line)));
      if (!found) return [];
      const from = startOf(line) + found.index;
      return [{ signal, certainty: 'clear', start: from, end: from + text.slice(start, end).trim().length }];
    };
  return [
    ...view.decisions.flatMap(place('decision')),
    ...view.promises.flatMap(place('promise')),
    ...view.looseEnds.filter(({ kind }) => kind === 'ownerless').flatMap(place('ownerless')),
  ];
}

const relabelled = (gold: GoldText): GoldText => ({
  ...gold,
  labels: gold.labels.flatMap((label) => {
    const signal = listed[label.signal];
    return signal ? [{ ...label, signal }] : [];
  }),
  hard_negatives: [],
});

/** `gold:meetings`: how right the lists of a meeting are on labelled transcripts and notes. Texts are shown only of those that may be read. */
function main([only]: readonly string[]): void {
  const texts = drafts()
    .filter(({ kind }) => kind !== 'email')
    .map(relabelled);
  const sets = {
    all: texts,
    read: texts.filter(({ id }) => !isKeptApart(id)),
    'kept apart': texts.filter(({ id }) => isKeptApart(id)),
  };
  for (const [name, some] of Object.entries(sets)) {
    const { bySignal, misses, alarms } = score(some, foundIn, lists, () => false, 'possible');
    console.log(`\n${name}: ${some.length} transcripts and notes`);
    for (const list of lists) {
      const tally = bySignal.get(list);
      if (tally)
        console.log(
          `  ${list.padEnd(10)} precision ${tally.precision.toFixed(2)}  recall ${tally.recall.toFixed(2)}   right ${tally.right}, false ${tally.falseAlarms}, missed ${tally.missed}`,
        );
    }
    if (only !== '--texts' || name !== 'read') continue;
    for (const { signal, quote } of misses) console.log(`  missed ${signal}: ${quote}`);
    for (const { signal, quote } of alarms) console.log(`  false ${signal}: ${quote}`);
  }
}

main(process.argv.slice(2));
