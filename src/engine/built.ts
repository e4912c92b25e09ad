import packed from 'virtual:rule-tables';
import type { Engine } from './engine';
import { inflate } from './inflate';
import { wholeEngine } from './whole';

let loading: Promise<Engine> | undefined;

/** The engine that ships. Its tables were made at build time, and are inflated once. */
export function loadEngine(): Promise<Engine> {
  loading ??= inflate(packed).then(wholeEngine);
  return loading;
}
