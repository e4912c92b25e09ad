import type { OwnRule } from '../rules/own';

/** A rule as it is typed: lists one a line. */
export interface RuleDraft {
  readonly name: string;
  readonly lands: string;
  readonly phrases: string;
  readonly unless: OwnRule['unless'];
  readonly suggest: string;
  readonly replaces: OwnRule['replaces'];
  readonly flags: string;
  readonly leaves: string;
}

export function draftFrom(rule: OwnRule | undefined): RuleDraft {
  return {
    name: rule?.name ?? '',
    lands: rule?.lands ?? '',
    phrases: rule?.phrases.join('\n') ?? '',
    unless: rule?.unless ?? ['quoted'],
    suggest: rule?.suggest.join('\n') ?? '',
    replaces: rule?.replaces ?? 'words',
    flags: rule?.flags.join('\n') ?? '',
    leaves: rule?.leaves.join('\n') ?? '',
  };
}

/** The lines that hold something. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * The rule that was typed.
 * @param id that of the rule that is changed; a new one is called by its name, unlike any of the `others`
 */
export function ruleFrom(draft: RuleDraft, id: string | undefined, others: readonly OwnRule[]): OwnRule {
  return {
    id:
      id ??
      freeId(
        draft.name,
        others.map((other) => other.id),
      ),
    name: draft.name.trim(),
    lands: draft.lands.trim(),
    phrases: linesOf(draft.phrases),
    unless: draft.unless,
    suggest: linesOf(draft.suggest),
    replaces: draft.replaces,
    flags: linesOf(draft.flags),
    leaves: linesOf(draft.leaves),
  };
}

function freeId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const stem = plain || 'rule';
  let id = stem;
  for (let number = 2; taken.includes(id); number++) id = `${stem}-${number}`;
  return id;
}

/** The first field that a rule cannot do without and that is empty. */
export function findFirstGap(draft: RuleDraft): 'name' | 'lands' | 'phrases' | 'flags' | undefined {
  return (['name', 'lands', 'phrases', 'flags'] as const).find((field) => draft[field].trim() === '');
}
