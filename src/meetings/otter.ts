import { findTime } from './clock';
import type { Format, Source } from './format';
import { countHeads, type Head, readHeaded } from './headed';

const head = /^\s*(\p{L}[^:?!]{0,60}?)(?:\s{1,8}|\s?[-–|,(]\s?)(\d{1,3}:\d{2}(?::\d{2})?)\)?\s*$/u;
const footer = /^transcribed by https?:\/\//i;
const mostWords = 5;

/** Otter's text, and what looks like it: `Tom Lee  0:02`, the words below, an empty line. */
export const otter: Format = {
  id: 'otter',
  matches: (source) => countHeads(source, findHead) > (isSigned(source) ? 0 : 1),
  read: (source) => readHeaded(source, findHead, (line) => footer.test(line)),
};

const isSigned = ({ lines }: Source): boolean => lines.some((line) => footer.test(line));

function findHead(line: string): Head | undefined {
  const found = head.exec(line);
  const start = findTime(found?.[2] ?? '');
  const speaker = found?.[1]?.trim();
  return speaker && start !== undefined && speaker.split(/\s+/).length <= mostWords ? { speaker, start } : undefined;
}
