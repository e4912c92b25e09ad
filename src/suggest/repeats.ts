import type { Certainty } from '../rules/signal';
import { plainText } from './plain-text';
import type { Suggestion } from './suggestion';

interface Offering {
  readonly certainty: Certainty;
  readonly suggestions: readonly Suggestion[];
}

const said = ({ parts }: Suggestion): string => plainText(parts);

/**
 * The suggestions of each finding of a text, in their order: a sentence that stands first for one does not stand first for
 * the next, as long as there is another. Two in a row would be applied as the same sentence twice.
 */
export function withoutRepeats(findings: readonly Offering[]): readonly (readonly Suggestion[])[] {
  const used = new Set<string>();
  return findings.map(({ certainty, suggestions }) => {
    const first = suggestions.find((one) => !used.has(said(one)));
    // What is only possible is seldom shown, and takes no other's place.
    if (first && certainty !== 'possible') used.add(said(first));
    return !first || first === suggestions[0] ? suggestions : [first, ...suggestions.filter((one) => one !== first)];
  });
}
