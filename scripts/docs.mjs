import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ready, root } from './ready.mjs';

ready({ types: false });
const { createJiti } = await import('jiti');
const jiti = createJiti(import.meta.url);
const { rulesPage } = await jiti.import('../build/rules-page.ts');
const { rules } = await jiti.import('../src/rules/index.ts');
const { notedSites, notedTranscriptPages, sitesPage } = await jiti.import('../build/sites-page.ts');
writeFileSync(path.join(root, 'docs', 'rules.md'), rulesPage(rules));
writeFileSync(path.join(root, 'docs', 'sites.md'), sitesPage(await notedSites(), await notedTranscriptPages()));
