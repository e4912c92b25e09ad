import type { Site } from '../sites/site';
import type { Field } from './mirror';

const hosts = '[contenteditable]:not([contenteditable="false" i]), textarea, input:is([type="text" i], :not([type]))';
const ignored = '[aria-hidden="true"], [hidden], [role="search"]';
const leastWidth = 200;
const leastHeight = 60;

function isEditing(element: Element): element is HTMLElement {
  return element.matches(hosts);
}

interface Living {
  readonly stop: AbortController;
  moved?: () => void;
}

/** Whether an editing host is a field of a form. */
export function isField(element: HTMLElement): element is Field {
  return element.nodeName === 'TEXTAREA' || element.nodeName === 'INPUT';
}

/** The editing host that an element stands in: the outermost contenteditable, or the field itself. */
function findHost(element: Element): HTMLElement | undefined {
  let host = element.closest(hosts) ?? undefined;
  for (let outer = host; outer; outer = outer.parentElement?.closest(hosts) ?? undefined) host = outer;
  if (!host && element.ownerDocument.designMode === 'on') host = element.ownerDocument.body;
  return host as HTMLElement | undefined;
}

/** Whether something is written here that could be a message: never a recipient field, a search box or a single line. */
function isEditor(element: HTMLElement, site: Site, width: number, height: number): boolean {
  if (!element.isConnected || element.getClientRects().length === 0 || element.closest(ignored)) return false;
  if (site.notDrafts.length > 0 && element.matches(site.notDrafts.join())) return false;
  if (element.matches('[readonly], [disabled], :disabled')) return false;
  const role = element.getAttribute('role');
  if (role === 'combobox' || role === 'searchbox') return false;
  const isDraft = site.drafts.length > 0 && element.matches(site.drafts.join());
  // One line is a message only where its site says so.
  if (element.nodeName === 'INPUT') return isDraft && width >= leastWidth;
  if (element.nodeName === 'TEXTAREA') {
    return (
      isDraft ||
      (width >= leastWidth && (height >= 80 || (height >= leastHeight && Number(element.getAttribute('rows')) > 3)))
    );
  }
  if (isDraft || element.nodeName === 'BODY' || element.getAttribute('aria-multiline') === 'true')
    return width >= 80 && height >= 14;
  if (element.getAttribute('aria-multiline') === 'false') return false;
  if (width < leastWidth || height < leastHeight) return false;
  // A recipient field is a textbox of its own, too, but holds names in a row and no paragraphs.
  return role !== 'textbox' || element.querySelector('p, div, br, blockquote') !== null;
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
    const isHost = element.matches(hosts) || element.ownerDocument.designMode === 'on';
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
    const host = findHost(element);
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
    const found = [...node.querySelectorAll(`${hosts}, iframe`)];
    if (node.nodeType === 1) found.push(node as Element);
    for (const element of found) {
      if (element.nodeName === 'IFRAME') enter(element as HTMLIFrameElement, stopping);
      else if (isEditing(element)) consider(element);
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
