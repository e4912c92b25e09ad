import type { Site } from '../sites/site';
import type { Field } from './mirror';

/** Where text can be written. */
export const hosts =
  '[contenteditable]:not([contenteditable="false" i]), textarea, input:is([type="text" i], :not([type]))';
const ignored = '[aria-hidden="true"], [hidden], [role="search"]';
const leastWidth = 200;
const leastHeight = 60;

/** Elements of a site that are one draft, whatever is editable in them or round them; undefined where it has none. */
const rootsOf = ({ wholes, readings }: Site): string | undefined => [...wholes, ...readings].join() || undefined;

/** Whether a text is written in an element, or shown in it where the site says so. */
function holdsText(element: Element, site: Site): boolean {
  const roots = rootsOf(site);
  if (roots && element.matches(roots)) return element.matches(site.readings.join() || ':not(*)') || isWritten(element);
  if (roots && element.querySelector(roots)) return false;
  return element.matches(hosts) || element.ownerDocument.designMode === 'on';
}

const isWritten = (whole: Element): boolean => whole.closest(hosts) !== null || whole.querySelector(hosts) !== null;

interface Living {
  readonly stop: AbortController;
  moved?: () => void;
}

/** Whether an editing host is a field of a form. */
export function isField(element: Element): element is Field {
  return element.nodeName === 'TEXTAREA' || element.nodeName === 'INPUT';
}

/** The draft that an element stands in: what the site takes as one, else the outermost contenteditable, or the field itself. */
export function findHost(element: Element, site: Site): HTMLElement | undefined {
  const roots = rootsOf(site);
  const root = roots && element.closest<HTMLElement>(roots);
  if (root) return root;
  let host = element.closest(hosts) ?? undefined;
  for (let outer = host; outer; outer = outer.parentElement?.closest(hosts) ?? undefined) host = outer;
  if (!host && element.ownerDocument.designMode === 'on') host = element.ownerDocument.body;
  return host && roots && host.querySelector(roots) ? undefined : (host as HTMLElement | undefined);
}

/** What says that a message is written in a place: the site names it, its role does, or only its size can. */
export type Likeness = 'named' | 'told' | 'sized';

/** Whether a message may be written here, whatever the size: never a recipient field, a search box or a locked one. */
export function likenessOf(element: Element, site: Site): Likeness | undefined {
  if (element.closest(ignored) || element.matches('[readonly], [disabled], :disabled')) return undefined;
  if (site.notDrafts.length > 0 && element.matches(site.notDrafts.join())) return undefined;
  const role = element.getAttribute('role');
  if (role === 'combobox' || role === 'searchbox') return undefined;
  const named = [...site.drafts, ...site.wholes, ...site.readings];
  if (named.length > 0 && element.matches(named.join())) return 'named';
  // One line is a message only where its site says so.
  if (element.nodeName === 'INPUT') return undefined;
  if (element.nodeName === 'TEXTAREA') return 'sized';
  if (element.nodeName === 'BODY' || element.getAttribute('aria-multiline') === 'true') return 'told';
  if (element.getAttribute('aria-multiline') === 'false') return undefined;
  // A recipient field is a textbox of its own, too, but holds names in a row and no paragraphs.
  return role !== 'textbox' || element.querySelector('p, div, br, blockquote') !== null ? 'sized' : undefined;
}

/** Whether something is written here that could be a message, and not a single line. */
function isEditor(element: HTMLElement, site: Site, width: number, height: number): boolean {
  if (!element.isConnected || element.getClientRects().length === 0) return false;
  const likeness = likenessOf(element, site);
  if (likeness === undefined) return false;
  if (element.nodeName === 'INPUT') return width >= leastWidth;
  if (likeness !== 'sized') return isField(element) || (width >= 80 && height >= 14);
  const least = isField(element) && !(Number(element.getAttribute('rows')) > 3) ? 80 : leastHeight;
  return width >= leastWidth && height >= least;
}

/**
 * Tells of every editor in a document, in its same-origin frames and in the open shadow roots that get the focus: those
 * that are there and those to come. Each comes with a signal that aborts when it leaves the page, is hidden or no longer
 * editable, or when `signal` aborts; an editor that is shown again is told of again. What `onFound` returns is called
 * when the page puts the editor into another place, as full screen does.
 */
