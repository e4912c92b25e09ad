import type { Certainty } from '../rules/signal';
import { type Block, readBlocks } from '../text/blocks';
import { type Fact, holds, type Place } from '../text/facts';
import type { Kind } from '../text/kind';
import { type CueHit, type Passage, readSentences, type Sentence } from '../text/sentence';
import { emptyTokens, type Tokens, tokenise } from '../text/tokens';
import { emptyHits, findPhrases } from './automaton';
import type { Engine } from './engine';
import type { Finding, Suggestion } from './finding';
import { suggest } from './suggest';

/** What is known of a message beyond its text. */
export interface MessageContext {
  /** The name of the one reader, where there is one. */
  readonly reader?: string;
}

/** One message under analysis. It remembers what it read, so that a keystroke costs the paragraph it changes. */
export interface Analysis {
  /** Reads the message anew: `lines` joined by `\n` is its text, and offsets of findings are UTF-16 units of that. Lines that did not change should be the same string objects. */
  update(lines: readonly string[]): readonly Finding[];
}

const tokens = emptyTokens();
const hits = emptyHits();
const cueHits = emptyHits();

interface Candidate {
  readonly frame: number;
  readonly from: number;
  readonly to: number;
}

/** What one block's own words say, whatever stands beside it: phrases found, as triples of (frame, first token, last token). */
type Found = Int32Array;

const nothing: Found = new Int32Array(0);
const mostRemembered = 4000;

