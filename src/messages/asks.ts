import * as v from 'valibot';
import { ownFacts } from '../rules/own';
import type { ToBackground } from './map';
import { findingRecord, heardPromise, ledgerPromise, quote, some, word } from './rows';

import type { Parsers } from './serve';

// Somebody may paste a book.
const line = v.pipe(v.string(), v.maxLength(10_000_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const kind = v.picklist(['email', 'notes', 'transcript']);
const lines = some(line, 500_000);
const change = v.variant('what', [
  v.object({ what: v.picklist(['leave-phrase', 'mark-phrase']), signal: word, words: quote }),
  v.object({
    what: v.literal('set-level'),
    signal: word,
    level: v.optional(v.picklist(['off', 'clear', 'likely', 'all'])),
  }),
  v.object({
    what: v.literal('turn-off'),
    host: v.pipe(v.string(), v.maxLength(300)),
    origin: v.pipe(v.string(), v.maxLength(300)),
  }),
  v.object({
    what: v.literal('turn-on'),
    host: v.pipe(v.string(), v.maxLength(300)),
    origin: v.optional(v.pipe(v.string(), v.maxLength(300), v.url())),
  }),
  v.object({ what: v.literal('count-left'), signal: word, by: v.picklist([1, -1]) }),
  v.object({ what: v.literal('settle'), signal: word }),
]);
const written = some(v.pipe(v.string(), v.maxLength(500)));
const ownRule = v.object({
  id: word,
  name: word,
  lands: word,
  phrases: written,
  unless: some(v.picklist(ownFacts)),
  suggest: written,
  replaces: v.picklist(['words', 'clause', 'sentence']),
  flags: written,
  leaves: written,
});
// Past this the number is no date.
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

const draft = v.object({ draft: word, kind, lines, reader: v.optional(word) });

// Its entries are said once more: a spread would stay in every page that imports this file.
const hear = v.object({
  draft: word,
  kind,
  lines,
  reader: v.optional(word),
  now: milliseconds,
  within: v.optional(v.object({ start: offset, end: offset })),
});

/** What a page leaves word of, should it go. */
export const lastWord = v.object({
  origin: v.pipe(v.string(), v.maxLength(300)),
  about: v.union([hear, v.object({ promises: some(heardPromise, 50), reader: v.optional(word) })]),
  until: v.optional(milliseconds),
});

/** Checks what pages ask of the background; throws valibot's error where the shape or the size is not right. */
export const asks: Parsers<ToBackground> = {
  reread: v.parser(draft),
  wake: v.parser(v.undefined_()),
  repair: v.parser(draft),
  hear: v.parser(hear),
  hearPassage: v.parser(v.object({ kind, lines: some(line, 10_000), now: milliseconds })),
  readDays: v.parser(v.object({ quotes: some(line, 10_000), now: milliseconds })),
  checkOwn: v.parser(
    v.object({ rules: some(ownRule), phrases: some(v.object({ signal: word, phrase: quote }), 1000) }),
  ),
  recordFindings: v.parser(some(findingRecord)),
  addPromises: v.parser(some(ledgerPromise, 50)),
  removePromises: v.parser(some(word, 50)),
  leaveHeard: v.parser(some(ledgerPromise, 20)),
  takeHeard: v.parser(some(word, 50)),
  ledgerChanged: v.parser(v.undefined_()),
  changeSettings: v.parser(change),
  bringFace: v.parser(v.undefined_()),
  openShortcut: v.parser(v.undefined_()),
  openPage: v.parser(v.picklist(['options', 'practice', 'repair'])),
  offers: v.parser(v.pipe(v.string(), v.maxLength(100_000))),
  readMeeting: v.parser(v.object({ tabId: offset, name: word })),
};
