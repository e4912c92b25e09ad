import type { ComponentChildren } from 'preact';
import { type Key, words } from './words';

// A private-use character: no translation contains it.
const place = '\uE000';

/** Words whose $1 is drawn, not said: `Press <kbd>Z</kbd> to …`. `subs` take the places of $2, $3 … in order. */
export function Phrase(props: {
  readonly of: Key;
  readonly subs?: readonly string[];
  readonly children: ComponentChildren;
}) {
  const { of, subs = [], children } = props;
  const [before, after] = words(of, place, ...subs).split(place);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
