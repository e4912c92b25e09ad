import type { Finding } from '../../src/engine/finding';
import { carry } from '../../src/page/carry';
import { plainText } from '../../src/suggest/plain-text';

/** What a page runs of the engine while somebody types: built as a content script is, this file is what every page pays. */
export const follow = (findings: readonly Finding[], before: readonly string[], after: readonly string[]): string[] =>
  carry(findings, before, after).flatMap(({ suggestions }) => suggestions.map(({ parts }) => plainText(parts)));
