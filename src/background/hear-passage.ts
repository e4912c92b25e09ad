import { openAnalysis } from '../engine/analysis';
import { loadEngine } from '../engine/built';
import { confirmed } from '../engine/confirm';
import type { HeardPassage, Passage } from '../messages/map';
import { hearPromises, withDays } from '../promises/heard';
import { plain } from './reread';

/** Reads some lines of a meeting with all rules, the model and the grammar; nothing of them stays. What is only possible is told, but promises nothing. */
export async function hearPassage({ kind, lines, now }: Passage): Promise<HeardPassage> {
  const [engine, { readDay }] = await Promise.all([loadEngine(), import('../text/when')]);
  const text = lines.join('\n');
  const found = openAnalysis(engine, kind).update(lines);
  const findings = found.some(({ asks }) => asks)
    ? confirmed(found, text, (await import('../text/grammar')).answer)
    : found;
  const sure = findings.filter(({ certainty }) => certainty !== 'possible');
  return {
    findings: sure.map((finding) => plain(finding)),
    promises: withDays(hearPromises(text, sure), new Date(now), readDay),
  };
}
