import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openAnalysis } from '../engine/analysis';
import { confirmed } from '../engine/confirm';
import type { Finding } from '../engine/finding';
import { freshEngine } from '../engine/fresh';
import { heardTogether } from '../engine/own';
import { promisesOf } from '../meetings/draft-promises';
import { fillParts, placeAt } from '../suggest/fill';
import { withoutRepeats } from '../suggest/repeats';
import type { Suggestion } from '../suggest/suggestion';
import { answer } from '../text/grammar';
import type { Kind } from '../text/kind';
import { readDay } from '../text/when';
import { type AddedRules, readAdded } from './added-rules';
import { readMessage } from './read-message';

const usage = `usage: npm run check -- FILE…            findings of text, .eml, .md, .vtt and .srt files, a line each
       npm run --silent check -- --jsonl   reads {"id","kind","text","context"} a line, writes {"id","findings","promises"} a line
       npm run --silent check -- --draft SITE FILE.html
                                           the writer's own words in a saved page, in its frames that are saved beside it,
                                           or in a saved mail: nothing for an empty draft; of several drafts the first
       the first two take --rules FILE     a rule file, see docs/rule-file.md`;

const engine = once(freshEngine);

/** Where a command reads and writes: `say` and `complain` each put a line. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  say(line: string): void;
  complain(line: string): void;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}

/** All that is heard in a text, the grammar's questions answered at once. Offsets are UTF-16 units of `text`. */
async function hear(text: string, kind: Kind, added: AddedRules | undefined): Promise<readonly Finding[]> {
  const lines = text.split('\n');
  const ours = openAnalysis(await engine(), kind).update(lines);
  const own = added ? openAnalysis(added.engine, kind).update(lines) : [];
  const findings = confirmed(heardTogether(ours, own), text, answer);
  return added ? findings.filter((finding) => added.shows(finding, text)) : findings;
}

/** The sentence a finding stands in as a suggestion makes it, with what stays of it, as the page would write it. */
function sentenceWith({ start, end, parts }: Suggestion, { sentence }: Finding, text: string): string {
  const { text: words } = fillParts(parts, {}, placeAt(text, start));
  const before = text.slice(Math.min(sentence.start, start), start);
  const behind = text.slice(end, Math.max(sentence.end, end));
  return (before + words + behind).replace(/\s+/g, ' ').trim();
}

/** Checks files, or its input with `--jsonl`. Returns the exit code: 1 when something is worth a look, 2 for a wrong call. */
export async function check(given: readonly string[], terminal: Terminal): Promise<number> {
  const { say, complain } = terminal;
  if (given.includes('--help')) {
    say(usage);
    return 0;
  }
  if (given[0] === '--draft') return draft(given.slice(1), terminal);
  const at = given.indexOf('--rules');
  const args = at < 0 ? given : [...given.slice(0, at), ...given.slice(at + 2)];
  let added: AddedRules | undefined;
  if (at >= 0) {
    const read = await readAdded(given[at + 1] ?? '');
    if ('problem' in read) {
      complain(read.problem);
      return 2;
    }
    added = read;
  }
  if (args.includes('--jsonl')) return lines(terminal, added);
  if (args.length === 0 || args.some((arg) => arg.startsWith('-'))) {
    complain(usage);
    return 2;
  }
  let problems = 0;
  for (const file of args) {
    let content: string;
    try {
      content = readFileSync(file, 'utf8');
    } catch (error) {
      complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      return 2;
    }
    const { text, kind } = readMessage(file, content);
    problems += print(file, text, await hear(text, kind, added), say);
  }
  say(problems === 0 ? 'All steps in place.' : `${problems} worth a look.`);
  return problems === 0 ? 0 : 1;
}

/** Puts down each finding. Returns how many are problems. */
function print(file: string, text: string, findings: readonly Finding[], say: Terminal['say']): number {
  const suggestions = withoutRepeats(findings);
  let problems = 0;
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  // They stand in order, so that lines are counted once, however many findings there are.
  for (const [at, finding] of findings.entries()) {
    while (lineEnd >= 0 && lineEnd < finding.start) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    const column = finding.start - lineStart + 1;
    say(
      `${file}:${line}:${column}: ${finding.isStrength ? 'strength' : finding.certainty} ${finding.signal}: “${finding.words}” ${finding.message}`,
    );
    for (const suggestion of suggestions[at] ?? []) say(`    ${sentenceWith(suggestion, finding, text)}`);
    if (!finding.isStrength) problems++;
  }
  return problems;
}

/** Prints the draft of a saved page. Returns the exit code: 2 for a site nobody knows, a file or a frame that is not to be read. */
async function draft([id = '', file, ...more]: readonly string[], { say, complain }: Terminal): Promise<number> {
  // Only this needs a document of its own, which takes a second to load.
  const { findSavedDraft, openSavedPage, ownWordsIn, siteCalled, knownNames } = await import('./saved-draft');
  const site = siteCalled(id);
  if (!site) {
    complain(`“${id}” is no site. ${knownNames()}`);
    return 2;
  }
  if (file === undefined || more.length > 0) {
    complain(usage);
    return 2;
  }
  try {
    const page = openSavedPage(file);
    const found = findSavedDraft(page, site);
    const words = found ? ownWordsIn(found) : '';
    if (words) say(words);
    if (found || page.missing.length === 0) return 0;
    complain(`${file}: there is no draft in it, and its frames are not beside it: ${page.missing.join(', ')}`);
    return 2;
  } catch (error) {
    complain(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

/** Answers each line; one that cannot be read is told of, and keeps none of the others from its answer. */
async function lines({ input, say, complain }: Terminal, added: AddedRules | undefined): Promise<number> {
  let code = 0;
  let at = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    at++;
    if (line.trim() === '') continue;
    try {
      say(JSON.stringify(await respond(line, added)));
    } catch (error) {
      complain(`line ${at}: ${error instanceof Error ? error.message : String(error)}`);
      code = 2;
    }
  }
  return code;
}

const kinds: readonly string[] = ['email', 'notes', 'transcript'];

async function respond(line: string, added: AddedRules | undefined): Promise<unknown> {
  const asked: unknown = JSON.parse(line);
  if (typeof asked !== 'object' || asked === null || !('text' in asked) || typeof asked.text !== 'string')
    throw new Error('there is no "text" in it');
  const kind =
    'kind' in asked && typeof asked.kind === 'string' && kinds.includes(asked.kind) ? (asked.kind as Kind) : 'email';
  const { text } = asked;
  const findings = await hear(text, kind, added);
  const suggestions = withoutRepeats(findings);
  return {
    id: 'id' in asked ? asked.id : undefined,
    findings: findings.map((finding, at) => ({
      signal: finding.signal,
      start: finding.start,
      end: finding.end,
      certainty: finding.certainty,
      words: finding.words,
      message: finding.message,
      suggestions: (suggestions[at] ?? []).map((one) => sentenceWith(one, finding, text)),
    })),
    promises: promisesOf(
      text,
      kind,
      findings.filter(({ certainty }) => certainty !== 'possible'),
      new Date(),
      readDay,
    ),
  };
}
