import packed from 'virtual:rule-tables';
import { rules } from '../rules';
import { type Engine, makeEngine } from './engine';
import { unpackTables } from './tables';

let loading: Promise<Engine> | undefined;

/** The engine a page runs. Its tables were made at build time, and are inflated once. */
export function loadEngine(): Promise<Engine> {
  loading ??= inflate(packed).then((bytes) => makeEngine(unpackTables(bytes), rules));
  return loading;
}

async function inflate(base64: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const inflated = new Uint8Array(await new Response(stream).arrayBuffer());
  // In a content script of Firefox (153) the buffer is the page's, and a page's array may be read but not cut.
  const own = new Uint8Array(inflated.length);
  own.set(inflated);
  return own;
}

/** The signals that are strengths. */
export const strengths: ReadonlySet<string> = new Set(
  rules.filter(({ family }) => family === 'strengths').map(({ id }) => id),
);
