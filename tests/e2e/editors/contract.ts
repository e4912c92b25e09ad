import { expect } from 'vitest';
import type { TriedEditor } from '../../../build/editors';
import { key, type Tab } from '../firefox/tab';

/** One editor in one browser, empty and with the caret in it. */
export interface Desk {
  readonly tab: Omit<Tab, 'colours'>;
  readonly editor: TriedEditor;
  /** Zooms as the browser's own menu does; 1 is the usual size. */
  zoom(factor: number): Promise<void>;
}

/** One promise that every editor is held to. */
export interface Line {
  readonly name: string;
  /** Whether it is about bold words, which plain text has none of. */
  readonly isForRich?: true;
  keep(desk: Desk): Promise<void>;
}

/** Words and where they stand: `[left, right, top]` of each line. */
interface Place {
  readonly words: string;
  readonly boxes: readonly (readonly number[])[];
}

const promise = 'We’ll circle back on the numbers.';
const attempt = 'I’ll try to send the sheet by Friday.';
const apology = 'Sorry if that came across as harsh.';

const isField = ({ editor: { id } }: Desk) => id === 'textarea' || id === 'input';
const modelOf = ({ tab }: Desk) => tab.evaluate<string>('editor.text()');
const htmlOf = ({ tab }: Desk) => tab.evaluate<string>('[editor.element.outerHTML, editor.html()]');

/** Writes a short mail; in a field of one line its sentences. */
async function draft(desk: Desk, ...lines: string[]): Promise<string> {
  const sentences = lines.filter((line) => line.length > 10);
  const written = desk.editor.isSingleLine ? [sentences.join(' ')] : lines;
  await desk.tab.write(...written);
  await expect.poll(() => modelOf(desk)).toBe(written.join('\n'));
  return written.join('\n');
}

async function marks({ tab, ...desk }: Desk): Promise<readonly Place[]> {
  if (!isField({ tab, ...desk })) return tab.evaluate('look.marks()');
  const boxes = await tab.inside(
    `[...root.querySelectorAll('.layer > div > div')].filter((each) => each.parentElement.style.overflow === 'clip').map((each) => each.getBoundingClientRect().toJSON())`,
  );
  const words = await tab.evaluate<string>(`look.under(${JSON.stringify(boxes ?? [])})`);
  return words ? [{ words, boxes: [] }] : [];
}

/** Waits until the first hint's words are marked, and gives them. */
async function firstMark(desk: Desk): Promise<string> {
  await expect.poll(() => marks(desk)).toMatchObject([{ words: expect.stringMatching(/circle back|Sorry if/) }]);
  return (await marks(desk))[0]?.words ?? '';
}

/** Waits until these words are marked wherever they stand, on their own boxes, and nothing else is. */
async function untilOnWords(desk: Desk, words: string): Promise<void> {
  const there = async () =>
    isField(desk)
      ? (await modelOf(desk)).includes(words)
        ? [{ words, boxes: [] }]
        : []
      : desk.tab.evaluate<readonly Place[]>(`look.words(${JSON.stringify(words)})`);
  await expect
    .poll(async () => [await marks(desk), await there()])
    .toSatisfy(([marked, real]: readonly (readonly Place[])[]) => JSON.stringify(marked) === JSON.stringify(real));
}

/** Opens the first hint's card from the chip or by the keyboard, picks one of its sentences, and applies it. Gives the sentence. */
async function apply({ tab, editor }: Desk, which: number, hint = /circle back/): Promise<string> {
  if (editor.isSingleLine) await restOnFirst(tab);
  else {
    // Where letters come close it says a number alone.
    await tab.clickOurs('.chip', /^\d/);
    await tab.clickOurs('.hint', hint);
  }
  await tab.seen('.card h2', /./);
  // Reading takes a person longer than the second in which Quill and others take all edits for one.
  await tab.evaluate('void look.letPass(2000)');
  await tab.click(await middleOf(tab, `root.querySelectorAll('.card .rewrite > input')[${which}]`));
  const words = await tab.inside<string>(
    `root.querySelectorAll('.card .rewrite .words')[${which}].textContent.replace(/\\s+/g, ' ').trim()`,
  );
  await tab.clickOurs('.card button', /^Apply$/);
  await tab.seen('.strip', /^Applied\./);
  return words ?? '';
}

