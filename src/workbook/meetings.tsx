import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../meetings/read-file';
import type { Turn } from '../meetings/turn';
import { takeHandedOver } from '../messages/handed-over';
import { isoDay } from '../promises/day';
import type { LedgerPromise } from '../promises/promise';
import type { KeptMeeting } from '../store/kept-meeting';
import { keepMeeting, listMeetings, removeMeeting } from '../store/meetings';
import { addPromises } from '../store/promises';
import { forgetOld } from '../store/retention';
import { type Key, words } from '../ui/words';
import { KeptMeetings } from './kept-meetings';
import { MeetingLeaf } from './meeting-leaf';
import { type MeetingLists, toKept } from './meeting-lists';
import { MeetingRows } from './meeting-rows';
import { OpenFile } from './open-file';
import { hearMeeting, lookAtMeeting, type MeetingSource, type OpenMeeting, readSource } from './open-meeting';
import type { PageProps } from './page';
import { Said } from './said';
import { useStored } from './stored';

/** What stands in the way of a file, or of hearing it. */
type Trouble = Refusal | 'unheard' | 'unkept';

const troubleWords = {
  empty: 'meeting_trouble_empty',
  'too-large': 'meeting_trouble_too_large',
  recording: 'meeting_trouble_recording',
  pdf: 'meeting_trouble_pdf',
  locked: 'meeting_trouble_locked',
  'old-word': 'meeting_trouble_old_word',
  'other-archive': 'meeting_trouble_other_archive',
  'too-much': 'meeting_trouble_too_much',
  damaged: 'meeting_trouble_damaged',
  'not-text': 'meeting_trouble_not_text',
  unheard: 'meeting_trouble_unheard',
  unkept: 'meeting_trouble_unkept',
} as const satisfies Record<Trouble, Key>;

// The meeting in hand outlives a look at another page of the workbook, and nothing else.
let inHand: OpenMeeting | undefined;

