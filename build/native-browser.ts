import type { Plugin } from 'vite';

const shim = '\0native-browser';

/**
 * All of our scripts speak to the browser's own promise API instead of the polyfill's 17 kB: every supported browser has
 * promises there, and the one thing that differs, a later answer to a message, `src/messages/serve.ts` knows both ways.
 */
export function nativeBrowser(): Plugin {
  return {
    name: 'native-browser',
    enforce: 'pre',
    resolveId: (id) => (id === 'webextension-polyfill' ? shim : undefined),
    load: (id) => (id === shim ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined),
  };
}
