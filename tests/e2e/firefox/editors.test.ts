import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { triedEditors } from '../../../build/editors';
import { defaultSettings, type Settings } from '../../../src/settings/settings';
import { buildFor } from '../built';
import { contract, type Desk } from '../editors/contract';
import { editorPage } from '../editors/page';
import { type GrantedCopy, grantedCopy } from '../granted';
import { type OpenFirefox, openFirefox } from './firefox';
import type { Tab } from './tab';

const host = 'post.example.test';
const origin = `https://${host}`;
const editors = triedEditors.filter(({ inFirefox }) => inFirefox);

let extension: GrantedCopy;
let firefox: OpenFirefox;
let tab: Tab;

beforeAll(() => {
  extension = grantedCopy([`${origin}/*`], buildFor('firefox'));
});
afterAll(() => extension?.remove());

async function start({ id }: Desk['editor']): Promise<void> {
  const standIns = [{ host, html: await editorPage(id) }];
  firefox = await openFirefox({ extension: extension.folder, standIns });
  const settings: Settings = { ...defaultSettings, onOrigins: [origin], pause: 100 };
  await firefox.welcome.evaluate(`browser.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  await vi.waitUntil(() =>
    firefox.welcome.evaluate(`browser.scripting.getRegisteredContentScripts().then((all) => all.length === 1)`),
  );
}

async function open(editor: Desk['editor']): Promise<Desk> {
  tab = await firefox.open(`${origin}/compose`);
  await tab.evaluate('opened.then(() => editor.element.focus())');
  return {
    tab,
    editor,
    zoom: (factor) =>
      firefox.welcome.evaluate(
        `browser.tabs.query({ url: '${origin}/*' }).then(([tab]) => browser.tabs.setZoom(tab.id, ${factor}))`,
      ),
  };
}

// After some ninety tabs Firefox (153) opens no more for a driver: each editor has a browser of its own.
describe.each(editors.map((editor) => [editor.name, editor] as const))('%s in Firefox', (_, editor) => {
  beforeAll(() => start(editor));
  afterAll(() => firefox?.close());
  afterEach(async () => {
    await tab.close();
    expect(firefox.problems.splice(0)).toEqual([]);
  });

  for (const { name, isForRich, keep } of contract)
    if (!(isForRich && editor.isPlain)) it(name, async () => keep(await open(editor)));
});
