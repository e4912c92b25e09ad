import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds, one `rule: selector` each; all WCAG 2.2 AA rules and its best practices, within a part of the page where given. */
export async function barriers(page: Page, within = 'document'): Promise<string[]> {
  await page.evaluate(`${axe};0`);
  return page.evaluate(`axe.run(${within}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.flat().join(' '))))`);
}
