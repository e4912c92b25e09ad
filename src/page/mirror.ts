import type { Span } from '../text/span';
import { boxInTop } from './top-window';

/** A form field whose text can be measured. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

interface Mirror {
  readonly element: HTMLElement;
  readonly text: Text;
  look: string;
}

const copied = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
] as const;

let home: HTMLElement | undefined;
const mirrors = new Map<Field, Mirror>();

/**
 * Says where fields are measured: an element of ours that the page neither lays out nor sees. Everything measured there
 * is taken away when the signal aborts.
 */
export function keepMirrorsIn(layer: HTMLElement, signal: AbortSignal): void {
  home = layer;
  signal.addEventListener(
    'abort',
    () => {
      for (const { element } of mirrors.values()) element.remove();
      mirrors.clear();
      if (home === layer) home = undefined;
    },
    { once: true },
  );
}

function isInput(field: Field): field is HTMLInputElement {
  return field.localName === 'input';
}

function mirrorOf(field: Field, layer: HTMLElement): Mirror {
  const known = mirrors.get(field);
  if (known) return known;
  for (const [other, { element }] of mirrors) {
    if (other.isConnected) continue;
    element.remove();
    mirrors.delete(other);
  }
  const element = layer.ownerDocument.createElement('div');
  const text = layer.ownerDocument.createTextNode('');
  element.append(text);
  layer.append(element);
  const mirror = { element, text, look: '' };
  mirrors.set(field, mirror);
  return mirror;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

// The field's content box in its own unscaled pixels, from the outer edge of its border; a scrollbar takes from the width.
function contentOf(field: Field, style: CSSStyleDeclaration): Frame {
  const size = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const paddings = size('padding-left') + size('padding-right');
  const borders = size('border-left-width') + size('border-right-width');
  const scrollbar = Math.max(0, field.offsetWidth - field.clientWidth - Math.round(borders));
  const outer =
    style.boxSizing === 'border-box'
      ? size('width')
      : size('width') + paddings + borders + (isInput(field) ? 0 : scrollbar);
  return {
    left: field.clientLeft + size('padding-left'),
    top: field.clientTop + size('padding-top'),
    width: outer - paddings - borders - scrollbar,
    height: field.clientHeight - size('padding-top') - size('padding-bottom'),
  };
}

function reflect(field: Field, mirror: Mirror, style: CSSStyleDeclaration, width: number): void {
  const look = [
    'position: absolute; inset: 0 auto auto 0; visibility: hidden; pointer-events: none; margin: 0; border: 0; padding: 0',
    'box-sizing: content-box; max-width: none',
    `width: ${width}px`,
    ...copied.map((name) => `${name}: ${style.getPropertyValue(name)}`),
    // An input keeps to one line whatever its white-space says.
    isInput(field) ? 'white-space: pre' : '',
  ].join(';');
  if (mirror.look !== look) {
    mirror.look = look;
    mirror.element.style.cssText = look;
  }
  if (mirror.text.data !== field.value) mirror.text.data = field.value;
}

/**
 * The boxes that a span of a field's value covers, one a line, in CSS pixels of the top window. What is scrolled out
 * of the field has boxes too, outside of it. Nothing in the page is touched.
 * @param span UTF-16 units of `field.value`
 * @returns nothing before `keepMirrorsIn`, or when the span lies beyond the value
 */
export function fieldBoxes(field: Field, span: Span): DOMRect[] {
  const view = field.ownerDocument.defaultView;
  if (!home || !view || span.end > field.value.length) return [];
  const style = view.getComputedStyle(field);
  const mirror = mirrorOf(field, home);
  const content = contentOf(field, style);
  reflect(field, mirror, style, content.width);

  const range = mirror.element.ownerDocument.createRange();
  range.setStart(mirror.text, span.start);
  range.setEnd(mirror.text, span.end);
  const from = mirror.element.getBoundingClientRect();
  const outer = field.getBoundingClientRect();
  const scale = outer.width / (field.offsetWidth || outer.width || 1);
  // One line stands in the middle of an input, however tall that is.
  const down = isInput(field) ? (content.height - from.height) / 2 : 0;
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map((box) => {
      const x = box.x - from.x + content.left - field.scrollLeft;
      const y = box.y - from.y + content.top + down - field.scrollTop;
      const there = new DOMRect(outer.x + x * scale, outer.y + y * scale, box.width * scale, box.height * scale);
      return boxInTop(there, field.ownerDocument);
    });
}
