/** What a mail file says of itself, and its words. */
export interface Mail {
  readonly subject?: string;
  /** When it was sent, as its header has it. */
  readonly date?: string;
  /** The text part, or the HTML part without its tags; a quote in HTML is the line `\uFFFC`. */
  readonly text: string;
}

const deepest = 8;

/** Reads a mail in RFC 5322 form, lines ended by `\n`. What cannot be decoded is left as it stands; nothing throws. */
export function readMail(mail: string): Mail {
  const { header, body } = partOf(mail);
  const subject = header('subject');
  const date = header('date');
  return { ...(subject && { subject: decodeWords(subject) }), ...(date && { date }), text: textOf(header, body, 0) };
}

/** Whether text begins as mail files do: headers, some of which only software writes. */
export function isMail(text: string): boolean {
  const head = text.slice(0, 20_000).split('\n\n', 1)[0] ?? '';
  return (
    /^[A-Za-z][\w-]{0,60}:/.test(head) &&
    /^(?:from|subject):/im.test(head) &&
    /^(?:mime-version|message-id|received|content-type|return-path|dkim-signature):/im.test(head)
  );
}

type Header = (name: string) => string;

function partOf(text: string): { readonly header: Header; readonly body: string } {
  const split = text.startsWith('\n') ? 0 : text.indexOf('\n\n');
  if (split < 0) return { header: () => '', body: text };
  const headers = text.slice(0, split).replace(/\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
  return { header, body: text.slice(split).replace(/^\n{1,2}/, '') };
}

function textOf(header: Header, body: string, depth: number): string {
  const type = header('content-type');
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary && depth < deepest) {
    const parts = partsBetween(body, boundary).map(partOf);
    const has = (pattern: RegExp) => parts.find((part) => pattern.test(part.header('content-type')));
    const best = has(/^text\/plain/i) ?? has(/^(?:text\/html|multipart\/)/i) ?? parts[0];
    return best ? textOf(best.header, best.body, depth + 1) : '';
  }
  const charset = /charset="?([^";\s]+)/i.exec(type)?.[1];
  const decoded = decode(body, header('content-transfer-encoding').toLowerCase(), charset);
  return /^text\/html/i.test(type) ? withoutTags(decoded) : decoded;
}

function partsBetween(body: string, boundary: string): string[] {
  const parts: string[][] = [];
  for (const line of body.split('\n')) {
    const mark = line.trimEnd();
    if (mark === `--${boundary}--`) break;
    if (mark === `--${boundary}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

function decode(body: string, encoding: string, charset: string | undefined): string {
  if (encoding === 'base64') return fromBytes(fromBase64(body), charset);
  if (encoding !== 'quoted-printable') return body;
  return fromBytes(fromHex(body.replace(/=[ \t]*\n/g, '')), charset);
}

const fromHex = (text: string): string =>
  text.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function fromBase64(text: string): string {
  const digits = text.replace(/[^A-Za-z\d+/]/g, '');
  // A lone digit at the end holds no byte.
  return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}

function fromBytes(binary: string, charset = 'utf-8'): string {
  const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0) & 255);
  try {
    return new TextDecoder(charset).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    // An unknown character set: most of a mail is ASCII whatever it calls itself.
    return binary;
  }
}

const decodeWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([^?]{1,40})\?([bq])\?([^?]*)\?=/gi, (_, charset: string, how: string, words: string) =>
      fromBytes(/b/i.test(how) ? fromBase64(words) : fromHex(words.replaceAll('_', ' ')), charset),
    );

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

const pieces = /<(\/?)([a-z][a-z\d]*)[^<>]*>|<!--|-->|&(?:#(\d{1,7})|(\w{1,10}));/gi;
const unseen = new Set(['style', 'script', 'head', 'title', 'blockquote']);
const breaks = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table']);

/** The words of HTML, a line a paragraph; items keep a dash, quotes become the line that stands for foreign content. */
function withoutTags(html: string): string {
  const text = html.replace(/\s+/g, ' ');
  let seen = '';
  let at = 0;
  let hidden = '';
  /** How many elements of its kind lie open within what is hidden: quotes stand in quotes. */
  let depth = 0;
  for (const found of text.matchAll(pieces)) {
    const [whole, slash, tag = '', code, name] = found;
    const element = tag.toLowerCase();
    if (hidden === '') seen += text.slice(at, found.index);
    at = found.index + whole.length;
    if (hidden !== '') {
      if (hidden === '<!--' ? whole === '-->' : element === hidden)
        depth += slash === '/' || hidden === '<!--' ? -1 : 1;
      if (depth === 0) hidden = '';
    } else if (whole === '<!--' || (slash === '' && unseen.has(element))) {
      hidden = whole === '<!--' ? whole : element;
      depth = 1;
      if (element === 'blockquote') seen += '\n\uFFFC\n';
    } else if (code !== undefined || name !== undefined) seen += characterOf(code, name) ?? whole;
    else if (slash === '' && element === 'li') seen += '\n- ';
    else if ((slash === '/' || element === 'br') && breaks.has(element)) seen += '\n';
  }
  if (hidden === '') seen += text.slice(at);
  return seen.replace(/ *\n */g, '\n');
}

function characterOf(code: string | undefined, name: string | undefined): string | undefined {
  if (code === undefined) return entities[name ?? ''];
  const point = Number(code);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
