import { ruleTexts } from 'virtual:rule-texts';
import type { Suggestion } from '../engine/finding';
import { plainText } from '../engine/suggest';
import type { PageState } from '../messages/map';
import { send } from '../messages/send';
import type { SettingsChange } from '../settings/change';
import type { Settings } from '../settings/settings';
import { inPage, type Site } from '../sites/site';
import { openKeys } from '../ui/shortcuts';
import { countWords, words } from '../ui/words';
import { Card, type Leave } from './card';
import { Chip } from './chip';
import { dayChoices, dayWords } from './days';
import type { Draft } from './draft';
import { type Chosen, fillParts, placeAt } from './fill';
import { forgotten } from './forgotten';
import { HintList } from './hint-list';
import { foldWords, type Hint } from './hints';
import { openKeeping } from './keeping';
import { createMarks } from './marks';
import { watchRest } from './pointer';
import { replaceSpan } from './replace';
import { type Happened, Strip } from './strip';
import { openSurface } from './surface';
import { themeOf } from './theme';

/** What the writer did; the practice page ticks its steps off by it. */
export type PageEvent = 'opened' | 'applied' | 'undone' | 'sent' | 'kept';

/** What a desk stands on. */
export interface Ground {
  readonly document: Document;
  readonly site: Site;
  settings(): Settings;
  /** Whether promises that are confirmed here are kept. */
  readonly keeps: boolean;
  /** Listens to the draft in an element until the signal aborts. */
  draftIn(element: HTMLElement, leaving: AbortSignal, onChange: () => void): Draft;
  watchSend(element: HTMLElement, onSend: () => void, signal: AbortSignal): void;
  /** Who wants to know what the writer did, if anybody. */
  on?(event: PageEvent): void;
}

/** The drafts of one page and all that stands beside them: marks, chips, one card or list at a time, a word after Send. */
export interface Desk {
  /** A draft is there until the signal aborts. Returns what to call when the page puts it into another place. */
  meet(element: HTMLElement, leaving: AbortSignal): () => void;
  /** Settings changed. */
  refresh(): void;
  state(): PageState;
  showHint(id: string): void;
  openHints(): void;
}

// CSS pixels: how close letters may come, how far the chip stands from the corner, and how high it is.
const nearby = 8;
const corner = 12;
const chipHeight = 30;
const lastLetters = 400;
const stripFor = 6000;

/** What is drawn for one draft. */
interface Shown {
  /** The name of its chip's box on the surface. */
  readonly chip: string;
  readonly stop: AbortSignal;
  /** The chip itself, and what moves it to its corner. */
  chipBox?: HTMLElement;
  /** As wide as it has been, in CSS pixels. */
  chipWidth: number;
  moveChip?: () => void;
  /** Ends the watch for a resting pointer, which lasts as long as there are marks. */
  rest?: AbortController;
  /** How many missing steps a screen reader has been told of. */
  said: number;
}

/** What is open of our own: one thing at a time. */
type Open = {
  readonly draft: Draft;
  readonly stop: AbortController;
  readonly byKeyboard: boolean;
  readonly caret: { start: number; end: number } | undefined;
} & ({ readonly what: 'card'; readonly id: string } | { readonly what: 'list' });

/**
 * Opens the desk of a page: one surface, one set of marks, until the signal aborts. It draws and it asks; what is heard in a
 * draft is the draft's.
 */
