import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTables } from '../../src/engine/compile';
import { emptyHits } from '../../src/engine/phrases';
import { unpackTables } from '../../src/engine/tables';
import { defineRule } from '../../src/rules/rule';
import { mostWords, type Node, parsePhrase } from '../../src/text/notation';
import { emptyTokens, tokenise, tokenSize } from '../../src/text/tokens';
import { anyPhrase } from '../text/any-phrase';

type Hit = readonly [frame: number, first: number, last: number];

/** The hits of each frame's phrases in a text, as they stand. */
function find(frames: readonly (readonly string[])[], text: string): { words: readonly string[]; hits: Hit[] } {
  const { vocabulary, phrases } = unpackTables(packTables([ruleOf(frames)]));
  const tokens = emptyTokens();
  const count = tokenise(text, 0, text.length, vocabulary, tokens);
  const found = emptyHits();
  phrases(() => true).find(tokens, 0, count, found);
  const words = Array.from({ length: count }, (_, at) => vocabulary.words[tokens.data[at * tokenSize] ?? 0] ?? '');
  const hits = Array.from({ length: found.count }, (_, at): Hit => {
    const [frame = -1, first = -1, last = -1] = found.triples.subarray(at * 3, at * 3 + 3);
    return [frame, first, last];
  });
  return { words, hits };
}

/** The same, one word and one phrase after the other. */
function findSlowly(frames: readonly (readonly string[])[], words: readonly string[]): Hit[] {
  const hits = words.flatMap((_, start) =>
    frames.flatMap((phrases, frame): Hit[] => {
      const ends = phrases.flatMap((phrase) => [...endsOf(parsePhrase(phrase), start, start, words)]);
      const last = Math.max(...ends.filter((end) => end - start <= mostWords)) - 1;
      return last >= start ? [[frame, start, last]] : [];
    }),
  );
  return hits.sort((one, two) => one[1] - two[1] || one[2] - two[2] || one[0] - two[0]);
}

/** Behind which words a sequence can end that begins at a word. A phrase, which begins at `start`, begins with no gap. */
function endsOf(nodes: readonly Node[], from: number, start: number, words: readonly string[]): Set<number> {
  let ends = new Set([from]);
  for (const node of nodes) {
    const next = new Set('choices' in node && node.isOptional ? ends : []);
    for (const end of ends) for (const further of endsOfOne(node, end, start, words)) next.add(further);
    ends = next;
  }
  return ends;
}

function endsOfOne(node: Node, from: number, start: number, words: readonly string[]): Iterable<number> {
  if ('word' in node) return words[from] === node.word ? [from + 1] : [];
  if ('choices' in node) return node.choices.flatMap((choice) => [...endsOf(choice, from, start, words)]);
  const [least, most] = node.gap;
  const counts = Array.from({ length: most - least + 1 }, (_, count) => least + count);
  return counts
    .filter((count) => from > start && from + count <= words.length)
    .filter((count) => !words.slice(from, from + count).includes('\n'))
    .map((count) => from + count);
}

const ruleOf = (frames: readonly (readonly string[])[]) =>
  defineRule({
    id: 'phrases-to-find',
    family: 'voice',
    name: 'Phrases to find',
    lands: '{Reader} may not like it.',
    about: 'Phrases to find.',
    source: 'Me.',
    silent: 'It is fine.',
    frames: frames.map((phrases) => ({ certainty: 'clear', phrases })),
    suggest: [],
    flags: [],
    leaves: [],
  });

const word = fc.constantFrom('we', 'will', 'send', 'it', 'soon', 'not');

describe('phrases', () => {
  it('are found where a slow reading finds them, each at its longest and in order', () => {
    const frames = fc.array(fc.array(anyPhrase(word), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    const text = fc.array(fc.oneof({ weight: 9, arbitrary: word }, fc.constantFrom('Anna', 'We.', '12')), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(frames, text, (written, parts) => {
        const { words, hits } = find(written, parts.join(' '));
        expect(hits).toEqual(findSlowly(written, words));
      }),
      { numRuns: 40 },
    );
  });

  it('are found in a sentence of any length, and over no end of one', () => {
    const before = 'it is so '.repeat(20);
    const { words, hits } = find([['we {0,9} send {0,9} soon']], `${before}we will send it very soon. We send. Soon`);
    expect(words.filter((one) => one === '\n')).toHaveLength(2);
    expect(hits).toEqual([[0, 60, 65]]);
  });
});
