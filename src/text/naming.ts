/** Matches a person's name: as whole words, in any case. Undefined for an empty name, which names nobody. */
export function findNamePattern(person: string): RegExp | undefined {
  const name = person.trim().replace(/\s+/g, ' ');
  if (name === '') return undefined;
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}

/** Whether a person is named in any of the words that a value holds, however deep. */
export function isNamedIn(value: unknown, pattern: RegExp): boolean {
  if (typeof value === 'string') return pattern.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => isNamedIn(part, pattern));
}
