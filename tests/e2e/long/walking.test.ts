import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press, seeInside } from '../browser';
import { caret, draftHtml, restOn, untilMarked, write } from '../drafting';
import { browser, inNewMail, page } from '../in-chromium';

const lines = [
  'We’ll circle back on the numbers.',
  'Sorry if that came across as harsh.',
  'Mistakes were made in the sheet.',
] as const;

inNewMail();
afterEach(async () => {
  await browser.forget();
});

const ours = () => page.locator('handrail-surface [role="dialog"]');
/** The words of the draft that are washed because their card is open. */
const washed = () =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, marks]) => (name.startsWith('hr-open') ? [...marks].map(String) : [])),
  );
const untilWashed = (words: string) => expect.poll(washed).toEqual([expect.stringContaining(words)]);

describe('three at once', () => {
  it('are marked, the others counted in the chip; as one is left the next comes, and what was marked stays', async () => {
    const many = ['plan', 'venue', 'budget'].map((what) => `We’ll circle back on the ${what}.`);
    await write(page, lines[0], lines[1], ...many);
    await untilMarked(page, ['numbers', 'Sorry if', 'plan']);
    await seeInside(page);
    await page.getByRole('button', { name: '3 missing steps, 2 more' }).waitFor();
    const card = await restOn(page, 'Sorry if');
    await press(card.getByRole('button', { name: 'Just this once' }));
    await untilMarked(page, ['numbers', 'plan', 'venue']);
    await page.getByRole('button', { name: '3 missing steps, 1 more' }).waitFor();
  });

  it('and a kind that was left five times is offered to be turned off, once', async () => {
    await browser.inBackground(`chrome.storage.local.set({ settings: { leavings: { 'vague-commitment': 4 } } })`);
    await write(page, lines[0], 'We’ll circle back on the plan.');
    await untilMarked(page, ['circle back', 'circle back']);
    await seeInside(page);
    const offer = page.getByText('You have left this kind of hint five times.');
    const openNext = async () => {
      await browser.press('next-hint');
      await ours().waitFor();
      return offer.count();
    };
    expect(await openNext()).toBe(0);
    await browser.press('leave-hint');
    await untilMarked(page, ['circle back']);
    // The count is kept in the background, and word of it comes to the page after the mark went.
    await expect
      .poll(async () => {
        const offered = await openNext();
        if (offered === 0) await page.keyboard.press('Escape');
        return offered;
      })
      .toBe(1);
    await page.keyboard.press('Escape');
    expect(await openNext()).toBe(0);
    await page.keyboard.press('Escape');
    expect(
      await browser.inBackground(`chrome.storage.local.get('settings').then(({ settings }) => settings.leavings)`),
    ).toEqual({
      'vague-commitment': 'settled',
    });
  });
});

describe('by commands alone', () => {
  beforeEach(async () => {
    await write(page, ...lines.slice(0, 3));
    await untilMarked(page, ['circle back', 'Sorry if', 'Mistakes were made']);
    await seeInside(page);
  });

  it('the walk goes from hint to hint in the order of the text and round its end', async () => {
    const before = await caret(page);
    await browser.press('next-hint');
    await untilWashed('circle back');
    await browser.press('next-hint');
    await untilWashed('Sorry if');
    await browser.press('previous-hint');
    await untilWashed('circle back');
    await browser.press('previous-hint');
    await untilWashed('Mistakes were made');
    await page.keyboard.press('Escape');
    await expect.poll(() => ours().count()).toBe(0);
    expect(await caret(page)).toEqual(before);
  });

  it('a hint is opened before it is applied or left, and the walk goes on behind it', async () => {
    const before = await draftHtml(page);
    await page.keyboard.press('Control+Home');
    await browser.press('apply-hint');
    await untilWashed('circle back');
    expect(await draftHtml(page)).toBe(before);
    await browser.press('apply-hint');
    await page.getByText(/^Applied\./).waitFor();
    await untilMarked(page, ['Sorry if', 'Mistakes were made']);
    await browser.press('leave-hint');
    await untilWashed('Sorry if');
    await browser.press('leave-hint');
    await untilMarked(page, ['Mistakes were made']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => draftHtml(page)).toBe(before);
  });

  it('with nothing to mend the list says so', async () => {
    await page.keyboard.press('Control+a');
    await write(page, 'Hi Ana, the numbers of May are in the sheet beside last year’s.');
    await untilMarked(page, []);
    await browser.press('next-hint');
    await page.getByRole('dialog', { name: 'Nothing to mend' }).waitFor();
  });

  it('a screen reader hears the count and the keys', async () => {
    await expect
      .poll(() => page.locator('handrail-surface > .surface > .unseen').textContent())
      .toBe('Handrail: 3 missing steps in this draft. Alt+Shift+H opens the list.');
  });
});

