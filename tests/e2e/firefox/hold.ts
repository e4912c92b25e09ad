import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type TriedEditor, triedEditors } from '../../../build/editors';
import { defaultSettings, type Settings } from '../../../src/settings/settings';
import { buildFor } from '../built';
import { contract, type Desk } from '../editors/contract';
import { editorPage } from '../editors/page';
import { type GrantedCopy, grantedCopy } from '../granted';
import { type OpenFirefox, openFirefox } from './firefox';
import type { Tab } from './tab';

// The WebSocket of Node 20 breaks after 4,096 messages of one process, which is six editors: they are held in three files.
const inFirefox = triedEditors.filter((editor) => editor.inFirefox);
export const browserEditors = inFirefox.filter(({ version }) => version === undefined);
export const libraryEditors = inFirefox.filter(({ version }) => version !== undefined);

const host = 'post.example.test';
const origin = `https://${host}`;

let extension: GrantedCopy;
let firefox: OpenFirefox;
let tab: Tab;

async function start({ id }: TriedEditor): Promise<void> {
  extension = grantedCopy([`${origin}/*`], buildFor('firefox'));
  const standIns = [{ host, html: await editorPage(id) }];
  firefox = await openFirefox({ extension: extension.folder, standIns });
  const settings: Settings = { ...defaultSettings, onOrigins: [origin], pause: 100 };
  await firefox.welcome.evaluate(`browser.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  await vi.waitUntil(() =>
    firefox.welcome.evaluate(`browser.scripting.getRegisteredContentScripts().then((all) => all.length === 1)`),
  );
}

async function open(editor: TriedEditor): Promise<Desk> {
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

/** Holds editors to the contract in Firefox, each in a browser of its own. */
export function holdInFirefox(editors: readonly TriedEditor[]): void {
  describe.each(editors.map((editor) => [editor.name, editor] as const))('%s in Firefox', (_, editor) => {
    beforeAll(() => start(editor));
    afterAll(async () => {
      await firefox?.close();
      extension?.remove();
    });
    afterEach(async () => {
      await tab.close();
      expect(firefox.problems.splice(0)).toEqual([]);
    });

    for (const { name, isForRich, keep } of contract)
      if (!(isForRich && editor.isPlain)) it(name, async () => keep(await open(editor)));
  });
}
