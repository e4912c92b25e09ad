/** What a reader may look up, by the short name that rules give it; the rest of it is in `docs/sources.md`. */
const works: Readonly<Record<string, string>> = {
  Borden: 'Cari Borden, “The Trust Gap”',
  'Micro-breaks': '“The Erosion and Rebuilding of Trust”',
  'Small moments': 'On how leaders answer in everyday moments',
  Rebuilding: 'On rebuilding trust after a leader’s mistake',
  'Gollwitzer 2006': 'Gollwitzer and Sheeran, 2006',
};

/** A rule's source with the name of the work in full: what is taken from it stands behind the first colon. */
export function inFull(source: string): string {
  const [name = '', ...rest] = source.split(': ');
  return [works[name] ?? name, ...rest].join(': ');
}
