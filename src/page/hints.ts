import type { Finding } from '../engine/finding';
import { type Settings, showing } from '../settings/settings';

/** A finding with a name of its own that lasts while its words stay in the draft. */
export interface Hint {
  readonly id: string;
  readonly finding: Finding;
  /** Whether it is marked in the draft or only listed. */
  readonly isMarked: boolean;
  readonly step: 'missing' | 'likely' | 'whole';
}

/** Words as they are compared: lower case, single spaces, straight apostrophes. */
export function foldWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What of the findings is shown: by the levels of the rules, without phrases left alone everywhere or in this draft. */
export function hintsOf(
  findings: readonly Finding[],
  settings: Settings,
  leftHere: ReadonlySet<string>,
): readonly Hint[] {
  const seen = new Map<string, number>();
  const left = new Set(settings.leftPhrases.map(({ signal, words }) => `${signal}\n${words}`));
  return findings.flatMap((finding) => {
    const key = `${finding.signal}\n${foldWords(finding.phrase)}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const how = showing(settings, finding.signal, finding.certainty, finding.isStrength);
    if (how === 'no' || left.has(key) || leftHere.has(`${key}\n${count}`)) return [];
    const step = finding.isStrength ? 'whole' : finding.certainty === 'clear' ? 'missing' : 'likely';
    return [{ id: `${key}\n${count}`, finding, isMarked: how === 'mark', step }];
  });
}