/** The middle of something of ours, in CSS pixels of the window. */
async function middleOf(tab: Desk['tab'], expression: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = await tab.inside<DOMRect>(`${expression}.getBoundingClientRect().toJSON()`);
  if (!box) throw new Error(`${expression} is not there`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

// In one line its chip has no room: the card comes with the pointer, once the words stand where they will stay.
async function restOnFirst(tab: Desk['tab']): Promise<void> {
  const rest = async () => {
    const { x, y } = await middleOf(tab, firstBox);
    await tab.point({ x: 2, y: 2 }, { x: x - 4, y }, { x, y });
  };
  const cards = async () => {
    if ((await tab.inside(`root.querySelectorAll('.card').length`)) === 1) return 1;
    await rest();
    return 0;
  };
  await expect.poll(cards, { interval: 800 }).toBe(1);
}

async function makeBold({ tab }: Desk, words: string): Promise<void> {
  await tab.evaluate(`look.select(${JSON.stringify(words)})`);
  await tab.press(key.control, 'b');
  await expect.poll(() => tab.evaluate(`look.weight(${JSON.stringify(words)})`)).toBeGreaterThan(500);
}

// What a field's marks are drawn with.
const firstBox = `root.querySelector('.layer > div > div')`;

const mended = (text: string, words: string) => text.replace(promise.slice(0, -1), words);

/** What Handrail promises in every editor. */
export const contract: readonly Line[] = [
  {
    name: 'typing',
    async keep(desk) {
      await draft(desk, 'Hi Ana,', promise, 'Maya');
      const words = await firstMark(desk);
      await untilOnWords(desk, words);
      await desk.tab.press(key.control, key.home);
      await desk.tab.write('Well, then. ');
      await untilOnWords(desk, words);
      if (!desk.editor.isSingleLine) await desk.tab.press(key.enter);
      await untilOnWords(desk, words);
    },
  },
  {
    name: 'scroll',
    async keep(desk) {
      await draft(desk, 'Hi Ana,', 'thanks.', promise, ...'abcdefghij');
      await desk.tab.press(key.control, key.home);
      const words = await firstMark(desk);
      const count = await desk.tab.evaluate<number>('look.scrollers().length');
      expect(count).toBeGreaterThan(2);
      for (let each = 0; each < count; each += 1) {
        await desk.tab.evaluate(`void look.scrollers()[${each}].scrollBy(0, 17)`);
        await untilOnWords(desk, words);
      }
    },
  },
  {
    name: 'zoom',
    async keep(desk) {
      await draft(desk, 'Hi Ana,', promise, 'Maya');
      const words = await firstMark(desk);
      for (const factor of [0.67, 1.25, 2, 1]) {
        await desk.zoom(factor);
        await expect.poll(() => desk.tab.evaluate('devicePixelRatio')).toBeCloseTo(factor);
        await untilOnWords(desk, words);
      }
    },
  },
  {
    name: 'resize',
    async keep(desk) {
      await draft(desk, 'Hi Ana,', promise, 'Maya');
      const words = await firstMark(desk);
      // Other text wraps; a single line must hold its words, since what is scrolled out of it is seen by nobody.
      for (const width of [desk.editor.isSingleLine ? 900 : 500, 1200]) {
        await desk.tab.resize(width, 700);
        await desk.tab.evaluate(`void (document.querySelector('#middle > *').style.width = '${width / 3}px')`);
        await untilOnWords(desk, words);
      }
    },
  },
  {
    name: 'bold',
    isForRich: true,
    async keep(desk) {
      await draft(desk, 'Hi Ana,', promise, 'Maya');
      const words = await firstMark(desk);
      await makeBold(desk, 'circle');
      await untilOnWords(desk, words);
    },
  },
  {
    name: 'undo and redo',
    async keep(desk) {
      await draft(desk, 'Hi Ana,', promise, 'Maya');
      const words = await firstMark(desk);
      await desk.tab.write(' and Tom');
      for (const keys of [['z'], ['y'], ['z'], ['z'], ['y']]) {
        await desk.tab.press(key.control, ...keys);
        await untilOnWords(desk, words);
      }
    },
  },
  {
    name: 'apply, undo',
    async keep(desk) {
      const text = await draft(desk, 'Hi Ana,', promise, 'Maya');
      await firstMark(desk);
      const words = await apply(desk, 1);
      await expect.poll(() => modelOf(desk)).toBe(mended(text, words));
      await desk.tab.press(key.control, 'z');
      await expect.poll(() => modelOf(desk)).toBe(text);
    },
  },
  {
    name: 'add, undo',
    async keep(desk) {
      const text = await draft(desk, 'Hi Ana,', promise, 'Maya');
      await firstMark(desk);
      const words = await apply(desk, 0);
      expect(words).toMatch(/^We’ll circle back on the numbers by \S/);
      await expect.poll(() => modelOf(desk)).toBe(mended(text, words));
      await desk.tab.press(key.control, 'z');
      await expect.poll(() => modelOf(desk)).toBe(text);
    },
  },
  {
    name: 'two in a row',
    async keep(desk) {
      // In a single line the pointer goes to the first of them.
      const both = desk.editor.isSingleLine ? [attempt, promise] : [promise, attempt];
      const text = await draft(desk, 'Hi Ana,', ...both, 'Maya');
      await expect.poll(async () => (await marks(desk)).length).toBeGreaterThan(0);
      // The later one first: mended, it comes into the list again as praise, and moves the other under the pointer.
      await apply(desk, 1, /try to send/);
      const first = text.replace('try to ', '');
      await expect.poll(() => modelOf(desk)).toBe(first);
      if (!desk.editor.isSingleLine) {
        await desk.tab.clickOurs('.chip', /^\d/);
        await desk.tab.seen('.hint', /I’ll send the sheet/);
        await desk.tab.press(key.escape);
      }
      const words = await apply(desk, 0);
      await expect.poll(() => modelOf(desk)).toBe(mended(first, words));
      await desk.tab.press(key.control, 'z');
      await expect.poll(() => modelOf(desk)).toBe(first);
      await desk.tab.press(key.control, 'z');
      await expect.poll(() => modelOf(desk)).toBe(text);
    },
  },
  {
    name: 'over bold',
    isForRich: true,
    async keep(desk) {
      const text = await draft(desk, 'Hi Ana,', promise, 'Maya');
      await firstMark(desk);
      await makeBold(desk, 'circle');
      await firstMark(desk);
      const words = await apply(desk, 1);
      await expect.poll(() => modelOf(desk)).toBe(mended(text, words));
      await desk.tab.press(key.control, 'z');
      await expect.poll(() => modelOf(desk)).toBe(text);
      expect(await desk.tab.evaluate(`look.weight('circle')`)).toBeGreaterThan(500);
    },
  },
  {
    name: 'caret',
    async keep(desk) {
      const text = await draft(desk, 'Hi Ana,', promise, 'Maya');
      await firstMark(desk);
      const words = await apply(desk, 1);
      await desk.tab.write(' Ruiz');
      await expect.poll(() => modelOf(desk)).toBe(`${mended(text, words)} Ruiz`);
    },
  },
  {
    name: 'caret inside',
    async keep(desk) {
      const text = await draft(desk, 'Hi Ana,', promise, 'Maya');
      await firstMark(desk);
      await desk.tab.evaluate(`look.select('circle')`);
      const words = await apply(desk, 1);
      await desk.tab.write(', I think');
      await expect.poll(() => modelOf(desk)).toBe(mended(text, `${words}, I think`));
    },
  },
  {
    name: 'click',
    async keep(desk) {
      const text = await draft(desk, 'Hi Ana,', promise, 'Maya');
      const words = await firstMark(desk);
      const place = isField(desk)
        ? await middleOf(desk.tab, firstBox)
        : await desk.tab.evaluate<{ x: number; y: number }>(`look.middle(${JSON.stringify(words)})`);
      await desk.tab.click(place);
      await expect.poll(() => desk.tab.evaluate(`look.isCaretIn(${JSON.stringify(words)})`)).toBe(true);
      await desk.tab.write('x');
      await expect.poll(async () => (await modelOf(desk)).replace('x', '')).toBe(text);
      expect(await desk.tab.inside(`root.querySelectorAll('.card').length`)).toBe(0);
    },
  },
  {
    name: 'untouched',
    async keep(desk) {
      await draft(desk, 'Hi Ana,', promise, apology);
      // Some keep what they send at their own pace.
      const last = desk.editor.isSingleLine ? 'numbers.' : 'harsh.';
      await expect.poll(() => desk.tab.evaluate('editor.html()')).toContain(last);
      const before = await htmlOf(desk);
      await expect.poll(async () => (await marks(desk)).length).toBeGreaterThan(0);
      if (!desk.editor.isSingleLine) {
        await desk.tab.clickOurs('.chip', /^\d/);
        await desk.tab.clickOurs('.hint', /circle back/);
        await desk.tab.seen('.card h2', /./);
        await desk.tab.press(key.escape);
      }
      expect(await htmlOf(desk)).toEqual(before);
      await apply(desk, 1);
      expect(String(await htmlOf(desk))).not.toMatch(/handrail|hr-|data-hr/i);
    },
  },
];
