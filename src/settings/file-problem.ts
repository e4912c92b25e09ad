import type { FileProblem } from './rule-file';

/** Says something in the reader's language: `subs` take the places of $1, $2 … in order. */
type Say<Key extends string> = (key: Key, ...subs: readonly string[]) => string;

type Underscored<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Name;

/** The messages that a problem is said with. */
export type ProblemKey =
  | `file_${Underscored<Exclude<FileProblem['what'], 'other-kind'>>}`
  | `file_expected_${NonNullable<FileProblem['expected']>}`
  | 'file_at'
  | 'file_at_line'
  | 'file_at_field';

/** What is the matter with a file, where, in a sentence or two. */
export function sayProblem(problem: FileProblem, say: Say<ProblemKey>): string {
  const { line, field } = problem;
  const what = sayWhat(problem, say);
  if (line !== undefined && field) return say('file_at', `${line}`, field, what);
  if (line !== undefined) return say('file_at_line', `${line}`, what);
  return field ? say('file_at_field', field, what) : what;
}

function sayWhat({ what, limit, expected, words = '', marked = '', at }: FileProblem, say: Say<ProblemKey>): string {
  if (what === 'other-kind') return say(`file_expected_${expected ?? 'text'}`);
  // The boundary: TypeScript does not follow what replaceAll does to a literal.
  const key = `file_${what.replaceAll('-', '_')}` as ProblemKey;
  if (limit !== undefined) return say(key, limit.toLocaleString('en-GB'));
  return say(key, words, marked || `${at ?? ''}`);
}
