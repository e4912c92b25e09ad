import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import nlp from 'compromise/two';
import { openAnalysis } from '../../src/engine/analysis';
import { confirmed } from '../../src/engine/confirm';
import { freshEngine } from '../../src/engine/fresh';
import { emptyHits } from '../../src/engine/phrases';
import { openBlocks } from '../../src/text/blocks';
import { answer } from '../../src/text/grammar';
import { emptyTokens, tokenise } from '../../src/text/tokens';
import { bank, drafts } from '../gold/sets';
import { allHold, median, row } from './rows';

type Read = (text: string) => number | Promise<number>;

const [peersFile = 'none', pageFile = '', backgroundFile = ''] = process.argv.slice(2);
const engine = await freshEngine();
const phrases = engine.phrasesFor('email');
const { vocabulary } = engine.tables;
const tokens = emptyTokens();
const hits = emptyHits();
let sink = 0;

/** Paragraphs only, each once: a quote in the middle of a mail would silence all that follows it. */
function paragraphsOf(texts: readonly { readonly text: string }[]): string[] {
  const bodies = texts
    .flatMap(({ text }) => openBlocks('email').update(text.split('\n')))
    .flatMap(({ block: { kind, text } }) => (kind === 'body' && text.length > 20 ? [text.replace(/\n/g, ' ')] : []));
  return [...new Set(bodies)];
}

const ofDrafts = paragraphsOf(drafts());
const ofBank = paragraphsOf(bank());

const countWords = (text: string): number => text.split(/\s+/).length;

/** Mails of about so many words, made of paragraphs that are taken out of the pool, so that no two mails share any. */
function mails(pool: string[], words: number, count: number): string[] {
  return Array.from({ length: count }, () => {
    const lines: string[] = [];
    for (let length = 0; length < words && pool.length > 0; ) {
      const line = pool.shift() as string;
      lines.push(line, '');
      length += countWords(line);
    }
    return flat(lines.join('\n'));
  });
}

/** A string of its own: one cut or joined out of others is slower to read, whoever reads it. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

const known = mails([...ofBank], 300, 400);

const stageOne: Read = (text) => phrases.find(tokens, 0, tokenise(text, 0, text.length, vocabulary, tokens), hits);

const whole: Read = (text) => {
  const findings = confirmed(openAnalysis(engine, 'email').update(text.split('\n')), text, answer);
  return findings.reduce((found, { suggestions }) => found + suggestions.length, findings.length);
};

const bare: Read = (text) => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
};

const tagging: Read = (text) => nlp(text).length;

/** Milliseconds for each million UTF-16 units of the texts. */
async function pace(read: Read, texts: readonly string[]): Promise<number> {
  let length = 0;
  const start = performance.now();
  for (const text of texts) {
    const found = read(text);
    sink += typeof found === 'number' ? found : await found;
    length += text.length;
  }
  return ((performance.now() - start) * 1e6) / length;
}

/** Somebody else's reader: how many times faster ours must be, and how much of a round's texts it is given, in UTF-16 units. */
interface Peer {
  readonly name: string;
  readonly read: Read | undefined;
  readonly wanted: number;
  readonly share: number;
}

/** Texts to read once each, in rounds. */
interface Set {
  readonly name: string;
  readonly rounds: readonly (readonly string[])[];
}

function firstOf(texts: readonly string[], share: number): string[] {
  const taken: string[] = [];
  for (let length = 0, at = 0; at < texts.length && length < share; at++) {
    const text = (texts[at] as string).slice(0, share);
    taken.push(text);
    length += text.length;
  }
  return taken;
}

/** Each round goes to all in turn, so that what else the machine does meets them alike. A row is the median of the rounds. */
async function compare(what: string, ours: Read, { name, rounds }: Set, peers: readonly Peer[]): Promise<void> {
  const ratios = peers.map(() => [] as number[]);
  const overBare: number[] = [];
  for (const texts of rounds) {
    const own = await warmPace(ours, texts);
    if (ours === stageOne) overBare.push(own / (await warmPace(bare, texts)));
    for (const [at, { read, share }] of peers.entries())
      if (read) ratios[at]?.push((await warmPace(read, firstOf(texts, share))) / own);
  }
  for (const [at, { name: peer, read, wanted }] of peers.entries())
    row(`${name}: ${what}, times faster than ${peer}`, read && median(ratios[at] ?? []), wanted);
  if (ours === stageOne)
    row(`${name}: ${what}, times the time of a bare charCodeAt pass`, median(overBare), 8, { isFloor: false });
}

/** The pace of somebody at work: whoever had the machine before left nothing of ours in the processor's cache. */
async function warmPace(read: Read, texts: readonly string[]): Promise<number> {
  await warmUp(read, 50);
  return pace(read, texts);
}

/** Reads texts that are not measured. */
async function warmUp(read: Read, least: number): Promise<void> {
  const start = performance.now();
  for (let at = 0; performance.now() - start < least; at++) await pace(read, [known[at % known.length] as string]);
}

