import { Unzip, UnzipInflate } from 'fflate';

/** What came of a Word file: its text, or why there is none. */
export type WordReading =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'refused'; readonly why: 'other-archive' | 'too-much' | 'damaged' };

const home = 'word/document.xml';
// A day of talk is some ten million units of it; what grows past this was made to.
const mostUnpacked = 40_000_000;
// An eighth of this bound at most comes of one step, however it was packed.
const step = 4096;
const stepsAtOnce = 64;

/**
 * The text of a Word file, a line a paragraph; headings begin with `#`, items with a dash.
 * @param bytes the whole file
 * @param pause awaited every few milliseconds of work
 */
export async function readDocx(bytes: Uint8Array, pause: () => Promise<void>): Promise<WordReading> {
  const found = await unpack(bytes, pause);
  if (found.state === 'refused') return found;
  const lines: string[] = [];
  const paragraphs = found.text.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '').split(/<\/w:p>/);
  for (const [at, paragraph] of paragraphs.entries()) {
    lines.push(wordsOf(paragraph));
    if (at % 500 === 499) await pause();
  }
  return { state: 'read', text: lines.join('\n') };
}

async function unpack(bytes: Uint8Array, pause: () => Promise<void>): Promise<WordReading> {
  const decoder = new TextDecoder();
  const texts: string[] = [];
  let unpacked = 0;
  let isFound = false;
  let isRead = false;
  const unzip = new Unzip((file) => {
    if (file.name !== home) return;
    isFound = true;
    file.ondata = (problem, chunk, isLast) => {
      if (problem) throw problem;
      unpacked += chunk.length;
      if (unpacked <= mostUnpacked) texts.push(decoder.decode(chunk, { stream: !isLast }));
      if (isLast) isRead = true;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0, steps = 1; at < bytes.length; at += step, steps++) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (unpacked > mostUnpacked) return { state: 'refused', why: 'too-much' };
      if (isRead) break;
      if (steps % stepsAtOnce === 0) await pause();
    }
  } catch {
    // The archive is cut off or was changed: that is told to the reader.
    return { state: 'refused', why: 'damaged' };
  }
  if (isRead) return { state: 'read', text: texts.join('') };
  return { state: 'refused', why: isFound ? 'damaged' : 'other-archive' };
}

const runs = /<w:(t|br|cr|tab|noBreakHyphen)(?=[\s/>])([^<>]*)>([^<]*)/g;

function wordsOf(paragraph: string): string {
  const words = [...paragraph.matchAll(runs)]
    .map(([, element, rest = '', text = '']) => {
      if (element === 't') return rest.endsWith('/') ? '' : unescaped(text);
      if (element === 'tab') return '\t';
      return element === 'noBreakHyphen' ? '-' : '\n';
    })
    .join('');
  if (words.trim() === '') return '';
  const level = /<w:pStyle w:val="(?:Heading|berschrift|Titre)(\d)"/.exec(paragraph)?.[1];
  if (level) return `${'#'.repeat(Number(level))} ${words}`;
  return paragraph.includes('<w:numPr>') ? `- ${words}` : words;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&amp;', '&');
