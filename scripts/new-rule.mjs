import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './ready.mjs';

const [id = ''] = process.argv.slice(2);
const file = path.join(root, 'src', 'rules', `${id}.ts`);
const index = path.join(root, 'src', 'rules', 'index.ts');

function refuse(reason) {
  console.error(reason);
  process.exit(2);
}

if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
  refuse(`“${id}” is no id: say npm run new:rule ID, with words in small letters and hyphens, as in vague-commitment.`);
if (existsSync(file)) refuse(`src/rules/${id}.ts exists already; choose another id.`);

const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const rule = `import { defineRule } from './rule';

export const ${name} = defineRule({
  id: '${id}',
  family: 'voice',
  name: 'Its plain name, in a few words',
  lands: '{Reader} may wonder what is meant.',
  about: 'What is looked for, in one or two sentences.',
  source: 'A short name of docs/sources.md: the passage, in our words.',
  silent: 'A sentence it stays silent on.',
  unless: ['quoted', 'reported', 'heading'],
  replaces: 'sentence',
  frames: [
    {
      certainty: 'clear',
      unless: ['question'],
      phrases: ['(words|phrases) {0,3} to look for'],
    },
  ],
  suggest: ['{I’ll} [do what] by {day}', 'What I mean is [your point]'],
  flags: [{ text: 'These are the words to look for.', marks: ['These are the words to look for'] }],
  leaves: [{ text: 'Which words are there to look for?', because: 'a question' }],
});
`;

/** Adds the rule's import, in the order of file names, and its place behind all others. */
function enlist(source) {
  const line = `import { ${name} } from './${id}';`;
  const lines = source.split('\n');
  const isBehind = (one) => (/^import .* from '\.\/([a-z-]+)';$/.exec(one)?.[1] ?? '') > id;
  const behind = lines.findIndex(isBehind);
  const afterImports = lines.findIndex((one) => !one.startsWith('import '));
  lines.splice(behind < 0 ? afterImports : behind, 0, line);
  lines.splice(lines.lastIndexOf('];'), 0, `  ${name},`);
  return lines.join('\n');
}

writeFileSync(file, rule);
writeFileSync(index, enlist(readFileSync(index, 'utf8')));
console.log(
  `src/rules/${id}.ts is yours to fill, with a dozen flags and as many leaves; people see it where it stands in src/rules/index.ts. Then npm run fix && npm test.
To teach it to the model, too, put sentences into training/sentences/${id}.txt, a line each (“+ one that carries it”, “- one that does not”; training/texts.ts has the rest), then npm run train.`,
);
