import type { Finding } from '../engine/finding';
import type { FindingRecord, Reread } from '../messages/map';
import { send } from '../messages/send';
import { isoDay } from '../promises/day';
import { type Repair, repairSignal } from '../repair/repair';
import { isQuiet } from '../settings/quiet';
import type { Settings } from '../settings/settings';
import type { Site } from '../sites/site';
import { chooseMarks } from './at-once';
import { carry, carryEach } from './carry';
import type { ChipState } from './chip';
import type { Editor } from './editor';
import { here, isPrivate } from './here';
import { type Hint, hintsOf, idsOf } from './hints';
import { forget, newMemory, recall, remember } from './memory';

/** One editor and what is heard in it. It knows the text; what is drawn is the page's business. */
export interface Draft {
  readonly editor: Editor;
  readonly site: Site;
  readonly hints: readonly Hint[];
  /** Which of the hints are marked, by id. */
  readonly marked: ReadonlySet<string>;
  readonly chip: ChipState | undefined;
  /** The steps of a repair, where the draft is an apology. */
  readonly repair: Repair | undefined;
  readonly isPaused: boolean;
  /** Whether hints rest in the user's quiet hours. */
  readonly isQuiet: boolean;
  /** Whether the background has heard it as it stands. */
  readonly isHeard: boolean;
  /** How many hints of this draft were left. */
  readonly leftCount: number;
  /** The text the hints' offsets belong to. */
  readonly text: string;
  /** The draft as the background is asked about it. */
  readonly asked: Reread;
  hint(id: string): Hint | undefined;
  leave(id: string): void;
  /** Brings one hint back that was left, or all of them. */
  bringBack(id?: string): void;
  pause(isPaused: boolean): void;
  /** The writer put a suggestion of this hint in its place. */
  applied(hint: Hint): void;
  /** Has a background that may sleep wake up, so that it hears at once what comes next. */
  wake(): void;
  /** Takes the draft down as it stands when Send is pressed. */
  sending(): Sending;
  /** Looks at what is there already. To be called once, when the draft can be drawn. */
  begin(): void;
  /** Settings changed. */
  refresh(): void;
}

/** A draft as it stood when Send was pressed: pages empty it or take it away as they send. */
export interface Sending {
  readonly asked: Reread;
  /** It went out: what still stood was left, what was gone had been put right. */
  went(): void;
}

const leastText = 3;
// What tells that somebody writes here; some editors take the key and put its letter in by themselves.
const writing = ['beforeinput', 'input', 'keypress', 'paste', 'drop'];
const wholeFor = 4000;
// A background that was asked nothing for thirty seconds is put to sleep by the browser.
const staysAwake = 25_000;

/**
 * Listens to one editor until the signal aborts. `onChange` is called when something to be drawn has changed: at once,
 * with `isTyping`, for hints that are shown already, so that they stay on their words, and after a pause for new ones.
 */
