import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../src/rules';
import type { Rule } from '../src/rules/rule';
import type { GoldText, Label } from '../tests/gold/score';
import { bank, drafts, isKeptApart } from '../tests/gold/sets';

/** A labelled text to learn from. */
export interface LabelledText {
  readonly kind: GoldText['kind'];
  readonly text: string;
  readonly labels: readonly Label[];
  /** Who wrote it, as far as it is known: texts of one hand are alike. */
  readonly hand: string;
  /** The sentence that is judged, where the rest is only what stands beside it. */
  readonly scope?: { readonly start: number; readonly end: number };
  /** The signal that the judged sentence was written for or against; of the others some may be in it unnoticed. */
  readonly about?: string;
  /** Of the long and loose sentences that real mail, minutes and talk are full of. */
  readonly isAtLength?: boolean;
}

const here = new URL('./', import.meta.url);
const filesIn = (folder: string): [name: string, content: string][] =>
  readdirSync(new URL(folder, here))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name.slice(0, -4), readFileSync(new URL(`${folder}/${name}`, here), 'utf8')]);

const kinds = { '': 'email', n: 'notes', t: 'transcript' } as const;

/**
 * One line of `sentences/SIGNAL.txt`: `+` or `-` for whether it carries the file's signal, `n` or `t` behind it for notes
 * and transcripts; `before >> sentence << after`; ` #signal` for each further signal it carries.
 * @throws naming a line that is not of this form
 */
export function readLine(signal: string, line: string): LabelledText {
  const read = /^([+-])([nt]?) (.*?)((?: #[a-z-]+)*)\s*$/.exec(line);
  if (!read) throw new Error(`${signal}: “${line}” is not of the form “+ sentence”.`);
  const [, flag, letter, body = '', tags = ''] = read;
  const parts = /^(?:(.*?) >> )?(.*?)(?: << (.*))?$/.exec(body) as RegExpExecArray;
  const [, before, sentence = '', after] = parts;
  const start = before === undefined ? 0 : before.length + 1;
  const scope = { start, end: start + sentence.length };
  const others = tags.split(' #').slice(1);
  return {
    kind: kinds[letter as keyof typeof kinds],
    text: [before, sentence, after].filter((part) => part !== undefined).join('\n'),
    labels: [...(flag === '+' ? [signal] : []), ...others].map((one) => ({ signal: one, ...scope })),
    scope,
    about: signal,
    hand: sentence,
  };
}

/** A whole text with its labels in it: `⟦signal: words⟧`, several as `⟦signal+signal: words⟧`. */
export function readMarked(kind: GoldText['kind'], marked: string, hand: string): LabelledText {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: whole, 1: signals = '', 2: words = '' } of marked.matchAll(/⟦([a-z+-]+):\s([^⟦⟧]*)⟧/g)) {
    text += marked.slice(at, index);
    const start = text.length;
    text += words;
    for (const signal of signals.split('+')) labels.push({ signal, start, end: text.length });
    at = index + whole.length;
  }
  text += marked.slice(at);
  if (/[⟦⟧]/.test(text)) throw new Error(`A mark is not closed: ${/.{0,40}[⟦⟧].{0,40}/s.exec(text)?.[0]}`);
  return { kind, text, labels, hand };
}

/** The examples of a rule, as texts about it: where none is told, in each kind of text. */
const examplesOf = ({ id, flags, leaves }: Rule): LabelledText[] =>
  [...flags, ...leaves].flatMap(({ text, previous, next, kind, ...rest }) => {
    const start = previous === undefined ? 0 : previous.length + 1;
    const scope = { start, end: start + text.length };
    return (kind ? [kind] : Object.values(kinds)).map((one) => ({
      kind: one,
      text: [previous, text, next].filter((part) => part !== undefined).join('\n'),
      labels: 'marks' in rest ? [{ signal: id, ...scope }] : [],
      scope,
      about: id,
      hand: text,
    }));
  });

/** The texts of a folder: a file for each hand, in which each text begins with `=== KIND`. */
const wholeTexts = (folder: string): LabelledText[] =>
  filesIn(folder).flatMap(([hand, content]) =>
    content
      .split(/^=== /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return readMarked(part.slice(0, end).trim() as GoldText['kind'], part.slice(end + 1).trimEnd(), hand);
      }),
  );

/** What was written to learn from, the rules' own examples, and the part of the gold sets that is not kept apart. */
export function labelledTexts(): LabelledText[] {
  const sentences = filesIn('sentences').flatMap(([signal, content]) =>
    content
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => readLine(signal, line)),
  );
  return [
    ...sentences,
    ...wholeTexts('drafts'),
    ...wholeTexts('at-length').map((text) => ({ ...text, isAtLength: true })),
    ...rules.flatMap(examplesOf),
    ...[...drafts(), ...bank()].filter(({ id }) => !isKeptApart(id)).map((text) => ({ ...text, hand: text.id })),
  ];
}
