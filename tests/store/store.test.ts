import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FindingRecord } from '../../src/messages/map';
import { IllegalMove } from '../../src/promises/moves';
import type { LedgerPromise } from '../../src/promises/promise';
import type { OwnRule } from '../../src/rules/own';
import { noAgreements } from '../../src/settings/agreements';
import { changeOwn, readOwn } from '../../src/settings/own';
import { readSettings } from '../../src/settings/read';
import { changeSettings } from '../../src/settings/stored';
import { readAgreements } from '../../src/settings/stored-agreements';
import { type Migration, migrations, type Store, StoreFailed, withStore } from '../../src/store/database';
import { daysSince } from '../../src/store/days';
import {
  bringBack,
  countEverything,
  countNaming,
  eraseNaming,
  eraseStores,
  readEverything,
  tallyFindings,
} from '../../src/store/everything';
import { findingsSince, forgetFindingsBefore, recordFindings } from '../../src/store/findings';
import { glanceSince } from '../../src/store/glance';
import type { KeptMeeting } from '../../src/store/kept-meeting';
import { forgetMeetingsBefore, keepMeeting, listMeetings, removeMeeting } from '../../src/store/meetings';
import { addPromises, listPromises, movePromise, removePromises } from '../../src/store/promises';
import type { Reflection } from '../../src/store/reflection';
import { keepReflection, listReflections } from '../../src/store/reflections';
import type { Worksheet } from '../../src/store/worksheet';
import { keepWorksheet } from '../../src/store/worksheets';

const finding = (id: string, day: string, outcome: FindingRecord['outcome'] = 'open'): FindingRecord => ({
  id,
  signal: 'vague-commitment',
  words: 'circle back',
  site: 'mail.google.com',
  day,
  outcome,
});

