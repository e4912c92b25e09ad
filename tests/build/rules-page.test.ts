import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../../build/rules-page.ts';
import { rules } from '../../src/rules';
import { defineRule } from '../../src/rules/rule';

const shouting = defineRule({
  id: 'shouting',
  family: 'voice',
  name: 'A line in capitals',
  lands: '{Reader} may feel shouted at.',
  about: 'Whole lines in capitals.',
  source: 'Byron 2008: mail is read as cooler than it was meant.',
  silent: 'Please read it today.',
  frames: [
    { certainty: 'clear', phrases: ['read it'], suggest: ['{I’ll} {action} by {day}'] },
    { certainty: 'likely', phrases: ['it now'] },
  ],
  suggest: ['[what] matters to {me} because [why]'],
  flags: [
    { text: 'READ IT, and we’LL TALK *now*.', marks: ['READ IT', '’LL TALK'] },
    { text: '- READ IT', marks: ['READ IT'], previous: 'Todo:', kind: 'notes' },
    { text: 'R E A D', marks: [], knownMiss: 'spaced letters' },
  ],
  leaves: [{ text: '1. NATO met.', next: 'In Rome.', because: 'a name' }],
});

it('shows a rule with its marks, its offers and its misses', () => {
  const page = rulesPage([shouting]);
  expect(page.slice(page.indexOf('### '), page.indexOf('\n\n## Strengths'))).toBe(`### A line in capitals

\`shouting\` · Whole lines in capitals.

> The reader may feel shouted at.

Source: Byron 2008: mail is read as cooler than it was meant.

Offers:

- \\[what\\] matters to me because \\[why\\]
- I’ll \\[do what\\] by \\[which day\\]

Sees:

- **READ IT**, and we<b>’LL TALK</b> \\*now\\*.
- _Todo:_ / \\- **READ IT** (notes)

Does not see yet:

- R E A D — spaced letters

Leaves alone:

- 1\\. NATO met. / _In Rome._ — a name`);
  expect(page).toContain('\n- [Voice](#voice): [A line in capitals](#a-line-in-capitals)\n');
});

it('is current in docs/rules.md', () => {
  expect(readFileSync('docs/rules.md', 'utf8'), 'run `npm run docs`').toBe(rulesPage(rules));
});
