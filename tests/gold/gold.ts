import { openAnalysis } from '../../src/engine/analysis';
import { confirmed } from '../../src/engine/confirm';
import { freshEngine } from '../../src/engine/fresh';
import { type Certainty, families } from '../../src/rules/signal';
import { answer } from '../../src/text/grammar';
import { type GoldText, type Score, score, Tally } from './score';
import { afterwards, atLength, bank, clipped, drafts, isKeptApart, real } from './sets';

const engine = await freshEngine();
const judged = new Set(engine.rules.map((rule) => rule.id));
const strengths = new Set(engine.rules.filter((rule) => rule.family === 'strengths').map((rule) => rule.id));
const findingsOf = ({ kind, text }: GoldText) =>
  confirmed(openAnalysis(engine, kind).update(text.split('\n')), text, answer);
const certainties = ['clear', 'likely', 'possible'] as const;

const percent = (share: number) => share.toFixed(3);
const row = (name: string, tally: Tally) =>
  `${name.padEnd(24)} precision ${percent(tally.precision)}  recall ${percent(tally.recall)}   right ${tally.right}, false ${tally.falseAlarms}, missed ${tally.missed}`;

function print(title: string, texts: readonly GoldText[], least: Certainty): Score {
  const result = score(texts, findingsOf, judged, (signal) => strengths.has(signal), least);
  console.log(`\n${title}: ${texts.length} texts, ${result.words} words, findings at least ${least}`);
  console.log(row('[exact]', result.exact));
  console.log(row('[any]', result.any));
  console.log(row('[strengths]', result.strengths));
  const { hit, all } = result.hard;
  console.log(
    `hard negatives hit ${hit} of ${all} (${percent(hit / (all || 1))}); false alarms per 1,000 words ${percent((1000 * result.any.falseAlarms) / (result.words || 1))}`,
  );
  return result;
}

function printSignals({ bySignal }: Score): void {
  for (const family of Object.keys(families)) {
    const ids = engine.rules.filter((rule) => rule.family === family).map(({ id }) => id);
    const tallies = ids.map((id) => bySignal.get(id) ?? new Tally());
    console.log(row(`[${family}]`, tallies.reduce(Tally.sum, new Tally())));
    ids.forEach((id, at) => {
      console.log(row(`  ${id}`, tallies[at] as Tally));
    });
  }
}

function printWorst({ misses, alarms }: Score, only: string | undefined): void {
  const count = only ? 100 : 10;
  console.log('\nWorst misses:');
  for (const miss of misses.filter((one) => !only || one.signal === only).slice(0, count))
    console.log(`  ${miss.signal}: ${miss.quote}`);
  console.log('Worst false alarms:');
  for (const alarm of alarms.filter((one) => !only || one.signal === only).slice(0, count))
    console.log(`  ${alarm.signal} ${alarm.certainty}${alarm.isHard ? ', a look-alike' : ''}: ${alarm.quote}`);
}

/** `gold [SIGNAL]`: scores every set that is present; with a signal's name, its misses and false alarms in what may be read. */
function main([only]: readonly string[]): void {
  for (const [name, texts] of Object.entries({ drafts: drafts(), bank: bank() })) {
    const read = texts.filter(({ id }) => !isKeptApart(id));
    const apart = texts.filter(({ id }) => isKeptApart(id));
    for (const least of certainties) {
      const result = print(`${name}, read`, read, least);
      print(`${name}, kept apart`, apart, least);
      if (least !== 'possible') continue;
      console.log('');
      printSignals(result);
      printWorst(result, only);
    }
  }
  const innocent = bank().filter(({ id, labels }) => isKeptApart(id) && labels.length === 0 && id.startsWith('null '));
  print('innocent sentences, kept apart', innocent, 'clear');
  for (const least of certainties) print('written afterwards', afterwards(), least);
  for (const least of certainties) print('written afterwards, at length', atLength(), least);
  for (const least of certainties) print('clipped lines of notes', clipped(), least);
  const found = real();
  if (found.length === 0) return;
  for (const least of certainties) print('real', found, least);
  const random = found.filter(({ stratum }) => stratum === 'random');
  for (const least of certainties) print('real, drawn at random', random, least);
}

main(process.argv.slice(2));
