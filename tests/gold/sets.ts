import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { PromiseText } from './promise-score';
import type { GoldText } from './score';

const here = new URL('./', import.meta.url);
// Real people's words: scored where they lie beside the project, never copied into it.
const beside = new URL('../../../shared/gold/real/sentences.jsonl', import.meta.url);

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

export const drafts = (): GoldText[] => readLines(new URL('drafts.jsonl', here)) as GoldText[];
/** Texts that were written once all else was done, by hands that nothing was learnt from. Nothing ever is from these. */
export const afterwards = (): GoldText[] => readLines(new URL('afterwards.jsonl', here)) as GoldText[];
/** The same, in the long sentences that mail, minutes and talk are full of. */
export const atLength = (): GoldText[] => readLines(new URL('at-length.jsonl', here)) as GoldText[];
/** Notes of clipped lines, by two hands that nothing was learnt from. */
export const clipped = (): GoldText[] => readLines(new URL('clipped.jsonl', here)) as GoldText[];
export const real = (): GoldText[] => (existsSync(beside) ? (readLines(beside) as GoldText[]) : []);

/** Texts with their promises. Of those kept apart nobody has read what is heard wrongly. */
export const promiseTexts = (name: 'notes' | 'notes-apart' | 'mail' | 'mail-apart'): PromiseText[] =>
  readLines(new URL(`promises/${name}.jsonl`, here)) as PromiseText[];

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
  const folder = new URL('bank/', here);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readLines(new URL(name, folder)) as BankSentence[])
    .map(({ signal, flag, text, prev, next, kind, other }) => {
      const start = prev ? prev.length + 1 : 0;
      const scope = { start, end: start + text.length };
      return {
        id: `${signal} ${text}`,
        kind,
        about: signal,
        text: [prev, text, next].filter(Boolean).join('\n'),
        scope,
        labels: flag
          ? [signal, ...(other ?? [])].map((one) => ({ signal: one, ...scope }))
          : (other ?? []).map((one) => ({ signal: one, ...scope })),
        hard_negatives: flag || signal === 'innocent' ? [] : [{ signal, ...scope }],
      };
    });
}
