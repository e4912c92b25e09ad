import { silences } from 'virtual:rule-silences';
import { ruleTexts } from 'virtual:rule-texts';
import type { PageState, Question, Walk } from '../messages/map';
import { send } from '../messages/send';
import { type RepairStep, repairSignal } from '../repair/repair';
import type { AfterHours } from '../settings/after-hours';
import { followAgreed, hoursAround } from '../settings/agreed';
import type { Settings } from '../settings/settings';
import { inPage, type Site } from '../sites/site';
import type { Chosen } from '../suggest/fill';
import { plainText } from '../suggest/plain-text';
import type { Suggestion } from '../suggest/suggestion';
import { inFull } from '../ui/sources';
import { countWords, numberWords, words } from '../ui/words';
import { agreedWords } from './agreed-words';
import { Card, type CardProps, type Leave } from './card';
import { changeSettings } from './change-settings';
import { Chip, type ChipState } from './chip';
import { chipFrame, frameBox, isCrowded } from './corner';
import { dayChoices, dayWords } from './days';
import type { Draft } from './draft';
import { forgotten } from './forgotten';
import { here } from './here';
import { HintList } from './hint-list';
import type { Hint } from './hints';
import { openKeeping } from './keeping';
import { createMarks } from './marks';
import { openMending } from './mending';
import { closeMenu } from './menu';
import { nameOf } from './names';
import { openOutbox } from './outbox';
import { isAlone, sayFarewell, sayOff } from './parting';
import { watchRest } from './pointer';
import { openSaying, saidFor } from './saying';
import type { SendHeard } from './send-watch';
import { StepCard } from './step-card';
import type { Happened } from './strip';
import { openSurface } from './surface';
import { type Theme, themeOf } from './theme';
import { type Foot, findStep, footOf } from './walk';

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
  draftIn(element: HTMLElement, leaving: AbortSignal, onChange: (isTyping: boolean) => void): Draft;
  watchSend(element: HTMLElement, on: SendHeard, signal: AbortSignal): unknown;
  /** Ends everything here: the extension is not there any more. */
  stop(): void;
  /** Who wants to know what the writer did, if anybody. */
  on?(event: PageEvent): void;
}

/** The drafts of one page and all that stands beside them: marks, chips, one card or list at a time, a word after Send. */
export interface Desk {
  /** A draft is there until the signal aborts. Returns what to call when the page puts it into another place. */
  meet(element: HTMLElement, leaving: AbortSignal): () => void;
  /** Settings changed. */
  refresh(): void;
  /** Asks about promises that were heard on the page before this one. */
  ask(question: Question): void;
  state(): PageState;
  showHint(id: string): void;
  openHints(): void;
  /** A step of the walk, or what is done with the hint whose card is open; without one the next is opened. */
  walk(step: Walk): void;
  /** Lets hints rest for the draft in hand, or brings them back. */
  pause(isPaused: boolean): void;
}

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
  /** What the draft stands on, as it was seen after the last pause. */
  theme?: Theme;
  /** Ends the watch for a resting pointer, which lasts as long as there are marks. */
  rest?: AbortController;
  /** How many missing steps a screen reader has been told of. */
  said: number;
  /** The hint whose card was open last. */
  walked?: Foot;
}

/** What is open of our own: one thing at a time. */
type Open = {
  readonly draft: Draft;
  readonly stop: AbortController;
  readonly byKeyboard: boolean;
  readonly caret: { start: number; end: number } | undefined;
} & (
  | { readonly what: 'card'; readonly id: string }
  | { readonly what: 'step'; readonly step: RepairStep }
  | { readonly what: 'list' }
);

/**
 * Opens the desk of a page: one surface, one set of marks, until the signal aborts. It draws and it asks; what is heard in a
 * draft is the draft's.
 * @param page lasts as long as this script may be in the page
 */
