import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/settings/settings';
import { buildFor } from '../built';
import { type GrantedCopy, grantedCopy } from '../granted';
import { type OpenFirefox, openFirefox } from './firefox';
import { key, type Tab } from './tab';

const origin = 'https://post.example.test';
const promise = 'We’ll circle back on the numbers.';
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title></head><body>
<form onsubmit="return false"><textarea rows="8" cols="60"></textarea></form>
<iframe style="width: 500px; height: 200px"></iframe>
<script>
  const { contentDocument: inside } = document.querySelector('iframe');
  inside.open();
  inside.write('<!doctype html><body class="mce-content-body" contenteditable="true"><p><br></p></body>');
  inside.close();
</script></body></html>`;

let extension: GrantedCopy;
let firefox: OpenFirefox;
let tab: Tab;

beforeAll(async () => {
  extension = grantedCopy([`${origin}/*`], buildFor('firefox'));
  firefox = await openFirefox({ extension: extension.folder, standIns: [{ host: new URL(origin).hostname, html }] });
});
afterAll(async () => {
  await firefox?.close();
  extension?.remove();
});

beforeEach(async () => {
  tab = await firefox.open(`${origin}/compose`);
});
afterEach(async () => {
  await tab.close();
  expect(firefox.problems.splice(0)).toEqual([]);
});

async function mend(): Promise<string> {
  await tab.clickOurs('.chip', /^1 missing step$/);
  await tab.clickOurs('.hint', /circle back/);
  const words = await tab.seen('.card .rewrite .words', /./);
  await tab.clickOurs('.card button', /^Apply$/);
  await tab.seen('.strip', /^Applied\./);
  return `${words}.`;
}

it('a site that was turned on has the script of the listed ones', async () => {
  const settings: Settings = { ...defaultSettings, onOrigins: [origin] };
  await firefox.welcome.evaluate(`browser.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  await expect
    .poll(() => firefox.welcome.evaluate('browser.scripting.getRegisteredContentScripts()'))
    .toMatchObject([{ matches: [`${origin}/*`], js: ['content-scripts/drafts.js'] }]);
});

it('a text field is marked, mended by Apply and brought back by one undo', async () => {
  const value = () => tab.evaluate<string>(`document.querySelector('textarea').value`);
  await tab.evaluate(`document.querySelector('textarea').focus()`);
  await tab.write('Hi Ana,', promise);
  await expect.poll(() => tab.inside(`root.querySelectorAll('.layer > div > div').length`)).toBe(1);
  const mended = await mend();
  expect(await value()).toBe(`Hi Ana,\n${mended}`);
  await tab.press(key.control, 'z');
  await expect.poll(value).toBe(`Hi Ana,\n${promise}`);
});

it('so is an editor in a frame that the page wrote itself', async () => {
  const inside = `document.querySelector('iframe').contentWindow`;
  const draft = () => tab.evaluate<string>(`${inside}.document.body.innerHTML`);
  await tab.evaluate(`${inside}.document.body.focus()`);
  await tab.write('Hi Ana,', promise);
  const before = await draft();
  await expect
    .poll(() => tab.evaluate(`[...${inside}.CSS.highlights.get('hr-missing') ?? []].map(String)`))
    .toEqual([expect.stringContaining('circle back')]);
  expect(await draft()).toBe(before);
  const mended = await mend();
  expect(await draft()).toBe(before.replace(promise, mended));
  await tab.press(key.control, 'z');
  await expect.poll(draft).toBe(before);
});
