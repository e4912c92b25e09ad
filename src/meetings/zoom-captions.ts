import { findTime } from './clock';
import type { Format } from './format';
import { type Head, readHeaded } from './headed';

const head = /^\s*\[([^\][]{1,80})\]\s+(\d{1,2}:\d{2}:\d{2})\s*$/;

/** Captions saved in Zoom: `[Tom Lee] 10:02:13`, the words below. The clock is the day's; times are counted from the first. */
export const zoomCaptions: Format = {
  id: 'zoom-captions',
  matches: ({ lines }) => lines.some((line) => line.length < 200 && head.test(line)),
  read(source) {
    let first: number | undefined;
    return readHeaded(
      source,
      (line): Head | undefined => {
        const found = head.exec(line);
        const clock = findTime(found?.[2] ?? '');
        if (!found?.[1] || clock === undefined) return undefined;
        first ??= clock;
        // A meeting may last past midnight.
        return { speaker: found[1].trim(), start: clock < first ? clock + 86_400_000 - first : clock - first };
      },
      () => false,
    );
  },
};
