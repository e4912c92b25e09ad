import { type ComponentChildren, toChildArray } from 'preact';
import { type Key, words } from './words';

// Private-use characters: no translation contains them.
const FIRST = 0xe000;
const place = /([\uE000-\uE0FF])/;

/**
 * Words whose first places are drawn, not said: `Press <kbd>Z</kbd> to …`. The children take $1, $2 … in order, `subs` the
 * places after them.
 */
export function Phrase(props: {
  readonly of: Key;
  readonly subs?: readonly string[];
  readonly children: ComponentChildren;
}) {
  const { of, subs = [], children } = props;
  const drawn = toChildArray(children);
  const places = drawn.map((_, index) => String.fromCharCode(FIRST + index));
  const parts = words(of, ...places, ...subs).split(place);
  return <>{parts.map((part) => drawn[part.charCodeAt(0) - FIRST] ?? part)}</>;
}
