import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '../../src/background/start';
import { send } from '../../src/messages/send';
import { nothingOwn } from '../../src/rules/own';
import { rememberAsked } from '../../src/settings/asked';
import { withHost, withOrigin } from '../../src/settings/here';
import { changeOwn } from '../../src/settings/own';
import { readSettings } from '../../src/settings/read';
import { changeSettings } from '../../src/settings/stored';
import { findingsSince } from '../../src/store/findings';
import { keepMeeting, listMeetings } from '../../src/store/meetings';
import { listPromises, movePromise } from '../../src/store/promises';
import { joinWire } from '../messages/wire';
import { speakEnglish } from '../popup/english';

type Origins = { origins?: string[] };

let stop: AbortController;
let registered: { id: string; matches?: string[]; js?: string[] }[];
let allowed: Set<string>;
let changed: { added?: (origins: Origins) => Promise<void>; removed?: (origins: Origins) => Promise<void> };
let command: (name: string) => Promise<void>;
let badge: string;
let tooltip: string;
const execute = vi.fn(async () => []);

beforeEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  stop = new AbortController();
  registered = [];
  allowed = new Set();
  changed = {};
  joinWire();
  const { action, scripting, permissions, runtime, commands, tabs } = fakeBrowser;
  vi.spyOn(runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Handrail',
    version: '0.1.0',
    content_scripts: [
      {
        matches: ['https://mail.google.com/*', 'https://*.mail.yahoo.com/*'],
        js: ['content-scripts/drafts.js'],
      },
    ],
  });
  vi.spyOn(permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((pattern: string) => allowed.has(pattern)),
  );
  vi.spyOn(permissions.onAdded, 'addListener').mockImplementation((listener) => {
    changed.added = listener as typeof changed.added;
  });
  vi.spyOn(permissions.onRemoved, 'addListener').mockImplementation((listener) => {
    changed.removed = listener as typeof changed.removed;
  });
  vi.spyOn(permissions.onAdded, 'removeListener').mockReturnValue();
  vi.spyOn(permissions.onRemoved, 'removeListener').mockReturnValue();
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async () => registered as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    registered.push(...scripts);
  });
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation(async (filter) => {
    registered = registered.filter(({ id }) => !filter?.ids?.includes(id));
  });
  vi.spyOn(scripting, 'executeScript').mockImplementation(execute as never);
  vi.spyOn(commands.onCommand, 'addListener').mockImplementation((listener) => {
    command = listener as typeof command;
  });
  vi.spyOn(commands.onCommand, 'removeListener').mockReturnValue();
  speakEnglish();
  badge = '';
  vi.spyOn(action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(action, 'setBadgeTextColor').mockResolvedValue();
  vi.spyOn(action, 'setTitle').mockImplementation(async ({ title }) => {
    tooltip = title ?? '';
  });
  vi.spyOn(action, 'setBadgeText').mockImplementation(async ({ text }) => {
    badge = text ?? '';
  });
  vi.spyOn(runtime.onConnect, 'addListener').mockReturnValue();
  vi.spyOn(runtime.onConnect, 'removeListener').mockReturnValue();
  vi.spyOn(tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  vi.spyOn(tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
});

afterEach(() => stop.abort());

describe('a site beyond the listed ones', () => {
  const wiki = {
    id: 'granted https://wiki.example.org/*',
    matches: ['https://wiki.example.org/*'],
    js: ['content-scripts/drafts.js'],
    allFrames: false,
    runAt: 'document_idle',
  };
  const turnOn = () => changeSettings((settings) => withOrigin(settings, 'https://wiki.example.org', true));

  it('gets the content script once it is turned on and allowed, at once where it is open', async () => {
    startBackground(stop.signal);
    allowed.add('https://wiki.example.org/*');
    await turnOn();
    await vi.waitFor(() => expect(registered).toEqual([wiki]));
    await vi.waitFor(() =>
      expect(execute).toHaveBeenCalledWith({
        target: { tabId: 7, frameIds: [0] },
        files: ['content-scripts/drafts.js'],
      }),
    );
  });

  it('whose drafts stand in frames of another origin gets it in those as well', async () => {
    startBackground(stop.signal);
    for (const pattern of ['https://onenote.cloud.microsoft/*', 'https://*.officeapps.live.com/*'])
      allowed.add(pattern);
    await changeSettings((settings) => withOrigin(settings, 'https://onenote.cloud.microsoft', true));
    const framed = (pattern: string) => ({ ...wiki, id: `granted ${pattern}`, matches: [pattern], allFrames: true });
    await vi.waitFor(() =>
      expect(registered).toEqual([
        framed('https://onenote.cloud.microsoft/*'),
        framed('https://*.officeapps.live.com/*'),
      ]),
    );
  });

  it('does not get it a second time in a tab where it runs', async () => {
    const ping = vi
      .spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockResolvedValue({ answer: { hints: [], hasDraft: false } });
    startBackground(stop.signal);
    allowed.add('https://wiki.example.org/*');
    await turnOn();
    await vi.waitFor(() => expect(ping).toHaveBeenCalled());
    expect(registered).toEqual([wiki]);
    expect(execute).not.toHaveBeenCalled();
  });

  it('is remembered when the browser’s question closed the popup', async () => {
    startBackground(stop.signal);
    allowed.add('https://wiki.example.org/*');
    await changed.added?.({ origins: ['https://wiki.example.org/*', '*://*/*'] });
    await vi.waitFor(() => expect(registered).toEqual([wiki]));
    expect((await readSettings()).onOrigins).toEqual(['https://wiki.example.org']);
  });

  it('is remembered with its port, which no pattern tells', async () => {
    startBackground(stop.signal);
    allowed.add('https://wiki.example.org/*');
    rememberAsked('https://wiki.example.org:8443');
    await changed.added?.({ origins: ['https://wiki.example.org/*'] });
    expect((await readSettings()).onOrigins).toEqual(['https://wiki.example.org:8443']);
  });

  it('is not meant where the browser allows a listed one again: that stays as its user has it', async () => {
    startBackground(stop.signal);
    await changeSettings((settings) => withHost(settings, 'mail.google.com', false));
    await changed.added?.({ origins: ['https://mail.google.com/*', 'https://us.mail.yahoo.com/*'] });
    const { offHosts, onOrigins } = await readSettings();
    expect([offHosts, onOrigins]).toEqual([['mail.google.com'], []]);
    expect(registered).toEqual([]);
    expect(execute).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['content-scripts/drafts.js'],
    });
  });

  it('loses it when the permission is taken back, and is off then', async () => {
    startBackground(stop.signal);
    allowed.add('https://wiki.example.org/*');
    await turnOn();
    await vi.waitFor(() => expect(registered).toEqual([wiki]));
    allowed.clear();
    await changed.removed?.({ origins: ['https://wiki.example.org/*'] });
    await vi.waitFor(() => expect(registered).toEqual([]));
    expect((await readSettings()).onOrigins).toEqual([]);
  });

  it('gets nothing while the browser does not allow it', async () => {
    startBackground(stop.signal);
    await turnOn();
    await vi.waitFor(() => expect(fakeBrowser.permissions.contains).toHaveBeenCalled());
    expect(registered).toEqual([]);
  });
});

