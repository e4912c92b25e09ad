import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveHeard, readHeard } from '../../src/messages/heard-promises';
import type { FindingRecord, PageState } from '../../src/messages/map';
import { Popup } from '../../src/popup/popup';
import type { LedgerPromise } from '../../src/promises/promise';
import { readSettings } from '../../src/settings/read';
import { defaultSettings, type Settings } from '../../src/settings/settings';
import { changeSettings } from '../../src/settings/stored';
import { recordFindings } from '../../src/store/findings';
import { addPromises, listPromises } from '../../src/store/promises';
import { speakEnglish } from './english';

const now = () => new Date(2026, 10, 23, 9, 30);
const close = vi.fn();
const sent = vi.fn();

const draft: PageState = {
  hasDraft: true,
  hints: [
    {
      id: 'h1',
      signal: 'vague-commitment',
      name: 'A promise without a date',
      words: 'We’ll circle back on the numbers',
      suggestion: 'I’ll send the corrected numbers by [day].',
      certainty: 'clear',
      isStrength: false,
    },
    {
      id: 'h2',
      signal: 'specific-commitment',
      name: 'A promise to build on',
      words: 'reply by Friday',
      suggestion: '',
      certainty: 'clear',
      isStrength: true,
    },
  ],
};

const promise: LedgerPromise = {
  id: 'p',
  quote: 'I’ll send the parking list.',
  action: 'send the parking list',
  to: 'Priya',
  due: '2026-11-22',
  made: '2026-11-20',
  site: 'mail.example.com',
  outcome: { state: 'open' },
};

function finding(id: string, day: string, outcome: FindingRecord['outcome']): FindingRecord {
  return { id, signal: 'vague-commitment', words: 'circle back', site: 'mail.example.com', day, outcome };
}

/** Opens the popup over a page and waits until it shows what it found. */
async function openOver(url: string, page?: PageState, settings?: Partial<Settings>): Promise<void> {
  if (settings) await fakeBrowser.storage.local.set({ settings: { ...defaultSettings, ...settings } });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 7, url, active: true } as Awaited<ReturnType<typeof fakeBrowser.tabs.query>>[number],
  ]);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, message) => {
    sent(message);
    if (!page) throw new Error('Could not establish connection. Receiving end does not exist.');
    return { answer: (message as { kind: string }).kind === 'pageState' ? page : null };
  });
  render(<Popup now={now} close={close} />, document.body);
  await vi.waitFor(() => expect(document.querySelector('main:not([aria-busy])')).not.toBeNull());
}

function button(name: string | RegExp): HTMLElement {
  const isIt = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const found = [...document.querySelectorAll('button')].find((each) =>
    isIt(each.getAttribute('aria-label') ?? each.textContent?.trim() ?? ''),
  );
  if (!found) throw new Error(`No button ${name} in: ${document.body.textContent}`);
  return found;
}

const text = () => document.body.textContent;

