import { afterEach, describe, expect, it } from 'vitest';
import { openTextMap, type TextMap } from '../../src/page/text-map';
import { anywhere } from '../../src/sites/anywhere';
import { gmail } from '../../src/sites/gmail';

function draftOf(html: string): HTMLElement {
  document.body.innerHTML = '<div contenteditable="true"></div>';
  const root = document.body.firstElementChild as HTMLElement;
  root.innerHTML = html;
  return root;
}

const linesOf = (html: string, site = gmail) => openTextMap(draftOf(html), site.foreign).lines();

/** Types into the first text of an element. */
function write(element: Element | null | undefined, words: string): void {
  const text = element?.firstChild;
  if (text instanceof Text) text.data = words;
}

/** Runs a change and hands its records to the map, as an editor does. */
function change(root: HTMLElement, map: TextMap, edit: () => void): readonly string[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  edit();
  map.update(observer.takeRecords());
  observer.disconnect();
  return map.lines();
}

function wordsBetween(map: TextMap, start: number, end: number): string | undefined {
  const points = map.pointsOf({ start, end });
  if (!points) return undefined;
  const range = document.createRange();
  range.setStart(points.start.node, points.start.offset);
  range.setEnd(points.end.node, points.end.offset);
  return range.toString();
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the lines of a draft', () => {
  it.each([
    [
      'Hi Tom,<div>See you <b>Tuesday</b>.</div><div><br></div><div>Ana</div>',
      ['Hi Tom,', 'See you Tuesday.', '', 'Ana'],
    ],
    ['<p>One</p>\n  <p>Two<br>Three<br></p>', ['One', 'Two', 'Three']],
    ['We\u2019ll circle\u00a0back', ['We\u2019ll circle\u00a0back']],
    ['<ul><li>first</li><li>second <a href="#">link</a></li></ul>', ['first', 'second link']],
    ['<p>\n   I will\n   send it.\n</p>', ['I will    send it. ']],
    ['<pre>one\ntwo</pre>', ['one', 'two']],
    ['Look <img alt=""> here', ['Look \uFFFC here']],
    ['<p>The chart of 3 May:</p><p><img alt=""></p>', ['The chart of 3 May:', '\uFFFC ']],
    ['One<p style="color: red; display: none">unseen</p>', ['One']],
    ['<script>no()</script><p hidden>no</p>yes', ['yes']],
    ['<div>fish</div><blockquote>nets</blockquote>', ['fish', 'nets']],
    ['', []],
  ])('of %j are %j', (html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it('leave out a Gmail reply and its signature, and keep answers between the quotes', () => {
    const quote = (words: string) => `<blockquote class="gmail_quote">${words}</blockquote>`;
    const html = `<div>Answers below.</div><div class="gmail_quote"><div class="gmail_attr">On Mon, Tom wrote:</div>${quote('Is it Tuesday?')}<div>No, Monday.</div>${quote('Who has the keys?')}<div>Priya does.</div></div><div class="gmail_signature">Ana Ruiz</div>`;
    expect(linesOf(html)).toEqual(['Answers below.', '\uFFFC', 'No, Monday.', '\uFFFC', 'Priya does.', '\uFFFC']);
  });

  it('leave out all of a forwarded mail', () => {
    const html =
      'FYI<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Tom</div>The plan.</div>';
    expect(linesOf(html)).toEqual(['FYI', '\uFFFC']);
  });

  it('end where Outlook begins the quoted mail', () => {
    expect(
      linesOf(
        '<div>Works for me.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Tom</div><div>Old</div>',
        anywhere,
      ),
    ).toEqual(['Works for me.', '\uFFFC']);
  });

  it('leave out an unmarked quote that a line with a date announces', () => {
    expect(linesOf('<p>Am 12.03.2026 schrieb Tom:</p><blockquote>Alt</blockquote>', anywhere)).toEqual([
      'Am 12.03.2026 schrieb Tom:',
      '\uFFFC',
    ]);
  });
});

describe('offsets', () => {
  const html = 'We<b>\u2019ll cir</b>cle back<div>by <i>Friday</i></div><div><br></div><div>Ana</div>';
  const text = 'We\u2019ll circle back\nby Friday\n\nAna';

  it('lead to the words they count, through bold and links', () => {
    const map = openTextMap(draftOf(html), gmail.foreign);
    expect(map.lines().join('\n')).toBe(text);
    expect(wordsBetween(map, 6, 17)).toBe('circle back');
    expect(wordsBetween(map, text.indexOf('Friday'), text.indexOf('Friday') + 6)).toBe('Friday');
    expect(map.partsOf({ start: 0, end: 17 }).map(({ node, from, to }) => node.textContent?.slice(from, to))).toEqual([
      'We',
      '\u2019ll cir',
      'cle back',
    ]);
  });

  it('count a line of one picture as two units, and lead to places that are there', () => {
    const root = draftOf('<p><img alt=""></p><p>By Friday</p>');
    const map = openTextMap(root, gmail.foreign);
    expect(wordsBetween(map, 3, 12)).toBe('By Friday');
    expect([0, 1, 2].map((at) => map.pointsOf({ start: at, end: at })?.start.offset)).toEqual([0, 1, 1]);
  });

  it('come back from every place they lead to', () => {
    const map = openTextMap(draftOf(html), gmail.foreign);
    for (let offset = 0; offset <= text.length; offset++) {
      const points = map.pointsOf({ start: offset, end: offset });
      expect(points && map.offsetOf(points.start)).toBe(offset);
      expect(points && map.offsetOf(points.end)).toBe(offset);
    }
  });

  it('come back through line breaks that a text node keeps', () => {
    const map = openTextMap(draftOf('<pre>one\ntwo\n\nthree</pre>'), gmail.foreign);
    for (let offset = 0; offset <= 'one\ntwo\n\nthree'.length; offset++) {
      const points = map.pointsOf({ start: offset, end: offset });
      expect(points && map.offsetOf(points.start)).toBe(offset);
    }
  });

  it('are known for places between elements', () => {
    const root = draftOf('<div>abc</div><div>def</div>');
    const map = openTextMap(root, gmail.foreign);
    const first = root.firstElementChild as Element;
    expect(map.offsetOf({ node: root, offset: 0 })).toBe(0);
    expect(map.offsetOf({ node: first, offset: 1 })).toBe(3);
    expect(map.offsetOf({ node: root, offset: 1 })).toBe(4);
    expect(map.offsetOf({ node: root, offset: 2 })).toBe(7);
  });

  it('in left-out content lead nowhere', () => {
    const map = openTextMap(draftOf('Hi<div class="gmail_signature">Ana</div>'), gmail.foreign);
    expect(map.pointsOf({ start: 3, end: 4 })).toBeUndefined();
  });
});

describe('a change', () => {
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, at) => `<div>This is line ${at} of the draft.</div>`).join('');

  it('inside a word is seen, and the lines after it lead to the right places', () => {
    const root = draftOf('<div>We will</div><div>see <b>you</b></div>');
    const map = openTextMap(root, gmail.foreign);
    const lines = change(root, map, () => {
      write(root.querySelector('div'), 'We will certainly');
    });
    expect(lines).toEqual(['We will certainly', 'see you']);
    expect(wordsBetween(map, 22, 25)).toBe('you');
  });

  it.each([
    [
      'a new line',
      (root: HTMLElement) =>
        root.children[1]?.after(Object.assign(document.createElement('div'), { textContent: 'New.' })),
    ],
    ['a line taken away', (root: HTMLElement) => root.children[1]?.remove()],
    [
      'a line in bold',
      (root: HTMLElement) =>
        root.children[1]?.replaceChildren(Object.assign(document.createElement('b'), { textContent: 'Bold.' })),
    ],
    [
      'a break in a line',
      (root: HTMLElement) => {
        const text = root.children[1]?.firstChild;
        if (text instanceof Text) text.splitText(4).before(document.createElement('br'));
      },
    ],
    ['an emptied line', (root: HTMLElement) => root.children[1]?.replaceChildren(document.createElement('br'))],
    ['a line emptied of its words', (root: HTMLElement) => write(root.children[1], '')],
    [
      'a signature',
      (root: HTMLElement) => void root.insertAdjacentHTML('beforeend', '<div class="gmail_signature">Ana</div>'),
    ],
    [
      'an attribution that is typed',
      (root: HTMLElement) => {
        root.insertAdjacentHTML('beforeend', '<blockquote>old</blockquote>');
        write(root.children[3], 'Tom on 3 May:');
      },
    ],
  ])('like %s is read as if everything were read anew', (_, edit) => {
    const root = draftOf(paragraphs(4));
    const map = openTextMap(root, gmail.foreign);
    const lines = change(root, map, () => edit(root));
    expect(lines).toEqual(openTextMap(root, gmail.foreign).lines());
    const text = lines.join('\n');
    for (let offset = 0; offset <= text.length; offset++) {
      const points = map.pointsOf({ start: offset, end: offset });
      if (points) expect(map.offsetOf(points.start)).toBe(offset);
    }
  });

  it('follows an attribution that is typed before an unmarked quote', () => {
    const root = draftOf('<p>Tom on 3 May</p><blockquote>old</blockquote>');
    const map = openTextMap(root, gmail.foreign);
    expect(map.lines()).toEqual(['Tom on 3 May', 'old']);
    const lines = change(root, map, () => {
      write(root.querySelector('p'), 'Tom on 3 May:');
    });
    expect(lines).toEqual(['Tom on 3 May:', '\uFFFC']);
  });

  it('reads no node of a line that did not change', () => {
    const root = draftOf(`<div dir="ltr">${paragraphs(50)}</div>`);
    const map = openTextMap(root, gmail.foreign);
    map.lines();
    const wrapper = root.firstElementChild as HTMLElement;
    const quiet = wrapper.children[7]?.firstChild as Text;
    let reads = 0;
    const words = quiet.data;
    Object.defineProperty(quiet, 'data', {
      get: () => {
        reads += 1;
        return words;
      },
    });
    change(root, map, () => write(wrapper.children[3], 'Other words.'));
    change(root, map, () => wrapper.children[3]?.remove());
    expect({ reads, line: map.lines()[6] }).toEqual({ reads: 0, line: 'This is line 7 of the draft.' });
  });

  it('never comes from us: the draft is byte-identical after every reading', () => {
    const html = '<div>Hi <b>Tom</b></div><div class="gmail_quote"><blockquote>old</blockquote></div>';
    const root = draftOf(html);
    const map = openTextMap(root, gmail.foreign);
    map.lines();
    map.pointsOf({ start: 0, end: 3 });
    map.partsOf({ start: 0, end: 5 });
    map.offsetOf({ node: root, offset: 1 });
    expect(root.innerHTML).toBe(html);
  });
});
