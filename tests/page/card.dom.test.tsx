import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../src/page/card';
import { dayChoices, dayWords } from '../../src/page/days';
import { fillParts } from '../../src/suggest/fill';
import type { Suggestion } from '../../src/suggest/suggestion';
import { speakEnglish } from '../popup/english';

const wednesday = new Date(2026, 10, 25, 10);

const promise: Suggestion = {
  start: 0,
  end: 31,
  parts: [
    { slot: 'owner', value: 'I’ll', prompt: 'who' },
    { text: ' ' },
    { slot: 'action', value: 'send the corrected numbers', prompt: 'do what' },
    { text: ' by ' },
    { slot: 'day', prompt: 'when' },
    { text: '.' },
  ],
};
const plain: Suggestion = { start: 0, end: 31, parts: [{ text: 'I’ll tell you on Thursday whether they hold.' }] };
const apology: Suggestion = {
  start: 0,
  end: 13,
  parts: [
    { text: 'I’m sorry I ' },
    { slot: 'gap', prompt: 'what you did' },
    { text: '. It ' },
    { slot: 'gap', prompt: 'what it meant for Ana' },
    { text: '.' },
  ],
};

const kept = (text: string): Suggestion => ({
  start: 0,
  end: 40,
  parts: [{ text: 'The ladder by the pontoon wants replacing', isKept: true }, { text }],
});

function show(props: Partial<CardProps> = {}) {
  const on = { onApply: vi.fn(), onLeave: vi.fn(), onClose: vi.fn() };
  act(() =>
    render(
      <Card
        name="A promise without a date"
        lands="Ana may not know whether to wait."
        step="missing"
        suggestions={[promise, plain]}
        people={[{ name: 'Sam', note: 'in Cc' }]}
        days={dayChoices(wednesday)}
        sayDay={(iso) => dayWords(iso, wednesday)}
        why={{ seen: '“We’ll circle back”, and no day.', source: 'Follow-through.', silent: 'I’ll write on Tuesday.' }}
        takesFocus={false}
        {...on}
        {...props}
      />,
      document.body,
    ),
  );
  return on;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const named = (name: string) => {
  const found = all('button, [role="button"], [role^="menuitem"]').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
};
const press = (name: string) => act(() => named(name).click());
const key = (name: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
const type = (words: string) =>
  act(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement)) throw new Error('nothing to write into');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const applied = ({ onApply }: { onApply: ReturnType<typeof vi.fn> }) =>
  onApply.mock.calls.map(([suggestion, chosen]) => fillParts(suggestion.parts, chosen));

beforeEach(() => speakEnglish());
afterEach(() => act(() => render(null, document.body)));

it('says once more what the team has agreed about it, and nothing where it has not', () => {
  show({ agreed: 'Needed the same day. We call.' });
  const card = document.querySelector('[role="dialog"]');
  const described = (card?.getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Ana may not know whether to wait.',
    'You agreed: “Needed the same day. We call.”',
  ]);
  show();
  expect(document.querySelector('.card-agreed')).toBeNull();
});

