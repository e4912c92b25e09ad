import { type Airtime, shareAirtime } from './airtime';
import { type Decision, findDecisions } from './decisions';
import { type Echo, findEchoes } from './echoes';
import type { Hearing, MeetingFinding } from './hearing';
import { atOnce } from './in-steps';
import { findInterruptions, type Interruption } from './interruptions';
import { type Lanes, layTurns } from './lanes';
import { findLooseEnds, type LooseEnd } from './loose-ends';
import { listPromises, type SpokenPromise } from './promises';
import { type OpenQuestion, openQuestions } from './questions';
import type { Turn } from './turn';

/** What a meeting held, each with its quote and its turn. */
export interface MeetingView {
  readonly decisions: readonly Decision[];
  readonly promises: readonly SpokenPromise[];
  readonly questions: readonly OpenQuestion[];
  readonly looseEnds: readonly LooseEnd[];
  readonly echoes: readonly Echo[];
  readonly interruptions: readonly Interruption[];
  readonly airtime: Airtime;
  /** Where each turn stands on the way through the meeting. */
  readonly lanes: Lanes;
  /** What was done well, by anybody. */
  readonly strengths: readonly MeetingFinding[];
  /** The user's own part, where they said who they are. */
  readonly own?: OwnPart;
}

/** The lines of the user alone. */
export interface OwnPart {
  readonly hints: readonly MeetingFinding[];
  readonly strengths: readonly MeetingFinding[];
  /** Their turns that were cut off, and those of others that they cut off. */
  readonly cutOff: number;
  readonly cutIn: number;
  /** Of the open questions, how many are theirs. */
  readonly unanswered: number;
}

// Turns looked at in one step: some milliseconds.
const stretch = 150;

/**
 * Looks at a meeting as a whole and, where `own` names a speaker, at their part. A generator that yields between its steps,
 * so that whoever runs it can let the page breathe; `lookAt` runs it in one go.
 */
export function* viewMeeting(turns: readonly Turn[], hearing: Hearing, own?: string): Generator<void, MeetingView> {
  const decisions = findDecisions(turns, hearing);
  yield;
  const promises = listPromises(turns, hearing);
  const looseEnds = findLooseEnds(turns, hearing);
  yield;
  const questionsIn = openQuestions(turns);
  const questions: OpenQuestion[] = [];
  for (let from = 0; from < turns.length; from += stretch) {
    questions.push(...questionsIn(from, from + stretch));
    yield;
  }
  const echoes = findEchoes(turns);
  yield;
  const interruptions = findInterruptions(turns);
  yield;
  const lanes = layTurns(turns);
  yield;
  const airtime = shareAirtime(turns, own, lanes);
  const strengths = hearing.findings.filter(({ isStrength, certainty }) => isStrength && certainty !== 'possible');
  const isOwn = ({ turn }: { readonly turn: number }) => turns[turn]?.speaker === own;
  return {
    decisions,
    promises,
    questions,
    looseEnds,
    echoes,
    interruptions,
    airtime,
    lanes,
    strengths,
    ...(own !== undefined && {
      own: {
        hints: hearing.findings.filter((one) => !one.isStrength && one.certainty !== 'possible' && isOwn(one)),
        strengths: strengths.filter(isOwn),
        cutOff: interruptions.filter(isOwn).length,
        cutIn: interruptions.filter(({ by }) => isOwn({ turn: by })).length,
        unanswered: questions.filter(isOwn).length,
      },
    }),
  };
}

/** The same at once. */
export function lookAt(turns: readonly Turn[], hearing: Hearing, own?: string): MeetingView {
  return atOnce(viewMeeting(turns, hearing, own));
}
