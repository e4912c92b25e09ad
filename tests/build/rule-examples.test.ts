import { examples } from 'virtual:rule-examples';
import { expect, it } from 'vitest';
import { rules } from '../../src/rules';

it.each(rules.map((rule) => [rule.id, rule] as const))(
  'a page can show what %s marks and what it leaves alone',
  (id, rule) => {
    const { flags = [], leaves = [] } = examples[id] ?? {};
    expect([flags.length, leaves.length]).toEqual([2, 2]);
    for (const parts of flags) {
      const example = rule.flags.find(({ text }) => text === parts.join(''));
      expect(parts.filter((_, index) => index % 2 === 1)).toEqual(example?.marks);
    }
    expect(rule.leaves.map(({ text, because }) => [text, because])).toEqual(expect.arrayContaining([...leaves]));
  },
);