const promise = (id: string, due?: string): LedgerPromise => ({
  id,
  quote: 'I’ll send the corrected numbers.',
  owner: 'I',
  action: 'send the corrected numbers',
  to: 'Ana',
  ...(due ? { due } : {}),
  made: '2026-11-20',
  site: 'mail.google.com',
  outcome: { state: 'open' },
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('findings', () => {
  it('are kept by day, and a later outcome takes the place of the earlier', async () => {
    await recordFindings([finding('b', '2026-11-22'), finding('a', '2026-11-21'), finding('c', '2026-11-10')]);
    await recordFindings([finding('a', '2026-11-21', 'applied')]);
    expect(await findingsSince('2026-11-20')).toEqual([
      finding('a', '2026-11-21', 'applied'),
      finding('b', '2026-11-22'),
    ]);
    expect((await countEverything()).findings).toBe(3);
  });

  it('are forgotten when they are old, and erased when asked', async () => {
    await recordFindings([finding('old', '2026-08-01'), finding('new', '2026-11-21')]);
    await forgetFindingsBefore('2026-11-21');
    expect(await findingsSince('2026-01-01')).toEqual([finding('new', '2026-11-21')]);
    await eraseStores(['findings']);
    expect((await countEverything()).findings).toBe(0);
  });

  it('are counted by day, signal and outcome, so that nobody has to read them all', async () => {
    await recordFindings([finding('a', '2026-11-21'), finding('b', '2026-11-21'), finding('c', '2026-11-22')]);
    await recordFindings([finding('a', '2026-11-21', 'applied'), finding('d', '2026-11-22', 'left')]);
    const counts = { open: 0, applied: 0, left: 0, dismissed: 0 };
    const first = { day: '2026-11-21', signals: { 'vague-commitment': { ...counts, open: 1, applied: 1 } } };
    const second = { day: '2026-11-22', signals: { 'vague-commitment': { ...counts, open: 1, left: 1 } } };
    expect(await daysSince('2026-11-01')).toEqual([first, second]);
    await forgetFindingsBefore('2026-11-22');
    expect(await daysSince('2026-11-01')).toEqual([second]);
    await eraseStores(['findings']);
    expect(await daysSince('2026-11-01')).toEqual([]);
  });

  it('that come again on a later day are counted on that day alone', async () => {
    await recordFindings([finding('a', '2026-11-21')]);
    await recordFindings([finding('a', '2026-11-22', 'applied')]);
    const counts = { open: 0, applied: 0, left: 0, dismissed: 0 };
    expect(await daysSince('2026-11-01')).toEqual([
      { day: '2026-11-21', signals: { 'vague-commitment': counts } },
      { day: '2026-11-22', signals: { 'vague-commitment': { ...counts, applied: 1 } } },
    ]);
  });

  it('that cannot be read are passed over, and said once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await recordFindings([finding('a', '2026-11-21')]);
    const broken: unknown = { id: 'broken', day: '2026-11-22' };
    await withStore(async (store) => void (await store.put('findings', broken as FindingRecord)));
    expect(await findingsSince('2026-11-01')).toEqual([finding('a', '2026-11-21')]);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

describe('promises', () => {
  it('are listed by their day, those without one last', async () => {
    await addPromises([promise('none'), promise('later', '2026-11-27'), promise('first', '2026-11-23T17:00')]);
    expect((await listPromises()).map(({ id }) => id)).toEqual(['first', 'later', 'none']);
    await removePromises(['later']);
    expect((await countEverything()).promises).toBe(2);
    await eraseStores(['promises']);
    expect(await listPromises()).toEqual([]);
  });

  it('that wait are found without reading the others', async () => {
    const kept: LedgerPromise = { ...promise('kept', '2026-11-21'), outcome: { state: 'kept', on: '2026-11-21' } };
    await addPromises([promise('none'), kept, promise('open', '2026-11-27')]);
    await addPromises([promise('moved', '2026-11-23')]);
    await movePromise('moved', { move: 'move', on: '2026-11-22', to: '2026-11-25', why: 'Sam is ill' });
    expect((await glanceSince('2026-11-01')).promises.map(({ id }) => id)).toEqual(['moved', 'open', 'none']);
  });

  it('are moved by the legal moves only', async () => {
    await addPromises([promise('p', '2026-11-23')]);
    const moved = await movePromise('p', { move: 'move', on: '2026-11-22', to: '2026-11-25', why: 'Sam is ill' });
    expect(moved).toEqual({
      ...promise('p', '2026-11-25'),
      outcome: { state: 'moved', on: '2026-11-22', from: '2026-11-23', why: 'Sam is ill' },
    });
    const kept = {
      ...promise('p', '2026-11-25'),
      moved: [{ on: '2026-11-22', from: '2026-11-23', why: 'Sam is ill' }],
      outcome: { state: 'kept', on: '2026-11-24' },
    };
    expect(await movePromise('p', { move: 'keep', on: '2026-11-24' })).toEqual(kept);
    await expect(movePromise('p', { move: 'let-go', on: '2026-11-24' })).rejects.toBeInstanceOf(IllegalMove);
    expect(await listPromises()).toEqual([kept]);
    expect(await movePromise('gone', { move: 'keep', on: '2026-11-24' })).toBeUndefined();
  });
});

describe('reflections', () => {
  const week = (monday: string): Reflection => ({ week: monday, answers: { waited: 'Priya, for the parking list.' } });

  it('are kept a week, the latest first, and erased when asked', async () => {
    await keepReflection(week('2026-11-16'));
    await keepReflection(week('2026-11-23'));
    await keepReflection({ ...week('2026-11-23'), promise: 'p' });
    expect(await listReflections()).toEqual([{ ...week('2026-11-23'), promise: 'p' }, week('2026-11-16')]);
    expect((await countEverything()).reflections).toBe(2);
    await eraseStores(['reflections']);
    expect(await listReflections()).toEqual([]);
  });
});

describe('the database', () => {
  const addsName: Migration = async (_store, change) => {
    for await (const row of change.objectStore('promises')) await row.update({ ...row.value, to: 'the team' });
  };

  it('keeps every row when a later version opens it', async () => {
    await addPromises([promise('p', '2026-11-23')]);
    const rows = await withStore((store) => store.getAll('promises'), [...migrations, addsName]);
    expect(rows).toEqual([{ ...promise('p', '2026-11-23'), to: 'the team' }]);
  });

  it('counts the findings that were kept before findings were counted, and passes over what it cannot read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const broken: unknown = { id: 'broken' };
    await withStore(
      async (store) => {
        await store.put('findings', finding('a', '2026-11-21', 'applied'));
        await store.put('findings', finding('b', '2026-11-21', 'left'));
        await store.put('findings', broken as FindingRecord);
      },
      migrations.slice(0, 1),
    );
    expect(await daysSince('2026-11-01')).toEqual([
      { day: '2026-11-21', signals: { 'vague-commitment': { open: 0, applied: 1, left: 1, dismissed: 0 } } },
    ]);
    expect((await countEverything()).findings).toBe(3);
  });

  it('says so when a newer Handrail wrote it, and leaves it as it is', async () => {
    await withStore((store) => store.count('promises'), [...migrations, addsName]);
    await expect(listPromises()).rejects.toEqual(new StoreFailed('newer'));
  });

  it('says so when another page holds an older layout open', async () => {
    const other = await openDB('handrail', 1, {
      upgrade: (store) => void migrations[0]?.(store as unknown as Store, undefined as never),
    });
    const later = withStore((store) => store.count('promises'), [...migrations, addsName]);
    await expect(later).rejects.toEqual(new StoreFailed('held'));
    other.close();
  });

  it('says so when the disk is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(addPromises([promise('p')])).rejects.toEqual(new StoreFailed('full'));
  });

  it('says so when it cannot be opened at all', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    await expect(listPromises()).rejects.toEqual(new StoreFailed('unreadable'));
  });
});

describe('meetings', () => {
  const kept = (id: string, rest: Partial<KeptMeeting> = {}): KeptMeeting => ({
    id,
    title: 'Northgate weekly',
    day: '2026-11-24',
    kept: '2026-11-24',
    speakers: ['Ana Ruiz', 'Tom Lee'],
    decisions: [{ quote: 'We ship on Tuesday.', speaker: 'Ana Ruiz', at: 1000, who: 'we' }],
    promises: [{ quote: 'I’ll send the notes.', speaker: 'Tom Lee', owner: 'Tom Lee' }],
    questions: [{ quote: 'Does Tom Lee sign the annex?', speaker: 'Ana Ruiz' }],
    looseEnds: [{ quote: 'Someone should ask Tomás.', speaker: 'Ana Ruiz' }],
    ...rest,
  });

  it('are kept and let go, the latest first', async () => {
    await keepMeeting(kept('a'));
    await keepMeeting(kept('b', { day: '2026-11-25' }));
    expect(await listMeetings()).toEqual([kept('b', { day: '2026-11-25' }), kept('a')]);
    await removeMeeting('b');
    expect((await countEverything()).meetings).toBe(1);
    await eraseStores(['meetings']);
    expect(await listMeetings()).toEqual([]);
  });

  it('are refused where they could not be read again', async () => {
    await expect(keepMeeting(kept('a', { title: 'x'.repeat(301) }))).rejects.toThrow('301');
    expect((await countEverything()).meetings).toBe(0);
  });

  it('are forgotten when they were kept long ago', async () => {
    await keepMeeting(kept('old', { kept: '2026-08-01' }));
    await keepMeeting(kept('new'));
    await forgetMeetingsBefore('2026-11-01');
    expect((await listMeetings()).map(({ id }) => id)).toEqual(['new']);
  });

  it('lose a person, and nothing of anybody else', async () => {
    await keepMeeting(kept('a'));
    await keepMeeting(kept('b', { speakers: ['Ana Ruiz'], promises: [], questions: [] }));
    expect(await eraseNaming('tom lee')).toEqual({ entries: 2, rules: 0 });
    expect(await listMeetings()).toEqual([
      kept('a', { speakers: ['Ana Ruiz'], promises: [], questions: [] }),
      kept('b', { speakers: ['Ana Ruiz'], promises: [], questions: [] }),
    ]);
    expect(await eraseNaming(' ')).toEqual({ entries: 0, rules: 0 });
  });
});

describe('everything that is kept', () => {
  const finding = (
    id: string,
    day: string,
    outcome: FindingRecord['outcome'],
    words = 'circle back',
  ): FindingRecord => ({
    id,
    signal: 'vague-commitment',
    words,
    site: 'mail.google.com',
    day,
    outcome,
  });
  const week = { week: '2026-11-23', answers: { waited: 'Priya, for the list.', easier: 'Fewer lists.' } };

  const sheet: Worksheet = {
    id: 'sheet',
    begun: '2026-11-20',
    answers: { affected: 'Priya. She had to wait.' },
    shaken: 'work',
    draft: '',
  };

  it('comes back beside what is there, and is counted as it then is', async () => {
    await recordFindings([finding('a', '2026-11-20', 'open'), finding('b', '2026-11-21', 'left')]);
    await keepReflection(week);
    await keepWorksheet(sheet);
    const saved = await readEverything();
    await eraseStores(['findings', 'reflections', 'worksheets']);
    await recordFindings([finding('a', '2026-11-20', 'applied'), finding('c', '2026-11-22', 'applied')]);
    await bringBack(saved);
    expect(await countEverything()).toEqual({ findings: 3, promises: 0, reflections: 1, meetings: 0, worksheets: 1 });
    expect(await tallyFindings()).toEqual(new Map([['vague-commitment', { seen: 3, put: 2, left: 1 }]]));
  });

  it('that is older takes the place of nothing that has come further since', async () => {
    const made = {
      id: 'p',
      quote: 'I’ll send it.',
      made: '2026-11-20',
      due: '2026-11-21',
      site: '',
      outcome: { state: 'open' },
    } as const;
    await addPromises([made, { ...made, id: 'q' }]);
    await keepReflection({ week: '2026-11-23', answers: { waited: 'Priya.', easier: 'Fewer lists, I think.' } });
    await keepWorksheet(sheet);
    const saved = await readEverything();
    await movePromise('p', { move: 'keep', on: '2026-11-22' });
    await keepReflection({
      week: '2026-11-23',
      answers: { waited: 'Priya, for the list.', easier: 'Fewer.' },
      promise: 'p',
    });
    const fuller = { ...sheet, draft: 'I sent the wrong list.' };
    await keepWorksheet(fuller);
    await removePromises(['q']);
    await bringBack(saved);
    const { promises, reflections, worksheets } = await readEverything();
    expect(promises.map(({ id, outcome }) => [id, outcome.state])).toEqual([
      ['p', 'kept'],
      ['q', 'open'],
    ]);
    expect(reflections).toEqual([
      {
        week: '2026-11-23',
        answers: { waited: 'Priya, for the list.', easier: 'Fewer lists, I think.' },
        promise: 'p',
      },
    ]);
    expect(worksheets).toEqual([fuller]);
  });

  it('loses what names one person, answer by answer', async () => {
    await keepReflection(week);
    await keepWorksheet(sheet);
    await keepWorksheet({ ...sheet, id: 'other', answers: { affected: 'Priyanka.' } });
    await recordFindings([
      finding('a', '2026-11-20', 'open', 'Priya never sends it'),
      finding('b', '2026-11-20', 'open', 'Priyanka is late'),
    ]);
    expect(await countNaming('priya')).toEqual({ entries: 3, rules: 0 });
    expect(await countEverything()).toMatchObject({ findings: 2, reflections: 1 });
    await changeSettings((settings) => ({
      ...settings,
      leftPhrases: [
        { signal: 'blame', words: 'priya never' },
        { signal: 'blame', words: 'you never' },
      ],
    }));
    await changeOwn(() => ({ rules: [], phrases: [{ signal: 'receipts', phrase: 'as priya knows' }] }));
    expect(await eraseNaming('priya')).toEqual({ entries: 5, rules: 0 });
    expect((await readSettings()).leftPhrases).toEqual([{ signal: 'blame', words: 'you never' }]);
    expect((await readOwn()).phrases).toEqual([]);
    const { findings, reflections, worksheets } = await readEverything();
    expect(worksheets.map(({ id }) => id)).toEqual(['other']);
    expect(findings.map(({ id }) => id)).toEqual(['b']);
    expect(reflections).toEqual([{ week: '2026-11-23', answers: { easier: 'Fewer lists.' } }]);
  });

  it('loses the rules that name a person, and the agreements that could not be read', async () => {
    const rule: OwnRule = {
      id: 'ask-about-it',
      name: 'A talk without a topic',
      lands: '{Reader} cannot prepare for it.',
      phrases: ['touch base'],
      unless: ['time'],
      suggest: [],
      replaces: 'words',
      flags: ['Let’s touch base.'],
      leaves: [],
    };
    const naming = { ...rule, id: 'in-an-example', leaves: ['Priya Shah, let’s touch base on the list.'] };
    const unread = { urgent: { said: 'Call Tom.' }, odd: 1 };
    await changeOwn(() => ({ rules: [naming, rule], phrases: [] }));
    await fakeBrowser.storage.local.set({
      agreements: { version: 1, dropped: 'Priya Shah picks it up.' },
      agreementsUnread: [unread, { urgent: { said: 'Call Priya Shah.' }, odd: 1 }],
    });
    expect(await countNaming('priya shah')).toEqual({ entries: 3, rules: 1 });
    expect((await readOwn()).rules).toEqual([naming, rule]);
    expect(await eraseNaming('priya shah')).toEqual({ entries: 3, rules: 1 });
    expect(await readOwn()).toEqual({ rules: [rule], phrases: [] });
    expect(await readAgreements()).toEqual({ agreements: noAgreements, unread: [unread] });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('Priya');
    expect(await countNaming('time')).toEqual({ entries: 0, rules: 0 });
  });
});