it('gives the keyboard back where it was, in whatever way the card or the list is closed', async () => {
  await write(page, lines[0], lines[1]);
  await untilMarked(page, ['circle back', 'Sorry if']);
  await page.keyboard.press('Home');
  const before = await caret(page);
  const isOurs = () =>
    expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('handrail-surface');
  await browser.press('open-hints');
  await seeInside(page);
  // Each command is waited for: one that is still on its way would open again what was closed meanwhile.
  await isOurs();
  await page.keyboard.press('Escape');
  await expect.poll(() => ours().count()).toBe(0);
  const pressed = (name: string) => () => ours().getByRole('button', { name, exact: true }).press('Enter');
  const ways = {
    'Escape in the list': ['open-hints', () => page.keyboard.press('Escape')],
    'Close the list': ['open-hints', pressed('Close the list')],
    'the pointer on Close the list': [
      'open-hints',
      () => press(ours().getByRole('button', { name: 'Close the list' })),
    ],
    'Escape in the card': ['next-hint', () => page.keyboard.press('Escape')],
    Close: ['next-hint', pressed('Close')],
    'This phrase': ['next-hint', pressed('This phrase')],
    'Just this once': ['next-hint', pressed('Just this once')],
  } as const;
  const after: Record<string, unknown> = {};
  for (const [name, [command, close]] of Object.entries(ways)) {
    await browser.press(command);
    await isOurs();
    await close();
    await expect.poll(() => ours().count()).toBe(0);
    after[name] = [await page.evaluate(() => document.activeElement?.getAttribute('role')), await caret(page)];
  }
  expect(after).toEqual(Object.fromEntries(Object.keys(ways).map((name) => [name, ['textbox', before]])));
  await write(page, 'So: ');
  expect(await draftHtml(page)).toBe(`${lines[0]}<div>So: ${lines[1]}</div>`);
});

it('in a low window what acts and what closes stay in sight, and the list leaves its chip free', async () => {
  await page.setViewportSize({ width: 640, height: 400 });
  await write(page, ...lines);
  await untilMarked(page, ['circle back', 'Sorry if', 'Mistakes were made']);
  await seeInside(page);
  const boxOf = async (part: string) => {
    const box = await page.locator(`handrail-surface ${part}`).boundingBox();
    if (!box) throw new Error(`${part} is not shown`);
    return { top: box.y, bottom: box.y + box.height };
  };
  await press(page.locator('handrail-surface .chip'));
  await ours().waitFor();
  const [list, chip] = [await boxOf('.list'), await boxOf('.chip')];
  expect(list.top).toBeGreaterThanOrEqual(0);
  expect(list.bottom).toBeLessThanOrEqual(chip.top);
  await press(page.locator('handrail-surface .hint').first());
  await page.locator('handrail-surface .card').waitFor();
  const [card, close, act] = [await boxOf('.card'), await boxOf('.card-head .button'), await boxOf('.button.primary')];
  expect([card.top <= close.top, act.bottom <= card.bottom, card.bottom <= 400]).toEqual([true, true, true]);
});
