/** Matches a person's name: as whole words, in any case. Undefined for an empty name, which names nobody. */
export function findNamePattern(person: string): RegExp | undefined {
  const name = person.trim().replace(/\s+/g, ' ');
  if (name === '') return undefined;
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}
