/** A piece of an example sentence, marked or not. */
export interface ExamplePart {
  readonly words: string;
  readonly isMarked: boolean;
}

/** An example cut at its marks, which stand in it in this order; a mark that is not in it is passed over. */
export function exampleParts(text: string, marks: readonly string[]): readonly ExamplePart[] {
  const parts: ExamplePart[] = [];
  let rest = text;
  for (const mark of marks) {
    const start = rest.indexOf(mark);
    if (start === -1) continue;
    parts.push({ words: rest.slice(0, start), isMarked: false }, { words: mark, isMarked: true });
    rest = rest.slice(start + mark.length);
  }
  return [...parts, { words: rest, isMarked: false }].filter(({ words }) => words !== '');
}
