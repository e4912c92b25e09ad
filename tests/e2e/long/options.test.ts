import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RULE_FILE_BYTES } from '../../../src/settings/rule-file';
import { defaultSettings } from '../../../src/settings/settings';
import { barriers } from '../barriers';
import { type OpenBrowser, openBrowser, press, seeInside } from '../browser';
import { compose, restOn, untilMarked } from '../drafting';
import { gmail, inbox } from '../pages/gmail';

const ruleFile = {
  handrail: 'rules',
  version: 1,
  rules: [
    {
      id: 'touch-base',
      name: 'A talk without a topic',
      lands: '{Reader} cannot prepare for it.',
      phrases: ['(touch base|sync up)'],
      suggest: ['talk about [what] on {day}'],
      flags: ['Let’s touch base.'],
      leaves: ['Third base.'],
    },
  ],
};

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

async function openOptions(browser: OpenBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}options.html`);
  await page.getByRole('heading', { name: 'Privacy' }).waitFor();
  return page;
}

describe('a rule that somebody wrote', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ standIns: [gmail] });
  });
  afterEach(() => browser.forget());
  afterAll(() => browser.close());

  it('is marked in a draft that is open, with its card, and gone when it is turned off or the hours are quiet', async () => {
    const draft = await browser.context.newPage();
    await draft.goto(inbox);
    await compose(draft, 'We should sync up tomorrow.');
    const options = await openOptions(browser);
    await options.getByRole('button', { name: 'Write a rule' }).click();
    await options.getByLabel('Name', { exact: true }).fill('A talk without a topic');
    await options.getByLabel('How it may land').fill('Nobody can prepare for it.');
    await options.getByLabel('Phrases to look for').fill('touch (base');
    await options.getByText('This bracket is not closed. (at character 7)').waitFor();
    await options.getByLabel('Phrases to look for').fill('(touch base|sync up)');
    await options.getByLabel('Sentences it marks').fill('Let’s touch base.');
    await options.getByLabel('What to write instead').fill('talk about [what]');
    await options.getByRole('button', { name: 'Keep this rule' }).click();
    await options.getByText('Nobody can prepare for it.').waitFor();

    await draft.bringToFront();
    await untilMarked(draft, ['sync up']);
    await seeInside(draft);
    const card = await restOn(draft, 'sync up');
    await card.getByText('A talk without a topic').waitFor();
    await card.getByText('Nobody can prepare for it.').waitFor();
    await draft.keyboard.press('Escape');
    await press(draft.getByRole('button', { name: '1 missing step' }));
    await draft.getByRole('dialog').getByText('A talk without a topic').waitFor();
    await draft.keyboard.press('Escape');

    const quietHours = { isOn: true, from: '00:00', to: '23:59', days: [0, 1, 2, 3, 4, 5, 6] };
    const set = (settings: object) => browser.inBackground(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
    await set({ ...defaultSettings, quietHours });
    await untilMarked(draft, []);
    await set(defaultSettings);
    await untilMarked(draft, ['sync up']);
    await options.locator('#own .switch').click();
    await untilMarked(draft, []);
    expect(browser.problems).toEqual([]);
    await draft.close();
    await options.close();
  });

  it('is heard in the try-out box as well, which names what a draft would not show', async () => {
    const options = await openOptions(browser);
    await options.locator('#files input[type=file]').setInputFiles(file('team.json', JSON.stringify(ruleFile)));
    await options.getByRole('button', { name: 'Bring it in' }).click();
    await options.getByText('The rules are in.').waitFor();
    await options
      .getByLabel('Your sentences')
      .fill('The two lists sync up at noon.\nSorry if that came across the wrong way.');
    const seen = options.locator('.try-seen li');
    await expect
      .poll(() => options.locator('.try-seen b').allInnerTexts())
      .toEqual(['A talk without a topic', 'An apology with an “if”']);
    expect(await options.locator('.try-marks [class]').first().innerText()).toBe('sync up');
    await options.getByRole('button', { name: /^Accountability: the/ }).click();
    await options.getByRole('group', { name: 'An apology with an “if”' }).getByRole('radio', { name: 'Off' }).check();
    await seen.nth(1).getByText('not shown: this rule is off').waitFor();
    expect(browser.problems).toEqual([]);
    await options.close();
  });

  it('that is only a phrase more for one of ours is marked as that one', async () => {
    const options = await openOptions(browser);
    await options.getByRole('button', { name: 'A promise without a date' }).click();
    await options.getByRole('button', { name: 'Add a phrase Also mark' }).click();
    const field = options.getByRole('textbox', { name: 'Also mark' });
    await field.fill('purple (giraffe|elephant)');
    await field.press('Enter');
    await options.getByText('purple (giraffe|elephant)').waitFor();
    await options.getByLabel('Your sentences').fill('The purple giraffe is here.');
    await expect.poll(() => options.locator('.try-seen b').allInnerTexts()).toEqual(['A promise without a date']);
    expect(browser.problems).toEqual([]);
    await options.close();
  });

  it('leaves everything as it was when a file cannot be used, and runs nothing that is in one', async () => {
    const options = await openOptions(browser);
    const html = '<img src=x onerror="document.title=`run`">';
    const hostile = {
      ...ruleFile.rules[0],
      name: html,
      lands: html,
      phrases: ['sync up'],
      suggest: [html],
      flags: [`sync up ${html}`],
    };
    const field = options.locator('#files input[type=file]');
    await field.setInputFiles(file('big.json', Buffer.alloc(RULE_FILE_BYTES + 1, '[')));
    await options.getByText('1,000,000 bytes are the most').waitFor();
    await field.setInputFiles(file('cut.json', JSON.stringify(ruleFile, undefined, 1).slice(0, 150)));
    await options.getByText(/Line \d+: The file stops here/).waitFor();
    await field.setInputFiles(file('new.json', JSON.stringify({ ...ruleFile, version: 2 })));
    await options.getByText('A newer Handrail wrote this file.').waitFor();
    expect(await browser.inBackground('chrome.storage.local.get("own")')).toEqual({});
    await field.setInputFiles(file(`${html}.json`, JSON.stringify({ ...ruleFile, rules: [hostile] })));
    await options.getByRole('button', { name: 'Bring it in' }).click();
    await options.locator('#own').getByText(html).first().waitFor();
    await options.getByRole('button', { name: `Change ${html}` }).click();
    await options.getByLabel('Your sentences').fill('The two lists sync up at noon.');
    await options.locator('.try-seen b', { hasText: html }).waitFor();
    expect(await options.title()).toBe('Options · Handrail');
    expect(await options.locator('img').count()).toBe(0);
    expect(browser.problems).toEqual([]);
    await options.close();
  });

  it('everything on the options page can be reached and left by keyboard', async () => {
    const page = await openOptions(browser);
    await page.getByRole('button', { name: 'Write a rule' }).click();
    await page.evaluate(`document.activeElement.blur()`);
    // Of a group of radio buttons the tab key reaches one.
    const all: string[] =
      await page.evaluate(`[...document.querySelectorAll('a[href], button:not(:disabled), input:not([type=file]):not(:disabled), select, textarea, summary')]
      .filter((one) => one.type !== 'radio' || one.checked).map((one, index) => one.dataset.walk = String(index))`);
    const walked = new Set<string>();
    for (let step = 0; step < all.length * 2 && walked.size < all.length; step++) {
      await page.keyboard.press('Tab');
      const at: string | undefined = await page.evaluate(`document.activeElement.dataset.walk`);
      if (at !== undefined) walked.add(at);
    }
    expect([...walked].map(Number).sort((one, other) => one - other)).toEqual(all.map(Number));
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ colorScheme });
  });
  afterAll(() => browser.close());

  it('nothing stands in anyone’s way where a rule is written, a file looked at and an organisation has its say', async () => {
    const managed = {
      own: { rules: [], phrases: [{ signal: 'vague-commitment', phrase: 'ping you' }] },
      levels: { blame: 'all', 'vague-commitment': 'all' },
      keepDays: 30,
      agreements: 'Urgent means today.',
    };
    await browser.inBackground(`chrome.storage.local.set(${JSON.stringify({ managed })})`);
    const page = await openOptions(browser);
    await page.getByRole('button', { name: 'A promise without a date' }).click();
    await page.getByRole('button', { name: 'Add a phrase Also mark' }).click();
    await page.getByRole('button', { name: 'Write a rule' }).click();
    await page.getByLabel('Phrases to look for').fill('touch (base');
    await page.getByText('This bracket is not closed.').waitFor();
    await page.getByText('How phrases are written').click();
    await page.locator('#pace .switch').first().click();
    await page.locator('#files input[type=file]').setInputFiles(file('team.json', JSON.stringify(ruleFile)));
    await page.getByRole('heading', { name: 'What team.json would change' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Erase everything…' }).click();
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });
});
