import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { lightPages } from './build/light-pages';
import { nothingLeaves } from './build/nothing-leaves';
import { ruleTables } from './build/rule-tables';
import { framePatterns, sitePatterns } from './src/sites';

// One fixed key gives the unpacked extension one id everywhere, so tests and bookmarks of our own pages hold.
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA8DwkRYQqyFbABDpkpwG3ZAUjFX9q38AGLbdhsf8eug5Y06UryqEMgujbRw7vg3aRWTMDypSvWCA7No+Emf7ka9U2KVl+rkWcm7V7evAxDEW/Tke3yTUmVPEdxCWyZwsueyQ4FL1qeQ6yEHQG7ta2RLS+cyTC7YkjEUNpPwh87EZnUEuedwUyb2H8KwCIkqk3EmORXQY7V+l77GJ3obVU8oyuKE2TXnfgFRu9qJfncKyGMc0KAjiv/D2+ijvVeZjRmM1F/gD1TGvnknlDHNdxlm6x+uVPru6On+D6A3UPdLYvzrOIuSVnXM8LNUTXYttsEpq+OOwqowrmEYxgq/OS8wIDAQAB';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  webExt: { disabled: true },
  hooks: {
    // Only those who work on Handrail look at the gallery.
    'entrypoints:found'({ config }, found) {
      const gallery = found.findIndex(({ name }) => name === 'gallery');
      if (config.mode === 'production' && gallery >= 0) found.splice(gallery, 1);
    },
    // The popup by itself: one script and one style sheet open sooner than the pieces it would share with the other pages.
    'entrypoints:grouped'(_, groups) {
      const pages = groups.find((group) => Array.isArray(group) && group.some(({ type }) => type === 'popup'));
      if (!Array.isArray(pages)) return;
      const popup = pages.splice(
        pages.findIndex(({ type }) => type === 'popup'),
        1,
      );
      groups.push(popup);
    },
    // The same script in the few frames of another origin that drafts stand in, and in no other frame.
    'build:manifestGenerated'(_, manifest) {
      const [drafts] = manifest.content_scripts ?? [];
      if (drafts) manifest.content_scripts?.push({ ...drafts, matches: [...framePatterns], all_frames: true });
    },
  },
  vite: () => ({
    plugins: [preact(), lightPages(), ruleTables(), nothingLeaves()],
    // Modules are named ahead in the page; the code that does so in old browsers fetches, which nothing that ships may.
    build: {
      sourcemap: false,
      modulePreload: { polyfill: false },
      target: ['chrome123', 'firefox149'],
      cssTarget: ['chrome123', 'firefox149'],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Handrail',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Firefox takes a policy without a schema.
    ...(browser === 'firefox'
      ? {}
      : { key: KEY, minimum_chrome_version: '123', storage: { managed_schema: 'managed-schema.json' } }),
    // Firefox would ask about room; it evicts nothing of an extension's own.
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'firefox' ? [] : ['unlimitedStorage']),
    ],
    // Only what the content script is in already: the background brings the rest of us into it.
    host_permissions: [...sitePatterns, ...framePatterns],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    // Chromium takes four suggestions at most; going on round the end leads back as well.
    commands: {
      'open-hints': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_command_open_hints__',
      },
      'next-hint': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_next_hint__',
      },
      'apply-hint': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_command_apply_hint__',
      },
      'leave-hint': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_leave_hint__',
      },
      'previous-hint': { description: '__MSG_command_previous_hint__' },
    },
    browser_specific_settings: {
      gecko: {
        id: 'handrail@handrail.example',
        // Before 149 Firefox knows highlights but paints no line under them: marks would be there and unseen.
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});
