import { expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { confirmed } from '../../src/engine/confirm';
import { freshEngine } from '../../src/engine/fresh';
import type { Certainty } from '../../src/rules/signal';
import { answer } from '../../src/text/grammar';
import { hearPromisesWith } from './hear-promises';
import { scorePromises } from './promise-score';
import { score } from './score';
import { afterwards, atLength, bank, clipped, drafts, isKeptApart, promiseTexts } from './sets';

const engine = await freshEngine();
const judged = new Set(engine.rules.map(({ id }) => id));
const strengths = new Set(engine.rules.filter(({ family }) => family === 'strengths').map(({ id }) => id));
const apart = drafts().filter(({ id }) => isKeptApart(id));

const scored = (texts: ReturnType<typeof drafts>, least: Certainty) =>
  score(
    texts,
    ({ kind, text }) => confirmed(openAnalysis(engine, kind).update(text.split('\n')), text, answer),
    judged,
    (signal) => strengths.has(signal),
    least,
  );

it('marks in drafts it has not learnt from only what is right', () => {
  const { any, exact, words } = scored(apart, 'clear');
  expect(any.precision).toBeGreaterThanOrEqual(0.93);
  expect(exact.precision).toBeGreaterThanOrEqual(0.88);
  expect((1000 * any.falseAlarms) / words).toBeLessThanOrEqual(0.6);
  expect(any.recall).toBeGreaterThanOrEqual(0.45);
});

it('hears in them most of what is there, and seldom what is not', () => {
  const { any, exact, strengths: praise } = scored(apart, 'possible');
  expect(any.precision).toBeGreaterThanOrEqual(0.8);
  expect(any.recall).toBeGreaterThanOrEqual(0.8);
  expect(exact.recall).toBeGreaterThanOrEqual(0.73);
  expect(praise.recall).toBeGreaterThanOrEqual(0.77);
});

it('is right in the list on texts by hands it never learnt from', () => {
  const { any, strengths: praise } = scored(afterwards(), 'likely');
  expect(any.precision).toBeGreaterThanOrEqual(0.95);
  expect(any.recall).toBeGreaterThanOrEqual(0.85);
  expect(praise.precision).toBeGreaterThanOrEqual(0.9);
  expect(praise.recall).toBeGreaterThanOrEqual(0.85);
});

it('is as right where sentences are long, and little is missing', () => {
  const { any, words } = scored(atLength(), 'likely');
  expect(any.precision).toBeGreaterThanOrEqual(0.9);
  expect(any.recall).toBeGreaterThanOrEqual(0.75);
  expect((1000 * any.falseAlarms) / words).toBeLessThanOrEqual(0.4);
});

it('is as right in the clipped lines of notes, of which it hears less', () => {
  const { any, strengths: praise } = scored(clipped(), 'likely');
  expect(any.precision).toBeGreaterThanOrEqual(0.94);
  expect(any.recall).toBeGreaterThanOrEqual(0.6);
  expect(praise.precision).toBeGreaterThanOrEqual(0.92);
});

it.each([
  ['notes-apart', 0.72],
  ['mail-apart', 0.7],
] as const)('tells most promises of %s with their owner and day, and next to none that is none', (name, share) => {
  const { all, right, extra } = scorePromises(promiseTexts(name), hearPromisesWith(engine));
  expect(right / all).toBeGreaterThanOrEqual(share);
  expect(extra / all).toBeLessThanOrEqual(0.05);
});

it('marks next to no innocent sentence', () => {
  const innocent = bank().filter(({ id, labels }) => isKeptApart(id) && labels.length === 0 && id.startsWith('null '));
  expect(innocent.length).toBeGreaterThan(100);
  expect(scored(innocent, 'clear').any.falseAlarms / innocent.length).toBeLessThanOrEqual(1 / 200);
});