export function openAnalysis(engine: Engine, kind: Kind, context: MessageContext = {}): Analysis {
  const found = new Map<string, Found>();
  let resolved = new Map<string, readonly Local[]>();
  let lastLines: readonly string[] = [];
  let last: readonly Finding[] = [];

  return {
    update(lines) {
      if (lines.length === lastLines.length && lines.every((line, at) => line === lastLines[at])) return last;
      lastLines = lines;
      last = read(lines);
      return last;
    },
  };

  function read(lines: readonly string[]): readonly Finding[] {
    const blocks = readBlocks(lines, kind);
    const texts = blocks.map((block) => textOf(block, lines));
    const passages = new Map<number, Passage>();
    const findings: Finding[] = [];
    const kept = new Map<string, readonly Local[]>();
    let offset = 0;
    let line = 0;
    blocks.forEach((block, index) => {
      while (line < block.from) offset += (lines[line++] as string).length + 1;
      const text = texts[index] as string;
      const phrases = phrasesIn(block, text);
      if (phrases.length === 0) return;
      const key = `${block.kind}\n${texts[index - 1] ?? ''}\n${text}\n${texts[index + 1] ?? ''}`;
      const locals = kept.get(key) ?? resolved.get(key) ?? resolve(index, phrases);
      kept.set(key, locals);
      for (const local of locals) findings.push(place(local, offset));
    });
    resolved = kept;
    return findings;

    function resolve(index: number, phrases: Found): readonly Local[] {
      const passage = passageAt(index);
      return passage ? judge(passage, phrases) : [];
    }

    function passageAt(index: number): Passage | undefined {
      const block = blocks[index];
      const text = texts[index];
      if (!block || text === undefined) return undefined;
      const known = passages.get(index);
      if (known) return known;
      const made = openPassage(block, text, (step) => {
        const beside = passageAt(index + step);
        // A heading or a greeting says nothing about the sentence beside it.
        return beside && (beside.block.kind === 'body' || beside.block.kind === 'item') ? beside : undefined;
      });
      passages.set(index, made);
      return made;
    }
  }

  function phrasesIn(block: Block, text: string): Found {
    if (block.kind === 'greeting' || block.kind === 'signoff') return nothing;
    const known = block.start === 0 ? found.get(text) : undefined;
    if (known) return known;
    const { vocabulary, phrases } = engine.tables;
    const count = tokenise(text, block.start, text.length, vocabulary, tokens);
    const some = findPhrases(phrases, tokens, 0, count, hits) > 0 ? hits.triples.slice(0, hits.count * 3) : nothing;
    if (block.start === 0) {
      if (found.size > mostRemembered) found.clear();
      found.set(text, some);
    }
    return some;
  }

  function openPassage(block: Block, text: string, beside: (step: -1 | 1) => Passage | undefined): Passage {
    const own: Tokens = emptyTokens();
    tokenise(text, block.start, text.length, engine.tables.vocabulary, own);
    const passage: Passage & { sentences: readonly Sentence[] } = {
      block,
      text,
      tokens: own,
      vocabulary: engine.tables.vocabulary,
      sentences: [],
      findCues(from, to): readonly CueHit[] {
        findPhrases(engine.tables.cues, own, from, to, cueHits);
        return Array.from({ length: cueHits.count }, (_, at) => ({
          cue: engine.tables.cueNames[cueHits.triples[at * 3] as number] as string,
          from: (cueHits.triples[at * 3 + 1] as number) - from,
          to: (cueHits.triples[at * 3 + 2] as number) - from,
        }));
      },
      beside(sentence, step) {
        const at = passage.sentences.indexOf(sentence) + step;
        const here = passage.sentences[at];
        if (here) return here;
        const there = beside(step)?.sentences;
        return step === 1 ? there?.[0] : there?.[there.length - 1];
      },
    };
    passage.sentences = readSentences(passage);
    return passage;
  }

  function judge(passage: Passage, phrases: Found): readonly Local[] {
    const locals: Local[] = [];
    for (const sentence of passage.sentences) {
      const first = -sentence.within(0);
      const best = new Map<string, Local>();
      for (let at = 0; at < phrases.length; at += 3) {
        const from = (phrases[at + 1] as number) - first;
        if (from < 0 || from >= sentence.length) continue;
        const candidate = { frame: phrases[at] as number, from, to: (phrases[at + 2] as number) - first };
        const local = weigh(sentence, candidate);
        if (!local) continue;
        const known = best.get(local.rule.id);
        if (!known || isBetter(local, known)) best.set(local.rule.id, local);
      }
      // A hedged promise is told once, as the hedge.
      if (best.has('softened-promise')) best.delete('vague-commitment');
      locals.push(...best.values());
    }
    return locals.sort((one, two) => one.start - two.start);
  }

  function weigh(sentence: Sentence, { frame: number, from, to }: Candidate): Local | undefined {
    const entry = engine.frames[number];
    if (!entry) return undefined;
    const { rule, frame } = entry;
    const here: Place = { sentence, from, to, kind };
    const held = (fact: Fact) => holds(fact, here);
    if (rule.unless?.some(held) || frame.unless?.some(held)) return undefined;
    if (frame.when && !frame.when.every(held)) return undefined;
    if (frame.check && !frame.check(here)) return undefined;
    const certainty = frame.doubt?.some(held) ? lower[frame.certainty] : frame.certainty;
    return { rule, frame: number, place: here, certainty, start: sentence.startOf(from), end: sentence.endOf(to) };
  }

  function place(local: Local, offset: number): Finding {
    const { rule, certainty } = local;
    const { sentence } = local.place;
    const frame = engine.frames[local.frame]?.frame;
    const shifted = ({ start, end }: { start: number; end: number }) => ({ start: start + offset, end: end + offset });
    const suggestions: readonly Suggestion[] = suggest(rule, frame?.suggest ?? rule.suggest, local.place).map((one) => ({ ...one, ...shifted(one) }));
    return {
      ...shifted(local),
      signal: rule.id,
      certainty,
      isStrength: rule.family === 'strengths',
      words: sentence.around.slice(local.start, local.end).replace(/\s+/g, ' '),
      message: rule.lands.replace('{Reader}', context.reader ?? 'The reader').replace('{reader}', context.reader ?? 'the reader'),
      suggestions,
      sentence: shifted(sentence),
      ...(frame?.asks ? { asks: frame.asks } : {}),
    };
  }
}

interface Local {
  readonly rule: Engine['rules'][number];
  readonly frame: number;
  readonly place: Place;
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
}

const lower: Readonly<Record<Certainty, Certainty>> = { clear: 'likely', likely: 'possible', possible: 'possible' };
const rank: Readonly<Record<Certainty, number>> = { clear: 2, likely: 1, possible: 0 };

const isBetter = (one: Local, two: Local): boolean =>
  rank[one.certainty] !== rank[two.certainty] ? rank[one.certainty] > rank[two.certainty] : one.end - one.start > two.end - two.start;

function textOf(block: Block, lines: readonly string[]): string {
  return block.from === block.to ? (lines[block.from] as string) : lines.slice(block.from, block.to + 1).join('\n');
}
