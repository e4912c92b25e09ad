import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerPromise } from '../../src/promises/promise';
import type { Repair as Heard } from '../../src/repair/repair';
import { recordFindings } from '../../src/store/findings';
import { addPromises, listPromises } from '../../src/store/promises';
import { keepReflection, listReflections } from '../../src/store/reflections';
import { listWorksheets } from '../../src/store/worksheets';
import { Workbook } from '../../src/workbook/workbook';
import { speakEnglish } from '../popup/english';

const now = () => new Date(2026, 10, 25, 9, 30);

const promise = (id: string, rest: Partial<LedgerPromise> = {}): LedgerPromise => ({
  id,
  quote: 'I’ll send the parking list.',
  to: 'Priya',
  due: '2026-11-24',
  made: '2026-11-20',
  site: 'mail.example.com',
  outcome: { state: 'open' },
  ...rest,
});

async function open(hash: string): Promise<void> {
  location.hash = hash;
  act(() => render(<Workbook now={now} />, document.body));
  await vi.waitFor(() => expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false'));
}

function find<Found extends Element>(selector: string, name = ''): Found {
  const found = [...document.querySelectorAll<Found>(selector)].find((each) =>
    `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(name),
  );
  if (!found) throw new Error(`No ${selector} “${name}” in: ${document.body.textContent}`);
  return found;
}

const press = (name: string) => act(() => find<HTMLElement>('button', name).click());
const text = () => document.querySelector('main')?.textContent ?? '';

function fill(selector: string, value: string): void {
  const field = find<HTMLInputElement | HTMLTextAreaElement>(selector);
  act(() => {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

function submit(): void {
  act(() => {
    find('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
  speakEnglish();
});
afterEach(() => act(() => render(null, document.body)));

describe('the workbook', () => {
  it('opens on the ledger, and says how much waits', async () => {
    await addPromises([promise('a'), promise('b', { due: '2026-11-25' }), promise('c', { owner: 'Sam' })]);
    await open('');
    expect(document.title).toBe('Promises · Handrail');
    expect(find('nav [aria-current="page"]').textContent).toBe(' Promises2');
    expect(text()).toContain('2 promises are open. 1 is past its day. 1 is due today.');
  });

  it('says in plain words when it cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    await open('#trends');
    expect(text()).toContain('Your browser could not open the place where the workbook is kept.');
  });
});

describe('the ledger', () => {
  it('marks a promise as kept, and brings it back', async () => {
    await addPromises([promise('a')]);
    await open('#promises');
    press('Mark as kept: I’ll send the parking list.');
    await vi.waitFor(() => expect(text()).toContain('kept a day late, on Wed 25 Nov'));
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    await vi.waitFor(() => expect(text()).toContain('A day late'));
    expect(await listPromises()).toEqual([promise('a')]);
  });

  it('says every act anew with its way back in hand, and leaves nobody without a place after it', async () => {
    await addPromises([promise('a'), promise('b', { quote: 'I’ll book the room.' })]);
    await open('#promises');
    const keep = (quote: string) => {
      const button = find<HTMLElement>('button', `Mark as kept: ${quote}`);
      button.focus();
      act(() => button.click());
    };
    const said = () => document.querySelector('.said [role="status"]');
    const focused = () => document.activeElement?.textContent;
    keep('I’ll send the parking list.');
    await vi.waitFor(() => expect(focused()).toBe('Undo'));
    const first = said();
    await vi.waitFor(() => expect(document.querySelectorAll('.slip.kept')).toHaveLength(1));
    keep('I’ll book the room.');
    await vi.waitFor(() => expect(document.querySelectorAll('.slip.kept')).toHaveLength(2));
    await vi.waitFor(() => expect(said()).not.toBe(first));
    await vi.waitFor(() => expect(focused()).toBe('Undo'));
    expect(said()?.textContent).toBe(first?.textContent);
    press('Undo');
    await vi.waitFor(() => expect(said()).toBeNull());
    await vi.waitFor(() => expect(focused()).toBe('Promises'));
    keep('I’ll book the room.');
    await vi.waitFor(() => expect(focused()).toBe('Undo'));
    press('Close');
    expect(said()).toBeNull();
    expect(focused()).toBe('Promises');
  });

  it('offers an honest update for what is past its day, with the day that is chosen', async () => {
    await addPromises([promise('a')]);
    await open('#promises');
    expect(text()).toContain(
      'Priya, I wrote: “I’ll send the parking list.” I did not get to it. You will have it by a day.',
    );
    const copied = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } });
    fill('.move-form input[type="date"]', '2026-11-27');
    press('Copy the update');
    await vi.waitFor(() => expect(text()).toContain('Copied.'));
    expect(copied).toHaveBeenCalledWith(
      'Priya, I wrote: “I’ll send the parking list.” I did not get to it. You will have it by Friday 27 November.',
    );
    vi.unstubAllGlobals();
  });

  it('offers the update in English alone, whatever the browser speaks', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de');
    await addPromises([promise('a')]);
    await open('#promises');
    expect(text()).toContain('1 promise is open.');
    fill('.move-form input[type="date"]', '2026-11-27');
    expect(find('.update').textContent).toContain('You will have it by Friday 27 November.');
  });

  it('tells how a promise moved, and through which days when it did more than once', async () => {
    const last = { state: 'moved', on: '2026-11-22', from: '2026-11-23', why: 'Sam is ill' } as const;
    await addPromises([
      promise('once', { outcome: last }),
      promise('twice', { moved: [{ on: '2026-11-20', from: '2026-11-21', why: 'no room' }], outcome: last }),
    ]);
    await open('#promises');
    expect([...document.querySelectorAll('.slip .meta')].map(({ textContent }) => textContent)).toEqual([
      'to Priya · said on Fri 20 Nov · on mail.example.com · moved on Sun 22 Nov: Sam is ill',
      'to Priya · said on Fri 20 Nov · on mail.example.com · moved 2 times, 21 Nov → 23 Nov → 24 Nov: Sam is ill',
    ]);
  });

  it('saves the days of your own open promises for a calendar', async () => {
    const { due: _, ...dayless } = promise('dayless');
    await addPromises([dayless, promise('sam', { owner: 'Sam' })]);
    await open('#promises');
    expect(() => find('button', 'Calendar file')).toThrow('No button');
    act(() => render(null, document.body));
    await addPromises([promise('a', { action: 'the parking list' })]);
    await open('#promises');
    const saved: (Blob | MediaSource)[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${saved.push(file)}`);
    press('Calendar file');
    const file = await new Response(saved[0] as Blob).text();
    expect(file.match(/^(?:DTSTART|SUMMARY|DESCRIPTION).*/gm)?.map((line) => line.trim())).toEqual([
      'DTSTART;VALUE=DATE:20261124',
      'SUMMARY:the parking list',
      'DESCRIPTION:“I’ll send the parking list.”',
    ]);
  });

  it('saves the day of one promise for a calendar', async () => {
    await addPromises([promise('a', { due: '2026-11-27' }), promise('b', { due: '2026-11-30' })]);
    await open('');
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
    press('Move or let go: I’ll send the parking list.');
    press('Save this day for your calendar');
    const [[kept] = []] = saved.mock.calls;
    const file = await new Response(kept as Blob).text();
    expect(file.match(/^DTSTART.*/gm)?.map((line) => line.trim())).toEqual(['DTSTART;VALUE=DATE:20261127']);
  });

  it('gives a promise its first day without asking why', async () => {
    const { due: _, ...dayless } = promise('a');
    await addPromises([dayless]);
    await open('#promises');
    press('Give it a day');
    expect(document.querySelector('.move-form .why')).toBeNull();
    fill('.move-form input[type="date"]', '2026-11-27');
    submit();
    await vi.waitFor(() => expect(text()).toContain('Moved to Friday 27 November.'));
    expect(await listPromises()).toEqual([promise('a', { due: '2026-11-27' })]);
  });

  it('takes a promise written down by hand', async () => {
    await open('#promises');
    expect(text()).toContain('No promises yet');
    press('Add one');
    fill('.what input', '  I’ll book the room. ');
    submit();
    await vi.waitFor(() => expect(text()).toContain('1 promise is open.'));
    expect(await listPromises()).toEqual([
      {
        id: expect.any(String),
        quote: 'I’ll book the room.',
        made: '2026-11-25',
        site: '',
        outcome: { state: 'open' },
      },
    ]);
  });

  it('keeps what others promised apart, by person', async () => {
    await addPromises([promise('a', { owner: 'Sam Lindqvist', quote: 'I can get you the export.' })]);
    await open('#promises');
    expect(find('.owed').textContent).toContain('Sam Lindqvist“I can get you the export.” for Tue 24 Nov');
    press('It came');
    await vi.waitFor(() => expect(document.querySelector('.owed')).toBeNull());
  });
});

