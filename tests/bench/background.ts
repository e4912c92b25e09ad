import { openAnalysis } from '../../src/engine/analysis';
import { loadEngine } from '../../src/engine/built';
import type { Finding } from '../../src/engine/finding';

/** Loads the engine of the background and reads a first text with it. */
export const readFirst = async (lines: readonly string[]): Promise<readonly Finding[]> =>
  openAnalysis(await loadEngine(), 'email').update(lines);
