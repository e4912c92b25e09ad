import type { Kind } from '../text/kind';

/** A file as the engine reads it. Lines keep their numbers where the format allows it. */
export interface ReadFile {
  readonly kind: Kind;
  readonly text: string;
}

/** Reads a file's text by its name: `.eml`, `.vtt`, `.srt`, `.md` (notes), anything else as mail. */
export function readMessage(name: string, content: string): ReadFile {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === 'eml') return { kind: 'email', text: bodyOf(text) };
  if (ending === 'vtt' || ending === 'srt') return { kind: 'transcript', text: captions(text) };
  if (ending === 'md') return { kind: 'notes', text };
  return { kind: 'email', text };
}

const timing = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}\s*-->/;
const notSpoken = /^(?:WEBVTT.*|NOTE\b.*|STYLE\b.*|\d+|[\da-f]{8}-[\da-f-]{27,}\S*)$/i;

function captions(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      timing.test(line) || notSpoken.test(line.trim())
        ? ''
        : line.replace(/^<v(?:\.\S+)? ([^>]+)>/, '$1: ').replace(/<[^>]*>/g, ''),
    )
    .join('\n');
}

/** The plain text of a mail: its text part, or its HTML part without the tags. */
function bodyOf(mail: string): string {
  const split = mail.indexOf('\n\n');
  if (split < 0) return mail;
  const headers = mail.slice(0, split).replace(/\n[ \t]+/g, ' ');
  const body = mail.slice(split + 2);
  const header = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(headers)?.[1] ?? '';
  const type = header('content-type').toLowerCase();
  const boundary = /boundary="?([^";]+)"?/i.exec(header('content-type'))?.[1];
  if (type.startsWith('multipart/') && boundary) {
    const parts = body
      .split(new RegExp(`^--${boundary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:--)?\\s*$`, 'm'))
      .slice(1);
    const isPlain = (part: string) => /^content-type:\s*text\/plain/im.test(part);
    const hasText = (part: string) => /^content-type:\s*(?:text\/html|multipart\/)/im.test(part);
    const best = parts.find(isPlain) ?? parts.find(hasText) ?? parts[0];
    return best === undefined ? '' : bodyOf(best.replace(/^\n/, ''));
  }
  const decoded = decode(
    body,
    header('content-transfer-encoding').toLowerCase().trim(),
    /charset="?([^";\s]+)/i.exec(header('content-type'))?.[1],
  );
  return type.startsWith('text/html') ? withoutTags(decoded) : decoded;
}

function decode(body: string, encoding: string, charset = 'utf-8'): string {
  if (encoding !== 'base64' && encoding !== 'quoted-printable') return body;
  const binary =
    encoding === 'base64'
      ? atob(body.replace(/[^A-Za-z\d+/]/g, ''))
      : body
          .replace(/=\n/g, '')
          .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0) & 255);
  try {
    return new TextDecoder(charset).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    // An unknown character set: most of a mail is ASCII whatever it calls itself.
    return binary;
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  ndash: '–',
  mdash: '—',
};

function withoutTags(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<blockquote\b.*<\/blockquote>/gi, '\n\uFFFC\n')
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/ *\n */g, '\n');
}
