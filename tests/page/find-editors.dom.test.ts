import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchEditors } from '../../src/page/find-editors';
import { anywhere } from '../../src/sites/anywhere';
import { gmail } from '../../src/sites/gmail';
import { hackmd } from '../../src/sites/hackmd';
import { notion } from '../../src/sites/notion';
import type { Site } from '../../src/sites/site';

/** happy-dom has no layout: sizes come from `data-size`, and a frame of the browser passes when a test says so. */
class Sizes implements ResizeObserver {
  static all: Sizes[] = [];
  readonly seen = new Set<Element>();
  constructor(readonly callback: ResizeObserverCallback) {
    Sizes.all.push(this);
  }
  observe(element: Element) {
    this.seen.add(element);
  }
  unobserve(element: Element) {
    this.seen.delete(element);
  }
  disconnect() {
    this.seen.clear();
  }
}

const boxOf = (element: Element) => {
  const [width = 0, height = 0] = (element.closest('[data-size]')?.getAttribute('data-size') ?? '')
    .split('x')
    .map(Number);
  return new DOMRect(0, 0, width, height);
};

async function pass() {
  await new Promise((done) => setTimeout(done));
  for (const sizes of Sizes.all) {
    const entries = [...sizes.seen].map((target) => ({ target }) as unknown as ResizeObserverEntry);
    sizes.callback(entries, sizes);
  }
}

let stop: AbortController;

function watch(site: Site = anywhere) {
  const log: string[] = [];
  watchEditors(
    document,
    site,
    (element, signal) => {
      const name = element.id || element.nodeName;
      log.push(`+${name}`);
      signal.addEventListener('abort', () => log.push(`-${name}`));
      return () => log.push(`~${name}`);
    },
    stop.signal,
  );
  return log;
}

beforeEach(() => {
  stop = new AbortController();
  Sizes.all = [];
  vi.stubGlobal('ResizeObserver', Sizes);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this);
  });
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    const box = boxOf(this);
    return (box.width > 0 ? [box] : []) as unknown as DOMRectList;
  });
});

afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('an editor', () => {
  it.each([
    [
      'a message body',
      '<div id="it" contenteditable="true" role="textbox" aria-multiline="true" data-size="500x20"></div>',
    ],
    ['a plain editable box', '<div id="it" contenteditable data-size="500x200"></div>'],
    ['a text area', '<textarea id="it" data-size="500x200"></textarea>'],
    ['a message of one line', '<input id="it" name="message" data-size="500x24">'],
    ['a TipTap document', '<div id="it" contenteditable="true" role="textbox" data-size="500x200"><p></p></div>'],
  ])('is %s', async (_, html) => {
    document.body.innerHTML = html;
    const log = watch();
    await pass();
    expect(log).toEqual(['+it']);
  });

  it.each([
    ['a recipient field', '<div contenteditable="true" role="textbox" data-size="500x90"><span>Tom</span></div>'],
    ['a combo box', '<textarea role="combobox" data-size="500x90"></textarea>'],
    ['a search box', '<div role="search"><div contenteditable="true" data-size="500x90"></div></div>'],
    ['a tiny input', '<div contenteditable="true" data-size="120x20"></div>'],
    ['a one-line text area', '<textarea rows="1" data-size="500x24"></textarea>'],
    ['a line of a form', '<input type="text" name="city" data-size="500x24">'],
    ['a locked field', '<textarea readonly data-size="500x200"></textarea>'],
    ['hidden', '<textarea></textarea>'],
    ['for machines', '<div aria-hidden="true"><textarea data-size="500x200"></textarea></div>'],
    ['a part of another editor, but once', '<p contenteditable="false" data-size="500x200">Read only</p>'],
  ])('is never %s', async (_, html) => {
    document.body.innerHTML = html;
    const log = watch();
    await pass();
    expect(log).toEqual([]);
  });

  it('of Gmail is not the hidden plain-text twin', async () => {
    document.body.innerHTML =
      '<textarea class="Ak" data-size="500x200"></textarea><div id="it" g_editable="true" role="textbox" contenteditable="true" data-size="500x20"></div>';
    const log = watch(gmail);
    await pass();
    expect(log).toEqual(['+it']);
  });
});

