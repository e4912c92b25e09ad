import { sayTime } from '../meetings/clock';
import type { MeetingFinding } from '../meetings/hearing';
import { quoteOf } from '../meetings/quote';
import { isOwnSignal } from '../rules/own';
import { Tread } from '../ui/icon';
import { countWords, numberWords, words } from '../ui/words';
import { Row } from './meeting-rows';
import type { OpenMeeting } from './open-meeting';

const mostStrengths = 5;

/** How the talk was shared, the user's own part in it, and what held. Nobody else is counted by name. */
export function MeetingTalk({
  meeting,
  onJump,
}: {
  readonly meeting: OpenMeeting;
  readonly onJump: (turn: number) => void;
}) {
  const { view, turns, kind } = meeting;
  const place = (turn: number) => {
    const at = turns[turn]?.start;
    return at === undefined ? words('meeting_turn', String(turn + 1)) : sayTime(at);
  };
  const held = view.strengths.filter(({ signal }) => signal !== 'specific-commitment').slice(0, mostStrengths);
  const whole = view.promises.filter(({ owner, due }) => owner !== undefined && due !== undefined).length;
  const hasHeld = held.length > 0 || whole > 0;
  const hints = hintsOf(meeting);
  return (
    <>
      {(kind === 'transcript' || hasHeld) && (
        <section class="two">
          {kind === 'transcript' && (
            <div>
              <h2>{words('meeting_talk')}</h2>
              <ul class="plainly">
                {sentencesOf(meeting).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
                {view.echoes.map(({ first, again }) => (
                  <li key={first.turn}>
                    {words('meeting_echo', again.quote)}{' '}
                    {[first.turn, again.turn].map((turn) => (
                      <button
                        key={turn}
                        class="button link small"
                        type="button"
                        aria-label={words('meeting_jump', place(turn))}
                        onClick={() => onJump(turn)}
                      >
                        {place(turn)}
                      </button>
                    ))}
                  </li>
                ))}
              </ul>
              <Shares shares={view.airtime.ownOverTime} />
              <p class="small faint">{words('meeting_talk_about')}</p>
            </div>
          )}
          {hasHeld && (
            <div>
              <h2>{words('meeting_held')}</h2>
              <ul class="plainly">
                {whole > 0 && (
                  <li>
                    <Tread step="whole" /> {countWords('meeting_whole_promises', whole)}
                  </li>
                )}
                {held.map((one) => (
                  <li key={`${one.turn} ${one.start}`}>
                    <Tread step="whole" />{' '}
                    <span class="words wrap">{words('ledger_quoted', quoteOfFinding(meeting, one))}</span>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </section>
      )}
      {hints.length > 0 && (
        <section aria-labelledby="own-title">
          <h2 id="own-title">{words('meeting_own')}</h2>
          <p class="lead-in">{words('meeting_own_about')}</p>
          <ul class="said-lines">
            {hints.map((one) => (
              <Row
                key={`${one.turn} ${one.start} ${one.signal}`}
                line={{ quote: quoteOfFinding(meeting, one), speaker: '', ...placedAt(meeting, one.turn) }}
                mark={<Tread step={one.certainty === 'clear' ? 'missing' : 'likely'} />}
                onJump={onJump}
              >
                <p class="soft small">
                  {one.name === undefined ? one.message : words('meeting_own_rule', one.name, one.message)}
                </p>
              </Row>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Hints on the user's lines. Minutes are all theirs, but what the lists show is not told twice: only their own rules speak. */
const hintsOf = ({ kind, view, hearing }: OpenMeeting): readonly MeetingFinding[] =>
  kind === 'transcript' ? (view.own?.hints ?? []) : hearing.findings.filter(({ signal }) => isOwnSignal(signal));

const placedAt = ({ turns, kind }: OpenMeeting, turn: number) => {
  const { start, line } = turns[turn] ?? {};
  return { turn, at: start, ...(kind !== 'transcript' && line !== undefined && { line: line + 1 }) };
};

const quoteOfFinding = ({ turns }: OpenMeeting, { turn, sentence }: MeetingFinding): string =>
  quoteOf(turns[turn]?.text ?? '', sentence);

function sentencesOf({ view }: OpenMeeting): readonly string[] {
  const { airtime, interruptions, own } = view;
  const { unit, total, own: part, spread, speakers } = airtime;
  const percent = (share: number) => numberWords(share, { style: 'percent', maximumFractionDigits: 0 });
  const amount = (units: number) => numberWords(unit === 'words' ? units : Math.max(1, Math.round(units / 60_000)));
  return [
    countWords('meeting_spoke', speakers),
    part !== undefined &&
      words(unit === 'words' ? 'meeting_own_words' : 'meeting_own_minutes', amount(part), amount(total)),
    spread && words('meeting_spread', percent(spread.least), percent(spread.most), percent(spread.middle)),
    interruptions.length > 0 && countWords('meeting_cut_off', interruptions.length),
    own && own.cutOff > 0 && countWords('meeting_own_cut_off', own.cutOff),
    own && own.cutIn > 0 && countWords('meeting_own_cut_in', own.cutIn),
    own && own.unanswered > 0 && countWords('meeting_own_unanswered', own.unanswered),
  ].filter((sentence) => typeof sentence === 'string');
}

/** The user's share in each tenth of the meeting, as a small picture with its numbers beside it. */
function Shares({ shares }: { readonly shares: readonly number[] | undefined }) {
  if (!shares) return null;
  const percents = shares.map((share) => Math.round(share * 100));
  return (
    <>
      <svg class="shares" viewBox="0 0 100 24" role="img" aria-label={words('meeting_shares', percents.join(', '))}>
        <path class="line" d="M0 23.5H100" />
        {percents.map((percent, tenth) => (
          <rect key={tenth} x={tenth * 10 + 1} width={8} y={23 - percent * 0.22} height={percent * 0.22} />
        ))}
      </svg>
      <p class="small faint">{words('meeting_shares_about')}</p>
    </>
  );
}
