import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchSend } from '../../src/page/send-watch';
import { anywhere } from '../../src/sites/anywhere';
import type { Site } from '../../src/sites/site';

const site: Site = { ...anywhere, sends: ['.send'], compose: (editor) => editor.closest('form') ?? undefined };

let pressed: number;
let neared: number;
let stop: AbortController;

beforeEach(() => {
  document.body.innerHTML = `
    <form id="mine"><input id="subject"><div id="draft" contenteditable><p>Hi</p></div><button class="send"><b>Senden</b></button><button id="later">Später</button></form>
    <form><button class="send" id="other">Senden</button></form><input id="search">`;
  pressed = 0;
  neared = 0;
  stop = new AbortController();
  watchSend(find('#draft'), site, { nears: () => neared++, presses: () => pressed++ }, stop.signal);
});
afterEach(() => stop.abort());

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
}
const pointer = (selector: string, button = 0) =>
  find(selector).dispatchEvent(new MouseEvent('mousedown', { button, bubbles: true, cancelable: true }));
const key = (selector: string, init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  find(selector).dispatchEvent(event);
  return event;
};

describe('hears Send', () => {
  it.each([
    ['the pointer on it', () => pointer('#mine .send b')],
    ['Enter on it', () => key('#mine .send', { key: 'Enter' })],
    ['Space on it', () => key('#mine .send', { key: ' ' })],
    ['Ctrl and Enter in the draft', () => key('#draft p', { key: 'Enter', ctrlKey: true })],
    ['Command and Enter in the subject', () => key('#subject', { key: 'Enter', metaKey: true })],
  ])('by %s', (_name, send) => {
    send();
    expect(pressed).toBe(1);
  });
});

it.each([
  ['the pointer comes to it', '#mine .send b', new Event('pointerover', { bubbles: true }), 1],
  ['the keyboard comes to it', '#mine .send', new Event('focusin', { bubbles: true }), 1],
  ['Ctrl is held in the draft', '#draft p', new KeyboardEvent('keydown', { key: 'Control', bubbles: true }), 1],
  ['Command is held beside it', '#subject', new KeyboardEvent('keydown', { key: 'Meta', bubbles: true }), 1],
  ['Ctrl is still held', '#draft p', new KeyboardEvent('keydown', { key: 'Control', repeat: true, bubbles: true }), 0],
  ['the pointer comes to a menu', '#later', new Event('pointerover', { bubbles: true }), 0],
  ['Ctrl is held elsewhere', '#search', new KeyboardEvent('keydown', { key: 'Control', bubbles: true }), 0],
])('tells whether Send is near as %s', (_name, where, event, times) => {
  find(where).dispatchEvent(event);
  expect([neared, pressed]).toEqual([times, 0]);
});

it.each([
  ['a menu beside it', () => pointer('#later')],
  ['another draft’s button', () => pointer('#other')],
  ['the other pointer button', () => pointer('#mine .send', 2)],
  ['Enter in the draft', () => key('#draft p', { key: 'Enter' })],
  ['Ctrl and Enter elsewhere', () => key('#search', { key: 'Enter', ctrlKey: true })],
  ['Enter that ends a composition', () => key('#draft p', { key: 'Enter', ctrlKey: true, isComposing: true })],
  [
    'anything once the draft is gone',
    () => {
      stop.abort();
      pointer('#mine .send');
    },
  ],
])('does not take for it %s', (_name, act) => {
  act();
  expect(pressed).toBe(0);
});

it('leaves the press to the page', () => {
  expect(key('#draft p', { key: 'Enter', ctrlKey: true }).defaultPrevented).toBe(false);
});
