import type { Page } from 'playwright-core';
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

/** In milliseconds from the start of a page's loading. */
interface Opened {
  /** The document is there, and nothing of ours has run yet: the browser's own share. */
  readonly arrived: number;
  readonly drawn: number;
}

/** How long a page takes until what a selector names is drawn, the median of some rounds. */
async function opening(browser: OpenBrowser, address: string, selector: string): Promise<Opened> {
  const rounds: Opened[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.context.newPage();
    await page.addInitScript((wanted) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector(wanted)) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { drawnAt: performance.now() })));
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true });
    }, selector);
    await page.goto(`${browser.origin}${address}`);
    const drawn = await page.waitForFunction(() => (globalThis as { drawnAt?: number }).drawnAt);
    const arrived = await page.evaluate(
      () =>
        performance
          .getEntriesByType('navigation')
          .map((entry) => (entry as PerformanceNavigationTiming).responseEnd)[0],
    );
    rounds.push({ arrived: arrived ?? Number.NaN, drawn: (await drawn.jsonValue()) ?? Number.NaN });
    await page.close();
  }
  return { arrived: median(rounds.map(({ arrived }) => arrived)), drawn: median(rounds.map(({ drawn }) => drawn)) };
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
    const fill = async (seeds: Seeds): Promise<readonly Opened[]> => {
      await seed(page, seeds);
      const times: Opened[] = [];
      for (const { address, selector } of pages) times.push(await opening(browser, address, selector));
      return times;
    };
    // Few enough to be nothing, enough that every picture is there.
    const few = await fill({ findings: manyFindings(50, 50) });
    const many = await fill(much);
    for (const [index, { name, most }] of pages.entries()) {
      const [before, after] = [few[index], many[index]];
      if (!before || !after) continue;
      const isHeld = after.drawn <= most;
      if (!isHeld) process.exitCode = 1;
      const times = `${after.drawn.toFixed(0)} ms after its opening, ${after.arrived.toFixed(0)} of them the browser’s`;
      const ratio = `${(after.drawn / before.drawn).toFixed(2)} times what it takes with 50`;
      console.log(
        `${isHeld ? 'holds' : 'does not hold'}: with 50,000 findings ${name} is drawn ${times} (at most ${most}; ${ratio})`,
      );
    }
  } finally {
    await browser.close();
  }
}

await main();
