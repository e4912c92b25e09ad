import { openSurface, type Spot } from '../../src/page/surface';

const stop = new AbortController();
const heard: string[] = [];
const inside: string[] = [];
for (const type of ['keydown', 'keyup', 'keypress', 'focusin']) {
  document.addEventListener(
    type,
    (event) => heard.push(`${type} on ${event.target instanceof Element ? event.target.localName : ''}`),
    true,
  );
}
for (const type of ['mousedown', 'click', 'input']) document.addEventListener(type, () => heard.push(type));

const surface = openSurface(document, stop.signal);
let box: HTMLElement;

/** What the test does with a surface in the page. */
export const page = {
  heard,
  inside,
  show(anchor: string, spot: Spot) {
    box = surface.show(
      <div class="strip">
        <button type="button" onKeyDown={({ key }) => inside.push(key)} onClick={() => inside.push('pressed')}>
          Apply
        </button>
        <input type="text" aria-label="Gap" />
      </div>,
      'strip',
    );
    const element = document.querySelector(anchor) ?? document.body;
    surface.place(box, () => element.getBoundingClientRect(), spot, stop.signal, element);
  },
  focus(selector: string) {
    box.querySelector<HTMLElement>(selector)?.focus();
  },
  /** Where something in the box is; `undefined` while the box is not to be seen. */
  find(selector: string) {
    const { left, top, right, bottom } = (
      selector === '' ? box : (box.querySelector(selector) ?? box)
    ).getBoundingClientRect();
    return getComputedStyle(box).visibility === 'hidden' ? undefined : { left, top, right, bottom };
  },
  written: () => box.querySelector('input')?.value,
  background: () => getComputedStyle(box.firstElementChild ?? box).backgroundColor,
  direction: () => getComputedStyle(box).direction,
  follow: surface.follow,
  stop: () => stop.abort(),
};
