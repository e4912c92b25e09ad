import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFor } from '../built';
import { type OpenFirefox, openFirefox } from './firefox';
import { untilMarked } from './marks';
import { key } from './tab';

const steps = ['circle back', 'Mistakes were made', 'Sorry if', 'should be able to'];

let firefox: OpenFirefox;

beforeAll(async () => {
  firefox = await openFirefox({ extension: buildFor('firefox'), standIns: [] });
});
afterAll(() => firefox?.close());

it('the practice page opens after installing, marks three of the four missing steps and ticks off what was tried', async () => {
  const { welcome } = firefox;
  const done = (count: number) =>
    expect.poll(() => welcome.evaluate(`document.querySelectorAll('li.is-done').length`)).toBe(count);
  // The fourth waits until one of three is mended, and then keeps its mark.
  await untilMarked(welcome, ...steps.slice(0, 3));
  await welcome.clickOurs('.chip', /3 missing steps, 1 more|^4$/);
  await welcome.clickOurs('.hint', /circle back/);
  await welcome.clickOurs('.card button', /^Apply$/);
  // Putting a sentence in is writing as well.
  await done(2);
  await untilMarked(welcome, ...steps.slice(1));
  await welcome.press(key.control, 'z');
  await welcome.clickOurs('.chip', /3 missing steps, 1 more|^4$/);
  await untilMarked(welcome, ...steps.slice(1));
  expect(firefox.problems).toEqual([]);
});
