import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GRACE, REST, watchRest } from '../../src/page/pointer';

// One mark, from 100 to 200 across and 10 to 30 down; another to its right.
function hit(x: number, y: number): string | undefined {
  if (y < 10 || y > 30) return undefined;
  if (x >= 100 && x <= 200) return 'circle back';
  return x >= 300 && x <= 400 ? 'has been pushed' : undefined;
}

let heard: string[];
let isOver: boolean;
let stop: AbortController;

function send(type: string, x = 0, y = 0, buttons = 0): void {
  document.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, buttons, bubbles: true }));
}

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  isOver = false;
  stop = new AbortController();
  const on = { rest: (id: string) => heard.push(id), leave: () => heard.push('left'), isOver: () => isOver };
  watchRest(document, hit, on, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('a pointer over marks', () => {
  it('rests when it stays, trembling or not', () => {
    send('pointermove', 150, 20);
    vi.advanceTimersByTime(REST - 50);
    send('pointermove', 151, 21);
    vi.advanceTimersByTime(50);
    expect(heard).toEqual(['circle back']);
  });

  it('does not rest while it passes through, nor beside the marks', () => {
    for (const x of [110, 130, 150, 170, 190, 250]) {
      send('pointermove', x, 20);
      vi.advanceTimersByTime(REST - 100);
    }
    vi.advanceTimersByTime(REST);
    expect(heard).toEqual([]);
  });

  it.each(['pointerdown', 'keydown', 'wheel'])('does not rest after a %s', (type) => {
    send('pointermove', 150, 20);
    send(type, 150, 20);
    vi.advanceTimersByTime(2 * REST);
    expect(heard).toEqual([]);
  });

  it('opens nothing on a click, and nothing near it until the pointer has been elsewhere', () => {
    send('pointermove', 150, 20);
    send('pointerdown', 150, 20);
    send('pointerup', 150, 20);
    send('click', 150, 20);
    send('pointermove', 156, 22);
    vi.advanceTimersByTime(2 * REST);
    expect(heard).toEqual([]);
    send('pointermove', 190, 20);
    vi.advanceTimersByTime(REST);
    expect(heard).toEqual(['circle back']);
  });

  it('opens nothing while text is being selected', () => {
    send('pointermove', 150, 20, 1);
    vi.advanceTimersByTime(2 * REST);
    expect(heard).toEqual([]);
  });

  describe('that rested', () => {
    beforeEach(() => {
      send('pointermove', 150, 20);
      vi.advanceTimersByTime(REST);
    });

    it('has left a while after it went away', () => {
      send('pointermove', 150, 60);
      vi.advanceTimersByTime(GRACE - 1);
      expect(heard).toEqual(['circle back']);
      vi.advanceTimersByTime(1);
      expect(heard).toEqual(['circle back', 'left']);
    });

    it('has not left while it is on the card, and is told again when it rests on the mark again', () => {
      send('pointermove', 150, 60);
      isOver = true;
      vi.advanceTimersByTime(GRACE);
      isOver = false;
      send('pointermove', 150, 50);
      send('pointermove', 150, 25);
      vi.advanceTimersByTime(2 * GRACE);
      // Its card may have been closed from within by then.
      expect(heard).toEqual(['circle back', 'circle back']);
    });

    it('goes on to the next mark', () => {
      send('pointermove', 350, 20);
      vi.advanceTimersByTime(REST);
      expect(heard).toEqual(['circle back', 'left', 'has been pushed']);
    });

    it('is not heard any more once the marks are gone', () => {
      send('pointermove', 150, 60);
      stop.abort();
      vi.advanceTimersByTime(2 * GRACE);
      send('pointermove', 350, 20);
      vi.advanceTimersByTime(REST);
      expect([heard, vi.getTimerCount()]).toEqual([['circle back'], 0]);
    });
  });
});