export function openDesk(
  { document, site, settings, keeps, draftIn, watchSend, stop: stopHere, on }: Ground,
  page: AbortSignal,
  signal: AbortSignal,
): Desk {
  const surface = openSurface(document, signal);
  const marks = createMarks(surface.layer, signal);
  const saying = openSaying(surface, signal);
  const announceWith = (keys: 'announce_open' | 'announce_answer', sentence: string) =>
    surface.announce(openKeys ? words(keys, sentence, openKeys) : sentence);
  const keeping = openKeeping(
    surface,
    keeps,
    (sentence) => announceWith('announce_answer', sentence),
    () => on?.('kept'),
    signal,
  );
  const outbox = openOutbox(
    keeping,
    keeps,
    { sent: () => on?.('sent'), tookBack: (draft) => say(draft, { what: 'not-sent' }) },
    signal,
  );
  const mending = openMending(settings, keeps, say);
  const parting = words('strip_stopped');
  const agreed = followAgreed(signal);
  const drafts = new Map<Draft, Shown>();
  let open: Open | undefined;
  let walked: string | undefined;
  let latest: Draft | undefined;
  let count = 0;
  let openKeys = '';

  const pageGoes = () => {
    outbox.pageGoes();
    keeping.pageGoes();
  };
  window.addEventListener('pagehide', pageGoes, { signal });
  // What scrolls may bring words under the chip, or take them away.
  const scrolled = new Set<Node>();
  const redrawChips = () => {
    const nodes = [...scrolled];
    scrolled.clear();
    if (isStopped()) return;
    for (const [draft, { chipBox }] of drafts)
      if (chipBox && nodes.some((node) => node.contains(inPage(draft.editor.element)))) drawChip(draft);
  };
  const onScroll = ({ target }: Event) => {
    if (!(target instanceof Node)) return;
    if (scrolled.size === 0) window.requestAnimationFrame(redrawChips);
    scrolled.add(target);
  };
  window.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  send('openShortcut', undefined).then((keys) => (openKeys = keys), forgotten);
  signal.addEventListener(
    'abort',
    () => {
      open?.stop.abort();
      open = undefined;
      drafts.clear();
    },
    { once: true },
  );

  return {
    meet,
    refresh() {
      for (const draft of drafts.keys()) {
        draft.refresh();
        // Rules may have come or gone.
        draft.begin();
      }
    },
    ask: keeping.askAbout,
    state: () => ({
      origin: here().origin,
      hasDraft: drafts.size > 0,
      draft: stateOf(current()),
      isPaused: current()?.isPaused ?? false,
      hints: [...(current()?.hints ?? [])].map(toPageHint),
    }),
    showHint(id) {
      const draft = current();
      if (draft?.hint(id)) openCard(draft, id, true);
    },
    openHints() {
      // What was asked after Send goes by itself, so it comes first.
      if (!surface.hasFocus('toast') && surface.focusFirst('toast')) return;
      const draft = current();
      if (draft) openList(draft, true);
      else surface.focusFirst('strip');
    },
    walk(step) {
      const draft = current();
      if (!draft) return;
      const hint = open?.what === 'card' && open.draft === draft ? draft.hint(open.id) : undefined;
      if (hint && step === 'apply-hint') return surface.pressFirst('card', '.button.primary');
      if (hint && step === 'leave-hint') return hint.step === 'whole' ? undefined : leave(draft, hint, 'once');
      const way = step === 'previous-hint' ? 'previous' : 'next';
      const next = findStep(draft.hints, hint ? footOf(hint) : footFor(draft), way);
      if (next) openCard(draft, next.id, true);
      else openList(draft, true);
    },
    pause(isPaused) {
      shut();
      current()?.pause(isPaused);
    },
  };

  /** Where a walk begins: at the hint that the caret is in, else at the one that was open last, else at the caret. */
  function footFor(draft: Draft): Foot {
    const caret = draft.editor.selection()?.start;
    const here = draft.hints.find(
      ({ finding: { start, end } }) => caret !== undefined && start <= caret && caret <= end,
    );
    return here ? { start: here.finding.start, id: '' } : (drafts.get(draft)?.walked ?? { start: caret ?? -1, id: '' });
  }

  /** The draft in hand: the one with the caret, else the one that was written in last, else the first. */
  function current(): Draft | undefined {
    const focused = [...drafts.keys()].find((draft) => draft.editor.selection() !== undefined && hasCaret(draft));
    return focused ?? latest ?? drafts.keys().next().value;
  }

  function meet(element: HTMLElement, leaving: AbortSignal): () => void {
    const chip = `chip ${count++}`;
    const draft = draftIn(element, leaving, (isTyping) => redraw(draft, isTyping));
    drafts.set(draft, { chip, chipWidth: 0, stop: leaving, said: 0 });
    element.addEventListener('focus', () => (latest = draft), { signal: leaving });
    watchSend(element, { nears: () => draft.wake(), presses: () => outbox.pressed(draft) }, leaving);
    leaving.addEventListener(
      'abort',
      () => {
        if (open?.draft === draft) shut();
        drafts.delete(draft);
        if (latest === draft) latest = undefined;
        if (signal.aborted) return;
        outbox.gone(draft);
        marks.draw(draft.editor, []);
        surface.show(undefined, chip);
      },
      { once: true },
    );
    draft.begin();
    // Ranges do not survive a move through the page; the words have not changed.
    return () => redraw(draft, false);
  }

  function redraw(draft: Draft, isTyping: boolean): void {
    const state = drafts.get(draft);
    if (!state) return;
    latest = draft;
    outbox.changed(draft);
    // Marks stay on their words with every key; all else changes only when the writer pauses.
    if (isTyping) drawMarks(draft, state.theme);
    else {
      if (isStopped()) return;
      draw(draft);
      announce(draft, state);
    }
    if (open?.draft !== draft) return;
    if (open.what === 'list') showList(open);
    // The words the card speaks of are gone.
    else if (open.what === 'step' ? !draft.repair : !draft.hint(open.id)) shut();
  }

  function announce(draft: Draft, state: Shown): void {
    const missing = draft.hints.filter(({ step }) => step === 'missing').length;
    if (missing > state.said && hasCaret(draft)) {
      announceWith('announce_open', countWords('announce_missing', missing));
    }
    state.said = missing;
  }

  function draw(draft: Draft): void {
    drawMarks(draft);
    drawChip(draft);
  }

  function drawMarks(draft: Draft, theme = themeOf(draft.editor.element)): void {
    const state = drafts.get(draft);
    if (!state) return;
    state.theme = theme;
    const openId = open?.draft === draft ? (open.what === 'card' ? open.id : walked) : undefined;
    const { marked } = draft;
    const shown = draft.hints.filter(({ id }) => marked.has(id) || id === openId);
    marks.draw(
      draft.editor,
      shown.flatMap(({ id, finding, step }) => {
        const mark = { span: finding, shape: step, isOpen: id === openId };
        // Whoever looks at a better sentence sees what it would take the place of.
        const [first] = id === openId ? finding.suggestions : [];
        return first ? [{ span: first, shape: 'replaced', isOpen: true }, mark] : [mark];
      }),
      theme,
    );
    const hasMarks = shown.some(({ id }) => marked.has(id));
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
          leave: () => open && open === rested && !surface.hasFocus('card') && shut(),
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
        draft.marked.has(hint.id) &&
        draft.editor
          .boxesOf(hint.finding)
          .some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 3),
    )?.id;
  }

  function pressChip(draft: Draft): void {
    if (draft.isPaused) {
      saying.hush();
      draft.pause(false);
    } else if (open?.what === 'list' && open.draft === draft) shut();
    else openList(draft, surface.hasFocus(drafts.get(draft)?.chip));
  }

  function begin(
    draft: Draft,
    byKeyboard: boolean,
  ): { draft: Draft; stop: AbortController; byKeyboard: boolean; caret: Open['caret'] } {
    // A card under a resting pointer leaves the caret where it is, and the writer may have gone on since.
    const caret = draft.editor.selection() ?? (open?.draft === draft ? open.caret : undefined);
    open?.stop.abort();
    saying.hush();
    const stop = new AbortController();
    document.defaultView?.addEventListener('keydown', onEscape, { capture: true, signal: stop.signal });
    const inner = draft.editor.element.ownerDocument.defaultView;
    if (inner && inner !== document.defaultView)
      inner.addEventListener('keydown', onEscape, { capture: true, signal: stop.signal });
    return { draft, stop, byKeyboard, caret };
  }

  // With the caret still in the draft, Escape closes what is ours and nothing of the page's.
  function onEscape(event: KeyboardEvent): void {
    // While a word is put together in the draft, Escape takes that word back and nothing else.
    if (event.isComposing || event.key !== 'Escape' || !open || surface.hasFocus()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!closeMenu()) shut();
  }

  function openCard(draft: Draft, id: string, byKeyboard: boolean): void {
    const hint = draft.hint(id);
    if (!hint || isStopped() || (open?.byKeyboard && !byKeyboard)) return;
    const before = open;
    const isOpen = before?.what === 'card' && before.id === id && before.draft === draft;
    if (isOpen && before.byKeyboard === byKeyboard) return;
    open = { ...begin(draft, byKeyboard), what: 'card', id };
    walked = undefined;
    const box = surface.show(cardOf(draft, hint, byKeyboard), 'card');
    // Only now, so that the keyboard goes from one to the other and not by way of the page.
    if (before?.what === 'list') surface.show(undefined, 'list');
    if (before && before.draft !== draft) draw(before.draft);
    const state = drafts.get(draft);
    if (state) state.walked = footOf(hint);
    surface.place(
      box,
      () => phraseBox(draft, id),
      'under',
      AbortSignal.any([open.stop.signal, state?.stop ?? open.stop.signal]),
      draft.editor.element,
    );
    draw(draft);
    on?.('opened');
  }

  function cardOf(draft: Draft, hint: Hint, takesFocus: boolean) {
    const rule = ruleTexts[hint.finding.signal];
    const fixed = isFixed(hint.finding.signal);
    return (
      <Card
        key={`${hint.id} ${takesFocus}`}
        name={nameOf(hint.finding)}
        lands={landsOn(hint, site.recipients(draft.editor.element).length)}
        agreed={agreedWords(hint.finding.signal, agreed())}
        step={hint.step}
        suggestions={hint.finding.suggestions}
        {...choicesIn(draft)}
        why={{
          seen: rule
            ? words('card_seen_detail', hint.finding.words, rule.about)
            : words('card_seen_own', hint.finding.words),
          source: rule ? inFull(rule.source) : words('card_source_own'),
          silent: silences[hint.finding.signal],
        }}
        takesFocus={takesFocus}
        canOnlyCopy={draft.editor.kind === 'reading'}
        onApply={(suggestion, chosen) => apply(draft, hint, suggestion, chosen)}
        onLeave={(how) => leave(draft, hint, how)}
        isFixed={fixed}
        leftOften={!fixed && mending.offersToTurnOff(hint)}
        onClose={shut}
        {...(hint.finding.signal === 'specific-commitment' ? { onAddPromise: () => addFrom(draft, hint) } : {})}
      />
    );
  }

  function isFixed(signal: string): boolean {
    return settings().fixed?.includes(signal) ?? false;
  }

  /** Offers a sentence for a step of the repair that is not there. */
  function openStep(draft: Draft, step: RepairStep, byKeyboard: boolean): void {
    const state = drafts.get(draft);
    if (!state || !draft.repair || isStopped()) return;
    open = { ...begin(draft, byKeyboard), what: 'step', step };
    const { last } = draft.repair;
    const box = surface.show(
      <StepCard
        key={`${step} ${byKeyboard}`}
        repair={draft.repair}
        step={step}
        {...choicesIn(draft)}
        takesFocus={byKeyboard}
        canOnlyCopy={draft.editor.kind === 'reading'}
        onAdd={async (parts, chosen) => {
          shut();
          if (await mending.add(draft, last, parts, chosen)) on?.('applied');
        }}
        onClose={shut}
      />,
      'card',
    );
    surface.show(undefined, 'list');
    surface.place(box, () => chipBox(draft), 'over', AbortSignal.any([open.stop.signal, state.stop]), undefined);
    draw(draft);
  }

  /** What a card offers for its slots: who gets the mail, and days. */
  function choicesIn(draft: Draft): Pick<CardProps, 'people' | 'days' | 'sayDay'> {
    const now = new Date();
    return {
      people: site
        .recipients(draft.editor.element)
        .slice(0, 5)
        .map((name) => ({ name })),
      days: dayChoices(now, navigator.language),
      sayDay: (iso) => dayWords(iso, now, navigator.language),
    };
  }

  function openList(draft: Draft, byKeyboard: boolean): void {
    const state = drafts.get(draft);
    if (!state || isStopped()) return;
    const before = open;
    open = { ...begin(draft, byKeyboard), what: 'list' };
    const box = surface.show(listOf(draft, byKeyboard), 'list');
    if (before && before.what !== 'list') surface.show(undefined, 'card');
    if (before && before.draft !== draft) draw(before.draft);
    surface.place(box, () => chipBox(draft), 'over', AbortSignal.any([open.stop.signal, state.stop]), undefined);
    draw(draft);
    if (draft.hints.length > 0 || draft.repair) on?.('opened');
  }

  function showList(opened: Open): void {
    surface.show(listOf(opened.draft, opened.byKeyboard), 'list');
  }

  function listOf(draft: Draft, takesFocus: boolean) {
    return (
      <HintList
        hints={draft.hints.filter(isNotAStep(draft)).map(({ id, finding, step }) => ({
          id,
          words: finding.words,
          name: nameOf(finding),
          step,
        }))}
        repair={draft.repair}
        pushesBack={!draft.repair && pushesBack(draft.hints)}
        afterHours={afterHours()}
        leftCount={draft.leftCount}
        takesFocus={takesFocus}
        onOpen={(id) => openCard(draft, id, surface.hasFocus('list'))}
        onAddStep={(step) => openStep(draft, step, surface.hasFocus('list'))}
        onLeaveSteps={
          isFixed(repairSignal)
            ? undefined
            : () => {
                shut();
                mending.turnOff(draft, repairSignal, words('repair_name'));
              }
        }
        onWorksheet={() => {
          shut();
          send('openPage', 'repair').catch(forgotten);
        }}
        onWalk={(id) => {
          walked = id;
          drawMarks(draft);
        }}
        onClose={shut}
        onPause={() => {
          shut();
          draft.pause(true);
          say(draft, { what: 'paused' }, () => draft.pause(false));
        }}
        onOff={() => {
          const { host, origin } = here();
          const wasAsked = settings().onOrigins.includes(origin);
          shut();
          changeSettings({ what: 'turn-off', host, origin });
          sayOff(document, host, page, () =>
            changeSettings({ what: 'turn-on', host, ...(wasAsked ? { origin } : {}) }),
          );
        }}
        onBringBack={() => {
          draft.bringBack();
          say(draft, { what: 'brought-back' });
        }}
        onRules={() => {
          shut();
          send('openPage', 'options').catch(forgotten);
        }}
      />
    );
  }

  /** Takes away what is open; where it had the keyboard, the caret goes back where it was. */
  function shut(): void {
    if (!open) return;
    const { draft, caret, stop, what } = open;
    const box = what === 'list' ? 'list' : 'card';
    const hadFocus = surface.hasFocus(box);
    open = undefined;
    walked = undefined;
    stop.abort();
    surface.show(undefined, box);
    if (hadFocus && caret && draft.editor.element.isConnected) draft.editor.select(caret);
    draw(draft);
  }

  /** The hours in which nobody is expected to read a mail, where they are now. */
  function afterHours(): AfterHours | undefined {
    return site.kind === 'email' ? hoursAround(agreed(), new Date()) : undefined;
  }

  function chipOf({ chip }: Draft): ChipState | undefined {
    return chip?.says === 'resting' && afterHours() ? { says: 'after-hours' } : chip;
  }

  function drawChip(draft: Draft): void {
    const state = drafts.get(draft);
    if (!state) return;
    const chip = chipOf(draft);
    if (!chip) {
      surface.show(undefined, state.chip);
      state.chipBox = undefined;
      return;
    }
    surface.follow(state.theme ?? themeOf(draft.editor.element));
    const isNew = state.chipBox === undefined;
    const show = () =>
      surface.show(
        <Chip
          state={chip}
          isOpen={open?.what === 'list' && open.draft === draft}
          isShy={isCrowded(draft, state.chipWidth)}
          onPress={() => pressChip(draft)}
        />,
        state.chip,
      );
    state.chipBox = show();
    if (state.chipBox.offsetWidth > state.chipWidth) {
      state.chipWidth = state.chipBox.offsetWidth;
      // As wide as it is now it may stand on words.
      show();
    }
    if (isNew)
      state.moveChip = surface.place(state.chipBox, () => chipFrame(draft), 'corner', state.stop, draft.editor.element);
    else state.moveChip?.();
  }

  function say(draft: Draft, happened: Happened, onUndo?: () => void): void {
    const { stop } = drafts.get(draft) ?? {};
    // The editor may have gone meanwhile, and the chip with it.
    saying.say(happened, stop && (() => chipBox(draft)), stop ?? signal, onUndo);
  }

  /** Whether the extension went away under the page; then everything ends here, with a word if no newer one takes over. */
  function isStopped(): boolean {
    if (!isAlone()) return false;
    stopHere();
    sayFarewell(document, parting, page);
    return true;
  }

  async function apply(draft: Draft, hint: Hint, suggestion: Suggestion, chosen: Chosen): Promise<void> {
    const before = draft.text;
    shut();
    if (!(await mending.apply(draft, hint, suggestion, chosen))) return;
    on?.('applied');
    const stop = new AbortController();
    const look = () => {
      if (draft.editor.read().join('\n') !== before) return;
      stop.abort();
      // The words are back, and the line that says how to bring them back would be wrong.
      saying.hush();
      on?.('undone');
    };
    // Where nobody asks what was undone, the line is all that would be taken back.
    if (!on) setTimeout(() => stop.abort(), saidFor);
    draft.editor.watch(look, AbortSignal.any([stop.signal, drafts.get(draft)?.stop ?? signal]));
  }

  function leave(draft: Draft, hint: Hint, how: Leave): void {
    shut();
    mending.leave(draft, hint, how);
  }

  function addFrom(draft: Draft, hint: Hint): void {
    shut();
    keeping.ask(draft.asked, hint.finding.sentence);
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

function stateOf(draft: Draft | undefined): PageState['draft'] {
  if (!draft || draft.text.trim() === '') return 'empty';
  if (draft.isQuiet) return 'quiet';
  return draft.isHeard || draft.isPaused ? undefined : 'unheard';
}

function hasCaret({ editor: { element } }: Draft): boolean {
  const root = element.getRootNode();
  const active = 'activeElement' in root ? (root.activeElement as Element | null) : null;
  return element.ownerDocument.hasFocus() && active !== null && (active === element || element.contains(active));
}

// From so many on a mail has an audience.
const audience = 4;

/** How a hint may land; with many readers a fault that is told, or a record that is made, is told to all of them. */
function landsOn({ finding: { signal, message } }: Hint, readers: number): string {
  const isBeforeOthers = (signal === 'blame' || signal === 'receipts') && readers >= audience;
  return isBeforeOthers ? words('card_audience', message, numberWords(readers)) : message;
}

/** Whether a draft holds more than one thing by which a talk is shut or a fault given away. */
function pushesBack(hints: readonly Hint[]): boolean {
  const shutting = hints.filter(
    ({ step, finding: { signal } }) =>
      step === 'missing' && ['accountability', 'openness'].includes(ruleTexts[signal]?.family ?? ''),
  );
  return shutting.length > 1;
}

/** What holds and is told as a step of the repair is not told again. */
function isNotAStep({ repair, text }: Draft): (hint: Hint) => boolean {
  const taken = new Set(Object.values(repair?.taken ?? {}));
  return ({ step, finding: { sentence } }) => step !== 'whole' || !taken.has(text.slice(sentence.start, sentence.end));
}

function toPageHint({ id, finding, step }: Hint): PageState['hints'][number] {
  const [first] = finding.suggestions;
  return {
    id,
    signal: finding.signal,
    name: nameOf(finding),
    words: finding.words,
    suggestion: first ? plainText(first.parts) : '',
    certainty: finding.certainty,
    isStrength: step === 'whole',
  };
}