function keystrokes(): void {
  const [draft = ''] = mails([...ofDrafts], 10_000, 1);
  const lines = draft.split('\n');
  const filled = lines.flatMap((line, at) => (line.length > 40 ? [at] : []));
  const typing = ' I’ll circle back on this as soon as I can. Sorry if that came across as harsh, it was decided.';
  /** One run: a sentence typed key by key at ten places. Milliseconds of each key. */
  const type = (): { first: number[]; all: number[] } => {
    const analysis = openAnalysis(engine, 'email');
    let now: readonly string[] = lines;
    // A draft is heard, and what is offered sent to its page, before the first key.
    for (const { suggestions } of analysis.update(now)) sink += suggestions.length;
    const first: number[] = [];
    const all: number[] = [];
    for (let place = 1; place <= 10; place++) {
      const line = filled[Math.floor((place * filled.length) / 11)] as number;
      for (const key of typing) {
        now = now.with(line, now[line] + key);
        const start = performance.now();
        sink += stageOne(now[line] as string) as number;
        const middle = performance.now();
        for (const { suggestions } of analysis.update(now)) sink += suggestions.length;
        all.push(performance.now() - middle);
        first.push(middle - start);
      }
    }
    return { first, all };
  };
  const runs = Array.from({ length: 6 }, type).slice(1);
  // Of each key the median of five runs: what else the machine does, it seldom does to the same key twice.
  const times = (part: 'first' | 'all') =>
    (runs[0]?.[part] ?? []).map((_, key) => median(runs.map((run) => run[part][key] as number))).sort((a, b) => a - b);
  const all = times('all');
  const first = times('first');
  const late = (numbers: readonly number[]) => numbers[Math.floor(numbers.length * 0.99)];
  const most = { isFloor: false, digits: 3, unit: ' ms' };
  row('10,000 words, one key: stage one, 99th of a hundred', late(first), 0.1, most);
  row('10,000 words, one key: the whole, 99th of a hundred', late(all), 2, most);
  row('10,000 words, one key: the whole, the slowest', all.at(-1), 8, most);
}

const firstMail = mails([...ofDrafts], 150, 1)[0]?.split('\n') ?? [];

/** Milliseconds of a call in a fresh process, the first that is made of a module; the median of seven. */
function firstCall(file: string, name: string, ...args: readonly unknown[]): number {
  const code = `const [file, name, args] = process.argv.slice(1); const called = (await import(file))[name];
    const start = performance.now(); await called(...JSON.parse(args)); console.log(performance.now() - start);`;
  const given = ['--input-type=module', '-e', code, '--', pathToFileURL(file).href, name, JSON.stringify(args)];
  const once = () => Number(execFileSync(process.execPath, given, { encoding: 'utf8' }));
  return median(Array.from({ length: 7 }, once));
}

const kilobytes = (file: string): number => readFileSync(file).length / 1000;

function size(): void {
  const heard = openAnalysis(engine, 'email')
    .update(firstMail)
    .map(({ start, end, sentence, suggestions }) => ({ start, end, sentence, suggestions }));
  const typed = firstMail.with(0, `${firstMail[0]} `);
  const most = { isFloor: false, unit: ' ms' };
  row('a page: what it runs of the engine', kilobytes(pageFile), 80, { ...most, unit: ' kB' });
  row(
    'a page: the first key typed in a mail that was heard',
    firstCall(pageFile, 'follow', heard, firstMail, typed),
    10,
    most,
  );
  const background = firstCall(backgroundFile, 'readFirst', firstMail);
  console.log(
    `(the background: ${kilobytes(backgroundFile).toFixed(0)} kB, and ${background.toFixed(0)} ms until it has loaded and read a first mail; ${sink % 7})`,
  );
}

async function main(): Promise<void> {
  const others: Record<string, Read> =
    peersFile === 'none' ? {} : await (await import(pathToFileURL(peersFile).href)).openPeers();
  const peer = (name: string, wanted: number, share: number, read: Read | undefined = others[name]): Peer => ({
    name,
    read,
    wanted,
    share,
  });
  const pool = [...ofDrafts];
  const sets: Set[] = [
    { name: '150 words', rounds: Array.from({ length: 5 }, () => mails(pool, 150, 16)) },
    { name: '1,000 words', rounds: Array.from({ length: 5 }, () => mails(pool, 1000, 3)) },
    { name: '1 MB', rounds: [3, 5, 7].map((step) => [long(step)]) },
  ];
  // As long as the compiler needs.
  for (const read of [stageOne, bare, tagging, ...Object.values(others)]) await warmUp(read, 2000);
  for (const set of sets)
    await compare('stage one', stageOne, set, [
      peer('write-good', 50, 30_000),
      peer('alex’s rules in retext', 400, 20_000),
      peer('compromise/two', 600, 20_000, tagging),
      peer('harper.js', 2000, 6000),
    ]);
  await warmUp(whole, 2000);
  for (const set of sets)
    await compare('the whole', whole, set, [
      peer('write-good', 5, 30_000),
      peer('compromise/two', 40, 20_000, tagging),
      peer('harper.js', 200, 6000),
    ]);
  keystrokes();
  const short = long(3);
  const tenfold = short.repeat(10);
  const growths: number[] = [];
  for (let round = 0; round < 5; round++)
    growths.push(((await pace(stageOne, [tenfold])) / (await pace(stageOne, [short]))) * 10);
  row('10 MB: stage one, times the time of 1 MB', median(growths), 11, { isFloor: false });
  size();
}

/** A million UTF-16 units: all paragraphs, a different order for each step. */
function long(step: number): string {
  const all = [...ofDrafts, ...ofBank];
  const lines: string[] = [];
  for (let at = 0, length = 0; length < 1_000_000; at += step) {
    const line = all[(at + Math.floor(at / all.length)) % all.length] as string;
    lines.push(line, '');
    length += line.length + 2;
  }
  return flat(lines.join('\n').slice(0, 1_000_000));
}

await main();
process.exitCode = allHold() ? 0 : 1;
