import { blockText } from './block-text.js';

/** A contenteditable that takes plain text alone. */
export default function mount(place) {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'plaintext-only');
  element.style.whiteSpace = 'pre-wrap';
  place.append(element);
  return { element, text: () => blockText(element), html: () => element.innerHTML };
}
