import { blockText } from './block-text.js';

/** A bare contenteditable, as many own webmails have it. */
export default function mount(place) {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  place.append(element);
  // Firefox keeps this key for itself.
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'b' || !event.ctrlKey) return;
    event.preventDefault();
    document.execCommand('bold');
  });
  return { element, text: () => blockText(element), html: () => element.innerHTML };
}
