import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildFor } from '../built';
import { gmail, inbox } from '../pages/gmail';
import { type OpenFirefox, openFirefox } from './firefox';
import { boxOfMark, placeOfMark, untilMarked } from './marks';
import { key, type Tab } from './tab';

const promise = 'We’ll circle back on the numbers.';
const apology = 'Sorry if that came across as harsh.';

let firefox: OpenFirefox;
let tab: Tab;

beforeAll(async () => {
  firefox = await openFirefox({
    extension: buildFor('firefox'),
    standIns: [{ host: 'mail.google.com', html: gmail.html }],
  });
});
afterAll(() => firefox?.close());

beforeEach(async () => {
  tab = await firefox.open(inbox);
  await tab.evaluate(`document.querySelector('#compose').click()`);
});
afterEach(async () => {
  await tab.close();
  expect(firefox.problems.splice(0)).toEqual([]);
});

const draftHtml = () => tab.evaluate<string>(`document.querySelector('[g_editable]').innerHTML`);

describe('hints in Firefox', () => {
  it('come while drafting, under the words they are about', async () => {
    await tab.write('Hi Ana,', promise, apology);
    await untilMarked(tab, 'circle back', 'Sorry if');
    const { x, y, width, height } = await boxOfMark(tab);
    // Asked of the picture: Firefox 140 has the mark and its style, and paints no line.
    expect(await tab.colours({ x, y, width, height: height + 6 })).toContain('178 102 10');
    await tab.seen('.chip', /^2 missing steps$/);
  });

  it('leave the draft byte for byte what the page made of it, with the list and a card open', async () => {
    await tab.write('Hi Ana,', promise);
    const before = await draftHtml();
    await untilMarked(tab, 'circle back');
    await tab.clickOurs('.chip', /^1 missing step$/);
    await tab.clickOurs('.hint', /circle back/);
    await tab.seen('.card h2', /^A promise without a date$/);
    expect(await draftHtml()).toBe(before);
    expect(before).toBe('<div>Hi Ana,</div><div>We’ll circle back on the numbers.</div>');
  });

  it('open on a pointer that rests on the words', async () => {
    await tab.write(promise);
    await untilMarked(tab, 'circle back');
    const { x, y } = await placeOfMark(tab);
    await tab.point({ x: 4, y: 4 }, { x: x - 4, y }, { x, y });
    await tab.seen('.card h2', /^A promise without a date$/);
  });

  it('stay shut when marked words are clicked: the click only places the caret', async () => {
    await tab.write(promise);
    await untilMarked(tab, 'circle back');
    await tab.click(await placeOfMark(tab));
    const [text, start, end] = await tab.evaluate<[string, number, number]>(
      `[getSelection().anchorNode.textContent, getSelection().anchorOffset, getSelection().focusOffset]`,
    );
    expect([text, start === end, start > 0 && start < promise.length]).toEqual([promise, true, true]);
    await tab.write('x');
    expect(await tab.inside(`root.querySelectorAll('.card').length`)).toBe(0);
  });

  it('mend a sentence by Apply, which one undo takes back exactly', async () => {
    await tab.write('Hi Ana,', promise, 'Maya');
    const before = await draftHtml();
    await untilMarked(tab, 'circle back');
    await tab.clickOurs('.chip', /^1 missing step$/);
    await tab.clickOurs('.hint', /circle back/);
    const words = await tab.seen('.card .rewrite .words', /./);
    await tab.clickOurs('.card button', /^Apply$/);
    await expect.poll(draftHtml).toBe(before.replace(promise.slice(0, -1), words));
    await tab.seen('.strip', /^Applied\./);
    await untilMarked(tab);
    await tab.press(key.control, 'z');
    await expect.poll(draftHtml).toBe(before);
    await untilMarked(tab, 'circle back');
  });

  it('open by the keyboard alone, and Escape gives the caret back', async () => {
    await tab.write(promise, apology);
    await untilMarked(tab, 'circle back', 'Sorry if');
    await firefox.pressOpenHints();
    await tab.seen('.list h2', /^2 missing steps$/);
    await tab.press(key.escape);
    await expect.poll(() => tab.inside(`root.querySelectorAll('[role="dialog"]').length`)).toBe(0);
    await tab.write(' Yes');
    expect(await draftHtml()).toContain('harsh. Yes');
  });

  it('keep a promise that was confirmed after sending, where the popup lists it', async () => {
    await tab.write('I’ll send the corrected sheet by Friday.');
    await tab.seen('.chip', /^/);
    await tab.evaluate(`document.querySelector('.aoO').click()`);
    await tab.clickOurs('.toast button', /^Add$/);
    await tab.seen('.toast', /^Added/);
    const popup = await firefox.openOwn('popup.html');
    await expect
      .poll(() => popup.evaluate(`document.body.innerText`))
      .toContain('I’ll send the corrected sheet by Friday');
    await popup.close();
  });

  it('ask about a promise on the page that follows, where sending takes the page along', async () => {
    await tab.write('I’ll send the corrected sheet by Friday.');
    await tab.seen('.chip', /^/);
    await tab.evaluate(`void (() => {
      const button = document.querySelector('.aoO');
      const leaving = button.cloneNode(true);
      // As long as a server takes.
      leaving.addEventListener('click', () => setTimeout(() => location.assign('?sent'), 400));
      button.replaceWith(leaving);
      leaving.click();
    })()`);
    await expect.poll(() => tab.evaluate('location.search').catch(() => '')).toBe('?sent');
    await tab.clickOurs('.toast button', /^Add$/);
    await tab.seen('.toast', /^Added/);
  });
});
