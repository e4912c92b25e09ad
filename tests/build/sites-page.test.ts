import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { notedSites, notedTranscriptPages, sitesPage } from '../../build/sites-page.ts';
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
  const page = sitesPage([{ site, notes }], []);
  expect(page.slice(page.indexOf('### '), page.indexOf('\n## Notes'))).toBe(`### Pigeon Mail

- At \`mail.pigeon.example\`, \`*.pigeon.example\`
- Its drafts stand in frames of \`loft.pigeon.example\`
- Known by its feathers
- Sending is noticed by its button, and by Ctrl or Command with Enter
- Checked with: A drawing.
- To know: Rain.
`);
});

it('shows notes by how they are turned on, and meetings by where they are', () => {
  const site = defineSite({ id: 'slate', name: 'Slate', kind: 'notes', asked: ['https://*.slate.example/wiki/*'] });
  const meeting = { id: 'drum', name: 'Drum', matches: ['https://drum.example/*'], findReading: () => undefined };
  const page = sitesPage(
    [{ site, notes: { checked: 'A drawing.' } }],
    [{ page: meeting, notes: { checked: 'A sound.', limits: ['Wind.'] } }],
  );
  const chapters = page.split('\n\n').flatMap((part, at, all) => (part.startsWith('### ') ? [part, all[at + 1]] : []));
  expect(chapters).toEqual([
    '### Slate',
    '- At `*.slate.example/wiki`, where you turn it on\n- Checked with: A drawing.',
    '### Drum',
    '- At `drum.example`\n- Checked with: A sound.\n- To know: Wind.',
  ]);
});

it('is current in docs/sites.md', async () => {
  expect(readFileSync('docs/sites.md', 'utf8'), 'run `npm run docs`').toBe(
    sitesPage(await notedSites(), await notedTranscriptPages()),
  );
});
