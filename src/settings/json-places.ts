import type { ParseError } from 'jsonc-parser';

// Only a file that cannot be used needs it, and that is seldom.
const loadParser = () => import('jsonc-parser');

/** Where a text stops being JSON: the line, from 1, and whether it is because the text ends. */
export async function findBreak(json: string): Promise<{ readonly isEnd: boolean; readonly line: number }> {
  const { parseTree } = await loadParser();
  const found: ParseError[] = [];
  parseTree(json, found, { disallowComments: true });
  const { offset, length } = found[0] ?? { offset: json.length, length: 0 };
  // A string that is cut off begins well before the end, and reaches it.
  return { isEnd: json.slice(offset + length).trim() === '', line: lineAt(json, offset) };
}

/** The line, from 1, of what the keys lead to; what is missing has no place, but what it is missing in has. */
export async function findLine(json: string, path: readonly (string | number)[]): Promise<number | undefined> {
  const { findNodeAtLocation, parseTree } = await loadParser();
  const tree = parseTree(json);
  if (!tree) return undefined;
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return lineAt(json, node.offset);
  }
  return undefined;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
