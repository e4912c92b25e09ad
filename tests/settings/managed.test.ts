import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepManaged, managedFrom, readManaged } from '../../src/settings/managed';

const rule = {
  id: 'touch-base',
  name: 'A talk without a topic',
  lands: 'Nobody can prepare for it.',
  phrases: ['touch base'],
  flags: ['Let’s touch base.'],
};
const ruleFile = {
  handrail: 'rules',
  version: 1,
  rules: [rule],
  levels: { 'own:touch-base': 'all', blame: 'off' },
  neverMark: [{ rule: 'blame', phrase: 'Your turn' }],
};
const read = {
  own: {
    rules: [{ ...rule, id: 'org-touch-base', unless: [], suggest: [], replaces: 'words', leaves: [] }],
    phrases: [],
  },
  levels: { 'own:org-touch-base': 'all', blame: 'off' },
  leftPhrases: [{ signal: 'blame', words: 'your turn' }],
};

describe('a policy', () => {
  it.each([undefined, null, {}])('that is not there sets nothing: %j', (policy) => {
    expect(managedFrom(policy)).toBeUndefined();
  });

  it.each([ruleFile, JSON.stringify(ruleFile)])(
    'rolls out a rule file, as an object or as text, under names of its own',
    (file) => {
      expect(managedFrom({ ruleFile: file })).toEqual(read);
    },
  );

  it('sets sites, agreements and how long phrases are kept', () => {
    expect(
      managedFrom({
        agreements: 'Urgent means today.',
        sitesOff: ['Mail.example.com'],
        sitesOffered: ['https://intranet.example.com'],
        keepDays: 30,
      }),
    ).toEqual({
      own: { rules: [], phrases: [] },
      agreements: 'Urgent means today.',
      offHosts: ['mail.example.com'],
      offerOrigins: ['https://intranet.example.com'],
      keepDays: 30,
    });
  });

  it.each([
    [{ keepDays: 'a month' }, { what: 'other-kind', expected: 'number', field: 'keepDays' }],
    [{ sitesOff: ['https://mail.example.com/'] }, { what: 'unknown-value', field: 'sitesOff[0]' }],
    [{ keepdays: 30 }, { what: 'unknown-field', field: 'keepdays' }],
    [{ ruleFile: '{' }, { what: 'not-ours', field: 'ruleFile' }],
    [
      { ruleFile: { ...ruleFile, version: 2 }, keepDays: 30 },
      { what: 'newer', field: 'ruleFile.version' },
    ],
    [{ ruleFile: { ...ruleFile, rules: [{ id: 'x' }] } }, { what: 'missing', field: 'ruleFile.rules[0].name' }],
  ])('that cannot be read holds in no part, and says why: %j', (policy, problem) => {
    expect(managedFrom(policy)).toEqual({ own: { rules: [], phrases: [] }, problem });
  });
});

describe('the copy for pages', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
  });

  it('follows the policy, and goes with it', async () => {
    const policy = vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ ruleFile });
    const stop = new AbortController();
    keepManaged(stop.signal);
    await vi.waitFor(async () => expect(await readManaged()).toEqual(read));
    const { own, ...rest } = read;
    await fakeBrowser.storage.local.set({ managed: { ...rest, own } });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    // One reading after the other: once the third has begun, the second is done.
    await fakeBrowser.storage.onChanged.trigger({}, 'managed');
    await fakeBrowser.storage.onChanged.trigger({}, 'managed');
    await vi.waitFor(() => expect(policy).toHaveBeenCalledTimes(3));
    expect(set).not.toHaveBeenCalled();
    stop.abort();
    policy.mockRejectedValue(new Error('Managed storage manifest not found'));
    keepManaged(new AbortController().signal);
    await vi.waitFor(async () => expect(await readManaged()).toBeUndefined());
  });
});
