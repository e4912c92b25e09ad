import { openRooster } from './roosterjs.js';

/** A frame that is written by the page and runs no script of its own, with roosterjs in it, as in Proton. */
export default function mount(place) {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin allow-popups');
  place.append(frame);
  const inner = frame.contentDocument;
  inner.open();
  inner.write('<!doctype html><body><div id="rooster-editor" style="min-height: 160px"></div></body>');
  inner.close();
  return openRooster(inner.querySelector('#rooster-editor'));
}
