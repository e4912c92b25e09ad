import { deflateRawSync } from 'node:zlib';
import { createJiti } from 'jiti';
import type { Plugin } from 'vite';
import type { FlagExample, LeaveExample, Rule } from '../src/rules/rule';

const ids = [
  'virtual:rule-tables',
  'virtual:rule-texts',
  'virtual:rule-silences',
  'virtual:rule-landings',
  'virtual:rule-families',
  'virtual:rule-examples',
];
// The rules are TypeScript of ours, which a config's loader would have to follow file by file.
const jiti = createJiti(import.meta.url);
const onlyAtBuild = new Set(['name', 'about', 'source', 'silent', 'phrases', 'flags', 'leaves']);

/**
 * Writes the rules' phrases as tables at build time, and leaves out of the rules that ship what running them does not
 * need: phrases, examples and what people are told. Pages that show those get them from modules of their own.
 */
export function ruleTables({ keepsRules = false } = {}): Plugin {
  return {
    name: 'rule-tables',
    resolveId: (id) => (ids.includes(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!ids.some((known) => id === `\0${known}`)) return;
      const { rules } = await jiti.import<typeof import('../src/rules')>('../src/rules');
      if (id === '\0virtual:rule-tables') {
        const { packTables } = await jiti.import<typeof import('../src/engine/compile')>('../src/engine/compile');
        return `export default ${JSON.stringify(deflateRawSync(packTables(rules), { level: 9 }).toString('base64'))};`;
      }
      if (id === '\0virtual:rule-texts') {
        const texts = rules.map(({ id: signal, name, family, about, source }) => [
          signal,
          { name, family, about, source },
        ]);
        return `export const ruleTexts = ${JSON.stringify(Object.fromEntries(texts))};`;
      }
      if (id === '\0virtual:rule-silences') {
        const silences = Object.fromEntries(rules.map(({ id: signal, silent }) => [signal, silent]));
        return `export const silences = ${JSON.stringify(silences)};`;
      }
      if (id === '\0virtual:rule-landings') {
        const landings = Object.fromEntries(rules.map(({ id: signal, lands }) => [signal, lands]));
        return `export const landings = ${JSON.stringify(landings)};`;
      }
      if (id === '\0virtual:rule-families') {
        const families = Object.fromEntries(rules.map(({ id: signal, family }) => [signal, family]));
        return `export const familyOf = ${JSON.stringify(families)};`;
      }
      if (id !== '\0virtual:rule-examples') return;
      const examples = Object.fromEntries(rules.map((rule) => [rule.id, shownOf(rule)]));
      return `export const examples = ${JSON.stringify(examples)};`;
    },
    transform(code, id) {
      if (keepsRules || !/\/src\/rules\/[\w-]+\.ts$/.test(id) || !code.includes('defineRule(')) return;
      const spans: [number, number][] = [];
      visit(this.parse(code), (node) => {
        if (node.type !== 'Property' || !onlyAtBuild.has(node.key?.name ?? '')) return;
        const comma = code.indexOf(',', node.end);
        spans.push([node.start, /^\s*$/.test(code.slice(node.end, comma)) ? comma + 1 : node.end]);
      });
      return {
        code: spans.reverse().reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), code),
        map: null,
      };
    },
  };
}

const mostShown = 2;

/** The first few examples that stand by themselves and hold: all that a page shows of them. */
function shownOf({ flags, leaves }: Rule) {
  const stands = ({ previous, next, kind }: FlagExample | LeaveExample) =>
    previous === undefined && next === undefined && (kind === undefined || kind === 'email');
  return {
    flags: flags
      .filter((example) => stands(example) && example.knownMiss === undefined)
      .slice(0, mostShown)
      .map(cutAtMarks),
    leaves: leaves
      .filter(stands)
      .slice(0, mostShown)
      .map(({ text, because }) => [text, because]),
  };
}

/** An example cut at its marks: plain words, marked words, plain words, and so on. */
function cutAtMarks({ text, marks }: FlagExample): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const mark of marks) {
    const start = text.indexOf(mark, at);
    if (start < 0) continue;
    parts.push(text.slice(at, start), mark);
    at = start + mark.length;
  }
  return [...parts, text.slice(at)];
}

interface Syntax {
  type?: string;
  start: number;
  end: number;
  key?: { name?: string };
  value?: Syntax;
}

function visit(node: unknown, see: (node: Syntax) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, see);
    return;
  }
  if (!node || typeof node !== 'object') return;
  if ('type' in node) see(node as Syntax);
  for (const child of Object.values(node)) visit(child, see);
}
