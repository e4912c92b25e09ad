import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import { render, type VNode } from 'preact';
import { direction } from '../ui/words';
import stylesheet from './page.css?inline';
import { adopt } from './sheets';

/**
 * Where a box stands: `corner` inside the bottom right of the anchor, `under` or `over` it (turning to the other side where
 * there is no room), `floor` at the bottom of the window.
 */
export type Spot = 'corner' | 'under' | 'over' | 'floor';

/** Our own layer above a foreign page: the only thing we put into it. */
export interface Surface {
  /** Fixed, as large as the window, deaf to the pointer: for marks on fields. Its pixels are those of the top window. */
  readonly layer: HTMLElement;
  /** Renders into the box of this name, made on first use and on top; `undefined` takes the box away. What comes into `strip` is read aloud. */
  show(node: VNode | undefined, box: string): HTMLElement;
  /**
   * Keeps a box at its anchor through scroll, resize and its own growth until the signal aborts.
   * The box is invisible while the anchor is undefined or out of sight.
   * @param anchor in CSS pixels of the top window
   * @param within the element that the anchor belongs to, whose scrolling moves it
   * @returns moves the box at once, after the anchor has moved for a reason of its own
   */
  place(
    box: HTMLElement,
    anchor: () => DOMRect | undefined,
    spot: Spot,
    signal: AbortSignal,
    within?: Element,
  ): () => void;
  /** Says it to a screen reader when it next pauses. */
  announce(text: string): void;
  /** Whether this box, or any, is under the pointer. */
  isOver(box?: string): boolean;
  /** Presses the first control in a box that matches, where there is one. */
  pressFirst(box: string, selector: string): void;
  /** Gives the keyboard to the first thing that can be done in a box. Returns whether there is one. */
  focusFirst(box: string): boolean;
  /** Whether this box, or any, has the keyboard. */
  hasFocus(box?: string): boolean;
  /** Light or dark, as the draft is; the reader's system decides until then. */
  follow(theme: 'light' | 'dark'): void;
}

const EDGE = 8;
const CORNER = 12;
const GAP = 8;
const LEAST_HEIGHT = 240;
// Below this much visible height a chip would cover the line being written.
const LEAST_ROOM = 44;

const keyEvents = ['keydown', 'keyup', 'keypress'] as const;
const heardByPages = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'beforeinput',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input[type="text"], input[type="date"], textarea');
}

function crossing(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(0, Math.min(a.right, b.right) - left),
    Math.max(0, Math.min(a.bottom, b.bottom) - top),
  );
}

/**
 * Puts one element into the page, outside of everything the page looks after, and takes it away when the signal aborts.
 * Keys, clicks and typing inside it do not reach the page's own shortcuts, and a press in it leaves the caret where it was.
 */
