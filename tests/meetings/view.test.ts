import { describe, expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { confirmed } from '../../src/engine/confirm';
import { freshEngine } from '../../src/engine/fresh';
import { gatherHearing, type Hearing, passagesOf } from '../../src/meetings/hearing';
import { readTranscript } from '../../src/meetings/transcript';
import type { Turn } from '../../src/meetings/turn';
import { lookAt } from '../../src/meetings/view';
import { hearPromises } from '../../src/promises/heard';
import { withDays } from '../../src/promises/with-days';
import { answer } from '../../src/text/grammar';
import type { Kind } from '../../src/text/kind';
import { readDay } from '../../src/text/when';

const engine = await freshEngine();
// A Tuesday.
const now = new Date('2026-11-24T10:00');

function hear(turns: readonly Turn[], kind: Kind): Hearing {
  const passages = passagesOf(turns, kind);
  const heard = passages.map(({ lines }) => {
    const text = lines.join('\n');
    const findings = confirmed(openAnalysis(engine, kind).update(lines), text, answer);
    const sure = findings.filter(({ certainty }) => certainty !== 'possible');
    return { findings, promises: withDays(hearPromises(text, sure), text, now, readDay) };
  });
  return gatherHearing(turns, passages, heard);
}

const meeting = readTranscript(`Ana Ruiz: So training moves to 14 January, because the annex needs ten days.
Tom Lee: Fine. I’ll send the corrected numbers by Friday.
Sam Okoye: Someone should update the wiki.
Priya Shah: The launch has slipped again.
Tom Lee: It’s been decided that we’re moving to four days on site.
Ana Ruiz: I think it would be—
Tom Lee: Who signs the annex on our side?
Sam Okoye: No idea, to be honest.
Ana Ruiz: Next item, then.`);

describe('a meeting', () => {
  const view = lookAt(meeting.turns, hear(meeting.turns, meeting.kind), 'Tom Lee');

  it('lists its decisions with who and why, or the want of them', () => {
    expect(view.decisions).toEqual(
      [
        {
          turn: 0,
          start: 0,
          end: 71,
          quote: 'So training moves to 14 January, because the annex needs ten days.',
          why: 'the annex needs ten days',
        },
        { turn: 4, start: 0, end: 57, quote: 'It’s been decided that we’re moving to four days on site.' },
      ].map((one) => ({ ...one, end: expect.any(Number) })),
    );
  });

  it('lists its promises, each with the speaker’s name and the day', () => {
    expect(view.promises).toEqual(
      [
        {
          turn: 1,
          start: 6,
          end: 46,
          quote: 'I’ll send the corrected numbers by Friday.',
          owner: 'Tom Lee',
          action: 'send the corrected numbers',
          due: '2026-11-27',
        },
      ].map((one) => ({ ...one, end: expect.any(Number) })),
    );
  });

  it('lists what nobody has and what moved without a why', () => {
    expect(view.looseEnds.map(({ turn, kind, quote }) => ({ turn, kind, quote }))).toEqual([
      { turn: 2, kind: 'ownerless', quote: 'Someone should update the wiki.' },
      { turn: 3, kind: 'delay', quote: 'The launch has slipped again.' },
    ]);
  });

  it('lists the question that stayed open, and the turn that was cut off', () => {
    expect(view.questions.map(({ quote, how }) => ({ quote, how }))).toEqual([
      { quote: 'Who signs the annex on our side?', how: 'not-known' },
    ]);
    expect(view.interruptions).toEqual([{ turn: 5, by: 6 }]);
  });

  it('shows the user their own part', () => {
    expect(view.own?.strengths.map(({ turn, signal }) => [turn, signal])).toEqual([[1, 'specific-commitment']]);
    expect(view.own?.hints.map(({ turn, signal }) => [turn, signal])).toEqual([[4, 'opaque-decision']]);
    expect([view.own?.cutOff, view.own?.cutIn, view.own?.unanswered]).toEqual([0, 1, 1]);
  });

  it('has no own part for somebody who is not named', () => {
    expect(lookAt(meeting.turns, hear(meeting.turns, meeting.kind)).own).toBeUndefined();
  });
});

it('reads minutes line by line', () => {
  const { turns, kind } = readTranscript(
    '# Weekly\n\n- Decision: ship on Tuesday\n- AI: shorter form for new starters\n- Priya to send the deck by Friday\n',
  );
  const view = lookAt(turns, hear(turns, kind));
  expect(view.decisions.map(({ turn, quote }) => [turn, quote])).toEqual([[1, 'Decision: ship on Tuesday']]);
  expect(view.looseEnds.map(({ turn }) => turn)).toEqual([2]);
  expect(view.promises.map(({ turn, owner, due }) => [turn, owner, due])).toEqual([[3, 'Priya', '2026-11-27']]);
});

it('hears the same whether a meeting is read in one passage or in many', () => {
  const filler = Array.from({ length: 400 }, (_, at) => ({
    speaker: at % 2 === 0 ? 'Ana' : 'Tom',
    text: `The room in building ${at} has forty chairs and two doors, and the light is good there in the morning.`,
  }));
  const spoken = [...filler.slice(0, 90), ...meeting.turns, ...filler.slice(90)];
  expect(passagesOf(spoken, 'transcript').length).toBeGreaterThan(3);
  const heard = hear(spoken, 'transcript').findings.filter(({ certainty }) => certainty === 'clear');
  expect(heard.map(({ signal, turn }) => [signal, turn - 90])).toEqual(
    hear(meeting.turns, 'transcript')
      .findings.filter(({ certainty }) => certainty === 'clear')
      .map(({ signal, turn }) => [signal, turn]),
  );
});

it('breaks a long turn between sentences and finds its place again', () => {
  const before = 'The room has forty chairs and two doors. '.repeat(200);
  const turns = [{ speaker: 'Ana', text: `${before}Someone should update the wiki.` }];
  const [finding] = hear(turns, 'transcript').findings.filter(({ signal }) => signal === 'ownerless-action');
  expect(finding && turns[0]?.text.slice(finding.start, finding.end)).toBe('Someone should update the wiki');
});
