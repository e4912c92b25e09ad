import type { Page } from 'playwright-core';
import { key, type Tab } from '../firefox/tab';
import { findOurs } from '../ours';

const names: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    [key.enter]: 'Enter',
    [key.control]: 'Control',
    [key.shift]: 'Shift',
    [key.escape]: 'Escape',
    [key.end]: 'End',
    [key.home]: 'Home',
  }),
);

interface Described {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly Described[];
  readonly children?: readonly Described[];
}

function findRoot({ nodeName, shadowRoots = [], children = [] }: Described): Described | undefined {
  if (nodeName === 'HANDRAIL-SURFACE') return shadowRoots[0];
  for (const child of children) {
    const found = findRoot(child);
    if (found) return found;
  }
  return undefined;
}

/** A page of Chromium, used by the words that the tests of Firefox have for a tab. */
export async function openChromiumTab(page: Page): Promise<Omit<Tab, 'colours'>> {
  const session = await page.context().newCDPSession(page);
  const tab: Omit<Tab, 'colours'> = {
    evaluate: (expression) => page.evaluate(`(async () => (${expression}))()`),
    async inside<Value>(expression: string) {
      const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
      const ours = findRoot(root);
      if (!ours) return undefined;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: ours.backendNodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId ? { objectId: object.objectId } : {}),
        functionDeclaration: `function () { const root = this; return (${expression}); }`,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
      return result.value as Value;
    },
    async write(...lines) {
      for (const [index, line] of lines.entries()) {
        if (index > 0) {
          await page.keyboard.press('Enter');
          // Nobody writes on before the new line is drawn, and Trix does not stand it.
          await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        }
        await page.keyboard.type(line);
      }
    },
    press: (...keys) => page.keyboard.press(keys.map((each) => names[each] ?? each).join('+')),
    async point(...places) {
      for (const { x, y } of places) await page.mouse.move(x, y);
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    ...findOurs(() => tab),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
  return tab;
}
