import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AGREEMENT_FILE_BYTES, writeAgreementFile } from '../../src/settings/agreement-file';
import { noAgreements } from '../../src/settings/agreements';
import { changeAgreements, readAgreements } from '../../src/settings/stored-agreements';
import { Workbook } from '../../src/workbook/workbook';
import { speakEnglish } from '../popup/english';
import { written } from '../settings/written-agreements';

// A Wednesday, half past nine.
let now: Date;

async function open(stored: Record<string, unknown> = {}): Promise<void> {
  await fakeBrowser.storage.local.set(stored);
  location.hash = '#agreements';
  act(() => render(<Workbook now={() => now} />, document.body));
  await vi.waitFor(() => expect(document.querySelectorAll('.pact').length).toBeGreaterThan(0));
}

function find<Found extends HTMLElement>(selector: string, name: string): Found {
  const named = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent?.trim();
  const found = [...document.querySelectorAll<Found>(selector)].find((each) => named(each) === name);
  if (!found) throw new Error(`No ${selector} named ${name} in: ${document.body.textContent}`);
  return found;
}

const press = (name: string) => act(() => find('button', name).click());
const text = () => document.querySelector('main')?.textContent ?? '';
const kept = async () => (await readAgreements()).agreements;

/** Types into a field as a person does, letter after letter. */
function type(name: string, words: string): void {
  const field = find<HTMLTextAreaElement>('textarea, input', name);
  for (let length = 1; length <= words.length; length++)
    act(() => {
      field.value = words.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
}

function set(name: string, value: string): void {
  const field = find<HTMLInputElement | HTMLSelectElement>('input, select', name);
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}

/** The sheet of an agreement, as it is read. */
const sheet = (index: number) => document.querySelectorAll('.pact')[index];

function stubCopy() {
  const copied = vi.fn(async (_: string) => undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } });
  return copied;
}

