import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AgreementFile,
  findOffers,
  readAgreementFile,
  withFile,
  withFrom,
  withKept,
  writeAgreementFile,
} from '../../src/settings/agreement-file';
import { isWritten, kinds, noAgreements } from '../../src/settings/agreements';
import { anyAgreements, written } from './written-agreements';

async function read(text: string): Promise<AgreementFile> {
  const result = await readAgreementFile(text);
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.file;
}
const saved = writeAgreementFile(written);

describe('a file for the team', () => {
  it('holds what is written, and nobody’s expectations', async () => {
    const { urgent, hours, dropped, own } = written;
    expect(await read(`\uFEFF${saved}`)).toEqual({ urgent, hours, dropped, own });
  });

  it('comes back as it was written, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyAgreements, async (agreements) => {
        const file = await read(writeAgreementFile(agreements));
        const kept = kinds.filter((kind) => isWritten(agreements[kind].said));
        expect(file).toEqual({
          ...Object.fromEntries(kept.map((kind) => [kind, agreements[kind]])),
          own: agreements.own.filter(({ said }) => isWritten(said)),
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is refused wherever it is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: saved.trimEnd().length - 1 }), async (length) => {
        const result = await readAgreementFile(saved.slice(0, length));
        expect('problem' in result && result.problem.what).toBe('cut-short');
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['nothing', '', { what: 'cut-short', line: 1 }],
    ['a list', '[]', { what: 'not-ours' }],
    ['a rule file', '{"handrail": "rules", "version": 1}', { what: 'not-ours' }],
    ['a letter', 'Dear Ana,', { what: 'not-json', line: 1 }],
    ['a newer one', '{"handrail": "agreements", "version": 2}', { what: 'newer', field: 'version', line: 1 }],
    [
      'a kind that is none',
      '{"handrail": "agreements",\n"version": 1,\n"urgnet": {}}',
      { what: 'unknown-field', field: 'urgnet', line: 3 },
    ],
    [
      'one without words',
      '{"handrail": "agreements", "version": 1,\n"urgent": {}}',
      { what: 'missing', field: 'urgent.said', line: 2 },
    ],
    [
      'a number for words',
      '{"handrail": "agreements", "version": 1,\n"urgent": {"said": 7}}',
      { what: 'other-kind', expected: 'text', field: 'urgent.said', line: 2 },
    ],
    [
      '1001 letters',
      `{"handrail": "agreements", "version": 1,\n"urgent": {"said": "${'x'.repeat(1001)}"}}`,
      { what: 'too-long', limit: 1000, field: 'urgent.said', line: 2 },
    ],
    [
      'a day that is none',
      '{"handrail": "agreements", "version": 1,\n"dropped": {"said": "Say so.", "agreed": {"on": "lately", "said": "Say so."}}}',
      { what: 'unknown-value', field: 'dropped.agreed.on', line: 2 },
    ],
    [
      'an hour that is none',
      '{"handrail": "agreements", "version": 1,\n"hours": {"said": {"from": "25:00", "to": "08:00", "days": [1]}}}',
      { what: 'unknown-value', field: 'hours.said.from', line: 2 },
    ],
    [
      'one id twice',
      '{"handrail": "agreements", "version": 1,\n"own": [{"id": "own-1", "title": "", "said": ""},\n{"id": "own-1", "title": "", "said": ""}]}',
      { what: 'twice', field: 'own[1].id', line: 3 },
    ],
  ])('as %s says what is the matter, and where', async (_, text, problem) => {
    const result = await readAgreementFile(text);
    expect('problem' in result && result.problem).toEqual(problem);
  });

  it('keeps HTML as the text it is', async () => {
    const said = '<img src=x onerror=alert(1)>';
    expect((await read(writeAgreementFile({ ...noAgreements, urgent: { said } }))).urgent).toEqual({ said });
  });
});