describe('the background', () => {
  it('keeps what pages send, and forgets phrases after ninety days', async () => {
    vi.setSystemTime(new Date(2026, 10, 23));
    startBackground(stop.signal);
    const finding = { signal: 'blame', words: 'you failed to', site: 'mail.google.com', outcome: 'left' } as const;
    await send('recordFindings', [
      { ...finding, id: 'old', day: '2026-08-24' },
      { ...finding, id: 'new', day: '2026-11-23' },
    ]);
    expect(await findingsSince('2026-01-01')).toEqual([{ ...finding, id: 'new', day: '2026-11-23' }]);
    const promise = {
      id: 'p',
      quote: 'I’ll send it by Friday.',
      made: '2026-11-23',
      site: 'mail.google.com',
      outcome: { state: 'open' },
    } as const;
    await send('addPromises', [promise]);
    expect(await listPromises()).toEqual([promise]);
    await send('removePromises', ['p']);
    expect(await listPromises()).toEqual([]);
    vi.useRealTimers();
  });

  it('shows on the toolbar how many of your own promises are due, until none is or you do not want it', async () => {
    vi.setSystemTime(new Date(2026, 10, 23));
    startBackground(stop.signal);
    const promise = (id: string, due: string, owner = 'I') =>
      ({ id, quote: 'I’ll send it.', owner, due, made: '2026-11-20', site: '', outcome: { state: 'open' } }) as const;
    await send('addPromises', [
      promise('late', '2026-11-20'),
      promise('today', '2026-11-23T17:00'),
      promise('later', '2026-11-24'),
      promise('theirs', '2026-11-20', 'Sam'),
    ]);
    expect([badge, tooltip]).toEqual(['2', 'Handrail: 2 promises are due']);
    await movePromise('late', { move: 'keep', on: '2026-11-23' });
    await vi.waitFor(() => expect([badge, tooltip]).toEqual(['1', 'Handrail: 1 promise is due']));
    await changeSettings((settings) => ({ ...settings, showsDue: false }));
    await vi.waitFor(() => expect([badge, tooltip]).toEqual(['', 'Handrail']));
    vi.useRealTimers();
  });

  it('shows what is due with each day that begins', async () => {
    vi.setSystemTime(new Date(2026, 10, 22, 23));
    startBackground(stop.signal);
    await send('addPromises', [
      {
        id: 'a',
        quote: 'I’ll ring.',
        made: '2026-11-20',
        due: '2026-11-23',
        owner: 'I',
        site: '',
        outcome: { state: 'open' },
      },
    ]);
    await vi.waitFor(async () =>
      expect((await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime)).toEqual([
        new Date(2026, 10, 23, 0, 1).getTime(),
      ]),
    );
    expect(badge).toBe('');
    vi.setSystemTime(new Date(2026, 10, 23, 0, 1));
    const [alarm] = await fakeBrowser.alarms.getAll();
    await fakeBrowser.alarms.onAlarm.trigger(alarm as never);
    await vi.waitFor(() => expect(badge).toBe('1'));
    vi.useRealTimers();
  });

  it('forgets phrases and meetings that are older than is set when the browser starts, and not when less is chosen', async () => {
    vi.setSystemTime(new Date(2026, 10, 23));
    startBackground(stop.signal);
    const finding = { signal: 'blame', words: 'you failed to', site: 'a.example', outcome: 'left' } as const;
    await send('recordFindings', [{ ...finding, id: 'old', day: '2026-10-20' }]);
    const lists = { decisions: [], promises: [], questions: [], looseEnds: [] };
    await keepMeeting({ id: 'm', title: 'Weekly', day: '2026-10-20', kept: '2026-10-20', speakers: [], ...lists });
    await changeSettings((settings) => ({ ...settings, keepDays: 7 }));
    await vi.waitFor(() => expect(badge).toBe(''));
    expect(await listMeetings()).toHaveLength(1);
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await listMeetings()).toEqual([]));
    await vi.waitFor(async () => expect(await findingsSince('2026-01-01')).toEqual([]));
    vi.useRealTimers();
  });

  it('answers which day and what grammar', async () => {
    startBackground(stop.signal);
    const now = new Date(2026, 10, 23, 9).getTime();
    const text = 'I’ll send it by Friday.';
    expect(await send('hear', { draft: 'p', kind: 'email', lines: [text], now })).toEqual([
      { start: 0, end: text.length, quote: text, owner: 'I', action: 'send it', due: '2026-11-27' },
    ]);
    const draft = { draft: 'd', kind: 'email', lines: ['Hi Ana,', '', 'We’ll circle back on that.'] } as const;
    expect((await send('reread', draft)).findings.map(({ signal, start, end }) => ({ signal, start, end }))).toEqual([
      { signal: 'vague-commitment', start: 9, end: 34 },
    ]);
  });

  it('names whoever reads the draft now', async () => {
    startBackground(stop.signal);
    const draft = { draft: 'r', kind: 'email', lines: ['We’ll circle back on that.'] } as const;
    const messages = [];
    for (const reader of [undefined, 'Ana', 'Tom'])
      messages.push((await send('reread', { ...draft, reader })).findings[0]?.message.split(' ', 2).join(' '));
    expect(messages).toEqual(['The reader', 'Ana may', 'Tom may']);
  });

  it('hears people’s own rules and phrases in a meeting as well', async () => {
    startBackground(stop.signal);
    await changeOwn(() => ({
      rules: [
        {
          id: 'low-hanging',
          name: 'Fruit',
          lands: 'Say which work you mean.',
          phrases: ['low hanging fruit'],
          unless: [],
          suggest: [],
          replaces: 'words',
          flags: ['Start with the low hanging fruit.'],
          leaves: [],
        },
      ],
      phrases: [{ signal: 'ownerless-action', phrase: 'one for the parking lot' }],
    }));
    const lines = ['Speaker: The lift is one for the parking lot.', 'Speaker: The low hanging fruit is done.'];
    const { findings } = await send('hearPassage', { kind: 'transcript', lines, now: 0 });
    expect(findings.map(({ signal, name, words }) => ({ signal, name, words }))).toEqual([
      { signal: 'ownerless-action', name: undefined, words: 'one for the parking lot' },
      { signal: 'own:low-hanging', name: 'Fruit', words: 'low hanging fruit' },
    ]);
    await changeOwn(() => nothingOwn);
  });

  it('opens the practice page on install and not on an update', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    startBackground(stop.signal);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    expect(create).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/practice.html') });
  });

  it('opens the hints of the tab in front by shortcut, and nothing where Handrail is not', async () => {
    startBackground(stop.signal);
    await command('open-hints');
    const post = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ answer: null });
    await command('open-hints');
    expect(post).toHaveBeenCalledWith(7, { kind: 'openHints', ask: undefined });
  });

  it('walks the hints of the tab in front by shortcut, and lets other commands be', async () => {
    startBackground(stop.signal);
    const post = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ answer: null });
    for (const name of ['next-hint', 'previous-hint', 'apply-hint', 'leave-hint', 'no-command']) await command(name);
    expect(post.mock.calls.map(([, message]) => message)).toEqual(
      ['next-hint', 'previous-hint', 'apply-hint', 'leave-hint'].map((ask) => ({ kind: 'walk', ask })),
    );
  });

  it('starts after an update in frames of another origin whose drafts are its business, and in no others', async () => {
    const manifest = fakeBrowser.runtime.getManifest();
    const inFrames = {
      matches: ['https://*.icloud-sandbox.com/*'],
      js: ['content-scripts/drafts.js'],
      all_frames: true,
    };
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      ...manifest,
      content_scripts: [...(manifest.content_scripts ?? []), inFrames],
    });
    const frames = [
      'https://www.icloud.com/mail',
      'https://forms.example.com/',
      'https://www-mail.icloud-sandbox.com/rte',
    ];
    execute.mockResolvedValueOnce(frames.map((result, at) => ({ frameId: at * 10, result })) as never);
    startBackground(stop.signal);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    await vi.waitFor(() =>
      expect(execute).toHaveBeenLastCalledWith({
        target: { tabId: 7, frameIds: [0, 20] },
        files: ['content-scripts/drafts.js'],
      }),
    );
  });

  it('starts after an update in the pages that are open, where none of ours answers', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8, discarded: true }] as never);
    startBackground(stop.signal);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    await vi.waitFor(() => expect(execute).toHaveBeenCalledOnce());
    expect(execute).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['content-scripts/drafts.js'],
    });
  });
});
