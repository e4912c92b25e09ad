import type { Page } from 'playwright-core';
import { openBrowser } from '../e2e/browser';
import { buildFor } from '../e2e/built';
import { gmail, inbox } from '../e2e/pages/gmail';
import { countWork } from '../e2e/work';
import { allHold, median, row } from './rows';

const plain = 'https://plain.example/';
const keys = 200;
const rounds = 5;
const most = { isFloor: false } as const;

// Ordinary sentences with one in ten that gets a hint.
const ordinary = [
  'The figures of the northern region are in the third sheet, beside those of last year.',
  'On Monday the team in Lyon tests the new label printer with the boxes from the first order.',
  'Marta has the keys to the small hall and opens it for everybody at a quarter to nine.',
  'The contract runs until March and can be renewed in writing at any time before that.',
  'Two of the five machines are back in use, and the third gets its new belt on Thursday.',
  'Please bring the signed copies along, because the office in Ghent only takes originals.',
  'The train at ten past eight stops at both stations and is the cheaper of the two.',
  'Last year we ordered forty chairs and eleven tables, of which nine are still in their boxes.',
  'The report has a page on each town with a map and the names of those who were there.',
  'We’ll circle back on the numbers.',
];

/** A mail of about 2,000 words. */
const longMail = Array.from({ length: 140 }, (_, index) => `<div>${ordinary[index % 10]}</div>`).join('');

const browser = await openBrowser({
  extension: buildFor('chrome'),
  standIns: [gmail, { at: `${plain}**`, html: gmail.html }],
});

async function openDraft(address: string, html: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Compose' }).click();
  await page.locator('[g_editable]').evaluate((draft, inner) => {
    draft.innerHTML = inner;
    getSelection()?.selectAllChildren(draft.children[Math.floor(draft.children.length / 2)] ?? draft);
    getSelection()?.collapseToEnd();
  }, html);
  if (address === inbox && html !== '')
    await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('hr-')));
  return page;
}

interface Typed {
  /** Milliseconds from a key to the end of the frame that shows it, the median of the keys. */
  readonly frame: number;
  /** Milliseconds of processor time that the page's main thread spent on a key. */
  readonly work: number;
}

/** Types key by key, each when the one before is on the screen. The first half is not measured. */
async function type(page: Page): Promise<Typed> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const times: number[] = [];
    const channel = new MessageChannel();
    let start = 0;
    let shown: (() => void) | undefined;
    channel.port1.onmessage = () => {
      times.push(performance.now() - start);
      shown?.();
    };
    Object.assign(window, {
      times,
      whenShown: (count: number) => times.length < count && new Promise<void>((resolve) => (shown = resolve)),
    });
    addEventListener(
      'keydown',
      () => {
        start = performance.now();
        requestAnimationFrame(() => channel.port2.postMessage(0));
      },
      { capture: true },
    );
  });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  let before = 0;
  for (let count = 0; count < 2 * keys; count++) {
    if (count === keys) before = await busy();
    const text = 'and so on '[count % 10] as string;
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, key: text });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
    await session.send('Runtime.evaluate', { expression: `whenShown(${count + 1})`, awaitPromise: true });
  }
  const work = ((await busy()) - before) / keys;
  await session.detach();
  const times: number[] = await page.evaluate('times');
  return { frame: median(times.slice(keys)), work };
}

async function typing(): Promise<void> {
  const typed: Record<string, Typed[]> = { [inbox]: [], [plain]: [] };
  for (let round = 0; round < rounds; round++)
    for (const address of round % 2 ? [inbox, plain] : [plain, inbox]) {
      const page = await openDraft(address, longMail);
      typed[address]?.push(await type(page));
      await page.close();
    }
  const of = (address: string, part: keyof Typed) => (typed[address] ?? []).map((each) => each[part]);
  const withOurs = of(inbox, 'frame');
  const without = of(plain, 'frame');
  row(
    '2,000 words: a key’s frame with Handrail, times that without',
    median(withOurs.map((frame, round) => frame / (without[round] as number))),
    1.05,
    { ...most, digits: 3 },
  );
  const share = median(of(inbox, 'work')) - median(of(plain, 'work'));
  row('2,000 words: Handrail’s part of the page’s work for a key', share, 1.5, { ...most, digits: 2, unit: ' ms' });
  console.log(
    `(a key’s frame: ${median(withOurs).toFixed(1)} ms with, ${median(without).toFixed(1)} ms without; the page’s work for it: ${median(of(inbox, 'work')).toFixed(2)} ms with, ${median(of(plain, 'work')).toFixed(2)} ms without)`,
  );
}

