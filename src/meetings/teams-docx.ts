import { findTime } from './clock';
import type { Format } from './format';
import { countHeads, type Head, readHeaded } from './headed';

const head = /^\s*(\S.{0,80}?)(?: {3,}|\t+)(\d{1,3}:\d{2}(?::\d{2})?)\s*$/;
const event = /^\S.{0,80} (?:started|stopped) (?:the )?(?:transcription|recording|transcript)$/i;

/** The text of the Word file that Microsoft Teams writes: `Tom Lee   0:03`, the words below. */
export const teamsDocx: Format = {
  id: 'teams-docx',
  matches: (source) => countHeads(source, findHead) > 0,
  read: (source) => readHeaded(source, findHead, (line) => event.test(line)),
};

function findHead(line: string): Head | undefined {
  const found = head.exec(line);
  const start = findTime(found?.[2] ?? '');
  return found?.[1] && start !== undefined ? { speaker: found[1], start } : undefined;
}
