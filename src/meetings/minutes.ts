import type { Format } from './format';

/** Anything else: minutes and notes, in markdown or not. Each line is a turn of nobody's, as it stands. */
export const minutes: Format = {
  id: 'minutes',
  matches: () => true,
  *read({ lines }) {
    const turns = lines.flatMap((text, line) =>
      text.trim() === '' ? [] : [{ speaker: '', text: text.trimEnd(), line }],
    );
    return { turns, skipped: { count: 0, first: [] } };
  },
};
