import type { Part } from '../suggest/suggestion';
import type { RepairStep } from './repair';

const day: Part = { slot: 'day', prompt: 'which day' };
const gap = (prompt: string): Part => ({ slot: 'gap', prompt });
const owner: Part = { slot: 'owner', value: 'I’ll', prompt: 'who' };

/** Of each step the sentences that would take it, with gaps for what only the writer knows. */
export const stepSentences: Readonly<Record<RepairStep, readonly (readonly Part[])[]>> = {
  recognition: [
    [
      { text: 'I ' },
      gap('what you did or missed'),
      { text: ', and it meant ' },
      gap('what it meant for them'),
      { text: '.' },
    ],
    [gap('What happened'), { text: ', and you had to ' }, gap('what they had to do'), { text: '.' }],
  ],
  responsibility: [
    [{ text: 'It was for me to ' }, gap('what was yours to do'), { text: ', and I did not.' }],
    [{ text: 'My part in it: ' }, gap('what you did or left'), { text: '.' }],
  ],
  reassurance: [
    [owner, { text: ' ' }, gap('what changes'), { text: ' by ' }, day, { text: '.' }],
    [
      { text: 'So that it does not happen again, ' },
      owner,
      { text: ' ' },
      gap('what will be done'),
      { text: ' by ' },
      day,
      { text: '.' },
    ],
  ],
  repetition: [
    [owner, { text: ' look at it again on ' }, day, { text: ' and tell you how it holds.' }],
    [owner, { text: ' ask you on ' }, day, { text: ' whether it holds.' }],
  ],
};
