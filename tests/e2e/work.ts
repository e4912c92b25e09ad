import type { Page } from 'playwright-core';

/** What our script in a page did: timers set, frames asked for, messages sent, and how many of its callbacks ran. */
export interface Work {
  readonly timers: number;
  readonly frames: number;
  readonly messages: number;
  readonly ran: number;
}

const counting = `(() => {
  const work = (globalThis.work = { timers: 0, frames: 0, messages: 0, ran: 0 });
  const counted = (of, name, part) => {
    const plain = of[name];
    of[name] = (first, ...others) => {
      work[part]++;
      return plain.call(of, typeof first === 'function' ? (...given) => (work.ran++, first(...given)) : first, ...others);
    };
  };
  for (const name of ['setTimeout', 'setInterval']) counted(globalThis, name, 'timers');
  for (const name of ['requestAnimationFrame', 'requestIdleCallback']) counted(globalThis, name, 'frames');
  counted(chrome.runtime, 'sendMessage', 'messages');
})()`;

/** Counts from now on what our script does in a page. */
export interface Count {
  /** Lets milliseconds of virtual time go by: what waits for its moment gets it at once. */
  pass(milliseconds: number): Promise<void>;
  work(): Promise<Work>;
}

/** Begins to count in the page's top frame, after work that was begun before has come to its end. */
export async function countWork(page: Page): Promise<Count> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ name }) => name === 'Handrail');
  if (!world) throw new Error('no script of ours');
  const inWorld = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId: world.id, returnByValue: true });
    return result.value;
  };
  const pass = async (budget: number) => {
    const passed = new Promise<void>((resolve) => session.once('Emulation.virtualTimeBudgetExpired', () => resolve()));
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget });
    await passed;
  };
  await pass(20_000);
  await inWorld(counting);
  return { pass, work: () => inWorld('work') };
}