describe('trends', () => {
  it('say honestly when there is nothing to show', async () => {
    await open('#trends');
    await vi.waitFor(() => expect(text()).toContain('Nothing to show yet'));
  });

  it('are told in a sentence, drawn, and written as tables', async () => {
    const finding = { signal: 'vague-commitment', words: 'circle back', site: 'mail.example.com', day: '2026-11-24' };
    await recordFindings([
      { ...finding, id: 'a', outcome: 'applied' },
      { ...finding, id: 'b', outcome: 'left' },
      { ...finding, id: 'c', outcome: 'open', signal: 'credit' },
    ]);
    await addPromises([promise('a', { outcome: { state: 'kept', on: '2026-11-24' } })]);
    await open('#trends');
    await vi.waitFor(() => expect(text()).toContain('1 step put in place, 1 left as it was and 1 strength noticed'));
    expect(text()).toContain('1 promise came to its day in these weeks; 1 of them kept.');
    expect(document.querySelectorAll('svg[role="img"][aria-label]')).toHaveLength(2);
    press('Show as tables');
    const lastRows = [...document.querySelectorAll('table')].map((table) =>
      [...(table.rows[table.rows.length - 1]?.cells ?? [])].map(({ textContent }) => textContent),
    );
    expect(lastRows).toEqual([
      ['This week', '1', '1', '1'],
      ['This week', '1', '1'],
      ['Let go', '0'],
      ['Strengths', '0', '0', '0', '0', '0', '0', '0', '1'],
    ]);
    expect(document.querySelector('svg[role="img"]')).toBeNull();
  });
});