function fill(field: string, value: string): void {
  const found = document.querySelector<HTMLInputElement>(field);
  if (!found) throw new Error(`No field ${field}`);
  act(() => {
    found.value = value;
    found.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

function submit(): void {
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
}

beforeEach(() => {
  vi.restoreAllMocks();
  vi.clearAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  speakEnglish();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Handrail',
    version: '0.1.0',
    content_scripts: [{ matches: ['https://mail.example.com/*'], js: ['content-scripts/drafts.js'] }],
  });
});

afterEach(() => render(null, document.body));

describe('over a draft', () => {
  it('shows its missing steps, what holds apart from them, and leads to one', async () => {
    await openOver('https://mail.example.com/inbox', draft);
    const rows = [...document.querySelectorAll('.hints')].map((list) => list.textContent);
    expect(rows).toEqual([
      'We’ll circle back on the numbersTry: I’ll send the corrected numbers by [day].',
      'reply by FridayA promise to build on',
    ]);
    button(/circle back/).click();
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
    expect(sent).toHaveBeenLastCalledWith({ kind: 'showHint', ask: 'h1' });
  });

  it('shows a promise with its age, marks it as kept, and brings it back', async () => {
    await addPromises([promise]);
    await openOver('https://mail.example.com/inbox', draft);
    expect(text()).toContain('send the parking listto PriyaA day late');
    button('Mark as kept: send the parking list').click();
    await vi.waitFor(() => expect(text()).toContain('Kept'));
    expect(await listPromises()).toEqual([{ ...promise, outcome: { state: 'kept', on: '2026-11-23' } }]);
    button('Undo').click();
    await vi.waitFor(() => expect(text()).toContain('A day late'));
    expect(await listPromises()).toEqual([promise]);
  });

  it('shows the site at once and the promises soon where the page is too busy to answer, and its hints when it does', async () => {
    await addPromises([promise]);
    let answer: (reply: { answer: PageState }) => void = () => undefined;
    const busy = new Promise<{ answer: PageState }>((resolve) => {
      answer = resolve;
    });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 7, url: 'https://mail.example.com/inbox', active: true } as Awaited<
        ReturnType<typeof fakeBrowser.tabs.query>
      >[number],
    ]);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockReturnValue(busy);
    render(<Popup now={now} close={close} />, document.body);
    await vi.waitFor(() => expect(text()).toBe('Handrailmail.example.comOn here'));
    await vi.waitFor(() => expect(text()).toContain('send the parking list'));
    answer({ answer: draft });
    await vi.waitFor(() => expect(text()).toContain('We’ll circle back on the numbers'));
  });

  it('lets hints rest for this message, and shows them again', async () => {
    await openOver('https://mail.example.com/inbox', draft);
    button('Pause for this message').click();
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ kind: 'pauseDraft', ask: true }));
    render(null, document.body);
    await openOver('https://mail.example.com/inbox', { hasDraft: true, isPaused: true, hints: [] });
    expect(text()).toContain('Hints rest for this message.');
    button('Show them again').click();
    await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ kind: 'pauseDraft', ask: false }));
  });

  it('says that a draft without a missing step is whole', async () => {
    await openOver('https://mail.example.com/inbox', { hasDraft: true, hints: [] });
    expect(text()).toContain('Every step in this draft is in place.');
  });

  it('says of an empty draft that nothing is written, and nothing of one that was not heard yet until it is', async () => {
    await openOver('https://mail.example.com/inbox', { hasDraft: true, draft: 'empty', hints: [] });
    expect(text()).toContain('Nothing is written here yet.');
    render(null, document.body);
    const page: { -readonly [Part in keyof PageState]: PageState[Part] } = { ...draft, draft: 'unheard', hints: [] };
    await openOver('https://mail.example.com/inbox', page);
    expect(text()).not.toContain('Every step');
    Object.assign(page, draft, { draft: undefined });
    await vi.waitFor(() => expect(text()).toContain('We’ll circle back on the numbers'));
  });

  it('moves a promise with a reason, and brings it back', async () => {
    await addPromises([promise]);
    await openOver('https://mail.example.com/inbox', draft);
    button('Move or let go: send the parking list').click();
    await vi.waitFor(() => expect(document.querySelector('.move-form')).not.toBeNull());
    fill('input[type="date"]', '2026-11-25');
    fill('.why input', 'The list came late');
    submit();
    await vi.waitFor(() => expect(text()).toContain('Moved to Wed 25 Nov'));
    const outcome = { state: 'moved', on: '2026-11-23', from: '2026-11-22', why: 'The list came late' };
    expect(await listPromises()).toEqual([{ ...promise, due: '2026-11-25', outcome }]);
    button('Undo').click();
    await vi.waitFor(() => expect(text()).toContain('A day late'));
    expect(await listPromises()).toEqual([promise]);
  });

  it('asks about promises that were heard and not answered, and adds or leaves each', async () => {
    const one = { ...promise, id: 'heard', quote: 'I’ll look into the vendor contract.', action: undefined };
    await leaveHeard([one, { ...one, id: 'other', quote: 'I’ll call the school.' }]);
    await openOver('https://mail.example.com/inbox');
    expect(text()).toContain('Heard in your mailAdd I’ll look into the vendor contract.');
    button('Leave it: I’ll call the school.').click();
    await vi.waitFor(() => expect(text()).toContain('LeftUndo'));
    button(/^Add/).click();
    await vi.waitFor(() => expect(text()).toContain('AddedUndo'));
    expect((await listPromises()).map(({ id }) => id)).toEqual(['heard']);
    expect(await readHeard()).toEqual([]);
    button('Undo').click();
    await vi.waitFor(() => expect(text()).not.toContain('AddedUndo'));
    expect(await listPromises()).toEqual([]);
    expect((await readHeard()).map(({ id }) => id)).toEqual(['heard']);
  });

  it('lets a promise go', async () => {
    await addPromises([promise]);
    await openOver('https://mail.example.com/inbox', draft);
    button('Move or let go: send the parking list').click();
    await vi.waitFor(() => expect(document.querySelector('.move-form')).not.toBeNull());
    button('Let it go').click();
    await vi.waitFor(() => expect(text()).toContain('Let go'));
    expect(await listPromises()).toEqual([{ ...promise, outcome: { state: 'let-go', on: '2026-11-23' } }]);
  });

  it('shows only what you promised, not what you wait for', async () => {
    await addPromises([promise, { ...promise, id: 'q', owner: 'Sam', action: 'send the export' }]);
    await openOver('https://mail.example.com/inbox', draft);
    expect(document.querySelectorAll('.due-row')).toHaveLength(1);
    expect(text()).toContain('All 1');
  });

  it('tells the last seven days in a sentence', async () => {
    await recordFindings([
      finding('a', '2026-11-23', 'applied'),
      finding('b', '2026-11-20', 'applied'),
      finding('c', '2026-11-20', 'left'),
      finding('d', '2026-11-23', 'open'),
      finding('e', '2026-11-16', 'applied'),
      { ...finding('f', '2026-11-22', 'open'), signal: 'credit' },
    ]);
    await openOver('https://mail.example.com/inbox', draft);
    expect(text()).toContain('2 steps put in place, 1 left as it was. 1 strength noticed.');
  });

  it('pauses for an hour and goes on again', async () => {
    await openOver('https://mail.example.com/inbox', draft);
    button('Pause for an hour').click();
    await vi.waitFor(() => expect(text()).toContain('Paused until 10:30. Resume'));
    button(/Resume/).click();
    await vi.waitFor(() => expect(text()).toContain('Pause for an hour'));
    expect((await readSettings()).pausedUntil).toBe(0);
  });
});

