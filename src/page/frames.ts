/** How far a document's viewport stands from the top one's, in CSS pixels; frames of another origin end the way up. */
export function frameOffset(document: Document): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (let frame = document.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const box = frame.getBoundingClientRect();
    const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
    x += box.left + frame.clientLeft + (Number.parseFloat(style?.paddingLeft ?? '') || 0);
    y += box.top + frame.clientTop + (Number.parseFloat(style?.paddingTop ?? '') || 0);
  }
  return { x, y };
}
