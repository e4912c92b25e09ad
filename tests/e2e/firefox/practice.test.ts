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

it('the practice page opens after installing, marks the four missing steps and ticks off what was tried', async () => {
  const { welcome } = firefox;
  const done = (count: number) =>
    expect.poll(() => welcome.evaluate(`document.querySelectorAll('li.is-done').length`)).toBe(count);
  await untilMarked(welcome, ...steps);
  await welcome.clickOurs('.chip', /4/);
  await welcome.clickOurs('.hint', /circle back/);
  await welcome.clickOurs('.card button', /^Apply$/);
  // Putting a sentence in is writing as well.
  await done(2);
  await untilMarked(welcome, ...steps.slice(1));
  await welcome.press(key.control, 'z');
  await untilMarked(welcome, ...steps);
  expect(firefox.problems).toEqual([]);
});
