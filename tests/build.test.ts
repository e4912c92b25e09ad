import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { policy } from '../src/settings/managed';
import { ownRule, ruleFile } from '../src/settings/rule-file';
import { framePatterns, sitePatterns } from '../src/sites';
import { buildFor } from './e2e/built';

const browsers = ['chrome', 'firefox'] as const;
const folders: Record<string, string> = {};

beforeAll(() => {
  for (const browser of browsers) folders[browser] = buildFor(browser);
}, 60_000);

const read = (browser: string, file: string) => readFileSync(path.join(folders[browser] ?? '', file), 'utf8');
const manifestOf = (browser: string) => JSON.parse(read(browser, 'manifest.json'));

function filesOf(browser: string, ending: string): string[] {
  const files = readdirSync(folders[browser] ?? '', { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(ending));
}

describe.each(browsers)('the extension for %s', (browser) => {
  it('asks for few permissions, for the listed sites, and for other pages only when the user turns them on', () => {
    const { manifest_version, permissions, host_permissions, optional_host_permissions } = manifestOf(browser);
    expect({ manifest_version, permissions, host_permissions, optional_host_permissions }).toEqual({
      manifest_version: 3,
      permissions: [
        'storage',
        'scripting',
        'activeTab',
        'alarms',
        ...(browser === 'chrome' ? ['unlimitedStorage'] : []),
      ],
      host_permissions: [...sitePatterns, ...framePatterns],
      optional_host_permissions: ['*://*/*'],
    });
  });

  it('lets its own pages connect to nothing and run nothing from elsewhere', () => {
    const policy: string = manifestOf(browser).content_security_policy.extension_pages;
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'none'"]),
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('runs on the listed sites and in the frames of their editors, and nowhere else', () => {
    const [pages, frames, ...more] = manifestOf(browser).content_scripts;
    const drafts = { js: ['content-scripts/drafts.js'], run_at: 'document_start' };
    expect({ ...pages, matches: pages.matches.sort() }).toEqual({ ...drafts, matches: [...sitePatterns].sort() });
    expect(frames).toEqual({ ...drafts, matches: framePatterns, all_frames: true });
    expect(more).toEqual([]);
    expect(
      [...sitePatterns, ...framePatterns].filter((each) => !/^https:\/\/(?:\*\.)?[a-z\d.-]+\.[a-z]+\/\*$/.test(each)),
    ).toEqual([]);
  });

  it('keeps what runs in a page small: no rules, no model, no grammar, no dates', () => {
    const sizeOf = (file: string) => statSync(path.join(folders[browser] ?? '', file)).size;
    expect(sizeOf('content-scripts/drafts.js')).toBeLessThanOrEqual(50_000);
    expect(sizeOf('face.js')).toBeLessThanOrEqual(118_000);
    const script = read(browser, 'content-scripts/drafts.js');
    // A tag name of compromise, a component name of chrono-node, a signal.
    expect(script).not.toMatch(/PresentTense|isoWeekday|timezoneOffset|vague-commitment/);
    expect(
      read(browser, 'background.js') +
        filesOf(browser, '.js')
          .map((file) => read(browser, file))
          .join(''),
    ).toMatch(/PresentTense/);
  });

  it.each([
    ['the popup', 'popup.html', 60_000],
    ['the options page', 'options.html', 124_000],
  ])('opens %s on little script, with all it imports', (_name, page, most) => {
    const loaded = new Set<string>();
    const load = (file: string) => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const [, next = ''] of read(browser, file).matchAll(/(?:from|import)\s*["'`]([^"'`]+\.js)["'`]/g))
        load(path.posix.join(path.posix.dirname(file), next));
    };
    for (const [, file = ''] of read(browser, page).matchAll(/src="\/([^"]+\.js)"/g)) load(file);
    const sizes = [...loaded].map((file) => statSync(path.join(folders[browser] ?? '', file)).size);
    expect(sizes).not.toEqual([]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  });

  it('gives the popup one script and one style sheet, which open sooner than many', () => {
    expect(read(browser, 'popup.html').match(/\.(?:js|css)"/g)).toEqual(['.js"', '.css"']);
  });

  it('has pages without inline scripts, styles or handlers, and without anything from afar', () => {
    const pages = filesOf(browser, '.html');
    expect(pages.sort()).toEqual(['options.html', 'popup.html', 'practice.html', 'workbook.html']);
    for (const page of pages) {
      const html = read(browser, page);
      expect(
        html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//g),
      ).toBeNull();
    }
  });

  it('leaves the gallery to those who work on it', () => {
    expect(filesOf(browser, '').filter((file) => file.includes('gallery'))).toEqual([]);
  });

  it('ships no source map and no file that only the build needs', () => {
    expect([...filesOf(browser, '.map'), ...filesOf(browser, '.ts'), ...filesOf(browser, '.tsx')]).toEqual([]);
  });
});

it('takes a policy by a schema whose keys are those that are read', () => {
  expect(manifestOf('chrome').storage).toEqual({ managed_schema: 'managed-schema.json' });
  const { type, properties } = JSON.parse(read('chrome', 'managed-schema.json'));
  expect(type).toBe('object');
  expect(Object.keys(properties).sort()).toEqual(Object.keys(policy.entries).sort());
  expect(Object.keys(properties.ruleFile.properties).sort()).toEqual(Object.keys(ruleFile.entries).sort());
  expect(Object.keys(properties.ruleFile.properties.rules.items.properties).sort()).toEqual(
    Object.keys(ownRule.entries).sort(),
  );
});
