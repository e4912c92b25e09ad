import type { Span } from '../text/span';

/** A piece of a text, and the finding it belongs to, if any. */
export interface TextPart<Found extends Span> {
  readonly words: string;
  readonly finding?: Found;
}

/** A text cut at its findings, which stand in order; where two overlap, the later has what the earlier leaves. */
export function textParts<Found extends Span>(text: string, findings: readonly Found[]): readonly TextPart<Found>[] {
  const parts: TextPart<Found>[] = [];
  let at = 0;
  for (const finding of findings) {
    const start = Math.max(at, finding.start);
    if (finding.end <= start) continue;
    parts.push({ words: text.slice(at, start) }, { words: text.slice(start, finding.end), finding });
    at = finding.end;
  }
  return [...parts, { words: text.slice(at) }].filter(({ words }) => words !== '');
}