export function openDesk(
  { document, site, settings, keeps, draftIn, watchSend, on }: Ground,
  signal: AbortSignal,
): Desk {
  const surface = openSurface(document, signal);
  const marks = createMarks(surface.layer, signal);
  const keeping = openKeeping(surface, keeps, () => on?.('kept'), signal);
  const drafts = new Map<Draft, Shown>();
  let open: Open | undefined;
  let walked: string | undefined;
  let latest: Draft | undefined;
  let count = 0;
  let stripTimer: ReturnType<typeof setTimeout> | undefined;

  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(stripTimer);
      open?.stop.abort();
      open = undefined;
      drafts.clear();
    },
    { once: true },
  );

  return {
    meet,
    refresh() {
      for (const draft of drafts.keys()) draft.refresh();
    },
    state: () => ({
      origin: location.origin,
      hasDraft: drafts.size > 0,
      hints: [...(current()?.hints ?? [])].map(toPageHint),
    }),
    showHint(id) {
      const draft = current();
      if (draft?.hint(id)) openCard(draft, id, true);
    },
    openHints() {
      const draft = current();
      if (draft) openList(draft, true);
    },
  };

  /** The draft in hand: the one with the caret, else the one that was written in last, else the first. */
  function current(): Draft | undefined {
    const focused = [...drafts.keys()].find((draft) => draft.editor.selection() !== undefined && hasCaret(draft));
    return focused ?? latest ?? drafts.keys().next().value;
  }

  function meet(element: HTMLElement, leaving: AbortSignal): () => void {
    const chip = `chip ${count++}`;
    const draft = draftIn(element, leaving, () => redraw(draft));
    drafts.set(draft, { chip, chipWidth: 0, stop: leaving, said: 0 });
    element.addEventListener('focus', () => (latest = draft), { signal: leaving });
    watchSend(element, () => afterSend(draft), leaving);
    leaving.addEventListener(
      'abort',
      () => {
        if (open?.draft === draft) shut(false);
        drafts.delete(draft);
        if (latest === draft) latest = undefined;
        if (signal.aborted) return;
        marks.draw(draft.editor, []);
        surface.show(undefined, chip);
      },
      { once: true },
    );
    draft.begin();
    // Ranges do not survive a move through the page; the words have not changed.
    return () => redraw(draft);
  }

  function redraw(draft: Draft): void {
    const state = drafts.get(draft);
    if (!state) return;
    latest = draft;
    drawMarks(draft);
    drawChip(draft);
    const missing = draft.hints.filter(({ step }) => step === 'missing').length;
    if (missing > state.said && hasCaret(draft))
      surface.announce(countWords('announce_missing', missing, openKeys.join('+')));
    state.said = missing;
    if (open?.draft !== draft) return;
    if (open.what === 'list') showList(open);
    // The words the card speaks of are gone.
    else if (!draft.hint(open.id)) shut(open.byKeyboard);
  }

  function drawMarks(draft: Draft): void {
    const state = drafts.get(draft);
    if (!state) return;
    const openId = open?.draft === draft ? (open.what === 'card' ? open.id : walked) : undefined;
    const isListed = open?.what === 'list' && open.draft === draft;
    const shown = draft.hints.filter((hint) => hint.isMarked || hint.id === openId || isListed);
    marks.draw(
      draft.editor,
      shown.map((hint) => ({ span: hint.finding, shape: hint.step, isOpen: hint.id === openId })),
    );
    const hasMarks = draft.hints.some(({ isMarked }) => isMarked);
    if (hasMarks && !state.rest) {
      const rest = new AbortController();
      state.rest = rest;
      // Only the card that came with the pointer goes with it: the list may have opened another meanwhile.
      let rested: Open | undefined;
      watchRest(
        draft.editor.element.ownerDocument,
        (x, y) => hit(draft, x, y),
        {
          rest(id) {
            const before = open;
            openCard(draft, id, false);
            if (open !== before) rested = open;
          },
          leave: () => open && open === rested && !surface.hasFocus('card') && shut(false),
          isOver: () => surface.isOver('card'),
        },
        AbortSignal.any([rest.signal, state.stop]),
      );
    } else if (!hasMarks && state.rest) {
      state.rest.abort();
      state.rest = undefined;
    }
  }

  function hit(draft: Draft, x: number, y: number): string | undefined {
    return draft.hints.find(
      (hint) =>
        hint.isMarked &&
        draft.editor
          .boxesOf(hint.finding)
          .some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 3),
    )?.id;
  }

  function pressChip(draft: Draft): void {
    if (draft.isPaused) draft.pause(false);
    else if (open?.what === 'list' && open.draft === draft) shut(true);
    else openList(draft, surface.hasFocus(drafts.get(draft)?.chip));
  }

  function begin(
    draft: Draft,
    byKeyboard: boolean,
  ): { draft: Draft; stop: AbortController; byKeyboard: boolean; caret: Open['caret'] } {
    const caret = open?.draft === draft ? open.caret : draft.editor.selection();
    open?.stop.abort();
    if (open) surface.show(undefined, open.what);
    surface.show(undefined, 'strip');
    const stop = new AbortController();
    document.defaultView?.addEventListener('keydown', onEscape, { capture: true, signal: stop.signal });
    const inner = draft.editor.element.ownerDocument.defaultView;
    if (inner && inner !== document.defaultView)
      inner.addEventListener('keydown', onEscape, { capture: true, signal: stop.signal });
    return { draft, stop, byKeyboard, caret };
  }

  // With the caret still in the draft, Escape closes what is ours and nothing of the page's.
  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open || surface.hasFocus()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    shut(false);
  }

  function openCard(draft: Draft, id: string, byKeyboard: boolean): void {
    const hint = draft.hint(id);
    if (!hint || (open?.what === 'card' && open.id === id && open.draft === draft)) return;
    if (open?.byKeyboard && !byKeyboard) return;
    open = { ...begin(draft, byKeyboard), what: 'card', id };
    walked = undefined;
    const box = surface.show(cardOf(draft, hint, byKeyboard), 'card');
    surface.place(
      box,
      () => phraseBox(draft, id),
      'under',
      AbortSignal.any([open.stop.signal, drafts.get(draft)?.stop ?? open.stop.signal]),
      draft.editor.element,
    );
    drawMarks(draft);
    drawChip(draft);
    on?.('opened');
  }

  function cardOf(draft: Draft, hint: Hint, takesFocus: boolean) {
    const rule = ruleTexts[hint.finding.signal];
    const now = new Date();
    return (
      <Card
        key={hint.id}
        name={rule?.name ?? hint.finding.signal}
        lands={hint.finding.message}
        step={hint.step}
        suggestions={hint.finding.suggestions}
        people={site
          .recipients(draft.editor.element)
          .slice(0, 5)
          .map((name) => ({ name }))}
        days={dayChoices(now, navigator.language)}
        sayDay={(iso) => dayWords(iso, now, navigator.language)}
        why={{
          seen: words('card_seen_detail', hint.finding.words, rule?.about ?? ''),
          source: rule?.source ?? '',
          silent: rule?.silent,
        }}
        takesFocus={takesFocus}
        onApply={(suggestion, chosen) => replace(draft, hint, suggestion, chosen)}
        onLeave={(how) => leave(draft, hint, how)}
        onClose={() => shut(true)}
        {...(hint.finding.signal === 'specific-commitment' ? { onAddPromise: () => addFrom(draft, hint) } : {})}
      />
    );
  }

  function openList(draft: Draft, byKeyboard: boolean): void {
    const state = drafts.get(draft);
    if (!state) return;
    open = { ...begin(draft, byKeyboard), what: 'list' };
    showList(open);
    const box = surface.show(listOf(draft, byKeyboard), 'list');
    surface.place(box, () => chipBox(draft), 'over', AbortSignal.any([open.stop.signal, state.stop]), undefined);
    drawMarks(draft);
    drawChip(draft);
    if (draft.hints.length > 0) on?.('opened');
  }

  function showList(opened: Open): void {
    surface.show(listOf(opened.draft, opened.byKeyboard), 'list');
  }

  function listOf(draft: Draft, takesFocus: boolean) {
    return (
      <HintList
        hints={draft.hints.map(({ id, finding, step }) => ({
          id,
          words: finding.words,
          name: ruleTexts[finding.signal]?.name ?? finding.signal,
          step,
        }))}
        leftCount={draft.leftCount}
        takesFocus={takesFocus}
        onOpen={(id) => openCard(draft, id, surface.hasFocus('list'))}
        onWalk={(id) => {
          walked = id;
          drawMarks(draft);
        }}
        onClose={() => shut(true)}
        onPause={() => {
          shut(true);
          draft.pause(true);
          say(draft, { what: 'paused' }, () => draft.pause(false));
        }}
        onOff={() => {
          const host = location.host;
          shut(true);
          say(draft, { what: 'off', host });
          change({ what: 'turn-off', host, origin: location.origin });
        }}
        onBringBack={() => {
          draft.bringBack();
          say(draft, { what: 'brought-back' });
        }}
        onRules={() => {
          shut(true);
          send('openPage', 'options').catch(forgotten);
        }}
      />
    );
  }

  /** Takes away what is open; the caret goes back where it was when the keyboard, or a press of ours, took it. */
  function shut(returns: boolean): void {
    if (!open) return;
    const { draft, caret, stop, what } = open;
    const hadFocus = surface.hasFocus(what);
    open = undefined;
    walked = undefined;
    stop.abort();
    surface.show(undefined, what);
    if (returns && hadFocus && caret) draft.editor.select(caret);
    drawMarks(draft);
    drawChip(draft);
  }

  function drawChip(draft: Draft): void {
    const state = drafts.get(draft);
    if (!state) return;
    const { chip } = draft;
    if (!chip) {
      surface.show(undefined, state.chip);
      state.chipBox = undefined;
      return;
    }
    surface.follow(themeOf(draft.editor.element));
    const isNew = state.chipBox === undefined;
    state.chipBox = surface.show(
      <Chip
        state={chip}
        isOpen={open?.what === 'list' && open.draft === draft}
        isShy={isCrowded(draft, state.chipWidth)}
        onPress={() => pressChip(draft)}
      />,
      state.chip,
    );
    state.chipWidth = Math.max(state.chipWidth, state.chipBox.offsetWidth);
    if (isNew)
      state.moveChip = surface.place(state.chipBox, () => frameBox(draft), 'corner', state.stop, draft.editor.element);
    else state.moveChip?.();
  }

  function say(draft: Draft, happened: Happened, onUndo?: () => void): void {
    const stop = new AbortController();
    const end = () => {
      if (surface.isOver('strip') || surface.hasFocus('strip')) {
        stripTimer = setTimeout(end, stripFor);
        return;
      }
      stop.abort();
      surface.show(undefined, 'strip');
    };
    clearTimeout(stripTimer);
    stripTimer = setTimeout(end, stripFor);
    const undo = onUndo && {
      onUndo: () => {
        clearTimeout(stripTimer);
        stop.abort();
        surface.show(undefined, 'strip');
        onUndo();
      },
    };
    const box = surface.show(<Strip happened={happened} {...undo} />, 'strip');
    surface.place(
      box,
      () => chipBox(draft),
      // The editor may have gone meanwhile, and the chip with it.
      drafts.has(draft) ? 'over' : 'floor',
      AbortSignal.any([stop.signal, drafts.get(draft)?.stop ?? stop.signal]),
      undefined,
    );
  }

  async function replace(draft: Draft, hint: Hint, suggestion: Suggestion, chosen: Chosen): Promise<void> {
    const { text } = fillParts(suggestion.parts, chosen, placeAt(draft.text, suggestion.start));
    const before = draft.text;
    shut(true);
    const outcome = await replaceSpan(draft.editor, suggestion, before.slice(suggestion.start, suggestion.end), text);
    if (outcome === 'done') {
      draft.applied(hint);
      say(draft, { what: 'applied' });
      on?.('applied');
      watchUndo(draft, before);
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
      say(draft, { what: 'copied' });
    } catch {
      // The page may not use the clipboard; the words in the draft are as they were, and that is what is said.
      say(draft, { what: 'not-taken' });
    }
  }

  function watchUndo(draft: Draft, before: string): void {
    const state = drafts.get(draft);
    if (!state || !on) return;
    const stop = new AbortController();
    const look = () => {
      if (draft.editor.read().join('\n') !== before) return;
      stop.abort();
      on('undone');
    };
    draft.editor.watch(look, AbortSignal.any([stop.signal, state.stop]));
  }

  function leave(draft: Draft, hint: Hint, how: Leave): void {
    shut(true);
    const { signal: signalId } = hint.finding;
    if (how === 'once') {
      draft.leave(hint.id);
      say(draft, { what: 'left-once' }, () => draft.bringBack(hint.id));
    } else if (how === 'phrase') {
      const phrase = { signal: signalId, words: foldWords(hint.finding.phrase) };
      change({ what: 'leave-phrase', ...phrase });
      say(draft, { what: 'left-phrase', words: hint.finding.phrase }, () => change({ what: 'mark-phrase', ...phrase }));
    } else {
      const level = settings().levels[signalId];
      change({ what: 'set-level', signal: signalId, level: 'off' });
      say(draft, { what: 'left-kind', name: ruleTexts[signalId]?.name ?? signalId }, () =>
        change({ what: 'set-level', signal: signalId, ...(level ? { level } : {}) }),
      );
    }
  }

  function addFrom(draft: Draft, hint: Hint): void {
    shut(true);
    keeping.ask(draft.asked, hint.finding.sentence);
  }

  function afterSend(draft: Draft): void {
    draft.sent();
    if (open?.draft === draft) shut(false);
    on?.('sent');
    keeping.ask(draft.asked);
  }

  function phraseBox(draft: Draft, id: string): DOMRect | undefined {
    const hint = draft.hint(id);
    const boxes = hint ? draft.editor.boxesOf(hint.finding) : [];
    // The last line of the phrase, from its own beginning: the card stands under it and covers none of it.
    return boxes[boxes.length - 1];
  }

  function chipBox(draft: Draft): DOMRect {
    return drafts.get(draft)?.chipBox?.getBoundingClientRect() ?? frameBox(draft);
  }
}

