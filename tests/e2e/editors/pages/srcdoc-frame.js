import { blockText } from './block-text.js';

/** A frame whose document stands in an attribute. */
export default async function mount(place) {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><body contenteditable="true"></body>';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  place.append(frame);
  await loaded;
  const element = frame.contentDocument.body;
  return { element, text: () => blockText(element), html: () => element.innerHTML };
}
