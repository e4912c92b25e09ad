import { expect } from 'vitest';
import type { Point, Tab } from './firefox/tab';

/** Ways to what is Handrail's in a tab, by what it says. */
export function findOurs(tab: () => Pick<Tab, 'inside' | 'click'>): Pick<Tab, 'seen' | 'clickOurs'> {
  const said = `(each) => each.textContent.replace(/\\s+/g, ' ').trim()`;

  const seen = async (selector: string, says: RegExp) => {
    const texts = `[...root.querySelectorAll('${selector}')].map(${said})`;
    const find = async () => ((await tab().inside<string[]>(texts)) ?? []).find((text) => says.test(text));
    await expect.poll(find).toMatch(says);
    return (await find()) ?? '';
  };

  return {
    seen,
    async clickOurs(selector, says) {
      await seen(selector, says);
      const place = await tab().inside<Point>(
        `(() => {
          const wanted = [...root.querySelectorAll('${selector}')].find((each) => ${says}.test((${said})(each)));
          wanted.scrollIntoView({ block: 'nearest' });
          const { x, y, width, height } = wanted.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        })()`,
      );
      if (!place) throw new Error(`${selector} ${says} is gone`);
      await tab().click(place);
    },
  };
}
