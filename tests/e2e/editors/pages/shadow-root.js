import { blockText } from './block-text.js';

/** A bare contenteditable in an open shadow root. */
export default function mount(place) {
  const root = place.attachShadow({ mode: 'open' });
  root.innerHTML =
    '<style>div { min-height: 160px; width: 560px; padding: 8px; outline: none }</style><div contenteditable="true" role="textbox" aria-multiline="true"></div>';
  const element = root.querySelector('div');
  return { element, text: () => blockText(element), html: () => element.innerHTML };
}
