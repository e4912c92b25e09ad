import { openLastWords } from '../messages/last-word';
import type { Hear, Question, Reread } from '../messages/map';
import { send } from '../messages/send';
import { isoDay } from '../promises/day';
import type { LedgerPromise } from '../promises/promise';
import type { Span } from '../text/span';
import { findCalendarEntry, saveCalendar } from '../ui/calendar-entry';
import { words } from '../ui/words';
import { dayWords } from './days';
import { forgotten } from './forgotten';
import { here, isPrivate } from './here';
import { onceLeft } from './once-left';
import type { Surface } from './surface';
import { Added, addedWords, type HeardRow, Toast } from './toast';

/** Asks whether what was promised goes to the promises. */
export interface Keeping {
  /** Hears the promises of a draft, or of a part of it, and asks once for all of them; says nothing where there are none. */
  ask(draft: Reread, within?: Span): Promise<void>;
  /** Asks about promises that were heard already, on the page before this one. */
  askAbout(question: Question): void;
  /** Should the page go before `until`, in milliseconds since the epoch, a draft is asked about on the page that follows. */
  foresee(draft: Reread, until: number): void;
  /** It is not sent after all. */
  forget(): void;
  /** The page goes: what is asked and not answered yet is asked on the page that follows. */
  pageGoes(): void;
  /** Takes back what was asked last, and what was added by it: the mail was not sent after all. Returns whether something had been added. */
  withdraw(): boolean;
}

const askFor = 20_000;
const addedFor = 6000;
const mostWaiting = 20;

/**
 * @param keeps whether what is confirmed is kept; the practice page only shows how it goes
 * @param announce says to a screen reader that something waits, and by which keys it is reached
 */
export function openKeeping(
  surface: Surface,
  keeps: boolean,
  announce: (sentence: string) => void,
  onKept: () => void,
  signal: AbortSignal,
): Keeping {
  let stay = () => {};
  let added: readonly string[] = [];
  /** What is asked now. */
  let asking: readonly HeardRow[] = [];
  /** Those of the last question that wait in the popup, by id. */
  let waiting: readonly string[] = [];
  let questions = 0;
  const lastWords = openLastWords(signal);
  signal.addEventListener(
    'abort',
    () => {
      stay();
      putOff();
    },
    { once: true },
  );

  const leave = (about: Hear | Question, until?: number) => {
    if (keeps) lastWords.leave({ origin: here().origin, about, until });
  };
  const forget = lastWords.takeBack;
  const close = () => {
    stay();
    asking = [];
    forget();
    surface.show(undefined, 'toast');
  };
  const closeAfter = (wait: number): void => {
    stay();
    stay = onceLeft(surface, 'toast', wait, () => {
      putOff();
      close();
    });
  };
  // What nobody answered here waits in the popup; nothing of a private window does.
  const putOff = () => {
    const rows = asking.slice(0, mostWaiting);
    asking = [];
    if (rows.length === 0 || !keeps || isPrivate()) return;
    waiting = rows.map(({ id }) => id);
    send('leaveHeard', rows.map(asPromise)).catch(forgotten);
  };
  const sayDay = (iso: string) => dayWords(iso, new Date(), navigator.language);

  const remove = (ids: readonly string[]) => {
    added = added.filter((id) => !ids.includes(id));
    if (keeps && ids.length > 0) send('removePromises', ids).catch(forgotten);
    return ids.length > 0;
  };

  const keep = async (question: Question, rows: readonly HeardRow[]) => {
    const promises = rows.map(asPromise);
    forget();
    asking = [];
    try {
      if (keeps) await send('addPromises', promises);
    } catch {
      leave(question);
      asking = rows;
      // The question stays where it is, so that nothing the writer confirmed is lost.
      surface.announce(words('popup_not_changed'));
      return;
    }
    const ids = promises.map(({ id }) => id);
    const [only, second] = rows;
    added = ids;
    const undo = () => {
      remove(ids);
      close();
    };
    const due = only?.due && !second ? sayDay(only.due) : undefined;
    const dated = promises.flatMap((promise) => findCalendarEntry(promise, promise.id) ?? []);
    const saveDays = () => saveCalendar(dated, new Date());
    const hadFocus = surface.hasFocus('toast');
    surface.show(
      <Added due={due} onUndo={undo} onCalendar={dated.length > 0 ? saveDays : undefined} onClose={close} />,
      'toast',
    );
    if (hadFocus) surface.focusFirst('toast');
    surface.announce(addedWords(due));
    onKept();
    closeAfter(addedFor);
  };

  const show = (question: Question) => {
    const rows = rowsOf(question);
    // One question at a time: the one before is asked in the popup.
    putOff();
    asking = rows;
    added = [];
    leave(question);
    const box = surface.show(
      <Toast
        key={rows[0]?.id}
        heard={rows}
        sayDay={sayDay}
        onAdd={(chosen) => keep(question, chosen)}
        onNotNow={close}
      />,
      'toast',
    );
    surface.place(box, () => undefined, 'floor', signal);
    announce(words('toast_ask'));
    closeAfter(askFor);
  };
  // A page that was put away and is shown again: what it asked has been asked elsewhere.
  window.addEventListener('pageshow', ({ persisted }) => persisted && close(), { signal });

  return {
    async ask(draft, within) {
      const number = ++questions;
      added = [];
      waiting = [];
      const asked = { ...draft, within, now: Date.now() };
      leave(asked);
      // Without the background nothing can be kept either, so nothing is asked.
      const promises = await send('hear', asked).catch(() => []);
      if (number !== questions || signal.aborted) return;
      if (promises.length > 0) show({ promises, reader: draft.reader });
      else forget();
    },
    askAbout(question) {
      questions++;
      show(question);
    },
    foresee: (draft, until) => leave({ ...draft, now: Date.now() }, until),
    forget,
    pageGoes() {
      questions++;
      lastWords.pageGoes();
    },
    withdraw() {
      questions++;
      close();
      if (waiting.length > 0) send('takeHeard', waiting).catch(forgotten);
      waiting = [];
      return remove(added);
    },
  };
}

function rowsOf({ promises, reader }: Question): readonly HeardRow[] {
  return promises.map(({ quote, owner, due }) => ({
    id: crypto.randomUUID(),
    quote,
    owner: owner && !/^(?:i|we)$/i.test(owner) ? owner : undefined,
    to: reader,
    due,
  }));
}

function asPromise({ id, quote, owner, to, due }: HeardRow): LedgerPromise {
  return { id, quote, owner, to, due, made: isoDay(new Date()), site: here().host, outcome: { state: 'open' } };
}
