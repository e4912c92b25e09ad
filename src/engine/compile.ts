import { heardBy, type Rule } from '../rules/rule';
import { cues } from '../text/cues';
import { type Node, parsePhrase } from '../text/notation';
import { putNumber, putText } from '../text/packed';
import { makeVocabulary, tokeniserWords } from '../text/tokens';
import { sign } from './tables';

/** A phrase and the number it is reported as. */
interface Phrase {
  readonly nodes: readonly Node[];
  readonly number: number;
}

/**
 * Writes the phrases of all rules, and of the cues, as the bytes that `unpackTables` reads.
 * @throws naming the rule and the phrase when one cannot be read.
 */
export function packTables(rules: readonly Rule[]): Uint8Array {
  const frames = rules.flatMap((rule) => heardBy(rule).map((frame) => ({ rule, frame })));
  const phrases = frames.flatMap(({ rule, frame }, number) =>
    frame.phrases.map((phrase) => ({ nodes: read(phrase, rule.id), number })),
  );
  const cuePhrases = Object.entries(cues).flatMap(([cue, list], number) =>
    list.map((phrase) => ({ nodes: read(phrase, cue), number })),
  );
  const words = new Set<string>(tokeniserWords);
  for (const { nodes } of [...phrases, ...cuePhrases])
    eachWord(nodes, (word) => word.startsWith('#') || words.add(word));
  const sorted = [...words].sort();
  const { idOf } = makeVocabulary(sorted);
  const bytes: number[] = [];
  putWords(bytes, sorted);
  putText(bytes, Object.keys(cues).join(' '));
  const shared = sharedGroups([...phrases, ...cuePhrases]);
  const writer = new Writer(bytes, shared, (word) => idOf.get(word) ?? 0);
  writer.groups();
  writer.phrases(phrases);
  writer.phrases(cuePhrases);
  return Uint8Array.from(bytes);
}

function read(phrase: string, of: string): readonly Node[] {
  try {
    return parsePhrase(phrase);
  } catch (error) {
    throw new Error(`${of}: “${phrase}”: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function eachWord(nodes: readonly Node[], visit: (word: string) => void): void {
  for (const node of nodes) {
    if ('word' in node) visit(node.word);
    else if ('choices' in node) for (const choice of node.choices) eachWord(choice, visit);
  }
}

/** Sorted words share their beginnings: how many letters are the same as before, then the rest. */
function putWords(bytes: number[], sorted: readonly string[]): void {
  let before = '';
  const written = sorted.map((word) => {
    let same = 0;
    while (same < 25 && same < before.length && before[same] === word[same]) same++;
    before = word;
    return String.fromCharCode(65 + same) + word.slice(same);
  });
  putText(bytes, written.join(''));
}

const choicesKey = (choices: readonly (readonly Node[])[]): string => JSON.stringify(choices);

/** Groups that stand in more than one place, the inner before the outer: word classes, forms of verbs, lists. */
function sharedGroups(phrases: readonly Phrase[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const order: string[] = [];
  const visit = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      if (!('choices' in node)) continue;
      const key = choicesKey(node.choices);
      const count = uses.get(key) ?? 0;
      uses.set(key, count + 1);
      if (count > 0) continue;
      for (const choice of node.choices) visit(choice);
      order.push(key);
    }
  };
  for (const { nodes } of phrases) visit(nodes);
  return new Map(order.filter((key) => (uses.get(key) ?? 0) > 1).map((key, number) => [key, number]));
}

class Writer {
  private readonly bytes: number[];
  private readonly shared: ReadonlyMap<string, number>;
  private readonly idOf: (word: string) => number;

  constructor(bytes: number[], shared: ReadonlyMap<string, number>, idOf: (word: string) => number) {
    this.bytes = bytes;
    this.shared = shared;
    this.idOf = idOf;
  }

  groups(): void {
    putNumber(this.bytes, this.shared.size);
    for (const key of this.shared.keys()) this.choices(JSON.parse(key));
  }

  phrases(phrases: readonly Phrase[]): void {
    putNumber(this.bytes, phrases.length);
    let before = 0;
    for (const { nodes, number } of phrases) {
      putNumber(this.bytes, number - before);
      before = number;
      this.nodes(nodes);
      putNumber(this.bytes, sign.end);
    }
  }

  private choices(choices: readonly (readonly Node[])[]): void {
    choices.forEach((choice, at) => {
      if (at > 0) putNumber(this.bytes, sign.or);
      this.nodes(choice);
    });
    putNumber(this.bytes, sign.end);
  }

  private nodes(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if ('word' in node) putNumber(this.bytes, sign.word + this.idOf(node.word) * 2);
      else if ('gap' in node) {
        putNumber(this.bytes, sign.gap);
        putNumber(this.bytes, node.gap[0] * 10 + node.gap[1]);
      } else {
        if (node.isOptional) putNumber(this.bytes, sign.maybe);
        const shared = this.shared.get(choicesKey(node.choices));
        if (shared !== undefined) putNumber(this.bytes, sign.word + shared * 2 + 1);
        else {
          putNumber(this.bytes, sign.open);
          this.choices(node.choices);
        }
      }
    }
  }
}
