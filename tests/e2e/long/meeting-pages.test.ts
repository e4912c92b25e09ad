import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, inChromium, page } from '../in-chromium';
import { pressIn, wordsOf } from '../popup';

const row = (at: number, speaker: string, words: string) =>
  `<div id="listItem-${at}"><div class="itemDisplayName-1">${speaker}</div><span id="Header-timestamp-${at}">0:0${at}</span><div id="sub-entry-${at}">${words}</div></div>`;

/** The recap of Teams: its transcript is in a frame without an address, which the page has written. */
const recap = `<!doctype html><title>Weekly sync</title><iframe id="xplatIframe" style="width:900px;height:500px"></iframe>
<script>document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(row(1, 'Tom Lee', 'Who writes the notes?') + row(5, 'Ana Ruiz', 'I’ll send the notes by Friday.'))}</script>`;
const fathom = `<!doctype html><title>Weekly sync</title><page-call-detail-transcript><figure><cite>Tom Lee</cite><blockquote><p>I’ll send the notes by Friday.</p></blockquote></figure></page-call-detail-transcript>`;
const webex = `<!doctype html><title>Weekly sync</title><nav>Home</nav><main><div>Tom Lee</div><div>0:01</div><p>Who writes the notes?</p><div>Ana Ruiz</div><div>0:05</div><p>I’ll send the notes by Friday.</p></main>`;
const empty = '<!doctype html><title>Weekly sync</title><main>Sign in</main>';

inChromium({
  // A press on our button in the tool bar lets us into the page in front; no test can press it.
  granted: ['https://teams.microsoft.com/*', 'https://fathom.video/*', 'https://*.webex.com/*', 'https://otter.ai/*'],
  standIns: [
    { at: 'https://teams.microsoft.com/**', html: recap },
    { at: 'https://fathom.video/**', html: fathom },
    { at: 'https://acme.webex.com/**', html: webex },
    { at: 'https://otter.ai/**', html: empty },
  ],
});

const handedOver = () => browser.inBackground('chrome.storage.session.get().then(Object.keys)');
const meetingsPage = async (opening: Promise<unknown>) => {
  const opened = browser.context.waitForEvent('page');
  await opening;
  return opened;
};
const textOf = async (opened: Page) => {
  // The last part that is drawn.
  await opened.locator('.transcript').waitFor();
  return opened.locator('main').innerText();
};

it('nothing of ours stands on a page with a meeting, and nothing is read before the press', async () => {
  await page.goto('https://teams.microsoft.com/v2/');
  const popup = await browser.openPopup(page);
  await expect.poll(() => wordsOf(popup)).toContain('Read this meeting');
  expect([await page.locator('handrail-surface').count(), await handedOver()]).toEqual([0, []]);
  await popup.close();
});

it('a list that holds only what is in view says so, and opens when asked', async () => {
  await page.goto('https://teams.microsoft.com/v2/');
  const before = await page.content();
  const popup = await browser.openPopup(page);
  await expect.poll(() => wordsOf(popup)).toContain('Read this meeting');
  await pressIn(popup, 'Read this meeting');
  await expect.poll(() => wordsOf(popup)).toMatch(/2 turns of this meeting were read .*only the lines in view/);
  const opened = await meetingsPage(pressIn(popup, 'Open what was read'));
  await opened.getByRole('heading', { name: 'Weekly sync' }).waitFor();
  const text = await textOf(opened);
  expect(text).toContain('Tom Lee');
  expect(text).toContain('I’ll send the notes by Friday.');
  expect(text).toContain('that were in view, not all of the meeting');
  expect(new URL(opened.url()).hash).toBe('#meetings/read');
  expect([await page.content(), await handedOver()]).toEqual([before, []]);
  await opened.close();
});

it.each([
  ['a whole transcript', 'https://fathom.video/calls/1'],
  [
    'visible text where rows have no names of their own',
    'https://acme.webex.com/recordingservice/sites/acme/recording/1/playback',
  ],
])('%s opens at once', async (_, address) => {
  await page.goto(address);
  const popup = await browser.openPopup(page);
  await expect.poll(() => wordsOf(popup)).toContain('Read this meeting');
  const opened = await meetingsPage(pressIn(popup, 'Read this meeting'));
  await opened.getByRole('heading', { name: 'Weekly sync' }).waitFor();
  const text = await textOf(opened);
  expect(text).toContain('Tom Lee');
  expect(text).toContain('I’ll send the notes by Friday.');
  expect(text).not.toContain('not all of the meeting');
  await opened.close();
});

it('a page without a meeting says so, and leads to the file', async () => {
  await page.goto('https://otter.ai/u/1');
  const popup = await browser.openPopup(page);
  await expect.poll(() => wordsOf(popup)).toContain('Read this meeting');
  await pressIn(popup, 'Read this meeting');
  await expect.poll(() => wordsOf(popup)).toMatch(/No meeting was found to read .*in Otter.* Use the file/);
  expect(await handedOver()).toEqual([]);
  await popup.close();
});
