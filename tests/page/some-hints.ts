import type { Hint } from '../../src/page/hints';

const hint = (id: string, step: Hint['step'], isMarkable: boolean, start = 0): Hint => ({
  id,
  step,
  isMarkable,
  finding: {
    signal: 'vague-commitment',
    certainty: step === 'likely' ? 'likely' : 'clear',
    isStrength: step === 'whole',
    words: id,
    phrase: id,
    message: '',
    suggestions: [],
    start,
    end: start + id.length,
    sentence: { start, end: start + id.length },
  },
});

export const clear = (id: string, start = 0): Hint => hint(id, 'missing', true, start);
export const likely = (id: string, start = 0): Hint => hint(id, 'likely', true, start);
export const listed = (id: string, start = 0): Hint => hint(id, 'whole', false, start);
