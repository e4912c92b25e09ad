import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Chip, type ChipState } from '../../src/page/chip';
import { speakEnglish } from '../popup/english';

beforeEach(() => speakEnglish());
afterEach(() => act(() => render(null, document.body)));

function said(state: ChipState, isShy = false) {
  act(() => render(<Chip state={state} isOpen={false} isShy={isShy} onPress={vi.fn()} />, document.body));
  const button = document.querySelector('button');
  return [button?.textContent, button?.getAttribute('aria-label')];
}

it.each<[ChipState, string]>([
  [{ says: 'missing', count: 1, more: 0 }, '1 missing step'],
  [{ says: 'missing', count: 3, more: 2 }, '3 missing steps, 2 more'],
  [{ says: 'likely', count: 2 }, '2 worth a look'],
  [{ says: 'repair', count: 2 }, '2 of 4 repair steps'],
  [{ says: 'whole' }, 'All steps in place'],
  [{ says: 'after-hours' }, 'After hours'],
])('says one thing in a few words: %j', (state, words) => {
  expect(said(state)).toEqual([words, null]);
});

it('keeps only its number where letters come close, and its words for those who hear it', () => {
  expect(said({ says: 'missing', count: 3, more: 2 }, true)).toEqual(['5', '3 missing steps, 2 more']);
});
