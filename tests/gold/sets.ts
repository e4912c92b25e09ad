import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { GoldText } from './score';

const shared = new URL('../../../shared/gold/', import.meta.url);

const readLines = (file: URL): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/**
 * Whether a text is kept apart: a third of each set, by a hash of its id, that nobody reads while writing rules. Its
 * totals say whether a rule is right on text that its author has not seen.
 */
export function isKeptApart(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const unit of `kept ${id}`) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return (hash >>> 0) % 3 === 0;
}

function readSet(path: string): GoldText[] {
  const file = new URL(path, shared);
  return existsSync(file) ? (readLines(file) as GoldText[]) : [];
}

export const drafts = (): GoldText[] => readSet('drafts/docs.jsonl');
export const real = (): GoldText[] => readSet('real/sentences.jsonl');

interface BankSentence {
  readonly signal: string;
  readonly flag: boolean;
  readonly text: string;
  readonly prev?: string;
  readonly next?: string;
  readonly kind: GoldText['kind'];
  readonly other?: readonly string[];
}

/** The sentence bank as texts of one to three lines, the sentence itself being what is judged. */
export function bank(): GoldText[] {
  const folder = new URL('bank/', shared);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readLines(new URL(name, folder)) as BankSentence[])
    .map(({ signal, flag, text, prev, next, kind, other }) => {
      const start = prev ? prev.length + 1 : 0;
      const scope = { start, end: start + text.length };
      return {
        id: `${signal} ${text}`,
        kind,
        text: [prev, text, next].filter(Boolean).join('\n'),
        scope,
        labels: flag
          ? [signal, ...(other ?? [])].map((one) => ({ signal: one, ...scope }))
          : (other ?? []).map((one) => ({ signal: one, ...scope })),
        hard_negatives: flag || signal === 'innocent' ? [] : [{ signal, ...scope }],
      };
    });
}
