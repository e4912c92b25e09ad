import { type Analysis, openAnalysis } from '../engine/analysis';
import { withoutAsides } from '../engine/brief';
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

// A longer draft is no message of a few words, whatever it holds.
const longest = 1000;

/** Reads a draft as `reread` does, for hints: in a mail of a few words only what is most of it is told. */
export async function rereadForHints(draft: Reread): Promise<readonly Finding[]> {
  const findings = await reread(draft);
  const text = draft.lines.join('\n');
  if (draft.kind !== 'email' || findings.length === 0 || text.length > longest) return findings;
  return withoutAsides(findings, text, open.get(draft.draft)?.sentences() ?? []);
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