/** Megabytes in use in a page, its scripts and ours, after all that nobody holds is let go. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

async function growth(
  page: Page,
  work: (times: number) => Promise<void>,
  warm: number,
  times: number,
): Promise<number> {
  await work(warm);
  const before = await heapOf(page);
  await work(times);
  return (await heapOf(page)) - before;
}

async function memory(): Promise<void> {
  const megabytes = { ...most, unit: ' MB' };
  const page = await openDraft(inbox, longMail);
  await page.bringToFront();
  const edit = (times: number) =>
    page.evaluate(async (count) => {
      for (let time = 0; time < count; time++) {
        document.execCommand(time % 2 ? 'delete' : 'insertText', false, time % 2 ? '' : 'x');
        await new Promise((done) => requestAnimationFrame(done));
      }
    }, times);
  row('5,000 edits: the heap grows by', await growth(page, edit, 200, 5000), 3, megabytes);
  await page.close();

  const other = await openDraft(inbox, '');
  await other.bringToFront();
  await other.evaluate(() => document.querySelector('#dock')?.replaceChildren());
  const openAndClose = (times: number) =>
    other.evaluate(async (count) => {
      const isMarked = () => [...CSS.highlights.keys()].some((name) => name.startsWith('hr-'));
      const until = async (wanted: boolean) => {
        while (isMarked() !== wanted) await new Promise((done) => setTimeout(done));
      };
      for (let time = 0; time < count; time++) {
        document.querySelector<HTMLElement>('#compose')?.click();
        const draft = document.querySelector('[g_editable]');
        if (draft) draft.innerHTML = '<div>We’ll circle back on the numbers.</div>';
        await until(true);
        document.querySelector('#dock')?.replaceChildren();
        await until(false);
      }
    }, times);
  row('500 drafts opened and closed: the heap grows by', await growth(other, openAndClose, 20, 500), 3, megabytes);
  await other.close();
}

/** Milliseconds that our script keeps a page from going on as it loads. */
async function loading(): Promise<number> {
  const page = await browser.context.newPage();
  const session = await page.context().newCDPSession(page);
  const events: { name: string; dur?: number; args: { data?: { url?: string }; fileName?: string } }[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as typeof events)));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] },
  });
  await page.goto(inbox);
  await page.getByRole('button', { name: 'Compose' }).waitFor();
  await session.send('Tracing.end');
  await done;
  await page.close();
  const ours = events.filter(({ args }) => /content-scripts\/drafts\.js/.test(args.data?.url ?? args.fileName ?? ''));
  const parts = ours.filter(({ name }) => name === 'EvaluateScript' || name === 'v8.compile');
  if (parts.length === 0) throw new Error('The trace does not show our script.');
  return parts.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

async function idle(): Promise<void> {
  const page = await openDraft(inbox, longMail);
  const count = await countWork(page);
  await count.pass(600_000);
  const { timers, frames, messages, ran } = await count.work();
  row('ten idle minutes: timers, frames and messages', timers + frames + messages + ran, 0, { ...most, digits: 0 });
  await page.close();
}

try {
  await typing();
  await memory();
  const loads: number[] = [];
  for (let time = 0; time < 9; time++) loads.push(await loading());
  row('a page loads: our script takes', median(loads), 15, { ...most, unit: ' ms' });
  await idle();
} finally {
  await browser.close();
}
process.exitCode = allHold() ? 0 : 1;
