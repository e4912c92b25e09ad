/** What the draft stands on. */
export type Theme = 'light' | 'dark';

interface Colour {
  readonly luminance: number;
  readonly alpha: number;
}

const HALF = 0.5;
// Where black and white text have the same contrast (WCAG 2.2, relative luminance).
const MIDDLE = 0.179;

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function colourOf(computed: string): Colour | undefined {
  const isWide = computed.startsWith('color(srgb');
  if (!isWide && !computed.startsWith('rgb')) return undefined;
  const numbers =
    computed
      .replace('color(srgb', '')
      .match(/[\d.]+(?:e-?\d+)?/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const most = isWide ? 1 : 255;
  const luminance = 0.2126 * linear(red / most) + 0.7152 * linear(green / most) + 0.0722 * linear(blue / most);
  return { luminance, alpha };
}

function above(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent?.nodeType === Node.ELEMENT_NODE) return parent as Element;
  if (parent && 'host' in parent) return parent.host as Element;
  return element.ownerDocument.defaultView?.frameElement ?? undefined;
}

/**
 * Whether a draft is light or dark, by the nearest background that can be seen behind it, through frames and shadow
 * roots, whatever the system says. Where none is set, by its text: light text stands on dark.
 */
export function themeOf(draft: Element): Theme {
  for (let element: Element | undefined = draft; element; element = above(element)) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const colour = colourOf(style?.backgroundColor ?? '');
    if (colour && colour.alpha >= HALF) return colour.luminance < MIDDLE ? 'dark' : 'light';
  }
  const text = colourOf(draft.ownerDocument.defaultView?.getComputedStyle(draft).color ?? '');
  return text && text.luminance > MIDDLE ? 'dark' : 'light';
}