describe('reflection', () => {
  it('keeps each answer as it is typed', async () => {
    await open('#reflection');
    await vi.waitFor(() => expect(document.querySelectorAll('textarea')).toHaveLength(3));
    fill('label:nth-of-type(1) textarea', 'Priya, for the parking list.');
    fill('label:nth-of-type(3) textarea', 'Days for everything.');
    await vi.waitFor(async () =>
      expect(await listReflections()).toEqual([
        { week: '2026-11-23', answers: { waited: 'Priya, for the parking list.', easier: 'Days for everything.' } },
      ]),
    );
  });

  it('keeps what another tab wrote for the same week meanwhile', async () => {
    await open('#reflection');
    await vi.waitFor(() => expect(document.querySelectorAll('textarea')).toHaveLength(3));
    await keepReflection({ week: '2026-11-23', answers: { waited: 'Priya.' }, promise: 'small' });
    fill('label:nth-of-type(3) textarea', 'Days for everything.');
    await vi.waitFor(async () =>
      expect(await listReflections()).toEqual([
        { week: '2026-11-23', answers: { waited: 'Priya.', easier: 'Days for everything.' }, promise: 'small' },
      ]),
    );
    await vi.waitFor(() => expect(find<HTMLTextAreaElement>('label:nth-of-type(1) textarea').value).toBe('Priya.'));
  });

  it('puts one small promise into the ledger', async () => {
    await open('#reflection');
    await vi.waitFor(() => expect(document.querySelector('form')).not.toBeNull());
    fill('form input:not([type="date"])', 'answer Jonas about vendor B.');
    fill('form input[type="date"]', '2026-11-27');
    submit();
    await vi.waitFor(() => expect(text()).toContain('I’ll answer Jonas about vendor B by Friday 27 November.'));
    const [kept] = await listPromises();
    expect(kept).toEqual({
      id: expect.any(String),
      quote: 'I’ll answer Jonas about vendor B.',
      action: 'answer Jonas about vendor B',
      due: '2026-11-27',
      made: '2026-11-25',
      site: '',
      outcome: { state: 'open' },
    });
    expect(await listReflections()).toEqual([{ week: '2026-11-23', answers: {}, promise: kept?.id }]);
  });

  it('shows what was written in earlier weeks, and how their small promises went', async () => {
    await addPromises([promise('small', { outcome: { state: 'kept', on: '2026-11-20' } })]);
    await keepReflection({ week: '2026-11-16', answers: { explained: 'In the weekly.' }, promise: 'small' });
    await open('#reflection');
    await vi.waitFor(() => expect(text()).toContain('Small and often. 1 of 1 held.'));
    expect(find('.earlier').textContent).toBe(
      'Week of 16 NovemberWhere did I explain when I could have asked?In the weekly.',
    );
  });
});

