import { type OpenBrowser, openBrowser } from '../e2e/browser';
import { buildFor } from '../e2e/built';
import { ago, manyFindings, promise, type Seeds, seed } from '../e2e/seeds';

const ROUNDS = 15;

const much: Seeds = {
  findings: manyFindings(50_000, 84),
  promises: Array.from({ length: 300 }, (_, index) =>
    promise(`p${index}`, `I’ll send part ${index} of the report.`, {
      due: ago(40 - index),
      outcome: index % 5 === 0 ? { state: 'open' } : { state: 'kept', on: ago(40 - index) },
    }),
  ),
};

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

/**
 * Milliseconds from the start of a page's loading until it has drawn the most it draws, the median of some rounds. The
 * browser is asked afterwards: a script that watches from the start makes it wait.
 */
async function opening(browser: OpenBrowser, address: string, selector: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}${address}`);
    await page.locator(selector).first().waitFor();
    times.push(await page.evaluate(drawnAt));
    await page.close();
  }
  return median(times);
}

function drawnAt(): Promise<number> {
  return new Promise((done) => {
    const watch = new PerformanceObserver((list) => {
      watch.disconnect();
      done(list.getEntries().at(-1)?.startTime ?? Number.NaN);
    });
    watch.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

async function main(): Promise<void> {
  buildFor('chrome');
  const browser = await openBrowser();
  const pages = [
    { name: 'the popup', address: 'popup.html', selector: '.popup-foot', most: 100 },
    { name: 'trends', address: 'workbook.html#trends', selector: '.multiples', most: 200 },
  ];
  try {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}workbook.html`);
    await page.locator('main[aria-busy="false"]').waitFor();
    const fill = async (seeds: Seeds): Promise<readonly number[]> => {
      await seed(page, seeds);
      const times: number[] = [];
      for (const { address, selector } of pages) times.push(await opening(browser, address, selector));
      return times;
    };
    // What any page of ours takes here and now, before it does anything.
    const bare = await opening(browser, 'icons/16.png', 'img');
    console.log(`(a picture of ours, opened in a tab, is drawn after ${bare.toFixed(0)} ms)`);
    // Few enough to be nothing, enough that every picture is there.
    const few = await fill({ findings: manyFindings(50, 50) });
    const many = await fill(much);
    for (const [index, { name, most }] of pages.entries()) {
      const [before = Number.NaN, after = Number.NaN] = [few[index], many[index]];
      const isHeld = after <= most;
      if (!isHeld) process.exitCode = 1;
      const ratio = `${(after / before).toFixed(2)} times what it takes with 50`;
      console.log(
        `${isHeld ? 'holds' : 'does not hold'}: with 50,000 findings ${name} is drawn ${after.toFixed(0)} ms after its opening (at most ${most}; ${ratio})`,
      );
    }
  } finally {
    await browser.close();
  }
}

await main();