function pick(content: string | Blob, name = 'team.json'): void {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error('nowhere to pick a file');
  Object.defineProperty(field, 'files', { value: [new File([content], name)], configurable: true });
  act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  speakEnglish();
  now = new Date(2026, 10, 25, 9, 30);
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

describe('an agreement', () => {
  it('is kept letter by letter, and is a proposal once it says something', async () => {
    await open();
    expect(sheet(0)?.textContent).toContain('Not written yet');
    type('What “urgent” means', 'Needed by noon.');
    expect(sheet(0)?.textContent).toContain('Proposed, not agreed yet');
    await vi.waitFor(async () => expect((await kept()).urgent).toEqual({ said: 'Needed by noon.' }));
  });

  it('is marked as agreed today, and taken back, and the keyboard is never left nowhere', async () => {
    await open({ agreements: { version: 1, ...noAgreements, urgent: { said: 'Needed by noon.' } } });
    press('Mark as agreed: What “urgent” means');
    expect(sheet(0)?.textContent).toContain('Agreed on 25 November');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Take back to proposed: What “urgent” means');
    await vi.waitFor(async () =>
      expect((await kept()).urgent.agreed).toEqual({ on: '2026-11-25', said: 'Needed by noon.' }),
    );
    press('Take back to proposed: What “urgent” means');
    expect(document.activeElement?.textContent).toBe('Mark as agreed');
    await vi.waitFor(async () => expect((await kept()).urgent).toEqual({ said: 'Needed by noon.' }));
  });

  it('that was agreed is only proposed in other words, with a way back to what was agreed', async () => {
    await open({ agreements: { version: 1, ...written } });
    type('What “urgent” means', 'Whenever.');
    expect(sheet(0)?.textContent).toContain('Changed since 3 November, not agreed yet');
    press('Back to what was agreed: What “urgent” means');
    expect(sheet(0)?.textContent).toContain('Agreed on 3 November');
    await vi.waitFor(async () => expect((await kept()).urgent).toEqual(written.urgent));
  });

  it('is put to the team as a question that asks for a yes', async () => {
    await open({ agreements: { version: 1, ...noAgreements, hours: { said: written.hours.said } } });
    const copied = stubCopy();
    press('Copy a question to the team: After hours');
    await vi.waitFor(() => expect(text()).toContain('Copied.'));
    expect(copied).toHaveBeenCalledWith(
      'Can we agree on this? After hours: “Between 19:00 and 8:00, Monday to Friday, nobody is expected to read or reply.” A yes is enough. If something is missing, tell me what you would change.',
    );
  });

  it('on who decides is a sentence with three gaps', async () => {
    await open();
    type('Who decides', 'Ana');
    type('On what', 'hires');
    expect(sheet(3)?.textContent).toContain('Not written yet');
    type('Who hears before the rest', 'Sam\nand Tom');
    expect(sheet(3)?.textContent).toContain('Proposed, not agreed yet');
    await vi.waitFor(async () =>
      expect((await kept()).decides).toEqual({ said: { who: 'Ana', what: 'hires', first: 'Sam and Tom' } }),
    );
  });
});

describe('after hours', () => {
  it('are chosen in their places, days one by one where they are others', async () => {
    await open();
    set('From', '18:30');
    set('Until', '08:00');
    set('Days', 'other');
    act(() => find('input', 'Friday').click());
    expect(sheet(1)?.querySelector('select')?.selectedOptions[0]?.textContent).toBe(
      'Monday, Tuesday, Wednesday and Thursday',
    );
    await vi.waitFor(async () =>
      expect((await kept()).hours).toEqual({ said: { from: '18:30', to: '08:00', days: [1, 2, 3, 4] } }),
    );
    set('Days', 'every');
    expect(document.querySelector('fieldset')).toBeNull();
    await vi.waitFor(async () => expect((await kept()).hours.said.days).toEqual([0, 1, 2, 3, 4, 5, 6]));
  });

  it.each([
    ['19:00', true],
    ['18:59', false],
  ])('say at %s whether they are on: %s', async (clock, isOn) => {
    now = new Date(`2026-11-25T${clock}`);
    await open({ agreements: { version: 1, ...written } });
    expect(text().includes('It is after hours now.')).toBe(isOn);
  });
});

describe('one’s own', () => {
  it('gets a title and words, and is removed with a way back to its place', async () => {
    await open({ agreements: { version: 1, ...written } });
    press('Write another');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('What it is about');
    const [, title] = document.querySelectorAll<HTMLTextAreaElement>('[aria-label="What it is about"]');
    act(() => {
      if (title) title.value = 'Lunch';
      title?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    type('Lunch', 'Nobody books noon.');
    press('Remove: Cameras');
    await vi.waitFor(async () => expect((await kept()).own.map(({ title }) => title)).toEqual(['Lunch']));
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    expect(document.activeElement?.textContent?.trim()).toBe('Write another');
    await vi.waitFor(async () =>
      expect((await kept()).own).toEqual([
        written.own[0],
        { id: expect.stringMatching(/^own-/), title: 'Lunch', said: 'Nobody books noon.' },
      ]),
    );
  });
});

describe('what one expects', () => {
  it('is kept for each moment and side', async () => {
    await open();
    type('Somebody admits a misstep: I expect', 'Thanks, and what comes next.');
    type('Somebody admits a misstep: You can expect of me', 'The same.');
    await vi.waitFor(async () =>
      expect((await kept()).expectations).toEqual({
        ...noAgreements.expectations,
        misstep: { mine: 'Thanks, and what comes next.', yours: 'The same.' },
      }),
    );
  });
});

describe('as text', () => {
  it('all that is written opens a conversation, and what is not is there to talk about', async () => {
    await open({ agreements: { version: 1, ...written } });
    const copied = stubCopy();
    press('Copy as text');
    await vi.waitFor(() => expect(text()).toContain('Copied.'));
    expect(copied.mock.lastCall?.[0]).toBe(`What we agreed

What “urgent” means (Agreed on 3 November)
Needed the same day, and someone cannot work without it.

After hours (Changed since 3 November, not agreed yet)
Between 19:00 and 8:00, Monday to Friday, nobody is expected to read or reply.

When someone drops the ball (Proposed, not agreed yet)
Say so the same day, where it was promised.

Cameras (Agreed on 20 November)
Off is fine.

Still to talk about
– Who decides, and who hears first

What I expect, and what you can expect of me

A deadline will be missed
I expect: A word before the day.
You can expect of me: The same.

Somebody pushes back
I expect: The reason.`);
  });

  it('nothing written is a list of what to talk about', async () => {
    await open();
    const copied = stubCopy();
    press('Copy as text');
    await vi.waitFor(() => expect(text()).toContain('Copied.'));
    expect(copied.mock.lastCall?.[0]).toBe(
      'Still to talk about\n– What “urgent” means\n– After hours\n– When someone drops the ball\n– Who decides, and who hears first',
    );
  });
});

describe('a file', () => {
  it('for the team holds the agreements, and is offered only once there is one', async () => {
    await open();
    expect(() => find('button', 'Save for the team')).toThrow('No button');
    type('What “urgent” means', 'Needed by noon.');
    const saved: (Blob | MediaSource)[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${saved.push(file)}`);
    press('Save for the team');
    expect(JSON.parse(await new Response(saved[0] as Blob).text())).toEqual({
      handrail: 'agreements',
      version: 1,
      urgent: { said: 'Needed by noon.' },
    });
  });

  const theirs = writeAgreementFile({
    ...noAgreements,
    urgent: { said: 'Needed by noon.' },
    dropped: { said: 'We ask what is needed.' },
  });

  it('from somebody is shown first, and only what is chosen is taken over, with a way back', async () => {
    const mine = { ...noAgreements, urgent: written.urgent };
    await open({ agreements: { version: 1, ...mine } });
    pick(theirs);
    await vi.waitFor(() => expect(text()).toContain('What “team.json” holds'));
    const [urgent, dropped] = document.querySelectorAll<HTMLInputElement>('.offered input');
    expect([urgent?.checked, dropped?.checked]).toEqual([false, true]);
    expect(text()).toContain('Yours now: “Needed the same day, and someone cannot work without it.”');
    expect(await kept()).toEqual(mine);
    press('Take over 1 agreement');
    await vi.waitFor(async () =>
      expect(await kept()).toEqual({ ...mine, dropped: { said: 'We ask what is needed.' } }),
    );
    press('Undo');
    await vi.waitFor(async () => expect(await kept()).toEqual(mine));
  });

  it('from somebody takes the place of one’s own words where that is chosen', async () => {
    await open({ agreements: { version: 1, ...noAgreements, urgent: written.urgent } });
    pick(theirs);
    await vi.waitFor(() => expect(document.querySelector('.offered')).not.toBeNull());
    act(() => document.querySelector<HTMLInputElement>('.offered input')?.click());
    press('Take over 2 agreements');
    await vi.waitFor(async () => expect((await kept()).urgent).toEqual({ said: 'Needed by noon.' }));
  });

  it('that is not taken over changes nothing, and the keyboard goes back to where it came from', async () => {
    await open();
    pick(theirs);
    await vi.waitFor(() => expect(document.querySelector('.offered')).not.toBeNull());
    press('Not now');
    expect(document.activeElement?.textContent?.trim()).toBe('Open a file');
    expect(await kept()).toEqual(noAgreements);
  });

  it.each([
    ['with nothing new', theirs, 'You have all of this already.'],
    ['with nothing in it', '{"handrail":"agreements","version":1}', 'There is nothing written in this file yet.'],
  ])('%s says so', async (_, content, says) => {
    const parsed = JSON.parse(theirs);
    await open({ agreements: { version: 1, ...noAgreements, urgent: parsed.urgent, dropped: parsed.dropped } });
    pick(content);
    await vi.waitFor(() => expect(text()).toContain(says));
    expect(() => find('button', 'Take over 0 agreements')).toThrow('No button');
  });

  it.each([
    [
      'too large',
      new Blob([new Uint8Array(AGREEMENT_FILE_BYTES + 1)]),
      'This file is larger than Handrail ever writes one',
    ],
    ['cut short', theirs.slice(0, 60), 'Line 5: The file stops here, before it is complete.'],
    ['newer', theirs.replace('"version": 1', '"version": 2'), 'A newer Handrail wrote this file.'],
    ['of another kind', '{"handrail":"rules","version":1}', 'This is not the kind of file that belongs here.'],
    ['misspelt', theirs.replace('"urgent"', '"urgnet"'), 'urgnet: No field has this name.'],
  ])('that is %s is refused with what is the matter, and changes nothing', async (_, content, says) => {
    await open({ agreements: { version: 1, ...written } });
    const before = await fakeBrowser.storage.local.get();
    pick(content);
    await vi.waitFor(() => expect(text()).toContain('“team.json” was not brought in, and nothing was changed.'));
    expect(text()).toContain(says);
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
  });
});

describe('when something stands in the way', () => {
  it('a letter typed while the page looks at what it has just kept is kept as well', async () => {
    await open();
    const { get, set } = fakeBrowser.storage.local;
    let isHeld = false;
    const waiting: (() => void)[] = [];
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      isHeld = true;
      await set.call(fakeBrowser.storage.local, items);
    });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async (keys) => {
      if (isHeld) await new Promise<void>((go) => waiting.push(go));
      return get.call(fakeBrowser.storage.local, keys);
    });
    type('What “urgent” means', 'N');
    // One look for the change it heard of, and one when its writing is done.
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    type('What “urgent” means', 'No');
    vi.restoreAllMocks();
    speakEnglish();
    for (const go of waiting) go();
    await vi.waitFor(async () => expect((await kept()).urgent).toEqual({ said: 'No' }));
  });

  it('what cannot be kept stays on the page, is said, and goes along with the next letter', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await open();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceeded'));
    type('What “urgent” means', 'Needed by noon');
    await vi.waitFor(() =>
      expect(document.querySelector('[role="alert"]')?.textContent).toBe(
        'This could not be kept just now. It is still on this page: copy it before you close it.',
      ),
    );
    expect(find<HTMLTextAreaElement>('textarea', 'What “urgent” means').value).toBe('Needed by noon');
    set.mockRestore();
    type('When someone drops the ball', 'S');
    await vi.waitFor(async () =>
      expect(await kept()).toEqual({ ...noAgreements, urgent: { said: 'Needed by noon' }, dropped: { said: 'S' } }),
    );
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')).toBeNull());
  });

  it('what cannot be read is said, saved as a file, and goes only when it is let go', async () => {
    await open({ agreements: { version: 1, ...written, urgent: 'Needed by noon.' } });
    expect(text()).toContain('Part of what was kept here could not be read.');
    type('What “urgent” means', 'Today.');
    await vi.waitFor(async () => expect((await kept()).urgent).toEqual({ said: 'Today.' }));
    const saved: (Blob | MediaSource)[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${saved.push(file)}`);
    press('Save it as a file');
    expect(await new Response(saved[0] as Blob).text()).toContain('Needed by noon.');
    press('Let it go');
    await vi.waitFor(() => expect(text()).not.toContain('could not be read'));
    expect((await kept()).urgent).toEqual({ said: 'Today.' });
  });

  it('a storage that does not answer is said in plain words', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    location.hash = '#agreements';
    act(() => render(<Workbook now={() => now} />, document.body));
    await vi.waitFor(() => expect(text()).toContain('Your browser could not read what is kept here.'));
    expect(document.querySelector('.pact')).toBeNull();
  });
});

it('what another page writes is seen, and one’s own words stay', async () => {
  await open();
  type('What “urgent” means', 'Needed by noon.');
  await changeAgreements((all) => ({ ...all, dropped: { said: 'Say so.' } }));
  await vi.waitFor(() =>
    expect(find<HTMLTextAreaElement>('textarea', 'When someone drops the ball').value).toBe('Say so.'),
  );
  expect(find<HTMLTextAreaElement>('textarea', 'What “urgent” means').value).toBe('Needed by noon.');
});

it('what an organisation has set stands above, as it is', async () => {
  await open({ managed: { own: { rules: [], phrases: [] }, agreements: '<b>Urgent</b> means today.' } });
  await vi.waitFor(() =>
    expect(document.querySelector('.of-organisation')?.textContent).toBe(
      'From your organisationSet through the browser. Nothing goes back to it.<b>Urgent</b> means today.',
    ),
  );
});
