import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './ready.mjs';

const [id = ''] = process.argv.slice(2);
const file = path.join(root, 'src', 'sites', `${id}.ts`);
const list = path.join(root, 'src', 'sites', 'list.ts');
const snapshots = path.join(root, 'tests', 'sites', 'snapshots', id);

function refuse(reason) {
  console.error(reason);
  process.exit(2);
}

if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id))
  refuse(`“${id}” is no id: say npm run new:site ID, with small letters, digits and hyphens, as in gmail.`);
if (existsSync(file)) refuse(`src/sites/${id}.ts exists already; choose another id.`);

const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const today = new Date().toISOString().slice(0, 7);

const site = `import { defineSite, type SiteNotes } from './site';

const drafts = [
  '.compose [role="textbox"][contenteditable="true"]', // where this is from, ${today}
];

const quotes = [
  '.${id}-quote', // where this is from, ${today}
];

const signatures = [
  '.${id}-signature', // where this is from, ${today}
];

export const ${name} = defineSite({
  id: '${id}',
  name: 'Its name, as people say it',
  matches: ['https://${id}.example/*'],
  drafts,
  foreign: { quotes, signatures },
  sends: ['.compose button[type="submit"]'], // ${today}
  boxes: ['.compose'], // ${today}
  subjects: ['input[name="subject"]'], // ${today}
  recipients: ['.compose .recipient', 'input[name="to"]'], // ${today}
});

export const notes: SiteNotes = {
  checked: 'What the selectors were read from or tried on, and when.',
};
`;

const snapshot = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mail</title></head>
<body>
<form class="compose"><span class="recipient">Tom Lee</span><input name="subject" value="Re: Move">
<div role="textbox" aria-multiline="true" contenteditable="true"><div>Tuesday works.</div><div class="${id}-signature">Ana Ruiz</div><div class="${id}-quote">Does Tuesday work?</div></div>
<button type="submit">Send</button></form>
</body></html>
`;

/** Adds the site's import, in the order of file names, and its place behind all others. */
function enlist(source) {
  const lines = source.split('\n');
  const isBehind = (one) => (/^import .* from '\.\/([a-z\d-]+)';$/.exec(one)?.[1] ?? '') > id;
  const behind = lines.findIndex(isBehind);
  const afterImports = lines.findIndex((one) => !one.startsWith('import '));
  lines.splice(behind < 0 ? afterImports : behind, 0, `import { ${name} } from './${id}';`);
  lines.splice(lines.lastIndexOf('];'), 0, `  ${name},`);
  return lines.join('\n');
}

writeFileSync(file, site);
writeFileSync(list, enlist(readFileSync(list, 'utf8')));
mkdirSync(snapshots, { recursive: true });
writeFileSync(path.join(snapshots, 'reply.html'), snapshot);
writeFileSync(path.join(snapshots, 'reply.txt'), 'Tuesday works.\n');
console.log(
  `src/sites/${id}.ts is yours to fill, and tests/sites/snapshots/${id} to fill with saved drafts (each .html beside a .txt with the writer's own words); people see the site where it stands in src/sites/list.ts. Then npm run fix && npm test.`,
);
