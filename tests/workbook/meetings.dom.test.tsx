import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { plain } from '../../src/background/reread';
import { openAnalysis } from '../../src/engine/analysis';
import { freshEngine } from '../../src/engine/fresh';
import { heardTogether, ownEngine } from '../../src/engine/own';
import { handOver, takeHandedOver } from '../../src/messages/handed-over';
import type { Passage } from '../../src/messages/map';
import { hearPromises } from '../../src/promises/heard';
import { withDays } from '../../src/promises/with-days';
import { keepMeeting, listMeetings } from '../../src/store/meetings';
import { listPromises } from '../../src/store/promises';
import { readDay } from '../../src/text/when';
import { Workbook } from '../../src/workbook/workbook';
import { meetingFile } from '../e2e/pages/meeting';
import { speakEnglish } from '../popup/english';

const engine = await freshEngine();
const now = () => new Date(2026, 10, 25, 9, 30);
// The first reading of all compiles its patterns.
const patience = 5000;
let isDeaf = false;
const fruit = {
  id: 'fruit',
  name: 'Fruit',
  lands: 'Say which work you mean.',
  phrases: ['low hanging fruit'],
  unless: [],
  suggest: [],
  replaces: 'words',
  flags: [],
  leaves: [],
} as const;
const own = ownEngine({ rules: [fruit], phrases: [] });

type Ask = Passage | { readonly quotes: readonly string[]; readonly now: number };

/** What the background answers, without the wire. */
function hear(ask: Ask): unknown {
  if ('quotes' in ask) return ask.quotes.map((quote) => readDay(quote, new Date(ask.now)));
  const { kind, lines, now: at } = ask;
  const findings = heardTogether(openAnalysis(engine, kind).update(lines), openAnalysis(own, kind).update(lines))
    .filter(({ certainty }) => certainty !== 'possible')
    .map((one) => plain(one, own));
  const promises = withDays(hearPromises(lines.join('\n'), findings), lines.join('\n'), new Date(at), readDay);
  return { findings, promises };
}

const text = (): string => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

