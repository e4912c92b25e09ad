import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HintList, type HintListProps } from '../../src/page/hint-list';
import { speakEnglish } from '../popup/english';

const hints = [
  { id: 'thanks', words: 'Thanks for flagging the gap', name: 'Thanks for candour', step: 'whole' },
  { id: 'contract', words: 'I should be able to look', name: 'A promise taken half back', step: 'likely' },
  { id: 'numbers', words: 'We’ll circle back on the numbers', name: 'A promise without a date', step: 'missing' },
  { id: 'pilot', words: 'The pilot has been pushed', name: 'Late, and not said why', step: 'missing' },
] as const;

function show(props: Partial<HintListProps> = {}) {
  const on = {
    onOpen: vi.fn(),
    onAddStep: vi.fn(),
    onWorksheet: vi.fn(),
    onLeaveSteps: vi.fn(),
    onWalk: vi.fn(),
    onClose: vi.fn(),
    onPause: vi.fn(),
    onOff: vi.fn(),
    onBringBack: vi.fn(),
    onRules: vi.fn(),
  };
  act(() => render(<HintList hints={hints} leftCount={3} takesFocus {...on} {...props} />, document.body));
  return on;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const key = (name: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
const focused = () => document.activeElement?.querySelector('.words')?.textContent;

beforeEach(() => speakEnglish());
afterEach(() => act(() => render(null, document.body)));

describe('the list of hints', () => {
  it('shows what is missing first, then what is worth a look, then what holds', () => {
    show();
    expect(all('h2, h3, .hint .words').map((each) => each.textContent)).toEqual([
      '2 missing steps',
      'We’ll circle back on the numbers',
      'The pilot has been pushed',
      'Worth a look',
      'I should be able to look',
      'What holds',
      'Thanks for flagging the gap',
    ]);
  });

  it.each([
    [[], 'We’ll circle back on the numbers'],
    [['ArrowDown'], 'The pilot has been pushed'],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 'The pilot has been pushed'],
    [['ArrowUp'], 'Thanks for flagging the gap'],
    [['End'], 'Thanks for flagging the gap'],
    [['End', 'ArrowDown'], 'We’ll circle back on the numbers'],
    [['End', 'Home'], 'We’ll circle back on the numbers'],
  ])('walks with %j to “%s”', (keys, words) => {
    show();
    keys.forEach(key);
    expect(focused()).toBe(words);
  });

  it('tells which phrase the walker is on', () => {
    const { onWalk } = show();
    key('ArrowDown');
    expect(onWalk.mock.calls.at(-1)).toEqual(['pilot']);
  });

  it('is one stop for Tab, at the row last walked to', () => {
    show();
    key('ArrowDown');
    expect(all('.hint').map((each) => each.tabIndex)).toEqual([-1, 0, -1, -1]);
  });

  it('opens the hint that is pressed', () => {
    const { onOpen } = show();
    act(() => all('.hint')[2]?.click());
    expect(onOpen.mock.calls).toEqual([['contract']]);
  });

  it('goes back to the words on Escape', () => {
    const { onClose } = show();
    key('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each(['Escape', 'ArrowDown'])('leaves %s to a word that is put together', (name) => {
    const { onClose } = show();
    const pressed = new KeyboardEvent('keydown', { key: name, isComposing: true, bubbles: true, cancelable: true });
    act(() => void document.activeElement?.dispatchEvent(pressed));
    expect(pressed.defaultPrevented).toBe(false);
    expect(onClose).not.toHaveBeenCalled();
    expect(focused()).toBe('We’ll circle back on the numbers');
  });

  it('leaves the keyboard in the draft when the pointer opened it', () => {
    show({ takesFocus: false });
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps the ways out behind More, and Escape shuts only these', () => {
    const on = show();
    const more = all('[aria-haspopup="menu"]')[0];
    act(() => {
      more?.focus();
      more?.click();
    });
    expect(all('[role="menuitem"]').map((each) => each.textContent)).toEqual([
      'Pause for this message',
      'Off for this site',
      'Bring back what I left3',
      'Rules and phrases',
    ]);
    expect(document.activeElement?.textContent).toBe('Pause for this message');
    key('Escape');
    expect(all('[role="menu"]')).toEqual([]);
    expect(document.activeElement).toBe(more);
    expect(on.onClose).not.toHaveBeenCalled();
  });

  it('offers nothing to bring back where nothing was left', () => {
    show({ leftCount: 0 });
    act(() => all('[aria-haspopup="menu"]')[0]?.click());
    expect(all('[role="menuitem"]').map((each) => each.textContent)).toEqual([
      'Pause for this message',
      'Off for this site',
      'Rules and phrases',
    ]);
  });

  it.each([
    [hints.slice(0, 1), 'All steps in place'],
    [hints.slice(0, 2), '1 worth a look'],
    [[], 'Nothing to mend'],
  ])('is called by what matters most', (some, title) => {
    show({ hints: some });
    expect(all('h2').map((each) => each.textContent)).toEqual([title]);
  });
});

it('says what the team agreed about the hour', () => {
  show({ hints: [], afterHours: { from: '19:00', to: '08:00', days: [1, 2, 3, 4, 5] } });
  expect(document.body.textContent).toContain('Between 19:00 and 08:00, your team agreed, nobody is expected to read');
});

it('offers one question first, where much of a draft pushes back', () => {
  show();
  expect(document.body.textContent).not.toContain('One question first');
  show({ pushesBack: true });
  expect(document.body.textContent).toContain('One question first: what do they see that you don’t?');
});

describe('the list of a draft that apologises', () => {
  const repair = { taken: { recognition: 'I sent the wrong figures.' }, last: 'I sent the wrong figures.' };

  it('shows the four steps, each with its sentence or a way to add one', () => {
    const { onAddStep } = show({ hints: [], repair });
    expect(all('h2').map((each) => each.textContent)).toEqual(['This reads as an apology']);
    expect(all('.hints b').map((each) => each.textContent)).toEqual([
      'Recognition',
      'Responsibility',
      'Reassurance',
      'Repetition',
    ]);
    expect(all('.is-there .words').map((each) => each.textContent)).toEqual(['“I sent the wrong figures.”']);
    expect(document.activeElement?.textContent).toContain('Responsibility');
    key('ArrowDown');
    act(() => (document.activeElement as HTMLElement).click());
    expect(onAddStep).toHaveBeenCalledExactlyOnceWith('reassurance');
  });

  it('puts what is missing before them', () => {
    show({ repair });
    expect(all('h2, h3').map((each) => each.textContent)).toEqual([
      '2 missing steps',
      'Worth a look',
      'What holds',
      'This reads as an apology',
    ]);
    expect(focused()).toBe('We’ll circle back on the numbers');
  });

  it('leads to the worksheet', () => {
    const { onWorksheet } = show({ hints: [], repair });
    act(() => all('.list-foot button')[0]?.click());
    expect(onWorksheet).toHaveBeenCalledOnce();
  });

  it('can be rid of them', () => {
    const { onLeaveSteps } = show({ hints: [], repair });
    act(() => all('.list-head button')[0]?.click());
    act(() =>
      all('[role="menuitem"]')
        .find((each) => each.textContent === 'Never show the four steps')
        ?.click(),
    );
    expect(onLeaveSteps).toHaveBeenCalledOnce();
  });
});
