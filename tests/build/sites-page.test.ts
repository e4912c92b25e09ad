import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notedSites, sitesPage } from '../../build/sites-page.ts';
import { defineSite } from '../../src/sites/site';

it('shows a site with where it is, how it is known and what it lacks', () => {
  const site = defineSite({
    id: 'pigeon',
    name: 'Pigeon Mail',
    matches: ['https://mail.pigeon.example/*', 'https://*.pigeon.example/*'],
    frames: ['https://loft.pigeon.example/*'],
    drafts: ['.letter'],
    sends: ['.fly'],
  });
  const notes = { known: 'its feathers', checked: 'A drawing.', limits: ['Rain.'] };
  const page = sitesPage([{ site, notes }]);
  expect(page.slice(page.indexOf('### '))).toBe(`### Pigeon Mail

- At \`mail.pigeon.example\`, \`*.pigeon.example\`
- Its drafts stand in frames of \`loft.pigeon.example\`
- Known by its feathers
- Sending is noticed by its button, and by Ctrl or Command with Enter
- Checked with: A drawing.
- To know: Rain.
`);
});

it('is current in docs/sites.md', async () => {
  expect(readFileSync('docs/sites.md', 'utf8'), 'run `npm run docs`').toBe(sitesPage(await notedSites()));
});
