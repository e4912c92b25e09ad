import type { Frame } from 'playwright-core';
import { expect, it } from 'vitest';
import { seeInside } from '../browser';
import { browser, inChromium, page } from '../in-chromium';

const promise = 'We’ll circle back on the numbers.';

/** iCloud's mail: the page, a frame of its own origin, in that one of another with the editor, and one of somebody else. */
const shell =
  '<!doctype html><title>iCloud</title><iframe src="/applications/mail2/" style="width:1000px;height:600px"></iframe>';
const mail = `<!doctype html><title>Mail</title>
  <iframe name="editor" src="https://www-mail.icloud-sandbox.com/applications/mail2-rte/" style="width:900px;height:300px"></iframe>
  <iframe name="other" src="https://forms.example.com/" style="width:900px;height:200px"></iframe>`;
const editor = (label: string) => `<!doctype html><title>Editor</title>
  <div class="editor-content" role="textbox" aria-multiline="true" aria-label="${label}" contenteditable="true" style="height:200px"></div>`;

inChromium(
  {
    standIns: [
      { at: 'https://www.icloud.com/mail', html: shell },
      { at: 'https://www.icloud.com/applications/mail2/', html: mail },
      { at: 'https://www-mail.icloud-sandbox.com/**', html: editor('Message') },
      { at: 'https://forms.example.com/**', html: editor('Form') },
    ],
  },
  async () => {
    await page.goto('https://www.icloud.com/mail');
  },
);

async function frameNamed(name: string): Promise<Frame> {
  await expect.poll(() => page.frame(name)?.url()).toMatch(/^https:/);
  return page.frame(name) as Frame;
}

const write = (frame: Frame) => frame.locator('.editor-content').pressSequentially(promise);
const marked = (frame: Frame) =>
  frame.evaluate(() => [...CSS.highlights].flatMap(([, marks]) => [...marks].map((range) => String(range))));

it('hints come in an editor of another origin, once, and in no other frame of the page', async () => {
  const [draft, other] = [await frameNamed('editor'), await frameNamed('other')];
  await write(other);
  await write(draft);
  await expect.poll(() => marked(draft)).toEqual([expect.stringContaining('circle back')]);
  expect([await marked(other), await other.locator('handrail-surface').count()]).toEqual([[], 0]);
  expect(await draft.locator('handrail-surface').count()).toBe(1);
});

it('the popup shows them, and turns them off with the page round them', async () => {
  const draft = await frameNamed('editor');
  await write(draft);
  await expect.poll(() => marked(draft)).toHaveLength(1);
  const popup = await browser.openPopup(page);
  const words = () => popup.evaluate(`document.body.innerText.replace(/\\s+/g, ' ').trim()`);
  await expect.poll(words).toMatch(/www\.icloud\.com.*We’ll circle back/);
  await popup.evaluate(`document.querySelector('[role="switch"]').click()`);
  await expect.poll(() => marked(draft)).toEqual([]);
  await popup.close();
  await browser.forget();
});

it('a mail whose frame goes as it is sent is asked about in the page round it', async () => {
  const draft = await frameNamed('editor');
  await draft.locator('.editor-content').pressSequentially('I’ll send the corrected sheet by Friday.');
  await draft.locator('handrail-surface').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+Enter');
  await page
    .frameLocator('iframe')
    .locator('iframe[name="editor"]')
    .evaluate((frame) => frame.remove());
  await seeInside(page);
  await page.getByRole('dialog', { name: 'Add to your promises?' }).waitFor();
});

it('the new one takes over in such a frame when the extension is reloaded under the page', async () => {
  const [draft, other] = [await frameNamed('editor'), await frameNamed('other')];
  await write(draft);
  await expect.poll(() => marked(draft)).toHaveLength(1);
  await browser.inBackground('void setTimeout(() => chrome.runtime.reload())');
  await draft.locator('.editor-content').press('Enter');
  await draft.locator('.editor-content').pressSequentially('Sorry if that came across as harsh.');
  await expect
    .poll(() => marked(draft))
    .toEqual([expect.stringContaining('circle back'), expect.stringContaining('Sorry if')]);
  expect(await draft.locator('handrail-surface').count()).toBe(1);
  expect(await other.locator('handrail-surface').count()).toBe(0);
});
