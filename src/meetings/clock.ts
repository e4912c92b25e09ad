const clock = /^(?:(\d{1,4}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?$/;

/** The milliseconds that `1:02:03.456`, `02:03,4` or `0:03` stand for; undefined for anything else. */
export function findTime(words: string): number | undefined {
  const found = clock.exec(words.trim());
  if (!found) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', part = ''] = found;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(part.padEnd(3, '0'));
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Milliseconds as `6:10` or `1:02:03`, as people read them. */
export function sayTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** Milliseconds as captions write them: `00:02:03.456`. */
export function captionTime(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  const seconds = Math.floor(whole / 1000);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${String(whole % 1000).padStart(3, '0')}`;
}
