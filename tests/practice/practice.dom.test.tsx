import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageEvent } from '../../src/page/desk';
import { Practice } from '../../src/practice/practice';
import { practiceSite } from '../../src/practice/practice-site';
import { sample } from '../../src/practice/sample';
import { speakEnglish } from '../popup/english';

let tell: (event: PageEvent) => void;
let started: AbortSignal;
const left = vi.fn();
const start = (_: Document, signal: AbortSignal, onEvent: typeof tell) => {
  started = signal;
  tell = (event) => act(() => onEvent(event));
};

beforeEach(() => {
  left.mockClear();
  speakEnglish();
  act(() =>
    render(
      <Practice start={start} openKeys={['Alt', 'Shift', 'H']} siteNames={['Gmail']} onDone={left} onRules={vi.fn()} />,
      document.body,
    ),
  );
});
afterEach(() => act(() => render(null, document.body)));

const mail = () => document.querySelector<HTMLElement>('.sample-words');
const lines = () => [...(mail()?.children ?? [])].map((line) => line.textContent);
const todo = () => [...document.querySelectorAll('.todo li')].map((step) => step.className);
const press = (name: string) =>
  act(() =>
    [...document.querySelectorAll<HTMLButtonElement>('button')]
      .find(({ textContent }) => textContent === name)
      ?.click(),
  );
const type = (words: string) =>
  act(() => {
    mail()?.append(words);
    mail()?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

describe('the practice page', () => {
  it('ticks each of its three steps off as it is done', () => {
    expect(todo()).toEqual(['is-now', '', '']);
    type('We’ll look into it soon.');
    expect(todo()).toEqual(['is-done', 'is-now', '']);
    tell('opened');
    tell('applied');
    expect(todo()).toEqual(['is-done', 'is-done', 'is-now']);
    tell('sent');
    tell('kept');
    expect(todo()).toEqual(['is-done', 'is-done', 'is-done']);
    expect(document.querySelector('.all')?.textContent).toContain('That is all of it.');
  });

  it('lets each step be skipped, and all of it be left', () => {
    press('Skip this step');
    expect(todo()).toEqual(['', 'is-now', '']);
    press('Skip this step');
    press('Skip this step');
    expect(document.querySelector('.all')?.textContent).toContain('That is all of it.');
    press('Skip all of it');
    expect(left).toHaveBeenCalledOnce();
  });

  it('starts over with the sample and the steps as they were', () => {
    mail()?.replaceChildren('Something else');
    tell('applied');
    press('Start over');
    expect([lines(), todo()]).toEqual([[...sample], ['is-now', '', '']]);
  });

  it('never draws over what the writer typed', () => {
    mail()?.append('And one more thing.');
    tell('opened');
    expect(mail()?.textContent).toContain('And one more thing.');
  });

  it('says that Send sent nothing', () => {
    tell('sent');
    expect(document.querySelector('.sample-foot [role="status"]')?.textContent).toBe(
      'Sent to nobody. In your mail it would be on its way now.',
    );
  });

  it('stops its hints with the page', () => {
    act(() => render(null, document.body));
    expect(started.aborted).toBe(true);
  });

  it('is read like any other site', () => {
    const editor = mail();
    if (!editor) throw new Error('no sample');
    const box = practiceSite.compose(editor);
    expect([
      editor.matches(practiceSite.drafts.join()),
      box?.querySelectorAll(practiceSite.sends.join()).length,
      practiceSite.recipients(editor),
    ]).toEqual([true, 1, ['Ana']]);
  });
});
