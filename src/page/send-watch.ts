import type { Site } from '../sites/site';
import { documentsToTop } from './top-window';

/** What the writer does about Send. */
export interface SendHeard {
  /** The pointer or the keyboard has come to the button, or the key is down that makes a shortcut of Enter. */
  nears(): void;
  /** Pressed. */
  presses(): void;
}

/**
 * Tells when the writer presses Send, with the pointer or with keys, or presses Ctrl or Command with Enter in the draft
 * or beside it, and when that is about to be. Only listens; the page sends as it always does. Some pages act on the press,
 * before there is a click, so both are told.
 */
export function watchSend(editor: HTMLElement, site: Site, { nears, presses }: SendHeard, signal: AbortSignal): void {
  const isSend = (target: EventTarget | null): boolean => {
    const button = site.sends.length > 0 && elementOf(target)?.closest(site.sends.join());
    return button ? (site.compose(editor)?.contains(button) ?? false) : false;
  };
  const isHere = (target: EventTarget | null): boolean => {
    const element = elementOf(target) ?? null;
    return editor.contains(element) || (site.compose(editor)?.contains(element) ?? false);
  };
  const onNear = (event: PointerEvent | FocusEvent) => isSend(event.target) && !isSend(event.relatedTarget) && nears();
  const onPress = (event: MouseEvent) => event.button === 0 && isSend(event.target) && presses();
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Control' || event.key === 'Meta') return !event.repeat && isHere(event.target) && nears();
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return;
    const isShortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isShortcut ? isHere(event.target) : isSend(event.target)) presses();
  };
  for (const each of documentsToTop(editor.ownerDocument)) {
    each.addEventListener('pointerover', onNear, { capture: true, signal });
    each.addEventListener('focusin', onNear, { capture: true, signal });
    each.addEventListener('mousedown', onPress, { capture: true, signal });
    each.addEventListener('click', onPress, { capture: true, signal });
    each.addEventListener('keydown', onKey, { capture: true, signal });
  }
}

// Elements of a frame are no instances of the top window's Element.
function elementOf(target: EventTarget | null): Element | undefined {
  return target && 'nodeType' in target && target.nodeType === 1 ? (target as Element) : undefined;
}