function find<Found extends Element>(selector: string, name = ''): Found {
  const found = [...document.querySelectorAll<Found>(selector)].find((each) =>
    `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(name),
  );
  if (!found) throw new Error(`No ${selector} “${name}” in: ${text().slice(0, 600)}`);
  return found;
}

const press = (name: string): void => void act(() => find<HTMLButtonElement>('button', name).click());

async function choose(name: string, content: BlobPart): Promise<void> {
  const input = find<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

async function openMeeting(): Promise<void> {
  await choose('Northgate weekly-20261124_100200-Meeting Transcript.vtt', meetingFile(1));
  await vi.waitFor(() => find('.transcript'), patience);
  expect(find('h1').textContent).toBe('Northgate weekly');
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('scrollTo', () => undefined);
  fakeBrowser.reset();
  speakEnglish();
  isDeaf = false;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    // The boundary: only this page speaks on this wire.
    const { ask } = message as { readonly ask: Ask };
    return isDeaf ? undefined : { answer: hear(ask) };
  });
  location.hash = '#meetings';
  act(() => render(<Workbook now={now} />, document.body));
  await vi.waitFor(() => expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false'));
});

afterEach(() => {
  if (document.querySelector('[aria-label="Put this meeting away"]')) press('Put this meeting away');
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a transcript that is opened', () => {
  it('is told in a sentence, and in its lists', async () => {
    await openMeeting();
    expect(text()).toContain(
      'Tuesday 24 November, 4 minutes. 2 decisions, 4 promises, 2 questions still open and 4 loose ends.',
    );
    expect(text()).toContain('“And who signs the annex on our side?”Nobody knew.');
    expect(text()).toContain('“It’s been decided that we go with vendor B.”Who: not saidWhy: not said');
    expect(text()).toContain('An idea landed on its second telling');
  });

  it('shows the user their own part, once they say who they are', async () => {
    await openMeeting();
    expect(text()).not.toContain('In your own words');
    const select = find<HTMLSelectElement>('select');
    select.value = 'Tom Lee';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(find('.lane.mine .who').textContent).toBe('You'));
    expect(text()).toContain('In your own words');
    expect(text()).toContain('1 of your turns was cut off.');
  });

  it('tells them what their own rules say of their lines, and of nobody else’s', async () => {
    await choose(
      'plain.txt',
      'Ana: The low hanging fruit is done.\nTom: Then the low hanging fruit it is.\nAna: Fine.',
    );
    await vi.waitFor(() => expect(find('h1').textContent).toBe('plain'), patience);
    await vi.waitFor(() => find('.transcript'), patience);
    expect(text()).not.toContain('Fruit: Say which work you mean.');
    const select = find<HTMLSelectElement>('select');
    select.value = 'Tom';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() =>
      expect(text()).toContain('“Then the low hanging fruit it is.”Fruit: Say which work you mean.'),
    );
    expect(text()).not.toContain('“The low hanging fruit is done.”');
  });

  it('takes minutes at their word: who has what by when, and what nobody has', async () => {
    await choose(
      'minutes.md',
      '# Weekly, 24 November 2026\n\n## Actions\n- NR: seeds for the beds, 14 May\n- TODO: book the room\n',
    );
    await vi.waitFor(() => expect(find('h1').textContent).toBe('minutes'), patience);
    await vi.waitFor(() => find('.transcript'), patience);
    expect(text()).toContain('“NR: seeds for the beds, 14 May”Who: NRBy: Friday 14 May');
    expect(text()).toContain('“book the room”Name: book the room, by which dayline 5');
    expect(text()).toContain('Tuesday 24 November. 1 promise and 1 loose end.');
  });

  it('tells what their own rules say of minutes, which are all theirs', async () => {
    await choose('minutes.md', '# Weekly\n\n- The low hanging fruit comes first\n- The rest in May\n');
    await vi.waitFor(() => expect(find('h1').textContent).toBe('minutes'), patience);
    await vi.waitFor(() => find('.transcript'), patience);
    expect(text()).toContain('“The low hanging fruit comes first”Fruit: Say which work you mean.');
  });

  it('never says how much somebody else spoke', async () => {
    await openMeeting();
    const talk = find('.two').textContent ?? '';
    for (const name of ['Ana', 'Sam', 'Priya', 'Tom']) expect(talk.split('What held')[0]).not.toContain(name);
  });

  it('lets speakers be renamed, several at once', async () => {
    await openMeeting();
    for (const name of ['Sam Okoye', 'Jonas Berg']) {
      const input = find<HTMLLabelElement>('.meeting-names form label', `Name of ${name}`).querySelector('input');
      if (!input) throw new Error('no field');
      input.value = 'Sam O.';
      act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    }
    await act(() => find<HTMLFormElement>('.meeting-names form').requestSubmit());
    await vi.waitFor(() => expect(text()).toContain('4 people spoke.'));
  });

  it('goes to the turn where something was said', async () => {
    await openMeeting();
    press('Show where it was said: 1:31');
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('asked'));
  });

  it('puts a promise into the ledger, with its day and its owner', async () => {
    await openMeeting();
    press('Add to promises: I’ll send the corrected numbers');
    await vi.waitFor(() => expect(text()).toContain('In your promises'));
    expect(await listPromises()).toEqual([
      {
        id: expect.any(String),
        quote: 'I’ll send the corrected numbers to everybody by Friday.',
        owner: 'Tom Lee',
        action: 'send the corrected numbers to everybody',
        due: '2026-11-27',
        to: 'Northgate weekly',
        made: '2026-11-24',
        site: '',
        outcome: { state: 'open' },
      },
    ]);
  });

  it('is closed with clean notes, and counts what is still blank', async () => {
    await openMeeting();
    press('Write the minutes');
    const notes = find<HTMLTextAreaElement>('.close-notes textarea').value;
    expect(notes).toContain('# Northgate weekly, Tuesday 24 November');
    expect(notes).toContain('- [ ] Tom Lee: send the corrected numbers to everybody · By: Friday 27 November');
    expect(text()).toContain(`${notes.match(/____/g)?.length} blanks to fill before it goes out.`);
  });

  it('is in no store until the user keeps its lists, and then only its lists', async () => {
    await openMeeting();
    expect(await listMeetings()).toEqual([]);
    press('Keep the lists');
    await vi.waitFor(() => expect(text()).toContain('Forget the lists'));
    const [kept] = await listMeetings();
    expect(kept?.decisions.map(({ quote }) => quote)).toEqual([
      'So training moves to 14 January, because the annex needs ten days to dry.',
      'It’s been decided that we go with vendor B.',
    ]);
    expect(JSON.stringify(kept)).not.toContain('Catering');
    press('Forget the lists');
    await vi.waitFor(() => expect(text()).toContain('Forgotten: Northgate weekly'));
    expect(await listMeetings()).toEqual([]);
    press('Undo');
    await vi.waitFor(() => expect(text()).toContain('Forget the lists'));
    expect(await listMeetings()).toEqual([kept]);
    press('Forget the lists');
    await vi.waitFor(async () => expect(await listMeetings()).toEqual([]));
  });

  it('that is forgotten can be brought back by keyboard, one after the other', async () => {
    await openMeeting();
    press('Keep the lists');
    await vi.waitFor(() => expect(text()).toContain('Forget the lists'));
    for (const kept of await listMeetings()) await keepMeeting({ ...kept, id: 'again' });
    press('Put this meeting away');
    act(() => render(null, document.body));
    act(() => render(<Workbook now={now} />, document.body));
    const focused = () => document.activeElement?.textContent;
    for (const left of [1, 0]) {
      const forget = await vi.waitFor(() => find<HTMLElement>('.kept-meetings button', 'Forget'));
      forget.focus();
      act(() => forget.click());
      await vi.waitFor(() => expect(document.querySelectorAll('.kept-meetings li')).toHaveLength(left));
      expect(focused()).toBe('Undo');
    }
    press('Undo');
    expect(focused()).toBe('Meetings');
    await vi.waitFor(() => expect(document.querySelectorAll('.kept-meetings li')).toHaveLength(1));
  });

  it('is kept under a title of any length', async () => {
    await openMeeting();
    act(() => {
      const title = find('label', 'Its name').querySelector('input') as HTMLInputElement;
      title.value = 'Northgate '.repeat(100);
      title.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await vi.waitFor(() => expect(find('h1').textContent).toHaveLength(999));
    press('Keep the lists');
    await vi.waitFor(async () => expect((await listMeetings())[0]?.title).toHaveLength(300));
  });

  it('can be read as a table', async () => {
    await openMeeting();
    press('Show as a table');
    expect([...document.querySelectorAll('.timeline thead th')].map(({ textContent }) => textContent)).toEqual([
      'When',
      'What',
      'Who spoke',
      'Words',
    ]);
  });
});

describe('what cannot be opened', () => {
  it.each([
    ['meeting.mp4', '\0\0\0 ftypisom', 'This is a recording.'],
    ['notes.pdf', '%PDF-1.7', 'This is a PDF.'],
    ['empty.txt', ' \n', 'There are no words in it.'],
    ['half.docx', 'PK\u0003\u0004', 'This archive is not a Word file.'],
  ])('%s gets its own word, and the meeting in hand stays', async (name, content, said) => {
    await openMeeting();
    await choose(name, content);
    await vi.waitFor(() => expect(find('.notice').textContent).toContain(said));
    expect(find('h1').textContent).toBe('Northgate weekly');
  });

  it('is said when nobody hears it, and the text that was pasted stays', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    isDeaf = true;
    const area = find<HTMLTextAreaElement>('.paste textarea');
    area.value = 'Tom: I’ll send it.\nAna: Fine.';
    act(() => void area.dispatchEvent(new Event('input', { bubbles: true })));
    await act(() => find<HTMLFormElement>('.paste form').requestSubmit());
    await vi.waitFor(() => expect(text()).toContain('The meeting could not be read just now.'));
    expect(find<HTMLTextAreaElement>('.paste textarea').value).toBe('Tom: I’ll send it.\nAna: Fine.');
  });
});

describe('a meeting that was read on a page', () => {
  const handed = { from: 'Microsoft Teams', title: 'Weekly sync', isPart: true };

  it('opens, says that it is a part, and is handed over once', async () => {
    const turns = [{ speaker: 'Tom Lee', start: 1000, text: 'Who writes the notes this week?' }];
    await handOver({ ...handed, turns });
    location.hash = '#meetings/read';
    render(null, document.body);
    act(() => render(<Workbook now={now} />, document.body));
    await vi.waitFor(() => expect(find('h1').textContent).toBe('Weekly sync'), patience);
    await vi.waitFor(() => find('.transcript'), patience);
    expect(text()).toContain('Who writes the notes this week?');
    expect(text()).toContain('the lines of a page that were in view, not all of the meeting');
    expect(await takeHandedOver()).toBeUndefined();
  });

  it('opens from its text where its turns cannot be told apart', async () => {
    location.hash = '#meetings/read';
    await handOver({ ...handed, isPart: false, text: 'Tom Lee: Who writes the notes?\nAna Ruiz: I will.' });
    render(null, document.body);
    act(() => render(<Workbook now={now} />, document.body));
    await vi.waitFor(() => expect(find('h1').textContent).toBe('Weekly sync'), patience);
    await vi.waitFor(() => find('.transcript'), patience);
    const all = find<HTMLDetailsElement>('.transcript details');
    all.open = true;
    await act(() => void all.dispatchEvent(new Event('toggle')));
    expect(text()).toContain('Who writes the notes?');
  });

  it('is let go where the user takes the file in its place', async () => {
    await handOver({ ...handed, turns: [{ speaker: 'Tom Lee', text: 'Who writes the notes?' }] });
    render(null, document.body);
    act(() => render(<Workbook now={now} />, document.body));
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
    expect(find('h1').textContent).toBe('Meetings');
  });

  it('is nothing where what lies there has another shape', async () => {
    await fakeBrowser.storage.session.set({ meetingRead: { turns: [{ speaker: 7 }] } });
    expect([await takeHandedOver(), await takeHandedOver()]).toEqual([undefined, undefined]);
  });
});
