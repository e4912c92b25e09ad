import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBackup } from '../../src/options/backup';
import { changeOwn, eraseOwn, forgetUnreadOwn, readOwn, readUnreadOwn } from '../../src/settings/own';
import { defaultSettings } from '../../src/settings/settings';

const rule = (id: string) => ({
  id,
  name: 'A talk without a topic',
  lands: 'Nobody can prepare for it.',
  phrases: ['touch base'],
  unless: [],
  suggest: [],
  replaces: 'words' as const,
  flags: ['Let’s touch base.'],
  leaves: [],
});
const foreign = { id: 'later', phrases: ['ping Sam'], since: 'a newer version' };

beforeEach(() => fakeBrowser.reset());

it('keeps what it cannot read through every change, and erases it by name and with everything', async () => {
  await browser.storage.local.set({ own: { rules: [rule('one'), foreign], phrases: [{ signal: 'blame' }] } });
  expect((await readOwn()).rules.map(({ id }) => id)).toEqual(['one']);
  await changeOwn((own) => ({ ...own, rules: [...own.rules, rule('two')] }));
  expect((await readOwn()).rules.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(await readUnreadOwn()).toEqual([foreign, { signal: 'blame' }]);
  await forgetUnreadOwn((entry) => JSON.stringify(entry).includes('Sam'));
  expect(await readUnreadOwn()).toEqual([{ signal: 'blame' }]);
  await eraseOwn();
  expect([await readOwn(), await readUnreadOwn()]).toEqual([{ rules: [], phrases: [] }, []]);
});

it('brings back as many own rules as there were', async () => {
  const rules = Array.from({ length: 250 }, (_, at) => rule(`rule-${at}`));
  const rows = { findings: [], promises: [], reflections: [], worksheets: [], meetings: [] };
  const backup = { handrail: 'everything', version: 1, saved: '2026-12-01', settings: defaultSettings, ...rows };
  const read = await readBackup(JSON.stringify({ ...backup, own: { rules, phrases: [] } }));
  expect('file' in read && read.file.own.rules).toHaveLength(250);
});
