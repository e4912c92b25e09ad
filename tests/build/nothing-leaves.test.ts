import { build, parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { findWaysOut, nothingLeaves } from '../../build/nothing-leaves';

const waysOut = (code: string) => findWaysOut(parseAst(code)).map(({ what }) => what);

describe('a way out is seen', () => {
  it.each([
    ['fetch("https://example.com")', 'fetch'],
    ['const send = fetch; send("/x")', 'fetch'],
    ['window.fetch("/x")', 'fetch'],
    ['globalThis["fetch"]("/x")', 'fetch'],
    ['document.defaultView.fetch("/x")', 'fetch'],
    ['(self).fetch("/x")', 'fetch'],
    ['const { fetch: get } = globalThis; new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new WebSocket("wss://example.com")', 'WebSocket'],
    ['new frame.contentWindow.WebSocket("wss://example.com")', 'WebSocket'],
    ['new EventSource("/x")', 'EventSource'],
    ['navigator.sendBeacon("/x", text)', 'sendBeacon'],
    ['navigator["sendBeacon"]("/x", text)', 'sendBeacon'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['importScripts("https://example.com/x.js")', 'importScripts'],
    ['eval("1")', 'eval'],
    ['(0, eval)("1")', 'eval'],
    ['new Function("return 1")()', 'Function'],
    ['Function("return this")()', 'Function'],
    ['import("https://example.com/x.js")', 'import()'],
    ['import("//example.com/x.js")', 'import()'],
    ['import(address)', 'import()'],
  ])('%s', (code, what) => {
    expect(waysOut(code)).toEqual([what]);
  });
});

describe('what only looks like one is let through', () => {
  it.each([
    'store.fetch("promises")',
    'const rows = { fetch() { return 1; }, eval: true }; rows.fetch()',
    'class Rows { fetch() {} }',
    'function read(fetch) { return fetch(1); }',
    'const fetch = (id) => rows[id]; fetch(1)',
    'import { fetch } from "./rows.js"; fetch(1)',
    'const words = "fetch( eval( new Function XMLHttpRequest"',
    'const isCallable = (value) => value instanceof Function',
    'import("./chunks/grammar.js")',
    'import(`/chunks/when.js`)',
  ])('%s', (code) => {
    expect(waysOut(code)).toEqual([]);
  });
});

describe('the build', () => {
  const buildOf = (code: string) =>
    build({
      configFile: false,
      logLevel: 'silent',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'virtual:entry' ? '\0entry' : undefined),
          load: (id) => (id === '\0entry' ? code : undefined),
        },
        nothingLeaves(),
      ],
      build: { write: false, rollupOptions: { input: 'virtual:entry' } },
    });

  it('fails where a fetch is planted, and says where', async () => {
    await expect(buildOf('document.title = "x"; fetch("https://example.com/?" + document.title)')).rejects.toThrow(
      /fetch may not ship.*example\.com/s,
    );
  });

  it('passes without one', async () => {
    await expect(buildOf('document.title = "fetch("')).resolves.toBeDefined();
  });
});