export function openSurface(document: Document, signal: AbortSignal): Surface {
  const window = document.defaultView;
  if (!window) throw new Error('a surface needs a document that is shown');
  const host = document.createElement('handrail-surface');
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(stylesheet);
  adopt(shadow, sheet);

  const surface = document.createElement('div');
  surface.className = 'hr surface';
  // The page's own direction is not the language's that we speak.
  surface.dir = direction();
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.setAttribute('aria-hidden', 'true');
  const speaker = document.createElement('div');
  speaker.className = 'unseen';
  speaker.setAttribute('role', 'status');
  // A line is read aloud where it comes into a place that was there before.
  const spoken = document.createElement('div');
  spoken.setAttribute('role', 'status');
  surface.append(layer, speaker, spoken);
  shadow.append(surface);

  const boxes = new Map<string, HTMLElement>();

  // A modal dialog makes everything outside of it inert, the top layer included: stand in the one that was opened last.
  const settle = () => {
    const home = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
    if (host.parentElement !== home) home.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const rise = () => {
    if (host.matches(':popover-open')) host.hidePopover();
    settle();
  };
  settle();

  let isReturning = false;
  const watcher = new window.MutationObserver(() => {
    if (host.isConnected || isReturning) return;
    isReturning = true;
    // A frame later, so that a page which keeps taking it away is not answered in an endless loop.
    window.requestAnimationFrame(() => {
      isReturning = false;
      if (!signal.aborted) settle();
    });
  });
  watcher.observe(document, { childList: true });
  watcher.observe(document.documentElement, { childList: true });
  document.addEventListener('toggle', (event) => event.target !== host && settle(), { capture: true, signal });
  document.addEventListener('fullscreenchange', rise, { signal });

  // A key that closed a box of ours comes up in the page, which never saw it go down.
  const held = new Set<string>();
  for (const type of keyEvents) {
    window.addEventListener(
      type,
      (event) => {
        const isOurs = event.target === host || (type === 'keyup' && held.has(event.code));
        if (type === 'keyup') held.delete(event.code);
        if (!isOurs) return;
        event.stopImmediatePropagation();
        if (type === 'keydown') held.add(event.code);
        const focused = shadow.activeElement;
        if (type !== 'keydown' || !focused) return;
        // The page hears nothing; a copy that cannot leave our root takes the key to our own handlers. It is a plain
        // event with a key's words, because Firefox (153) lets every event of the keyboard's own kind leave.
        const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing } = event;
        const copy = Object.assign(new window.Event('keydown', { bubbles: true, cancelable: true, composed: false }), {
          key,
          code,
          shiftKey,
          ctrlKey,
          altKey,
          metaKey,
          repeat,
          isComposing,
        });
        if (!focused.dispatchEvent(copy)) event.preventDefault();
      },
      { capture: true, signal },
    );
  }
  for (const type of ['focusin', 'focusout'] as const) {
    // Focus traps of dialogs and compose windows listen for these to pull focus back.
    window.addEventListener(type, (event) => event.target === host && event.stopImmediatePropagation(), {
      capture: true,
      signal,
    });
  }
  for (const type of heardByPages) shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  let cameFrom: HTMLElement | undefined;
  shadow.addEventListener(
    'focusin',
    (event) => {
      const from = 'relatedTarget' in event ? event.relatedTarget : undefined;
      if (from instanceof window.HTMLElement && !shadow.contains(from)) cameFrom = from;
    },
    { signal },
  );
  shadow.addEventListener('mousedown', (event) => !isText(event.target) && event.preventDefault(), { signal });

  signal.addEventListener(
    'abort',
    () => {
      watcher.disconnect();
      for (const box of boxes.values()) render(null, box);
      host.remove();
    },
    { once: true },
  );

  const find = (name: string | undefined, state: string) =>
    [...boxes].some(([each, box]) => (name === undefined || name === each) && box.matches(state));

  const viewport = () => new DOMRect(0, 0, window.innerWidth, window.innerHeight);

  const inSight = (box: DOMRect, within: Element | undefined): DOMRect => {
    const scrollers = within ? getOverflowAncestors(within).filter((each) => each instanceof Element) : [];
    const inDocument = scrollers.filter(
      (each) => each.ownerDocument === document && each !== document.body && each !== document.documentElement,
    );
    return inDocument.map((each) => each.getBoundingClientRect()).reduce(crossing, crossing(box, viewport()));
  };

  const hide = (box: HTMLElement, isHidden: boolean) =>
    box.style.setProperty('visibility', isHidden ? 'hidden' : 'visible');
  const moveTo = (box: HTMLElement, x: number, y: number) => {
    box.style.setProperty('left', `${Math.round(x)}px`);
    box.style.setProperty('top', `${Math.round(y)}px`);
  };

  const intoCorner = (box: HTMLElement, seen: DOMRect) => {
    hide(box, seen.height < LEAST_ROOM || seen.width < box.offsetWidth);
    moveTo(box, seen.right - CORNER - box.offsetWidth, seen.bottom - CORNER - box.offsetHeight);
  };

  const roomOn = (isUnder: boolean, anchor: DOMRect) =>
    (isUnder ? window.innerHeight - anchor.bottom : anchor.top) - GAP - EDGE;
  const between = (value: number, most: number) => Math.max(EDGE, Math.min(value, most));

  /** Where there is next to no room over or under its anchor, a box stands at its side, as high as the window. Returns whether it does. */
  const besideIn = (box: HTMLElement, anchor: DOMRect): boolean => {
    box.style.setProperty('--hr-room', `${window.innerHeight - 2 * EDGE}px`);
    const { offsetWidth: width, offsetHeight: height } = box;
    if (height < LEAST_HEIGHT) return false;
    const right = window.innerWidth - EDGE - width;
    const x = anchor.right + GAP <= right ? right : EDGE;
    // Wherever it stands it would cover what it is about.
    if (x < anchor.right && anchor.left < x + width) return false;
    moveTo(box, x, between(anchor.top - height / 2, window.innerHeight - EDGE - height));
    return true;
  };

  /** Stands a box under or over its anchor, inside the window, as high as there is room. */
  const beside = (box: HTMLElement, anchor: DOMRect, isUnder: boolean, isRight: boolean) => {
    const room = Math.floor(Math.max(LEAST_ROOM, roomOn(isUnder, anchor)));
    if (room < LEAST_HEIGHT && besideIn(box, anchor)) return;
    box.style.setProperty('--hr-room', `${room}px`);
    const height = Math.min(box.offsetHeight, room);
    const x = isRight ? anchor.right - box.offsetWidth : anchor.left;
    const y = isUnder ? anchor.bottom + GAP : anchor.top - GAP - height;
    moveTo(box, between(x, window.innerWidth - EDGE - box.offsetWidth), between(y, window.innerHeight - EDGE - height));
  };

  return {
    layer,
    show(node, name) {
      const box = boxes.get(name) ?? document.createElement('div');
      if (!node) {
        const hadFocus = box.matches(':focus-within');
        render(null, box);
        box.remove();
        boxes.delete(name);
        if (hadFocus) cameFrom?.focus({ preventScroll: true });
        return box;
      }
      if (!boxes.has(name)) {
        box.className = 'box';
        boxes.set(name, box);
        (name === 'strip' ? spoken : surface).append(box);
      }
      settle();
      render(node, box);
      return box;
    },
    place(box, anchor, spot, placing, inside) {
      box.classList.toggle('on-floor', spot === 'floor');
      if (spot === 'floor') {
        hide(box, false);
        return () => undefined;
      }
      let isUnder: boolean | undefined;
      const update = () => {
        const at = placing.aborted ? undefined : anchor();
        if (!at) return hide(box, true);
        const seen = inSight(at, inside);
        if (spot === 'corner') return intoCorner(box, seen);
        hide(box, seen.height === 0);
        // A box that grows under the reader's hands stays on its side and scrolls, unless too little would be left of it.
        if (isUnder === undefined || roomOn(isUnder, at) < LEAST_HEIGHT) {
          // Measured at its own height: a box that was once cut short would seem to fit wherever it stands.
          box.style.removeProperty('--hr-room');
          const wished = spot === 'under';
          const fits = box.offsetHeight <= roomOn(wished, at) || roomOn(wished, at) >= roomOn(!wished, at);
          isUnder = fits ? wished : !wished;
        }
        beside(box, at, isUnder, spot === 'over');
      };
      const reference = { getBoundingClientRect: () => anchor() ?? new DOMRect(), contextElement: inside };
      const stop = autoUpdate(reference, box, update, { elementResize: true });
      placing.addEventListener('abort', stop, { once: true });
      signal.addEventListener('abort', stop, { once: true, signal: placing });
      return update;
    },
    announce(text) {
      speaker.textContent = text;
    },
    pressFirst: (name, selector) => boxes.get(name)?.querySelector<HTMLElement>(selector)?.click(),
    focusFirst(name) {
      const box = boxes.get(name);
      const first = box?.querySelector<HTMLElement>('.acts button') ?? box?.querySelector('button');
      first?.focus();
      return first !== undefined && first !== null;
    },
    isOver: (name) => find(name, ':hover'),
    hasFocus: (name) => shadow.activeElement !== null && find(name, ':focus-within'),
    follow(theme) {
      host.dataset.hrTheme = theme;
    },
  };
}