/** Whether letters come close to the corner where the chip stands, or may: in a draft that scrolls nobody can say. */
function isCrowded(draft: Draft, width: number): boolean {
  const { element } = draft.editor;
  if (element.scrollHeight > element.clientHeight + nearby) return true;
  const { right, bottom } = frameBox(draft);
  const end = draft.text.length;
  return draft.editor
    .boxesOf({ start: Math.max(0, end - lastLetters), end })
    .some((box) => box.right > right - width - nearby - corner && box.bottom > bottom - chipHeight - nearby - corner);
}

/** The editor's box in the top window: that of its frame where it is in one, since a frame's body may be longer than what is seen of it. */
function frameBox(draft: Draft): DOMRect {
  return inPage(draft.editor.element).getBoundingClientRect();
}

function hasCaret({ editor: { element } }: Draft): boolean {
  const root = element.getRootNode();
  const active = 'activeElement' in root ? (root.activeElement as Element | null) : null;
  return element.ownerDocument.hasFocus() && active !== null && (active === element || element.contains(active));
}

function toPageHint({ id, finding, step }: Hint): PageState['hints'][number] {
  const [first] = finding.suggestions;
  return {
    id,
    signal: finding.signal,
    name: ruleTexts[finding.signal]?.name ?? finding.signal,
    words: finding.words,
    suggestion: first ? plainText(first.parts) : '',
    certainty: finding.certainty,
    isStrength: step === 'whole',
  };
}

function change(one: SettingsChange): void {
  send('changeSettings', one).catch(forgotten);
}