describe('a card', () => {
  it('says what it is, how it may land, and the first way with a fair day filled in', () => {
    show();
    expect(all('h2, .card-lands, .rewrite .words').map((each) => each.textContent)).toEqual([
      'A promise without a date',
      'Ana may not know whether to wait.',
      'I’ll send the corrected numbers by Friday 27 November.',
      'I’ll tell you on Thursday whether they hold.',
    ]);
  });

  it('applies the first way as it stands', () => {
    const on = show();
    press('Apply');
    expect(applied(on)).toEqual([{ text: 'I’ll send the corrected numbers by Friday 27 November.', empty: 0 }]);
  });

  it('shows in the ways that are not chosen only the end of the draft’s own words, and applies all of them', () => {
    const on = show({ suggestions: [kept('; I’ll see to it.'), kept('; who can see to it?')] });
    expect(all('.rewrite .words').map((each) => each.textContent)).toEqual([
      'The ladder by the pontoon wants replacing; I’ll see to it.',
      '… pontoon wants replacing; who can see to it?',
    ]);
    act(() => all('.rewrite > input')[1]?.click());
    press('Apply');
    expect(applied(on)).toEqual([{ text: 'The ladder by the pontoon wants replacing; who can see to it?', empty: 0 }]);
  });

  it('applies another way once it is chosen', () => {
    const on = show();
    act(() => all('.rewrite > input')[1]?.click());
    press('Apply');
    expect(applied(on)).toEqual([{ text: 'I’ll tell you on Thursday whether they hold.', empty: 0 }]);
  });

  it('puts the chosen day into the sentence', () => {
    const on = show();
    act(() => all('.card-days input')[2]?.click());
    press('Apply');
    expect(applied(on)).toEqual([{ text: 'I’ll send the corrected numbers by Monday 30 November.', empty: 0 }]);
  });

  it('offers us and the people of the mail, and changes the sentence with them', () => {
    const on = show();
    press('Change “I’ll”');
    expect(all('[role^="menuitem"]').map((each) => each.textContent)).toEqual([
      'I’ll',
      'We’ll',
      'Sam willin Cc',
      'Someone else…',
    ]);
    press('Sam willin Cc');
    press('Apply');
    expect(applied(on)).toEqual([{ text: 'Sam will send the corrected numbers by Friday 27 November.', empty: 0 }]);
  });

  it('takes a name that is not in the mail', () => {
    const on = show();
    press('Change “I’ll”');
    press('Someone else…');
    type('Priya');
    key('Enter');
    press('Apply');
    expect(applied(on)).toEqual([{ text: 'Priya will send the corrected numbers by Friday 27 November.', empty: 0 }]);
  });

  it('lets the writer change what will be done, in its place', () => {
    const on = show();
    press('Change “send the corrected numbers”');
    type('call you about them');
    key('Enter');
    press('Apply');
    expect(applied(on)).toEqual([{ text: 'I’ll call you about them by Friday 27 November.', empty: 0 }]);
  });

  it.each(['Enter', ' '])('opens a slot with the key “%s”', (pressed) => {
    show();
    named('Change “send the corrected numbers”').focus();
    key(pressed);
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  it('brings the words of a slot back on Escape, and stays open', () => {
    const on = show();
    press('Change “send the corrected numbers”');
    type('something else');
    key('Escape');
    expect(named('Change “send the corrected numbers”').textContent).toBe('send the corrected numbers');
    expect(on.onClose).not.toHaveBeenCalled();
  });

  it('keeps what is written in a slot while Escape takes back a word that is put together', () => {
    const on = show();
    press('Change “send the corrected numbers”');
    type('something els');
    const takenBack = { key: 'Escape', isComposing: true, bubbles: true, cancelable: true };
    act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', takenBack)));
    expect(on.onClose).not.toHaveBeenCalled();
    type('something else');
    key('Enter');
    expect(named('Change “something else”').textContent).toBe('something else');
  });

  it('never applies a gap: it leads to the first one, then to the next', () => {
    const on = show({ suggestions: [apology] });
    press('Fill 2 gaps');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('what you did');
    type('sent the old figures');
    key('Enter');
    expect(document.activeElement?.textContent).toBe('Fill 1 gap');
    press('Fill 1 gap');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('what it meant for Ana');
    expect(on.onApply).not.toHaveBeenCalled();
    type('cost you a morning');
    press('Apply');
    expect(applied(on)).toEqual([{ text: 'I’m sorry I sent the old figures. It cost you a morning.', empty: 0 }]);
  });

  it('counts a gap that was emptied again', () => {
    show({ suggestions: [apology] });
    press('Fill 2 gaps');
    type('x');
    type('  ');
    expect(all('.button.primary')[0]?.textContent).toBe('Fill 2 gaps');
  });

  it('says why only when asked', () => {
    show();
    expect(all('.card-why')).toEqual([]);
    press('Why?');
    expect(all('dd').map((each) => each.textContent)).toEqual([
      '“We’ll circle back”, and no day.',
      'Follow-through.',
      '“I’ll write on Tuesday.”',
    ]);
    press('Less');
    expect(all('.card-why')).toEqual([]);
  });

  it.each([
    ['Just this once', 'once'],
    ['This phrase', 'phrase'],
    ['This kind of hint', 'kind'],
  ])('leaves it as it is: %s', (name, how) => {
    const on = show();
    press(name);
    expect(on.onLeave.mock.calls).toEqual([[how]]);
  });

  it('leaves the day open until another one is picked', () => {
    const on = show();
    act(() => all('.card-days input')[3]?.click());
    press('Fill 1 gap');
    const field = document.querySelector<HTMLInputElement>('.day-field');
    expect(document.activeElement).toBe(field);
    expect(on.onApply).not.toHaveBeenCalled();
    act(() => {
      if (field) field.value = '2099-12-01';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press('Apply');
    expect(fillParts(promise.parts, on.onApply.mock.calls[0]?.[1]).text).toContain('1 December 2099');
  });

  it('does not offer to turn a kind off that is not the writer’s to turn off', () => {
    show({ isFixed: true });
    expect(all('.card-leave button').map(({ textContent }) => textContent)).toEqual(['Just this once', 'This phrase']);
  });

  it('closes on Escape', () => {
    const on = show({ takesFocus: true });
    key('Escape');
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('leaves the keyboard where it is when the pointer opened it', () => {
    show();
    expect(document.activeElement).toBe(document.body);
  });

  it('asks nothing of what holds', () => {
    const onAddPromise = vi.fn();
    show({ step: 'whole', suggestions: [], onAddPromise });
    expect(all('.card-leave, .button.primary')).toEqual([]);
    press('Add to promises');
    expect(onAddPromise).toHaveBeenCalledOnce();
  });

  it('offers to turn its kind off where that was left often', () => {
    const on = show({ leftOften: true });
    expect(document.querySelector('.card-often')?.textContent).toBe(
      'You have left this kind of hint five times. Turn it off?',
    );
    press('Turn it off?');
    expect(on.onLeave.mock.calls).toEqual([['kind']]);
  });

  it('has the keyboard at the way that is chosen, when the keyboard opened it', () => {
    show({ takesFocus: true });
    expect(document.activeElement?.matches('.card-try input:checked')).toBe(true);
    act(() => render(null, document.body));
    show({ takesFocus: true, suggestions: [plain] });
    expect(document.activeElement?.textContent).toBe('Apply');
  });
});
