import { inPage, type Site } from '../sites/site';

/**
 * Calls back when the writer sends the draft: by its button, or by Ctrl or Command with Enter. Only listens; the page
 * sends as it always does. Some pages act on the press, before there is a click, so both are heard and the second is dropped.
 */
export function watchSend(editor: HTMLElement, site: Site, onSend: () => void, signal: AbortSignal): void {
  const document = editor.ownerDocument;
  const top = inPage(editor).ownerDocument;
  let last = Number.NEGATIVE_INFINITY;
  const tell = (event: Event) => {
    if (event.timeStamp - last < 1000) return;
    last = event.timeStamp;
    onSend();
  };
  const isSend = (target: EventTarget | null): boolean => {
    if (!(target instanceof Element) || site.sends.length === 0) return false;
    const button = target.closest(site.sends.join());
    return button !== null && (site.compose(editor)?.contains(button) ?? false);
  };
  for (const type of ['mousedown', 'click'] as const) {
    top.addEventListener(
      type,
      (event) => 'button' in event && event.button === 0 && isSend(event.target) && tell(event),
      { capture: true, signal },
    );
  }
  const onKey = (event: KeyboardEvent) => {
    const isShortcut =
      event.key === 'Enter' &&
      (event.ctrlKey || event.metaKey) &&
      event.target instanceof Node &&
      editor.contains(event.target);
    const isPress = (event.key === 'Enter' || event.key === ' ') && isSend(event.target);
    if (!event.isComposing && (isShortcut || isPress)) tell(event);
  };
  for (const each of new Set([top, document])) each.addEventListener('keydown', onKey, { capture: true, signal });
}