describe('with nothing to show', () => {
  it('says so and offers a sample mail', async () => {
    await openOver('https://mail.example.com/inbox');
    expect(text()).toContain('Nothing to mend');
    expect(button('Practise on a sample mail')).toBeDefined();
  });

  it('has no switch over a page of the browser', async () => {
    await openOver('chrome://settings');
    expect(document.querySelector('[role="switch"]')).toBeNull();
    expect(text()).toContain('Nothing to mend');
  });

  it('says in plain words when the store cannot be read, and still shows the draft', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    await openOver('https://mail.example.com/inbox', draft);
    expect(text()).toContain('Your browser could not open the place where promises are kept.');
    expect(text()).toContain('We’ll circle back on the numbers');
  });
});

describe('its switch', () => {
  const turn = () => document.querySelector<HTMLInputElement>('[role="switch"]')?.click();

  it('turns a listed site off and on again', async () => {
    await openOver('https://mail.example.com/inbox', draft);
    turn();
    await vi.waitFor(() => expect(text()).toContain('Off here'));
    expect(text()).not.toContain('circle back');
    expect((await readSettings()).offHosts).toEqual(['mail.example.com']);
    turn();
    await vi.waitFor(() => expect(text()).toContain('On here'));
    expect((await readSettings()).offHosts).toEqual([]);
  });

  it('pressed twice in a moment is where it was', async () => {
    await openOver('https://mail.example.com/inbox', draft);
    turn();
    turn();
    // One change at a time: this one comes after both.
    await changeSettings((settings) => settings);
    expect((await readSettings()).offHosts).toEqual([]);
    expect(text()).toContain('On here');
  });

  it('says where the browser keeps it off a listed site, and asks for it back', async () => {
    let isAllowed = false;
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => isAllowed);
    const request = vi.fn(async () => {
      isAllowed = true;
      return true;
    });
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(request);
    await openOver('https://mail.example.com/inbox');
    await vi.waitFor(() => expect(text()).toContain('Your browser keeps Handrail off this site.'));
    expect(text()).toContain('Off here');
    turn();
    expect(request).toHaveBeenCalledWith({ origins: ['https://mail.example.com/*'] });
    await vi.waitFor(() => expect(text()).toContain('On here'));
  });

  it('asks the browser before it turns on another site', async () => {
    const request = vi.fn(async () => true);
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(request);
    await openOver('https://wiki.example.org:8443/page');
    expect(text()).toContain('Handrail does not read this site.');
    turn();
    expect(request).toHaveBeenCalledWith({ origins: ['https://wiki.example.org/*'] });
    await vi.waitFor(() => expect(text()).toContain('On here'));
    expect((await readSettings()).onOrigins).toEqual(['https://wiki.example.org:8443']);
  });

  it('stays off, and says why, when the browser does not allow it', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async () => false);
    await openOver('https://wiki.example.org/page');
    turn();
    await vi.waitFor(() => expect(text()).toContain('Your browser did not allow it'));
    expect(text()).toContain('Off here');
    expect((await readSettings()).onOrigins).toEqual([]);
  });

  it('gives the permission back when such a site is turned off', async () => {
    const remove = vi.fn(async () => true);
    vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(remove);
    await openOver('https://wiki.example.org/page', undefined, { onOrigins: ['https://wiki.example.org'] });
    turn();
    await vi.waitFor(() => expect(text()).toContain('Off here'));
    expect(remove).toHaveBeenCalledWith({ origins: ['https://wiki.example.org/*'] });
    expect((await readSettings()).onOrigins).toEqual([]);
  });
});
