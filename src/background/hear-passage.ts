import { openAnalysis } from '../engine/analysis';
import { loadEngine } from '../engine/built';
import { confirmed } from '../engine/confirm';
import { heardTogether } from '../engine/own';
import type { HeardPassage, Passage } from '../messages/map';
import { hearPromises } from '../promises/heard';
import { withDays } from '../promises/with-days';
import { loadReadDay } from './days';
import { loadOwnEngine } from './own-engine';
import { plain } from './reread';

/** Reads some lines of a meeting with all rules, people's own among them, the model and the grammar; nothing of them stays. Of what is only possible, the reasons in minutes are told: see `findDecisions`. */
export async function hearPassage({ kind, lines, now }: Passage): Promise<HeardPassage> {
  const [engine, ownEngine, readDay] = await Promise.all([loadEngine(), loadOwnEngine(), loadReadDay()]);
  const text = lines.join('\n');
  const own = ownEngine ? openAnalysis(ownEngine, kind).update(lines) : [];
  const found = heardTogether(openAnalysis(engine, kind).update(lines), own);
  const findings = found.some(({ asks }) => asks)
    ? confirmed(found, text, (await import('../text/grammar')).answer)
    : found;
  const sure = findings.filter(({ certainty }) => certainty !== 'possible');
  return {
    findings: findings
      .filter(({ certainty, signal }) => certainty !== 'possible' || (kind !== 'transcript' && signal === 'rationale'))
      .map((finding) => plain(finding, ownEngine)),
    promises: withDays(hearPromises(text, sure), text, new Date(now), readDay),
  };
}
