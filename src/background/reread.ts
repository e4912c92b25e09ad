import { type Analysis, openAnalysis } from '../engine/analysis';
import { loadEngine } from '../engine/built';
import { confirmed } from '../engine/confirm';
import type { Finding } from '../engine/finding';
import type { Reread } from '../messages/map';

// A page has one draft in hand, seldom more; what falls out is only read again from its first line.
const mostDrafts = 8;
const open = new Map<string, Analysis>();

/** Reads a draft with all rules, the model and the grammar. */
export async function reread({ draft, kind, lines, reader }: Reread): Promise<readonly Finding[]> {
  const engine = await loadEngine();
  const analysis = open.get(draft) ?? openAnalysis(engine, kind, reader === undefined ? {} : { reader });
  // The latest goes to the end, so that the first is the one not asked for longest.
  open.delete(draft);
  open.set(draft, analysis);
  if (open.size > mostDrafts) open.delete(open.keys().next().value as string);
  const findings = analysis.update(lines);
  if (!findings.some(({ asks }) => asks)) return findings.map(plain);
  const { answer } = await import('../text/grammar');
  return confirmed(findings, lines.join('\n'), answer).map(plain);
}

/** What goes over the wire: findings make some of themselves only when they are asked. */
export const plain = (finding: Finding): Finding => ({
  signal: finding.signal,
  certainty: finding.certainty,
  isStrength: finding.isStrength,
  words: finding.words,
  phrase: finding.phrase,
  message: finding.message,
  suggestions: finding.suggestions,
  sentence: finding.sentence,
  start: finding.start,
  end: finding.end,
});
