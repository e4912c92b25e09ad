import { beforeEach, expect, it } from 'vitest';
import { agreedWords } from '../../src/page/agreed-words';
import { rules } from '../../src/rules';
import { speakEnglish } from '../popup/english';

beforeEach(() => speakEnglish());

const agreed = {
  urgent: ' Needed the same day.\nWe call. ',
  dropped: 'Say so the same day.',
  decides: { who: 'Ana', what: 'vendors', first: 'Sam' },
};

it('says again what a hint is about, and nothing where nothing is agreed about it', () => {
  const said = rules.flatMap(({ id }) => {
    const words = agreedWords(id, agreed);
    return words === undefined ? [] : [[id, words]];
  });
  const decides = 'Ana decides on vendors, and Sam hears before the rest.';
  expect(Object.fromEntries(said)).toEqual({
    'unclear-urgency': 'Needed the same day. We call.',
    'opaque-decision': decides,
    'side-channel': decides,
    blame: 'Say so the same day.',
    'agentless-mistake': 'Say so the same day.',
  });
  expect(agreedWords('unclear-urgency', {})).toBeUndefined();
});

it('cuts long words short between two of them, and one that has no end wherever it must', () => {
  expect(agreedWords('blame', { dropped: 'We say so. '.repeat(20) })).toBe(`${'We say so. '.repeat(14)}We say…`);
  expect(agreedWords('blame', { dropped: '🙂'.repeat(200) })).toBe(`${'🙂'.repeat(160)}…`);
  expect(agreedWords('blame', { dropped: 'a'.repeat(160) })).toBe('a'.repeat(160));
});
