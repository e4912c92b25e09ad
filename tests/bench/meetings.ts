import { openBrowser } from '../e2e/browser';
import { buildFor } from '../e2e/built';
import { meetingFile } from '../e2e/pages/meeting';

/** What the page saw while a meeting opened, in milliseconds. */
interface Opening {
  readonly opened: number;
  readonly longest: number;
  readonly bar: number | undefined;
}

const countWords = (text: string): number => text.match(/\p{L}+(?:['’]\p{L}+)*/gu)?.length ?? 0;
const rounds = 5;

/** Opens a three-hour transcript in a real Chromium, first with a background that sleeps, then with one that is awake. */
async function measure(): Promise<void> {
  buildFor('chrome');
  const file = meetingFile(132);
  console.log(
    `A transcript of ${countWords(file.replace(/^.*-->.*$|<[^>]*>/gm, ''))} words, ${file.split('-->').length - 1} captions`,
  );
  for (let round = 0; round < rounds; round++) {
    const browser = await openBrowser();
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}workbook.html#meetings`);
    await page.locator('main:not([aria-busy="true"])').waitFor();
    for (const background of ['asleep', 'awake']) {
      const { opened, longest, bar } = await page.evaluate(openIn, file);
      const seen = bar === undefined ? 'no bar' : `bar at ${bar.toFixed(0)} ms`;
      console.log(
        `background ${background.padEnd(6)}  open after ${opened.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms, ${seen}`,
      );
      await page.getByRole('button', { name: 'Put this meeting away' }).click();
    }
    await browser.close();
  }
}

/** Runs in the page: drops a file and watches. */
async function openIn(text: string): Promise<Opening> {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  const data = new DataTransfer();
  data.items.add(new File([text], 'Northgate weekly.vtt'));
  const from = performance.now();
  document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  let bar: number | undefined;
  // The last part that is drawn.
  while (!document.querySelector('.transcript')) {
    await new Promise(requestAnimationFrame);
    const opening = document.querySelector('.opening');
    if (bar === undefined && opening && getComputedStyle(opening).visibility === 'visible')
      bar = performance.now() - from;
  }
  const opened = performance.now() - from;
  // Long tasks are told after they have ended.
  await new Promise((goOn) => setTimeout(goOn, 300));
  return { opened, longest, bar };
}

await measure();