describe('a page of notes', () => {
  const block = '<div id="block" contenteditable="true">We ship on Tuesday.</div>';
  const page = (inside: string) => `<div class="notion-page-content" id="page" data-size="500x300">${inside}</div>`;

  it('whose blocks are editors of their own is one draft', async () => {
    document.body.innerHTML = page(block + block);
    const log = watch(notion);
    await pass();
    expect(log).toEqual(['+page']);
  });

  it('that stands in an editor with its title is one draft, without the title', async () => {
    document.body.innerHTML = `<div contenteditable="true" data-size="500x400"><h1>Weekly sync</h1></div>`;
    const log = watch(notion);
    await pass();
    document
      .querySelector('[contenteditable]')
      ?.insertAdjacentHTML('beforeend', page('<div>We ship on Tuesday.</div>'));
    await pass();
    expect(log).toEqual(['+DIV', '-DIV', '+page']);
  });

  it('that nobody can write in is no draft', async () => {
    document.body.innerHTML = page('<div>We ship on Tuesday.</div>');
    const log = watch(notion);
    await pass();
    expect(log).toEqual([]);
  });

  it('is a draft from its first block on', async () => {
    document.body.innerHTML = page('');
    const log = watch(notion);
    await pass();
    document.querySelector('#page')?.insertAdjacentHTML('beforeend', block);
    await pass();
    expect(log).toEqual(['+page']);
  });

  it('that is drawn beside its editor is read where it is drawn', async () => {
    document.body.innerHTML =
      '<div class="CodeMirror" data-size="500x300"><textarea></textarea><div class="CodeMirror-code" id="lines">We ship on Tuesday.</div></div>';
    const log = watch(hackmd);
    await pass();
    expect(log).toEqual(['+lines']);
  });
});

describe('an editor that', () => {
  const body = '<div id="it" contenteditable="true" aria-multiline="true" data-size="500x200"><p></p></div>';

  it('comes later is found, and lost when it leaves', async () => {
    const log = watch();
    await pass();
    document.body.innerHTML = `<section>${body}</section>`;
    await pass();
    document.querySelector('section')?.remove();
    await pass();
    expect(log).toEqual(['+it', '-it']);
  });

  it('moves to another window of the page stays the same editor, and is told of', async () => {
    document.body.innerHTML = `${body}<section></section>`;
    const log = watch();
    await pass();
    document.querySelector('section')?.append(document.querySelector('#it') as Element);
    await pass();
    expect(log).toEqual(['+it', '~it']);
  });

  it('is hidden is lost, and found again when it is shown', async () => {
    document.body.innerHTML = body;
    const log = watch();
    await pass();
    document.querySelector('#it')?.setAttribute('data-size', '0x0');
    await pass();
    document.querySelector('#it')?.setAttribute('data-size', '500x200');
    await pass();
    expect(log).toEqual(['+it', '-it', '+it']);
  });

  it('becomes editable is found, and lost when it no longer is', async () => {
    document.body.innerHTML = '<div id="it" data-size="500x200"></div>';
    const log = watch();
    await pass();
    document.querySelector('#it')?.setAttribute('contenteditable', 'true');
    await pass();
    document.querySelector('#it')?.setAttribute('contenteditable', 'false');
    await pass();
    expect(log).toEqual(['+it', '-it']);
  });

  it('stands in an open shadow root is found when it gets the focus', async () => {
    const host = document.createElement('x-mail');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = body;
    const log = watch();
    await pass();
    host.shadowRoot?.querySelector('#it')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await pass();
    expect(log).toEqual(['+it']);
  });

  it('is watched is let go with the signal', async () => {
    document.body.innerHTML = body;
    const log = watch();
    await pass();
    stop.abort();
    document.body.innerHTML = `<section>${body}</section>`;
    await pass();
    expect(log).toEqual(['+it', '-it']);
  });
});
