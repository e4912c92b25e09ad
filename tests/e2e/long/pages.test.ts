import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mondayOf } from '../../../src/promises/day';
import { barriers } from '../barriers';
import { type OpenBrowser, openBrowser, press, seeInside } from '../browser';
import { compose, restOn, untilMarked, write } from '../drafting';
import { gmail, inbox } from '../pages/gmail';
import { ago, manyFindings, promise, type Seeds, seed } from '../seeds';

const ledger: Seeds = {
  findings: manyFindings(80, 50),
  promises: [
    promise('late', 'I’ll send the parking list.', { due: ago(2) }),
    promise('due', 'The agenda goes out today.', { due: `${ago(0)}T17:00` }),
    promise('soon', 'You’ll have the annex tomorrow.', { due: ago(-1) }),
    promise('dayless', 'I’ll look into the contract.'),
    promise('sam', 'I can get you the export.', { owner: 'Sam' }),
    promise('kept', 'Minutes by tonight.', { due: ago(9), outcome: { state: 'kept', on: ago(9) } }),
    promise('gone', 'I’ll book the room.', { outcome: { state: 'let-go', on: ago(8) } }),
  ],
  worksheets: [
    {
      id: 'sheet',
      begun: ago(3),
      answers: { promise: 'The figures.' },
      shaken: 'work',
      draft: 'I sent the wrong ones.',
    },
  ],
  reflections: [{ week: mondayOf(ago(7)), answers: { waited: 'Priya, for the parking list.' }, promise: 'kept' }],
};

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ colorScheme, standIns: [gmail] });
  });
  afterAll(() => browser.close());

  const names = [
    'popup',
    'options',
    'practice',
    'workbook',
    'workbook#trends',
    'workbook#repair',
    'workbook#agreements',
    'workbook#reflection',
  ];

  it.each(names)('nothing stands in anyone’s way on the %s page', async (name) => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}${name.replace(/#|$/, '.html$&')}`);
    await page.locator('main:not([aria-busy="true"]) :is(h1, h2)').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  it('nor where there is much to show, folded out', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}workbook.html`);
    await page.locator('main[aria-busy="false"]').waitFor();
    await seed(page, ledger);
    for (const name of [
      'workbook.html#promises',
      'workbook.html#trends',
      'workbook.html#repair',
      'workbook.html#reflection',
      'popup.html',
    ]) {
      await page.goto('about:blank');
      await page.goto(`${browser.origin}${name}`);
      await page.locator('main:not([aria-busy="true"]) section h2').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      const folded = page.locator('main :is(button[aria-expanded="false"], button[aria-pressed="false"]:not(.keep))');
      while ((await folded.count()) > 0) await folded.first().click();
      expect(await barriers(page)).toEqual([]);
    }
    await page.close();
  });

  it('nor in the chip, the list and the card', async () => {
    const page = await browser.context.newPage();
    await page.goto(inbox);
    await compose(page, 'We’ll circle back on the numbers.', 'Sorry if that came across as harsh.');
    await untilMarked(page, ['circle back', 'Sorry if']);
    await seeInside(page);
    const ours = `document.querySelector('handrail-surface')`;
    await press(page.getByRole('button', { name: '2 missing steps' }));
    await page.getByRole('dialog', { name: '2 missing steps' }).waitFor();
    expect(await barriers(page, ours)).toEqual([]);
    await page.keyboard.press('Escape');
    const card = await restOn(page, 'circle back');
    expect(await barriers(page, ours)).toEqual([]);
    await press(card.getByRole('button', { name: 'Why?' }));
    expect(await barriers(page, ours)).toEqual([]);
    await page.close();
  });
});

describe('the practice page', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('opens when the extension is installed', async () => {
    await expect
      .poll(() => browser.context.pages().map((page) => page.url()))
      .toContain(`${browser.origin}practice.html`);
  });

  it('marks missing steps of its sample, and ticks off what was tried', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.origin}practice.html`);
    await expect
      .poll(() => page.evaluate(`[...CSS.highlights.keys()].filter((name) => name.startsWith('hr-')).length`))
      .toBeGreaterThan(0);
    await seeInside(page);
    await page.getByRole('button', { name: /^\d missing steps/ }).waitFor();
    await page.locator('.sample-words').press('Control+End');
    await write(page, ' See you soon.');
    await page.locator('li.is-done').nth(0).waitFor();
    await press((await restOn(page, 'circle back')).getByRole('button', { name: 'Apply' }));
    await page.locator('li.is-done').nth(1).waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await press(page.getByRole('dialog', { name: 'Add to your promises?' }).getByRole('button', { name: /^Add/ }));
    await page.locator('li.is-done').nth(2).waitFor();
    expect(browser.problems).toEqual([]);
  });
});

describe('the workbook', () => {
  let browser: OpenBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.context.newPage();
    await page.goto(`${browser.origin}workbook.html`);
    await page.locator('main[aria-busy="false"]').waitFor();
    await seed(page, ledger);
    await page.reload();
    await page.locator('.slip').first().waitFor();
  });
  afterAll(() => browser.close());

  /** Presses Tab until what has the focus is called so, as a person does who looks for it. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const said = await page.evaluate(() => {
        const { activeElement } = document;
        const label = (activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent;
        return `${activeElement?.getAttribute('aria-label') ?? label ?? activeElement?.textContent}`.trim();
      });
      if (name.test(said)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };

  it('is walked by keyboard: a promise moved, kept and brought back, trends as tables, a reflection written', async () => {
    await tabTo(/^Move or let go: The agenda/);
    await page.keyboard.press('Enter');
    await tabTo(/^Why it moves/);
    await page.keyboard.type('The room is taken');
    await page.keyboard.press('Shift+Tab');
    await page.locator('.move-form input[type="date"]').last().fill(ago(-2));
    await tabTo(/^Move it/);
    await page.keyboard.press('Enter');
    await page.getByText('The room is taken').waitFor();

    await page.reload();
    await tabTo(/^Mark as kept: The agenda/);
    await page.keyboard.press('Space');
    await page.getByText('Kept.', { exact: true }).waitFor();
    // The focus waits on the way back, not nowhere.
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Mark as kept: The agenda/ }).waitFor();

    await page.reload();
    await tabTo(/^Trends/);
    await page.keyboard.press('Enter');
    await tabTo(/^Show as tables/);
    await page.keyboard.press('Space');
    expect(await page.getByRole('table').count()).toBe(4);

    await page.reload();
    await tabTo(/^Reflection/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox').first().waitFor();
    await tabTo(/^Where did someone wait/);
    await page.keyboard.type('Priya, for the parking list.');
    await page.goto(`${browser.origin}workbook.html#trends`);
    await page.goto(`${browser.origin}workbook.html#reflection`);
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Priya, for the parking list.');
    expect(browser.problems).toEqual([]);
  });

  it('moves nothing for those who want stillness', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const isMoving = (element: Element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
      };
      return [...document.querySelectorAll('*')].filter(isMoving).length;
    });
    expect(moving).toBe(0);
  });
});
