import type { Part } from './suggestion';

/** A suggestion as plain text: an empty slot stands in square brackets. */
export function plainText(parts: readonly Part[]): string {
  const [first] = parts;
  const text = parts.map((part) => ('text' in part ? part.text : (part.value ?? `[${part.prompt}]`))).join('');
  return first && 'text' in first && first.isKept ? text : capitalised(text);
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
