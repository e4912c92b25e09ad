import { expect, it } from 'vitest';
import { isQuiet } from '../../src/settings/quiet';

const evenings = { isOn: true, from: '19:00', to: '08:00', days: [1, 2, 3, 4, 5] };
// 2026-11-27 is a Friday.
const at = (day: number, clock: string) => new Date(`2026-11-${day}T${clock}:00`);

it.each([
  ['Friday evening', at(27, '19:00'), true],
  ['the night after it', at(28, '07:59'), true],
  ['the morning it ends', at(28, '08:00'), false],
  ['Saturday evening', at(28, '22:00'), false],
  ['Monday before work, which belongs to Sunday', at(23, '07:00'), false],
  ['Friday noon', at(27, '12:00'), false],
])('over midnight: %s', (_, now, quiet) => {
  expect(isQuiet(evenings, now)).toBe(quiet);
});

it('within a day', () => {
  const lunch = { isOn: true, from: '12:00', to: '13:05', days: [5] };
  expect(
    [at(27, '12:00'), at(27, '13:04'), at(27, '13:05'), at(26, '12:30')].map((now) => isQuiet(lunch, now)),
  ).toEqual([true, true, false, false]);
});

it('is never quiet when turned off, or when the hours have no length', () => {
  expect(isQuiet({ ...evenings, isOn: false }, at(27, '20:00'))).toBe(false);
  expect(isQuiet({ ...evenings, to: '19:00' }, at(27, '20:00'))).toBe(false);
});
