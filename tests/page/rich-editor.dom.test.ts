import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRichEditor } from '../../src/page/rich-editor';
import { gmail } from '../../src/sites/gmail';

let stop: AbortController;
let element: HTMLElement;

beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = '<div contenteditable="true"><div>I will send it.</div><div>Ana</div></div>';
  element = document.body.firstElementChild as HTMLElement;
});

afterEach(() => stop.abort());

const open = () => openRichEditor(element, gmail.foreign, stop.signal);
const turn = () => new Promise((done) => setTimeout(done));
const type = (words: string) => {
  const text = element.querySelector('div')?.firstChild;
  if (text instanceof Text) text.data = words;
};

describe('an editor', () => {
  it('reads what was typed the moment before', () => {
    const editor = open();
    const before = editor.read();
    type('I will send it by Friday.');
    expect([before, editor.read()]).toEqual([
      ['I will send it.', 'Ana'],
      ['I will send it by Friday.', 'Ana'],
    ]);
  });

  it('tells of each change, whether it was read meanwhile or not', async () => {
    const editor = open();
    const told: string[] = [];
    editor.watch(() => told.push(editor.read().join('\n')), stop.signal);
    type('One.');
    await turn();
    type('Two.');
    editor.read();
    await turn();
    expect(told).toEqual(['One.\nAna', 'Two.\nAna']);
  });

  it('leads to no place while it has not read a change', () => {
    const editor = open();
    editor.read();
    const words = editor.rangeOf({ start: 2, end: 6 })?.toString();
    type('Perhaps I will.');
    const stale = editor.rangeOf({ start: 2, end: 6 });
    editor.read();
    expect([words, stale, editor.rangeOf({ start: 0, end: 7 })?.toString()]).toEqual(['will', undefined, 'Perhaps']);
  });

  it('puts the caret where it is told and says where it is', () => {
    const editor = open();
    editor.read();
    editor.select({ start: 2, end: 6 });
    expect([document.getSelection()?.toString(), editor.selection()]).toEqual(['will', { start: 2, end: 6 }]);
  });

  it('says nothing about a selection elsewhere', () => {
    const editor = open();
    document.body.append('elsewhere');
    document.getSelection()?.setPosition(document.body.lastChild, 2);
    expect(editor.selection()).toBeUndefined();
  });

  it('is silent after its signal', async () => {
    const editor = open();
    let told = 0;
    editor.watch(() => {
      told += 1;
    }, stop.signal);
    stop.abort();
    type('More.');
    await turn();
    expect(told).toBe(0);
  });
});
