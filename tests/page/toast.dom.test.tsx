import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HeardRow, Toast } from '../../src/page/toast';
import { speakEnglish } from '../popup/english';

const numbers: HeardRow = { id: 'a', quote: 'I’ll send the numbers by Friday.', to: 'Ana', due: '2026-11-27' };
const contract: HeardRow = { id: 'b', quote: 'I’ll look into the contract.', to: 'Ana' };

function show(heard: readonly HeardRow[]) {
  const on = { onAdd: vi.fn(), onNotNow: vi.fn() };
  act(() => render(<Toast heard={heard} sayDay={(iso) => `day ${iso}`} {...on} />, document.body));
  return on;
}
const press = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find((each) => each.textContent === name)?.click());

const fillDay = (value: string) =>
  act(() => {
    const field = document.querySelector<HTMLInputElement>('input[type="date"]');
    if (!field) throw new Error('no day to choose');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  speakEnglish();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 25, 10) });
});
afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

describe('the question after Send', () => {
  it('quotes one promise with who and when', () => {
    show([numbers]);
    expect([...document.querySelectorAll('.words, .fact')].map((each) => each.textContent)).toEqual([
      '“I’ll send the numbers by Friday.”',
      'You, to Ana',
      'day 2026-11-27',
    ]);
  });

  it('leaves a missing day a gap, and adds the promise without it', () => {
    const { onAdd } = show([contract]);
    expect(document.querySelector('.fact.blank')?.textContent).toBe('By when?');
    press('Add');
    expect(onAdd.mock.calls).toEqual([[[contract]]]);
  });

  it('takes a day for a promise that has none', () => {
    const { onAdd } = show([contract]);
    press('By when?');
    fillDay('2026-12-01');
    press('Add');
    expect(onAdd.mock.calls).toEqual([[[{ ...contract, due: '2026-12-01' }]]]);
  });

  it('takes no day that is over, as a year is that is half typed', () => {
    const { onAdd } = show([contract]);
    press('By when?');
    fillDay('0026-12-01');
    fillDay('2026-11-24');
    press('Add');
    expect(onAdd.mock.calls).toEqual([[[contract]]]);
  });

  it('leaves the day open where the one that is chosen is over', () => {
    const { onAdd } = show([numbers]);
    press('day 2026-11-27');
    fillDay('2026-11-20');
    press('Add');
    expect(onAdd.mock.calls).toEqual([[[{ ...numbers, due: undefined }]]]);
  });

  it('goes on Escape, and stays while Escape takes back a word that is put together', () => {
    const { onNotNow } = show([contract]);
    const pressEscape = (isComposing: boolean) =>
      act(() => {
        const pressed = new KeyboardEvent('keydown', { key: 'Escape', isComposing, bubbles: true, cancelable: true });
        document.querySelector('.toast button')?.dispatchEvent(pressed);
      });
    pressEscape(true);
    expect(onNotNow).not.toHaveBeenCalled();
    pressEscape(false);
    expect(onNotNow).toHaveBeenCalledOnce();
  });

  it('ticks nothing that has no day', () => {
    const { onAdd } = show([numbers, contract]);
    press('Add 1');
    expect(onAdd.mock.calls).toEqual([[[numbers]]]);
  });

  it('adds all that are ticked', () => {
    const { onAdd } = show([numbers, contract]);
    act(() => document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')[1]?.click());
    press('Add 2');
    expect(onAdd.mock.calls).toEqual([[[numbers, contract]]]);
  });

  it('goes away when asked', () => {
    const { onAdd, onNotNow } = show([numbers]);
    press('Not now');
    expect([onAdd.mock.calls, onNotNow.mock.calls.length]).toEqual([[], 1]);
  });
});
