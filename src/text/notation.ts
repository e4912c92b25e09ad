import { classes } from './classes';
import { inflections } from './inflect';

/**
 * Phrase notation: how a rule, or a user, writes down what to look for.
 *
 * - `circle back` words, in any case; apostrophes straight or curly; `we'll` is read as `we` `'ll`
 * - `(later|soon)` one of these
 * - `really?` `(just|only)?` may be there
 * - `{0,3}` up to three words in between, none of them a sentence end
 * - `~send` any form of the verb: send, sends, sending, sent
 * - `<will>` a class of words, see `classes.ts`
 */
export type Node =
  | { readonly word: string }
  | { readonly gap: readonly [least: number, most: number] }
  | { readonly choices: readonly (readonly Node[])[]; readonly isOptional: boolean };

/** A phrase is found where it takes so many words at most, those in its gaps with them. */
export const mostWords = 31;

/** Says what is not understood and where: `at` is a UTF-16 offset in the phrase. */
export class NotationError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
    this.name = 'NotationError';
  }
}

const clitic = /^(.*?)(n't|'(?:ll|ve|re|m|d|s))$/;

/** Splits one written word the way the tokeniser reads it: `won't` is `will` `n't`, `follow-up` is `follow` `up`, `o'clock` is `o` `clock`. Lower case. */
export function wordParts(written: string): string[] {
  return written
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .split(/[\s/-]+/)
    .filter(Boolean)
    .flatMap((word) => {
      if (word === "won't") return ['will', "n't"];
      if (word === "can't") return ['can', "n't"];
      if (word === "shan't") return ['shall', "n't"];
      const [, before = word, short = ''] = clitic.exec(word) ?? [];
      return [...before.split("'"), short].filter(Boolean);
    });
}

const sequence = (written: string): Node[] => wordParts(written).map((word) => ({ word }));

/**
 * Reads one phrase.
 * @throws {NotationError} for anything the notation does not know, pointing at the character.
 */
export function parsePhrase(phrase: string): readonly Node[] {
  let at = 0;

  function list(stops: string): Node[] {
    const nodes: Node[] = [];
    for (;;) {
      while (phrase[at] === ' ') at++;
      const next = phrase[at];
      if (next === undefined || stops.includes(next)) return nodes;
      nodes.push(...optional(one(next)));
    }
  }

  function optional(nodes: readonly Node[]): readonly Node[] {
    if (phrase[at] !== '?') return nodes;
    at++;
    const only = nodes[0];
    if (only && 'choices' in only && nodes.length === 1) return [{ choices: only.choices, isOptional: true }];
    return [{ choices: [nodes], isOptional: true }];
  }

  function one(next: string): readonly Node[] {
    if (next === '(') return [group()];
    if (next === '{') return [gap()];
    if (next === '<') return [wordClass()];
    if (next === '~') return [verb()];
    return sequence(word());
  }

  function group(): Node {
    const opened = at;
    const choices: Node[][] = [];
    do {
      const begun = at++;
      choices.push(list('|)'));
      if (choices.at(-1)?.length === 0 && phrase[at] !== undefined)
        throw new NotationError('A choice is empty; what may be left out is written (these words)?.', begun);
    } while (phrase[at] === '|');
    if (phrase[at] !== ')') throw new NotationError('This bracket is not closed.', opened);
    at++;
    return { choices, isOptional: false };
  }

  function gap(): Node {
    const read = /^\{(\d),(\d)\}/.exec(phrase.slice(at));
    if (!read) throw new NotationError('A gap is written {0,3}: the fewest and the most words, up to nine.', at);
    const least = Number(read[1]);
    const most = Number(read[2]);
    if (least > most) throw new NotationError('The fewest words of a gap come first.', at);
    at += read[0].length;
    return { gap: [least, most] };
  }

  function wordClass(): Node {
    const closed = phrase.indexOf('>', at);
    if (closed < 0) throw new NotationError('This bracket is not closed.', at);
    const name = phrase.slice(at + 1, closed);
    const members = Object.hasOwn(classes, name) ? classes[name] : undefined;
    if (!members) throw new NotationError(`There is no word class <${name}>.`, at);
    at = closed + 1;
    return {
      choices: members.map((member) => (member.startsWith('#') ? [{ word: member }] : sequence(member))),
      isOptional: false,
    };
  }

  function verb(): Node {
    at++;
    return { choices: inflections(word()).map(sequence), isOptional: false };
  }

  function word(): string {
    const [read] = /^[\p{L}\p{N}'’/-]+/u.exec(phrase.slice(at)) ?? [];
    if (read === undefined) {
      const [here] = phrase.slice(at);
      throw new NotationError(here ? `“${here}” has no meaning here.` : 'A word is missing here.', at);
    }
    if (wordParts(read).length === 0) throw new NotationError(`“${read}” is no word.`, at);
    at += read.length;
    return read;
  }

  const nodes = list('');
  const [first] = nodes;
  if (!first) throw new NotationError('There are no words in this phrase.', 0);
  if ('gap' in first) throw new NotationError('A gap stands behind a word.', phrase.indexOf('{'));
  if (fewestWords(nodes) > mostWords) throw new NotationError(`A phrase has ${mostWords} words at most.`, 0);
  return nodes;
}

function fewestWords(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => {
    if ('word' in node) return sum + 1;
    if ('gap' in node) return sum + node.gap[0];
    return node.isOptional ? sum : sum + Math.min(...node.choices.map(fewestWords));
  }, 0);
}
