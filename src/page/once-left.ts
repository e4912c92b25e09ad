import type { Surface } from './surface';

/**
 * Calls when a box has been shown for so many milliseconds, and again so long for as long as pointer or keyboard are on it.
 * @returns what keeps it from being called
 */
export function onceLeft(
  { isOver, hasFocus }: Pick<Surface, 'isOver' | 'hasFocus'>,
  box: string,
  milliseconds: number,
  done: () => void,
): () => void {
  const look = () => {
    if (isOver(box) || hasFocus(box)) timer = setTimeout(look, milliseconds);
    else done();
  };
  let timer = setTimeout(look, milliseconds);
  return () => clearTimeout(timer);
}
