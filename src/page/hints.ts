import type { Finding } from '../engine/finding';
import { foldWords, isLeft } from '../settings/left';
import { type Settings, showing } from '../settings/settings';

/** A finding with a name of its own that lasts while its words stay in the draft. */
export interface Hint {
  readonly id: string;
  readonly finding: Finding;
  /** Whether it may be marked in the draft or is only listed. */
  readonly isMarkable: boolean;
  readonly step: 'missing' | 'likely' | 'whole';
}

// The same few phrases are asked for with every key.
const folded = new Map<string, string>();
const mostFolded = 500;

function foldOnce(words: string): string {
  const known = folded.get(words) ?? foldWords(words);
  if (folded.size > mostFolded) folded.clear();
  folded.set(words, known);
  return known;
}

/** A finding's signal and words, by which its phrase is left alone, and the id of its hint. */
function named(findings: readonly Finding[]) {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.signal}\n${foldOnce(finding.phrase)}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { finding, key, id: `${key}\n${count}` };
  });
}

/** The ids of all findings, shown or not. */
export function idsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(named(findings).map(({ id }) => id));
}

/**
 * What of the findings is shown: by the levels of the rules, without phrases left alone everywhere or in this draft.
 * @param text the text their offsets belong to
 */
export function hintsOf(
  findings: readonly Finding[],
  settings: Settings,
  leftHere: ReadonlySet<string>,
  text: string,
): readonly Hint[] {
  return named(findings).flatMap(({ finding, id }) => {
    const { signal, phrase, sentence } = finding;
    const how = showing(settings, signal, finding.certainty, finding.isStrength);
    if (how === 'no' || leftHere.has(id)) return [];
    if (isLeft(settings.leftPhrases, signal, phrase, text.slice(sentence.start, sentence.end))) return [];
    const step = finding.isStrength ? 'whole' : finding.certainty === 'clear' ? 'missing' : 'likely';
    return [{ id, finding, isMarkable: how === 'mark', step }];
  });
}