describe('a worksheet', () => {
  const steps = vi.fn(async (_: unknown): Promise<Heard | undefined> => undefined);
  beforeEach(() => {
    steps.mockReset();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => ({
      answer: (await steps(message)) ?? null,
    }));
  });
  const first = () => find<HTMLTextAreaElement>('.asks .area').value;
  const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const goBack = () => document.querySelector<HTMLButtonElement>('.lead + [role="status"] button');
  const keep = async () => {
    const button = find<HTMLButtonElement>('button', 'Keep the worksheet');
    act(() => button.click());
    await vi.waitFor(() => expect(button.disabled).toBe(true));
  };
  // What was in hand is in hand still, and what was left for it.
  afterEach(async () => {
    await keep();
    for (let back = goBack(); back; back = goBack()) {
      act(() => back?.click());
      await keep();
    }
    press('New worksheet');
  });

  it('shows how far the draft has come, and offers a sentence where a step is missing', async () => {
    steps.mockResolvedValue({ taken: { recognition: 'I sent the wrong list.' }, last: 'I sent the wrong list.' });
    await open('#repair');
    fill('.draft-box', 'I sent the wrong list. Priya');
    await vi.waitFor(() => expect(find('.climb .whole').textContent).toContain('“I sent the wrong list.”'));
    expect(steps).toHaveBeenCalledWith({
      kind: 'repair',
      ask: expect.objectContaining({ kind: 'email', lines: ['I sent the wrong list. Priya'] }),
    });
    act(() => find<HTMLElement>('.climb .likely button').click());
    expect(find<HTMLTextAreaElement>('.draft-box').value).toBe(
      'I sent the wrong list. I’ll look at it again on [which day] and tell you how it holds. Priya',
    );
    expect(find('.acts-row .primary').textContent).toBe('Fill 1 gap');
  });

  it('is kept when it is asked for, opened again, and removed with a way back', async () => {
    await open('#repair');
    expect(find<HTMLButtonElement>('button', 'Keep the worksheet').disabled).toBe(true);
    fill('.asks .area', 'The list by Friday.');
    press('Keep the worksheet');
    await vi.waitFor(() => expect(text()).toContain('Kept in this browser.'));
    const [kept] = await listWorksheets();
    expect(kept).toEqual({
      id: expect.any(String),
      begun: '2026-11-25',
      answers: { promise: 'The list by Friday.' },
      shaken: 'unsure',
      draft: '',
    });
    press('New worksheet');
    await vi.waitFor(() => expect(find('.kept-sheet').textContent).toContain('The list by Friday.'));
    press('Open The list by Friday.');
    expect(find<HTMLTextAreaElement>('.asks .area').value).toBe('The list by Friday.');
    press('New worksheet');
    press('Remove The list by Friday.');
    await vi.waitFor(async () => expect(await listWorksheets()).toEqual([]));
    press('Undo');
    await vi.waitFor(async () => expect(await listWorksheets()).toEqual([kept]));
  });

  it('in hand is there again after a look at another page, and the browser asks before it goes', async () => {
    await open('#repair');
    expect(asks()).toBe(false);
    fill('.asks .area', 'The list by Friday.');
    await open('#promises');
    expect(asks()).toBe(true);
    await open('#repair');
    expect(find<HTMLTextAreaElement>('.asks .area').value).toBe('The list by Friday.');
    press('Keep the worksheet');
    await vi.waitFor(() => expect(asks()).toBe(false));
  });

  it('that was not kept comes back by one press after another was begun', async () => {
    await open('#repair');
    fill('.asks .area', 'The list by Friday.');
    press('New worksheet');
    expect(find<HTMLTextAreaElement>('.asks .area').value).toBe('');
    press('Undo');
    expect(first()).toBe('The list by Friday.');
    expect(goBack()).toBeNull();
  });

  it('that was not kept is lost neither by opening another, nor on another page, nor with the tab', async () => {
    await open('#repair');
    fill('.asks .area', 'The room by Monday.');
    press('Keep the worksheet');
    await vi.waitFor(() => expect(text()).toContain('Kept in this browser.'));
    press('New worksheet');
    expect(asks()).toBe(false);
    fill('.asks .area', 'The list by Friday.');
    press('New worksheet');
    await vi.waitFor(() => press('Open The room by Monday.'));
    expect(asks()).toBe(true);
    await open('#promises');
    expect(asks()).toBe(true);
    await open('#repair');
    expect(first()).toBe('The room by Monday.');
    press('Undo');
    expect(first()).toBe('The list by Friday.');
  });

  it('goes back through all that were left, and loses none of them on the way', async () => {
    await open('#repair');
    for (const written of ['The list by Friday.', 'The room by Monday.', 'The slides by noon.']) {
      fill('.asks .area', written);
      if (written !== 'The slides by noon.') press('New worksheet');
    }
    const seen = [1, 2, 3].map(() => {
      press('Undo');
      return first();
    });
    expect(seen).toEqual(['The room by Monday.', 'The list by Friday.', 'The slides by noon.']);
  });

  it('that was kept and written on is not lost by opening it as it was kept', async () => {
    await open('#repair');
    fill('.asks .area', 'The room by Monday.');
    press('Keep the worksheet');
    await vi.waitFor(() => expect(text()).toContain('Kept in this browser.'));
    fill('.asks .area', 'The room by Monday, and a key.');
    press('New worksheet');
    await vi.waitFor(() => press('Open The room by Monday.'));
    press('Undo');
    expect(first()).toBe('The room by Monday, and a key.');
  });

  it('stays as it is where it cannot be kept, and says so', async () => {
    await open('#repair');
    fill('.asks .area', 'The list by Friday.');
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    press('Keep the worksheet');
    await vi.waitFor(() => expect(text()).toContain('This could not be kept just now.'));
    expect(first()).toBe('The list by Friday.');
    opening.mockRestore();
  });
});
