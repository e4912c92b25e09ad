import type { ComponentChildren } from 'preact';
import { type Key, words } from './words';

// A private-use character: no translation contains it.
const place = '\uE000';

/** Words whose $1 is drawn, not said: `Press <kbd>Z</kbd> to …`. */
export function Phrase({ of, children }: { readonly of: Key; readonly children: ComponentChildren }) {
  const [before, after] = words(of, place).split(place);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
