import { type Analysis, openAnalysis } from '../engine/analysis';
import { withoutAsides } from '../engine/brief';
import { loadEngine } from '../engine/built';
import { confirmed } from '../engine/confirm';
import type { Engine } from '../engine/engine';
import type { Finding } from '../engine/finding';
import { heardTogether } from '../engine/own';
import type { HeardDraft, Reread } from '../messages/map';
import { findRepair, mayApologise } from '../repair/repair';
import { isOwnSignal } from '../rules/own';
import { withoutRepeats } from '../suggest/repeats';
import type { Span } from '../text/span';
import { loadOwnEngine } from './own-engine';

/** One draft as our rules read it, and as those that people added do. */
interface Open {
  readonly ours: Analysis;
  readonly own: Analysis | undefined;
  readonly ownEngine: Engine | undefined;
  readonly reader: string | undefined;
}

// A page has one draft in hand, seldom more; what falls out is only read again from its first line.
const mostDrafts = 8;
const open = new Map<string, Open>();

/** Reads a draft with all rules, people's own among them, the model and the grammar. */
export async function reread({ draft, kind, lines, reader }: Reread): Promise<readonly Finding[]> {
  const [engine, ownEngine] = await Promise.all([loadEngine(), loadOwnEngine()]);
  const context = reader === undefined ? {} : { reader };
  let known = open.get(draft);
  // Who reads it is in what is said of it, so for another reader it is read anew from its first line.
  if (known?.reader !== reader) known = undefined;
  // So it is where people changed their rules, by those.
  if (known?.ownEngine !== ownEngine || !known)
    known = {
      ours: known?.ours ?? openAnalysis(engine, kind, context),
      own: ownEngine && openAnalysis(ownEngine, kind, context),
      ownEngine,
      reader,
    };
  // The latest goes to the end, so that the first is the one not asked for longest.
  open.delete(draft);
  open.set(draft, known);
  if (open.size > mostDrafts) open.delete(open.keys().next().value as string);
  const findings = heardTogether(known.ours.update(lines), known.own?.update(lines) ?? []);
  const held = findings.some(({ asks }) => asks)
    ? confirmed(findings, lines.join('\n'), (await import('../text/grammar')).answer)
    : findings;
  const suggestions = withoutRepeats(held);
  return held.map((finding, at) => ({ ...plain(finding, ownEngine), suggestions: suggestions[at] ?? [] }));
}

// A longer draft is no message of a few words, whatever it holds.
const longest = 1000;
// Nor is what is as long as a book an apology, and all of its sentences would be gathered for it.
const longestApology = 20_000;

/**
 * Reads a draft as `reread` does, for hints: in a mail of a few words only what is most of it is told, and of one that
 * apologises the steps of its repair.
 */
export async function rereadForHints(draft: Reread): Promise<HeardDraft> {
  const findings = await reread(draft);
  const text = draft.lines.join('\n');
  if (draft.kind !== 'email') return { findings };
  const isMail = text.length <= longestApology && mayApologise(text);
  const repair = isMail ? findRepair(text, sentencesOf(draft), findings) : undefined;
  if (repair) return { findings, repair };
  const isShort = findings.length > 0 && text.length <= longest;
  return { findings: isShort ? withoutAsides(findings, text, sentencesOf(draft)) : findings };
}

/** The sentences of a draft that was read last, without greeting and sign-off. */
export const sentencesOf = ({ draft }: Reread): readonly Span[] => open.get(draft)?.ours.sentences() ?? [];

/** What goes over the wire: findings make some of themselves only when they are asked. */
export const plain = (finding: Finding, ownEngine?: Engine): Finding => ({
  signal: finding.signal,
  ...(isOwnSignal(finding.signal) ? { name: nameIn(ownEngine, finding.signal) } : {}),
  certainty: finding.certainty,
  ...(finding.isByRule ? { isByRule: true } : {}),
  isStrength: finding.isStrength,
  words: finding.words,
  phrase: finding.phrase,
  message: finding.message,
  suggestions: finding.suggestions,
  sentence: finding.sentence,
  start: finding.start,
  end: finding.end,
});

const nameIn = (engine: Engine | undefined, signal: string): string =>
  engine?.rules.find(({ id }) => id === signal)?.name ?? '';
