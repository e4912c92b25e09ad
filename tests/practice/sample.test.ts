import { expect, it } from 'vitest';
import { openAnalysis } from '../../src/engine/analysis';
import { loadEngine } from '../../src/engine/built';
import { sample } from '../../src/practice/sample';

it('leaves four steps out of the sample, each of another kind', async () => {
  const findings = openAnalysis(await loadEngine(), 'email').update(sample);
  expect(findings.filter(({ isStrength }) => !isStrength).map(({ signal }) => signal)).toEqual([
    'vague-commitment',
    'agentless-mistake',
    'non-apology',
    'softened-promise',
  ]);
});