/** Transcripts and minutes: opened, looked through, closed with clean notes, and kept only if the user says so. */
export function Meetings({ now, part, promises, readLedger }: PageProps) {
  const [meeting, setMeeting] = useState(inHand);
  const [shown, setShown] = useState<KeptMeeting>();
  const [share, setShare] = useState<number>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [forgotten, setForgotten] = useState<KeptMeeting>();
  const today = isoDay(now());
  const read = useCallback(async () => {
    await forgetOld(now());
    return listMeetings();
  }, [now]);
  const [kept, readKept] = useStored(read);
  // That of the list, of the meeting that lies open or of the one that was kept: one of them is there.
  const heading = useRef<HTMLHeadingElement>(null);
  const running = useRef<AbortController | undefined>(undefined);
  const opening = useRef<(source: MeetingSource) => void>(() => undefined);
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    // Without this the browser shows a file that misses the frame in place of the workbook.
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file) opening.current(file);
      },
      { signal },
    );
    takeHandedOver().then((read) => read && part === 'read' && !signal.aborted && opening.current(read));
    return () => {
      stop.abort();
      running.current?.abort();
    };
  }, []);

  const take = (next: OpenMeeting | undefined) => {
    inHand = next;
    setMeeting(next);
  };

  /** Runs one opening at a time; what lies open stays until the next is whole. */
  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setTrouble(undefined);
    setShare(0);
    try {
      await work(mine.signal);
    } catch (problem) {
      if (mine.signal.aborted) return;
      console.warn('Handrail could not read a meeting.', problem);
      setTrouble('unheard');
    } finally {
      if (running.current === mine) setShare(undefined);
    }
  };

  const open = (source: MeetingSource) =>
    run(async (signal) => {
      const read = await readSource(source);
      signal.throwIfAborted();
      if (read.state === 'refused') {
        setTrouble(read.why);
        return;
      }
      const { transcript, title } = read;
      const { turns, kind, format, skipped, day = today } = transcript;
      const hearing = await hearMeeting(turns, kind, day, setShare, signal);
      const view = await lookAtMeeting(turns, hearing, undefined);
      signal.throwIfAborted();
      setShown(undefined);
      take({ id: crypto.randomUUID(), title, day, kind, format, skipped, turns, hearing, view });
      scrollTo(0, 0);
    });

  opening.current = open;

  /** The same meeting with other names, another day, or another speaker as the user. */
  const change = (to: {
    readonly turns?: readonly Turn[];
    readonly day?: string;
    readonly title?: string;
    readonly own?: string;
  }) =>
    run(async (signal) => {
      if (!meeting) return;
      const next = { ...meeting, ...to };
      const isHeard = next.turns === meeting.turns && next.day === meeting.day;
      const hearing = isHeard ? meeting.hearing : await hearMeeting(next.turns, next.kind, next.day, setShare, signal);
      const own = next.turns.some(({ speaker }) => speaker === next.own) ? next.own : undefined;
      const view = await lookAtMeeting(next.turns, hearing, own);
      signal.throwIfAborted();
      take({ ...next, own, hearing, view });
    });

  const attempt = async (change: Promise<unknown>) => {
    try {
      await change;
      await Promise.all([readKept(), readLedger()]);
      return true;
    } catch (problem) {
      console.warn('Handrail could not keep a meeting.', problem);
      setTrouble('unkept');
      return false;
    }
  };
  const forget = async (gone: KeptMeeting) => {
    if (await attempt(removeMeeting(gone.id))) setForgotten(gone);
  };
  const leaveSaid = () => {
    setForgotten(undefined);
    // What had the focus goes.
    heading.current?.focus({ preventScroll: true });
  };
  const promise = (line: MeetingLists['promises'][number]) => attempt(addPromises([toLedger(line, meeting, shown)]));

  const meetings = kept.state === 'read' ? kept.value : [];
  const opener = <OpenFile isBusy={share !== undefined} onOpen={open} />;
  const isInLedger = (quote: string) => promises?.some((one) => one.quote === quote) ?? false;
  return (
    <div class="meetings">
      {share !== undefined && (
        <p class="opening" role="status">
          <progress max={1} value={share} aria-label={words('meeting_opening')} />
          <span class="small soft">{words('meeting_opening')}</span>
        </p>
      )}
      {trouble && (
        <p class="notice" role="status">
          {words(troubleWords[trouble])}
        </p>
      )}
      {!meeting && !shown && (
        <>
          <header class="title-row">
            <h1 ref={heading} tabIndex={-1}>
              {words('workbook_meetings')}
            </h1>
          </header>
          <p class="lead">{words('meetings_lead')}</p>
          {opener}
          <KeptMeetings meetings={meetings} onShow={setShown} onForget={forget} />
        </>
      )}
      {forgotten && (
        <Said
          key={forgotten}
          said={words('meeting_forgotten', forgotten.title)}
          onUndo={() => {
            leaveSaid();
            attempt(keepMeeting(forgotten));
          }}
          onClose={leaveSaid}
        />
      )}
      {meeting && !shown && (
        <MeetingLeaf
          key={meeting.id}
          heading={heading}
          meeting={meeting}
          isKept={meetings.some(({ id }) => id === meeting.id)}
          now={now}
          isInLedger={isInLedger}
          onChange={change}
          onPromise={promise}
          onKeep={(title) => attempt(keepMeeting(toKept(meeting, title, today)))}
          onForget={() => {
            const same = meetings.find(({ id }) => id === meeting.id);
            if (same) forget(same);
          }}
          onClose={() => take(undefined)}
        >
          {opener}
        </MeetingLeaf>
      )}
      {shown && (
        <>
          <header class="title-row">
            <h1 ref={heading} tabIndex={-1}>
              {shown.title}
            </h1>
            <button class="button" type="button" onClick={() => setShown(undefined)}>
              {words('meeting_back')}
            </button>
          </header>
          <p class="lead">{words('meeting_kept_lead')}</p>
          <MeetingRows lists={shown} onPromise={promise} isInLedger={isInLedger} />
        </>
      )}
    </div>
  );
}

/** A promise of a meeting as a row of the ledger; the user's own is told by "I". */
function toLedger(
  { quote, owner, action, due, speaker }: MeetingLists['promises'][number],
  meeting: OpenMeeting | undefined,
  shown: KeptMeeting | undefined,
): LedgerPromise {
  const { title = '', day = '' } = shown ?? meeting ?? {};
  const isOwn = meeting?.own !== undefined && (owner === meeting.own || (owner === 'I' && speaker === meeting.own));
  const who = isOwn ? 'I' : owner;
  return {
    id: crypto.randomUUID(),
    quote,
    ...(who && { owner: who }),
    ...(action && { action }),
    ...(due && { due }),
    ...(title && { to: title.slice(0, 200) }),
    made: day,
    site: '',
    outcome: { state: 'open' },
  };
}
