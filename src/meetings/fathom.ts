import { findTime } from './clock';
import type { Format } from './format';
import { countHeads, type Head, readHeaded } from './headed';

const head = /^\s*(\d{1,3}:\d{2}(?::\d{2})?)\s+[-–]\s+(\S[^:?!]{0,80}?)(?:\s+\([^()]{0,80}\))?\s*$/;
const noise = /^(?:VIEW RECORDING\b|ACTION ITEM: .*WATCH\b|SCREEN SHARING: |-{3,}$)/;

/** Fathom's text: `0:05 - Ana Ruiz (Acme)`, the words set in below. */
export const fathom: Format = {
  id: 'fathom',
  matches: (source) => countHeads(source, findHead) > 0,
  read: (source) => readHeaded(source, findHead, (line) => noise.test(line)),
};

function findHead(line: string): Head | undefined {
  const found = head.exec(line);
  const start = findTime(found?.[1] ?? '');
  return found?.[2] && start !== undefined ? { speaker: found[2], start } : undefined;
}
