const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/;

/** The milliseconds that `1:02:03` or `0:05` stand for; undefined for anything else. */
export function findTime(words: string): number | undefined {
  const found = clock.exec(words.trim());
  if (!found) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
