import type { Plugin } from 'vite';

const shim = '\0native-browser';

/**
 * Content scripts speak to the browser's own promise API instead of the polyfill's 17 kB: all they use are messages,
 * storage and words, which every supported browser has as promises.
 */
export function lightContent(): Plugin {
  let isContent = false;
  return {
    name: 'light-content',
    enforce: 'pre',
    configResolved({ build }) {
      isContent = /\.content\.|entrypoints\/face/.test(JSON.stringify(build.lib || build.rolldownOptions?.input || ''));
    },
    resolveId: (id) => (isContent && id === 'webextension-polyfill' ? shim : undefined),
    load: (id) => (id === shim ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined),
  };
}