export function watchEditors(
  document: Document,
  site: Site,
  onFound: (element: HTMLElement, signal: AbortSignal) => () => void,
  signal: AbortSignal,
): void {
  const sought = [hosts, 'iframe', ...site.wholes, ...site.readings].join();
  const candidates = new Set<HTMLElement>();
  const living = new Map<HTMLElement, Living>();
  const frames = new Map<Element, { readonly inside: Document; readonly stop: AbortController }>();
  const heard = new WeakSet<Element>();
  const roots = new WeakSet<Node>();

  const lose = (element: HTMLElement) => {
    living.get(element)?.stop.abort();
    living.delete(element);
  };

  const judge = (element: HTMLElement) => {
    const isHost = holdsText(element, site);
    if (living.has(element)) {
      if (!isHost || !element.isConnected || element.getClientRects().length === 0) lose(element);
      return;
    }
    const { width, height } = element.getBoundingClientRect();
    if (!isHost || !isEditor(element, site, width, height)) return;
    const found: Living = { stop: new AbortController() };
    living.set(element, found);
    found.moved = onFound(element, found.stop.signal);
  };

  // Sizes come after layout, so that looking costs the page nothing; showing and hiding are changes of size.
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) judge(target as HTMLElement);
  });

  const consider = (element: Element) => {
    const host = findHost(element, site);
    if (!host || candidates.has(host)) return;
    candidates.add(host);
    sizes.observe(host);
  };

  const sweep = () => {
    for (const element of candidates) {
      if (element.isConnected && element.ownerDocument.defaultView) continue;
      candidates.delete(element);
      sizes.unobserve(element);
      lose(element);
    }
    for (const [frame, { stop }] of frames) {
      if (frame.isConnected && frame.ownerDocument.defaultView) continue;
      stop.abort();
      frames.delete(frame);
    }
  };

  const enter = (frame: HTMLIFrameElement, stopping: AbortSignal) => {
    const inside = frame.contentDocument;
    const known = frames.get(frame);
    if (known?.inside === inside) return;
    known?.stop.abort();
    if (!heard.has(frame)) {
      heard.add(frame);
      frame.addEventListener('load', () => enter(frame, stopping), { signal: stopping });
    }
    if (!inside) {
      frames.delete(frame);
      sweep();
      return;
    }
    const stop = new AbortController();
    stopping.addEventListener('abort', () => stop.abort(), { once: true, signal: stop.signal });
    frames.set(frame, { inside, stop });
    sweep();
    watchRoot(inside, stop.signal);
  };

  const scan = (node: Document | ShadowRoot | Element, stopping: AbortSignal) => {
    const found = [...node.querySelectorAll(sought)];
    if (node.nodeType === 1) found.push(node as Element);
    for (const element of found) {
      if (element.nodeName === 'IFRAME') enter(element as HTMLIFrameElement, stopping);
      else if (element.matches(sought)) consider(element);
    }
    if ('designMode' in node && node.designMode === 'on') consider(node.body);
  };

  const watchRoot = (root: Document | ShadowRoot, stopping: AbortSignal) => {
    if (stopping.aborted) return;
    const onFocus = (event: Event) => {
      const path = event.composedPath();
      for (const node of path) {
        if (isOpenRoot(node) && !roots.has(node)) {
          roots.add(node);
          watchRoot(node, stopping);
        }
      }
      const [target] = path;
      if (target && 'nodeType' in target && (target as Node).nodeType === 1) consider(target as Element);
    };
    const listen = () => root.addEventListener('focusin', onFocus, { capture: true, signal: stopping });

    const observer = new MutationObserver((records) => {
      let hasLost = false;
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'attributes') {
          if (candidates.has(target as HTMLElement)) judge(target as HTMLElement);
          else consider(target as Element);
          continue;
        }
        hasLost ||= removedNodes.length > 0;
        if (target === root) listen();
        for (const added of addedNodes) {
          if (added.nodeType !== 1 || !added.isConnected) continue;
          scan(added as Element, stopping);
          for (const [element, { moved }] of living) if (added.contains(element)) moved?.();
        }
      }
      if (hasLost) sweep();
    });
    // `document.open` takes every listener of a frame with it; the observer stays, and sees the new root element come.
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['contenteditable'] });
    stopping.addEventListener('abort', () => observer.disconnect(), { once: true });
    listen();
    scan(root, stopping);
  };

  if (signal.aborted) return;
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      for (const element of [...living.keys()]) lose(element);
    },
    { once: true },
  );
  watchRoot(document, signal);
}

function isOpenRoot(node: EventTarget): node is ShadowRoot {
  return 'host' in node && 'mode' in node;
}