export function openDraft(
  editor: Editor,
  site: Site,
  settings: () => Settings,
  onChange: (isTyping: boolean) => void,
  keeps: boolean,
  signal: AbortSignal,
): Draft {
  let memory = recall(editor.element, editor.read());
  const host = here().host;
  let all: readonly Hint[] = [];
  let settled = new Set<string>();
  let marked: ReadonlySet<string> = new Set();
  let lines: readonly string[] = [];
  let text = '';
  /** What was heard last, in the offsets of `lines`. */
  let heard: readonly Finding[] = [];
  let repair: Repair | undefined;
  /** What the background has answered to. */
  let answered: readonly string[] | undefined;
  /** What the background was asked about last. */
  let latest: readonly string[] = lines;
  /** When it was asked, in milliseconds of the page's own clock. */
  let askedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the pause is over, in milliseconds of the page's own clock. */
  let pauseEnds = 0;
  let frame = 0;
  let hadMissing = false;
  let wholeUntil = 0;
  let isComposing = false;
  /** Whether something was written here, by keys or by hand, since hints were looked for last. */
  let hasWritten = false;

  const view = editor.element.ownerDocument.defaultView ?? window;

  const isQuietNow = () => isQuiet(settings().quietHours, new Date());
  const isSilent = () => memory.isPaused || isQuietNow();
  // Notes are written by several people, and what the others wrote is not kept.
  const isOwn = () => site.kind !== 'notes' || hasWritten;
  const isRepairOn = () => settings().levels[repairSignal] !== 'off';
  const read = (): readonly Finding[] => {
    const now = editor.read();
    const carried = carryEach(heard, lines, now);
    if (carried !== heard) {
      const moved = new Map(heard.map((finding, index) => [finding, carried[index]]));
      all = all.flatMap((hint) => {
        const finding = moved.get(hint.finding);
        return finding ? [{ ...hint, finding }] : [];
      });
      heard = carried.filter((finding) => finding !== undefined);
    }
    lines = now;
    text = lines.join('\n');
    return heard;
  };
  const listen = () => {
    all = isSilent() ? [] : hintsOf(heard, settings(), memory.left, text);
  };
  // A hint that is shown stays on its words with every key; new ones wait for the pause.
  const follow = () => {
    frame = 0;
    read();
    onChange(true);
  };
  const pauseOver = async () => {
    clearTimeout(timer);
    timer = undefined;
    // What an input method has not settled yet is nobody's words; its end is a change as any other.
    if (isComposing) return;
    read();
    if (!isSilent()) await hear();
    if (!signal.aborted && timer === undefined) show();
  };
  const settle = () => {
    settled = new Set(all.map(({ id }) => id));
    // What is only read here is listed: a mark would promise that it can be changed.
    marked = editor.kind === 'reading' ? new Set() : chooseMarks(all, marked, settings().marksAtOnce);
  };
  const hear = async () => {
    const asked = lines;
    latest = asked;
    askedAt = performance.now();
    // Without the background what was heard before still stands.
    const answer = await send('reread', draft.asked).catch(() => undefined);
    // The writer may have gone on meanwhile, or a later answer may have been here first.
    if (!answer || latest !== asked) return;
    answered = asked;
    heard = carry(answer.findings, asked, lines);
    repair = answer.repair;
    listen();
  };
  const show = () => {
    read();
    listen();
    settle();
    const isMissing = draft.hints.some(({ step }) => step === 'missing');
    if (hadMissing && !isMissing) {
      wholeUntil = Date.now() + wholeFor;
      const rest = setTimeout(() => onChange(false), wholeFor);
      signal.addEventListener('abort', () => clearTimeout(rest), { once: true });
    }
    hadMissing = isMissing;
    onChange(false);
    const fresh = draft.hints.filter(({ id }) => !memory.records.has(id));
    if (!isOwn()) for (const { id } of fresh) memory.others.add(id);
    keep('open', fresh);
    hasWritten = false;
  };
  // One timer for all keys of a run, set anew when it ends too early.
  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      const early = pauseEnds - performance.now();
      if (early > 0) wait(early);
      else pauseOver();
    }, milliseconds);
  };
  const hurry = () => {
    if (frame === 0) frame = view.requestAnimationFrame(follow);
    const { pause } = settings();
    const now = performance.now();
    pauseEnds = now + pause;
    if (timer !== undefined) return;
    wait(pause);
    if (now - askedAt > staysAwake && !isSilent()) draft.wake();
  };

  const keep = (outcome: FindingRecord['outcome'], hints: readonly Hint[]) => {
    const own = hints.filter(({ id }) => !memory.others.has(id));
    const rows = own.map(({ id, finding }) => {
      const row: FindingRecord = {
        id: `${memory.id} ${hashOf(id)}`,
        signal: finding.signal,
        words: finding.words.slice(0, 300),
        site: host,
        day: isoDay(new Date()),
        outcome,
      };
      memory.records.set(id, row);
      if (finding.isStrength) memory.praised.add(row.id);
      return row;
    });
    if (keeps) report(rows);
  };

  const draft: Draft = {
    editor,
    site,
    get hints() {
      return all.filter(({ id }) => settled.has(id));
    },
    get marked() {
      return marked;
    },
    get chip(): ChipState | undefined {
      if (memory.isPaused) return { says: 'paused' };
      if (text.trim().length < leastText || isQuietNow()) return undefined;
      const missing = draft.hints.filter(({ step }) => step === 'missing');
      // While a marked phrase is being written over, its mark is gone and no other comes before the pause.
      const count = missing.filter(({ id }) => marked.has(id)).length || missing.length;
      if (count > 0) return { says: 'missing', count, more: missing.length - count };
      if (draft.repair) return { says: 'repair', count: Object.keys(draft.repair.taken).length };
      const likely = draft.hints.filter(({ step }) => step === 'likely').length;
      if (likely > 0) return { says: 'likely', count: likely };
      return Date.now() < wholeUntil ? { says: 'whole' } : { says: 'resting' };
    },
    get repair() {
      return isSilent() || !isRepairOn() ? undefined : repair;
    },
    get isPaused() {
      return memory.isPaused;
    },
    get isQuiet() {
      return isQuietNow();
    },
    get isHeard() {
      return answered === lines;
    },
    get leftCount() {
      return memory.left.size;
    },
    get text() {
      return text;
    },
    get asked() {
      return { draft: memory.id, kind: site.kind, lines, reader: firstNameOf(site.recipients(editor.element)) };
    },
    hint: (id) => all.find((hint) => hint.id === id),
    leave(id) {
      const hint = draft.hint(id);
      memory.left.add(id);
      if (hint) keep('dismissed', [hint]);
      draft.refresh();
    },
    bringBack(id) {
      if (id === undefined) memory.left.clear();
      else memory.left.delete(id);
      draft.refresh();
    },
    pause(paused) {
      memory.isPaused = paused;
      draft.refresh();
      if (!paused) pauseOver();
    },
    applied(hint) {
      keep('applied', [hint]);
      // Words that were only added to are still there; what they are now, the next pause will say.
      const { signal, start } = hint.finding;
      heard = read().filter((finding) => finding.signal !== signal || finding.start !== start);
      draft.refresh();
    },
    // It loads what it hears with while the writer goes on, and is not waited for.
    wake() {
      askedAt = performance.now();
      send('wake', undefined).catch(() => undefined);
    },
    sending() {
      const findings = read();
      const standing = idsOf(findings);
      const shown = new Set(hintsOf(findings, settings(), memory.left, text).map(({ id }) => id));
      const { records, praised } = memory;
      return {
        asked: draft.asked,
        went() {
          const rows = [...records]
            .filter(([, row]) => row.outcome === 'open' && !praised.has(row.id))
            .map(([id, row]) => ({ ...row, outcome: outcomeOf(standing.has(id), shown.has(id)) }));
          if (!keeps) return;
          // What is written here next is another message.
          memory = newMemory();
          forget(editor.element);
          report(rows);
        },
      };
    },
    // A draft that is opened with words in it has been written already; it needs no pause.
    begin: () => pauseOver(),
    refresh() {
      read();
      listen();
      settle();
      onChange(false);
    },
  };

  editor.watch(hurry, signal);
  for (const type of writing)
    editor.element.addEventListener(type, () => (hasWritten = true), { capture: true, signal });
  editor.element.addEventListener('compositionstart', () => (isComposing = true), { signal });
  editor.element.addEventListener(
    'compositionend',
    () => {
      isComposing = false;
      hurry();
    },
    { signal },
  );
  // A page that takes away the block an input method writes in takes its end along: then the next key says how it stands.
  editor.element.addEventListener('focusout', () => (isComposing = false), { signal });
  editor.element.addEventListener(
    'beforeinput',
    (event) => {
      if (event.isTrusted && 'isComposing' in event) isComposing = event.isComposing === true;
    },
    { capture: true, signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      view.cancelAnimationFrame(frame);
      remember(editor.element, memory, lines);
    },
    { once: true },
  );
  return draft;
}

/** How the one reader is called; nothing where there are several, or only an address. */
function firstNameOf([reader, ...others]: readonly string[]): string | undefined {
  return reader && others.length === 0 ? /^\p{Lu}[\p{L}'’-]+/u.exec(reader)?.[0] : undefined;
}

/** What is gone was put right; what stands and is not shown was left as a phrase or as a kind. */
function outcomeOf(isStanding: boolean, isShown: boolean): FindingRecord['outcome'] {
  if (!isStanding) return 'applied';
  return isShown ? 'left' : 'dismissed';
}

function report(rows: readonly FindingRecord[]): void {
  if (rows.length === 0 || isPrivate()) return;
  // Without the background the hints go on; only the week's count misses them.
  send('recordFindings', rows).catch(() => undefined);
}

function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
