import { freshEngine } from '../../src/engine/fresh';
import { hearPromisesWith } from './hear-promises';
import { scorePromises } from './promise-score';
import { promiseTexts } from './sets';

/** `gold:promises`: how right the promises of notes and mails are. With `--texts` the faults in the sets that may be read. */
async function main([only]: readonly string[]): Promise<void> {
  const hear = hearPromisesWith(await freshEngine());
  for (const name of ['notes', 'notes-apart', 'mail', 'mail-apart'] as const) {
    const { all, right, noOwner, otherOwner, otherDay, missed, extra, faults } = scorePromises(
      promiseTexts(name),
      hear,
    );
    console.log(
      `${name.padEnd(12)} ${right} of ${all} right; ${noOwner} without owner, ${otherOwner} with another, ${otherDay} with another day, ${missed} missed; ${extra} that are none`,
    );
    if (only === '--texts' && !name.endsWith('apart')) for (const fault of faults) console.log(`  ${fault}`);
  }
}

await main(process.argv.slice(2));
