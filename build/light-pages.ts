import type { Plugin } from 'vite';

const shim = '\0native-browser';

/**
 * Everything but the background speaks to the browser's own promise API instead of the polyfill's 17 kB: all that pages
 * use are messages, storage, tabs and words, which every supported browser has as promises.
 */
export function lightPages(): Plugin {
  let isBackground = false;
  return {
    name: 'light-pages',
    enforce: 'pre',
    configResolved({ build }) {
      isBackground = /entrypoints\/background/.test(JSON.stringify(build.lib || build.rolldownOptions?.input || ''));
    },
    resolveId: (id) => (!isBackground && id === 'webextension-polyfill' ? shim : undefined),
    load: (id) => (id === shim ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined),
  };
}