describe('what somebody’s file would change', () => {
  const file: AgreementFile = {
    urgent: written.urgent,
    dropped: { said: 'We ask what is needed first.' },
    decides: { said: { who: 'Ana', what: 'hires', first: 'Sam' } },
    own: [
      { id: 'own-9', title: ' cameras', said: 'Off, unless it is one to one.' },
      { id: 'own-8', title: 'Lunch', said: 'Nobody books noon.' },
      { id: 'own-7', title: 'Empty', said: ' ' },
    ],
  };
  const after = withFile(written, file);

  it('is told before it does: what comes, and what would stand in the place of one’s own words', () => {
    expect(findOffers(written, after)).toEqual([
      { name: 'dropped', theirs: file.dropped, mine: written.dropped },
      { name: 'decides', theirs: file.decides },
      {
        name: 'own-1',
        title: ' cameras',
        theirs: { id: 'own-1', title: ' cameras', said: 'Off, unless it is one to one.' },
        mine: written.own[0],
      },
      { name: 'own-8', title: 'Lunch', theirs: file.own[1] },
    ]);
  });

  it('is done for what was chosen, and nothing else', () => {
    expect(withFrom(written, after, ['decides', 'own-8'])).toEqual({
      ...written,
      decides: file.decides,
      own: [...written.own, file.own[1]],
    });
  });

  it('is taken back by the names it was done for, whatever was chosen', () => {
    fc.assert(
      fc.property(anyAgreements, anyAgreements, fc.func(fc.boolean()), (here, theirs, isChosen) => {
        const all = withFile(here, theirs);
        const names = findOffers(here, all).flatMap(({ name }) => (isChosen(name) ? [name] : []));
        expect(withFrom(withFrom(here, all, names), here, names)).toEqual(here);
      }),
    );
  });

  it('is nothing where all of it is here already', () => {
    fc.assert(
      fc.property(anyAgreements, (here) => {
        expect(findOffers(here, withFile(here, { own: here.own, urgent: here.urgent, hours: here.hours }))).toEqual([]);
      }),
    );
  });

  it('takes none for another that has the same title', () => {
    const own = ['own-a', 'own-b'].map((id) => ({ id, title: 'Lunch', said: `At ${id}.` }));
    const here = { ...noAgreements, own };
    expect(withFile(here, { own })).toEqual(here);
  });

  it('puts one that was removed back where it stood', () => {
    const own = ['own-a', 'own-b', 'own-c'].map((id) => ({ id, title: id, said: 'Yes.' }));
    const before = { ...noAgreements, own };
    const removed = { ...before, own: own.filter(({ id }) => id !== 'own-b') };
    expect(withFrom(removed, before, ['own-b'])).toEqual(before);
  });
});

it('everything that was kept comes back beside what was written since', () => {
  const since = {
    ...noAgreements,
    decides: { said: { who: 'Tom', what: 'hires', first: 'Sam' } },
    expectations: { ...noAgreements.expectations, misstep: { mine: 'Thanks.', yours: '' } },
  };
  expect(withKept(since, written)).toEqual({
    ...written,
    decides: since.decides,
    expectations: { ...written.expectations, misstep: { mine: 'Thanks.', yours: '' } },
  });
});

it('and on another computer as it was, half written or not', () => {
  fc.assert(
    fc.property(anyAgreements, (agreements) => {
      const before = { ...agreements, own: agreements.own.map((pact) => ({ ...pact, title: pact.id })) };
      const { expectations, own, ...kept } = withKept(noAgreements, before);
      expect(kept).toEqual({
        urgent: before.urgent,
        hours: before.hours,
        dropped: before.dropped,
        decides: before.decides,
      });
      expect([...own].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [...before.own].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect(JSON.stringify(expectations).replace(/"\s*"/g, '""')).toBe(
        JSON.stringify(before.expectations).replace(/"\s*"/g, '""'),
      );
    }),
  );
});
