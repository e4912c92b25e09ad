import type { Site } from '../sites/site';
import { documentsToTop } from './top-window';

/**
 * Calls back when the writer presses Send, with the pointer or with keys, or presses Ctrl or Command with Enter in the draft
 * or beside it. Only listens; the page sends as it always does. Some pages act on the press, before there is a click, so
 * both are told.
 */
export function watchSend(editor: HTMLElement, site: Site, onSend: () => void, signal: AbortSignal): void {
  const isSend = (target: EventTarget | null): boolean => {
    const button = site.sends.length > 0 && elementOf(target)?.closest(site.sends.join());
    return button ? (site.compose(editor)?.contains(button) ?? false) : false;
  };
  const isHere = (target: EventTarget | null): boolean => {
    const element = elementOf(target) ?? null;
    return editor.contains(element) || (site.compose(editor)?.contains(element) ?? false);
  };
  const onPress = (event: MouseEvent) => event.button === 0 && isSend(event.target) && onSend();
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return;
    const isShortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isShortcut ? isHere(event.target) : isSend(event.target)) onSend();
  };
  for (const each of documentsToTop(editor.ownerDocument)) {
    each.addEventListener('mousedown', onPress, { capture: true, signal });
    each.addEventListener('click', onPress, { capture: true, signal });
    each.addEventListener('keydown', onKey, { capture: true, signal });
  }
}

// Elements of a frame are no instances of the top window's Element.
function elementOf(target: EventTarget | null): Element | undefined {
  return target && 'nodeType' in target && target.nodeType === 1 ? (target as Element) : undefined;
}
