import { describe, expect, it } from 'vitest';
import { press, seeInside } from '../browser';
import { compose, untilMarked, write } from '../drafting';
import { inInbox, page } from '../in-chromium';
import { poppedOut } from '../pages/gmail';

const promise = 'We’ll circle back on the numbers.';
const apology = 'Sorry if that came across as harsh.';

inInbox();

describe('hints come while drafting', () => {
  it('in a window that was popped out', async () => {
    await page.goto(poppedOut);
    await write(page, promise);
    await untilMarked(page, ['circle back']);
  });

  it('in full screen and back', async () => {
    await compose(page, promise);
    await untilMarked(page, ['circle back']);
    await page.getByRole('button', { name: 'Full screen' }).click();
    await untilMarked(page, ['circle back']);
    await page.getByRole('button', { name: 'Full screen' }).click();
    await untilMarked(page, ['circle back']);
  });

  it('in two drafts at once, each with its own', async () => {
    await compose(page, promise);
    await compose(page, apology);
    await untilMarked(page, ['circle back', 'Sorry if']);
    await seeInside(page);
    await expect.poll(() => page.getByRole('button', { name: '1 missing step' }).count()).toBe(2);
  });

  it('in the body that takes the place of a minimised one', async () => {
    await compose(page, promise);
    await untilMarked(page, ['circle back']);
    await page.getByRole('button', { name: 'Minimize' }).click();
    await untilMarked(page, []);
    await page.getByRole('button', { name: 'Minimize' }).click();
    await untilMarked(page, ['circle back']);
  });
});

describe('the list', () => {
  it('offers one question first, where more than one phrase pushes back', async () => {
    await compose(page, 'You always leave this to the last minute.', 'That’s not how we do things here.');
    await seeInside(page);
    await press(page.getByRole('button', { name: '2 missing steps' }));
    const list = page.getByRole('dialog', { name: '2 missing steps' });
    await list.getByText('One question first: what do they see that you don’t?').waitFor();
  });
});

describe('a menu', () => {
  it('stands under its button also where its list still arrives', async () => {
    await compose(page, promise, 'Later: we’ll circle back on the plan.');
    await untilMarked(page, ['circle back', 'circle back']);
    const session = await page.context().newCDPSession(page);
    await session.send('Animation.enable');
    await session.send('Animation.setPlaybackRate', { playbackRate: 0.01 });
    await seeInside(page);
    await press(page.getByRole('button', { name: '2 missing steps' }));
    const more = page.getByRole('dialog', { name: '2 missing steps' }).getByRole('button', { name: 'More' });
    await press(more);
    const under = await more.boundingBox();
    const first = await page.getByRole('menuitem').first().boundingBox();
    await session.detach();
    expect(first?.y).toBeGreaterThan((under?.y ?? 0) + (under?.height ?? 0) / 2);
    expect(first?.y).toBeLessThan((under?.y ?? 0) + 2 * (under?.height ?? 0));
    expect(first?.x).toBeLessThan(under?.x ?? 0);
  });
});
