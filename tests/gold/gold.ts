import { openAnalysis } from '../../src/engine/analysis';
import { freshEngine } from '../../src/engine/fresh';
import type { Certainty } from '../../src/rules/signal';
import { type GoldText, type Score, score, type Tally } from './score';
import { bank, drafts, isKeptApart, real } from './sets';

const engine = await freshEngine();
const judged = new Set(engine.rules.map((rule) => rule.id));
const strengths = new Set(engine.rules.filter((rule) => rule.family === 'strengths').map((rule) => rule.id));
const findingsOf = (text: GoldText) => openAnalysis(engine, text.kind).update(text.text.split('\n'));
const isStrength = (signal: string) => strengths.has(signal);

const percent = (share: number) => share.toFixed(3);
const row = (name: string, tally: Tally) =>
  `${name.padEnd(24)} precision ${percent(tally.precision)}  recall ${percent(tally.recall)}   right ${tally.right}, false ${tally.falseAlarms}, missed ${tally.missed}`;

function print(title: string, texts: readonly GoldText[], least: Certainty, { bySignal = false } = {}): Score {
  const result = score(texts, findingsOf, judged, isStrength, least);
  console.log(`\n${title}: ${texts.length} texts, ${result.words} words, findings at least ${least}`);
  console.log(row('[exact]', result.exact));
  console.log(row('[any]', result.any));
  console.log(row('[strengths]', result.strengths));
  console.log(
    `hard negatives hit ${result.hard.hit} of ${result.hard.all} (${percent(result.hard.hit / (result.hard.all || 1))}); false alarms per 1,000 words ${percent((1000 * result.any.falseAlarms) / (result.words || 1))}`,
  );
  if (bySignal) for (const [signal, tally] of [...result.bySignal].sort()) console.log(row(signal, tally));
  return result;
}

/** `gold [WORD]`: scores every set that is present; with a signal's name, its misses and false alarms in the read part of the drafts. */
function main(args: readonly string[]): void {
  const [only] = args;
  for (const [name, texts] of [['drafts', drafts()] as const, ['bank', bank()] as const]) {
    const read = texts.filter((text) => !isKeptApart(text.id));
    const apart = texts.filter((text) => isKeptApart(text.id));
    for (const least of ['clear', 'possible'] as const) {
      const result = print(`${name}, read`, read, least, { bySignal: least === 'possible' });
      print(`${name}, kept apart`, apart, least);
      if (least !== 'possible' || name !== 'drafts') continue;
      const count = only ? 100 : 10;
      console.log('\nWorst misses:');
      for (const miss of result.misses.filter((one) => !only || one.signal === only).slice(0, count))
        console.log(`  ${miss.signal} ${miss.id}: ${miss.quote}`);
      console.log('Worst false alarms:');
      for (const alarm of result.alarms.filter((one) => !only || one.signal === only).slice(0, count))
        console.log(`  ${alarm.signal} ${alarm.certainty}${alarm.isHard ? ' hard' : ''} ${alarm.id}: ${alarm.quote}`);
    }
  }
  for (const least of ['clear', 'possible'] as const) print('real', real(), least);
  print(
    'real, drawn at random',
    real().filter((text) => 'stratum' in text && text.stratum === 'random'),
    'clear',
  );
}

main(process.argv.slice(2));
