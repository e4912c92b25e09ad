import type { Kind } from './kind';
import { sameEnds } from './same-ends';
import type { Span } from './span';

/** A stretch of text that is read as one: a paragraph, a list item, a turn. It does not know where it stands, so it lasts while its lines do. */
export interface Block extends Span {
  readonly kind: 'body' | 'item' | 'heading' | 'greeting' | 'signoff';
  /** Its lines; `start` and `end` are UTF-16 units of this, without the bullet or the speaker's name. */
  readonly text: string;
  /** Who speaks, in a transcript or notes line such as `Priya: I'll send it`. */
  readonly speaker?: string;
}

/** A block and its first and last line, inclusive. */
export interface PlacedBlock {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** The line that stands for something that is not the writer's: a quote box, a signature box, an image. */
export const foreignLine = '\uFFFC';

type Shape =
  | 'text'
  | 'blank'
  | 'item'
  | 'heading'
  | 'greeting'
  | 'signoff'
  | 'quoted'
  | 'foreign'
  | 'fence'
  | 'cut'
  | 'attribution'
  | 'dashes'
  | 'header'
  | 'footer'
  | 'table';

// The labels of a forwarded header: From and its kin begin one, the others confirm it. Names of fields in the languages of common clients.
const beginsHeader =
  /^[>*\s]*(?:from|von|de|da|van|från|fra|od|от|发件人|寄件者|差出人|보낸 사람|lähettäjä|kimden|feladó|από|من|מאת|date|datum|sent|gesendet|subject|betreff)\s?\*?[:：]\*?\s*\S/i;
const confirmsHeader =
  /^[>*\s]*(?:from|von|de|da|van|från|fra|od|от|sent|gesendet|envoyé|enviado(?: el)?|inviato|verzonden|skickat|sendt|wysłano|отправлено|date|datum|data|fecha|дата|发送时间|日期|to|an|à|para|a|aan|till|til|do|кому|收件人|subject|betreff|objet|asunto|oggetto|onderwerp|temat|ämne|emne|тема|主题|cc)\s?\*?[:：]/i;
const cut =
  /^[-_\u2010\u2013\s]{2,}\s*(?:original message|forwarded message|original appointment|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|wiadomość oryginalna|原始邮件|исходное сообщение).*$|^-{4,}\s*\S.{2,60}\S\s*-{4,}$|^begin forwarded message:$|^_{20,}$|^-{20,}$/i;
const wrote =
  /(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|skrev|napisał\(?a?\)?|написал\(?а?\)?|escreveu)\s*[:：]\s*$/i;
const sentFrom =
  /^(?:sent (?:from|via|with) (?:my |the )?.{2,40}|get outlook for \w+\.?|envoyé de mon .{2,30}|von meinem .{2,30} gesendet|enviado desde mi .{2,30})$/i;
const legal =
  /^(?:this (?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:confidential|intended|privileged)|confidentiality (?:notice|note)|disclaimer\b|the information (?:contained )?in this (?:e-?mail|message)|please consider the environment|if you (?:are not|have received this).{0,60}(?:intended|in error)|registered (?:in|office)|unsubscribe\b)/i;
const item = /^\s*(?:[-*•–·‣▪◦]|\d{1,2}[.)]|[a-z][.)]|\[[ xX]?\]|☐|☑|→)\s+(?:\[[ xX]?\]\s*)?/;
const table = /^\s*\|.*\|\s*$/;
const greeting =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|g['’]day|howdy|namaste|dia dhuit|all|team|folks)\b[^.?!:;]{0,40}[,!:–-]?$/i;
const signoff =
  /^(?:(?:with |my |our |all the |many |kind(?:est)?|best|warm(?:est)?|very|yours|your|sincerely|faithfully|truly|cordially|respectfully|thanks|thank you|thx|ta|cheers|regards|wishes|love|slán|talk soon|speak soon|see you(?: soon| then)?|take care|have a (?:good|great|nice|lovely) (?:day|weekend|evening|one)|br|rgds|kr|best)\b[ ,&]*(?:and |for everything |again |so much |a lot |in advance |as ever |as always )?)+(?:(?:regards|wishes|thanks|thank you|sincerely|faithfully|truly|again|best|ever|always|all|both|everyone|team|then|advance|much)\b[ ,]*)*[,.!–-]*$/i;
const speaker =
  /^\s*(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?\s*[-–]?\s*)?(?:\*\*)?([\p{Lu}@][\p{L}\p{N}.'’&()/ -]{0,38}?)(?:\*\*)?\s*(?:\(\d{1,2}:\d{2}(?::\d{2})?\))?\s*:(?:\*\*)?\s+(?=\S)/u;

function shapeOf(line: string): Shape {
  if (line === foreignLine) return 'foreign';
  const text = line.trim();
  if (text === '' || text === '\u200b') return 'blank';
  const first = text.charCodeAt(0);
  if (first === 62) return 'quoted';
  if (text.startsWith('```') || text.startsWith('~~~')) return 'fence';
  if ((text === '--' || text === '—') && line.trimStart().length >= text.length) return 'dashes';
  if (
    (first === 45 || first === 95 || first === 0x2010 || first === 0x2013 || first === 66 || first === 98) &&
    cut.test(text)
  )
    return 'cut';
  if (first === 35 && /^#{1,6}\s/.test(text)) return 'heading';
  if (first === 124 && table.test(text)) return 'table';
  if (item.test(line)) return 'item';
  if (text.length > 300) return 'text';
  const last = text.charCodeAt(text.length - 1);
  if (last === 58 || last === 0xff1a) {
    if (wrote.test(text)) return 'attribution';
  }
  if (text.length < 60 && greeting.test(text)) return 'greeting';
  if (text.length < 50 && signoff.test(text)) return 'signoff';
  if (text.length < 70 && sentFrom.test(text)) return 'footer';
  if (legal.test(text)) return 'footer';
  if (beginsHeader.test(text)) return 'header';
  if (last === 58 && text.length < 60 && !/[.?!]/.test(text)) return 'heading';
  return 'text';
}

const shapes = new Map<string, Shape>();

/** Shapes of lines are remembered, so that a keystroke looks at one line only. */
function shape(line: string): Shape {
  const known = shapes.get(line);
  if (known !== undefined) return known;
  if (shapes.size > 20_000) shapes.clear();
  const found = shapeOf(line);
  if (line.length < 2000) shapes.set(line, found);
  return found;
}

/**
 * Which lines are the writer's own: greetings and sign-offs count, quotes, forwarded mail, signatures, footers and
 * lines that stand for foreign content do not. Answers beside quoted lines are own.
 */
export function ownLines(lines: readonly string[], kind: Kind = 'email'): boolean[] {
  const own = new Array<boolean>(lines.length).fill(true);
  const isBlank = (at: number) => shape(lines[at] ?? '') === 'blank';
  const nextFilled = (at: number): number => {
    let next = at + 1;
    while (next < lines.length && isBlank(next)) next++;
    return next;
  };
  const isQuote = (at: number) => {
    const found = at < lines.length ? shape(lines[at] as string) : 'blank';
    return found === 'quoted' || found === 'foreign';
  };
  let isFenced = false;
  let sawSignoff = -1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const found = shape(line);
    if (found === 'fence') {
      isFenced = !isFenced;
      own[at] = false;
      continue;
    }
    if (isFenced) {
      own[at] = false;
      continue;
    }
    if (found === 'foreign' || found === 'quoted') {
      own[at] = false;
      sawSignoff = -1;
      continue;
    }
    if (kind === 'transcript') continue;
    if (found === 'cut') {
      own.fill(false, at);
      break;
    }
    if (found === 'header' && kind === 'email') {
      let confirmed = 0;
      for (let next = at + 1; next < Math.min(lines.length, at + 6); next++)
        if (confirmsHeader.test(lines[next] ?? '')) confirmed++;
      if (confirmed >= 2) {
        own.fill(false, at);
        break;
      }
    }
    if (
      found === 'attribution' ||
      (/[:：]\s*$/.test(line) && /\d/.test(line) && line.length < 200 && isQuote(nextFilled(at)))
    ) {
      // The attribution may be broken over two lines: "On Tue, 14 May 2024" / "Ana Ruiz <ana@…> wrote:".
      own[at] = false;
      if (at > 0 && /^(?:on|le|am|el|il|op|den|em|w dniu)\s.*\d/i.test((lines[at - 1] ?? '').trim()))
        own[at - 1] = false;
      if (kind === 'email' && !isQuote(nextFilled(at)) && found === 'attribution') {
        const hasMarks = lines.slice(at + 1).some((_, offset) => isQuote(at + 1 + offset));
        if (!hasMarks) {
          own.fill(false, at);
          break;
        }
      }
      continue;
    }
    if (found === 'dashes' && kind === 'email') {
      let next = at;
      while (next < lines.length && !isQuote(next) && !(shape(lines[next] ?? '') === 'attribution'))
        own[next++] = false;
      at = next - 1;
      continue;
    }
    if (found === 'footer') {
      own[at] = false;
      continue;
    }
    if (kind !== 'email') continue;
    if (sawSignoff >= 0 && found !== 'blank') {
      // After the sign-off comes a name; what follows the name is a signature, unless it is a postscript.
      const filled = lines.slice(sawSignoff + 1, at).filter((_, offset) => !isBlank(sawSignoff + 1 + offset)).length;
      if (/^p\.?\s?p?\.?s\b/i.test(line.trim())) sawSignoff = -1;
      else if (filled >= 1) own[at] = false;
      else if (line.trim().split(/\s+/).length > 6) sawSignoff = -1;
      continue;
    }
    if (found === 'signoff') sawSignoff = at;
  }
  return own;
}

const firstWord = /^\s*(\S+)/;

/** Whether the second line goes on where mail software broke the first: near the 72nd column, with no end of sentence. */
function isWrapped(before: string, after: string): boolean {
  if (before.length < 30 || before.length > 84) return false;
  if (/[.?!:;。]["'”’)\]]*\s*$/.test(before)) return before.length > 50 && /^\s*[a-z]/.test(after);
  const word = firstWord.exec(after)?.[1] ?? '';
  return /^[a-z(]/.test(word)
    ? before.length >= 45 || before.length + word.length > 62
    : before.length + 1 + word.length > 66;
}

/** The blocks of one message, read again after every change. Blocks whose lines did not change are the same objects. */
export interface BlockReader {
  update(lines: readonly string[]): readonly PlacedBlock[];
}

// Shapes that say nothing about the lines round them.
const isOrdinary = (found: Shape) => found === 'text' || found === 'item' || found === 'heading';

export function openBlocks(kind: Kind): BlockReader {
  let lines: readonly string[] = [];
  let own: readonly boolean[] = [];
  let blocks: readonly PlacedBlock[] = [];
  let firstSignoff = 0;

  return {
    update(now) {
      const { head: same, tail: sameAtEnd } = sameEnds(lines, now);
      if (same === now.length && same === lines.length) return blocks;
      blocks = isOneLine(now, same, sameAtEnd) ? around(now, same) : anew(now, same, sameAtEnd);
      lines = now;
      return blocks;
    },
  };

  /** A keystroke: one line is another, and says as little about the rest as before. */
  function isOneLine(now: readonly string[], at: number, sameAtEnd: number): boolean {
    if (now.length !== lines.length || at + 1 + sameAtEnd !== now.length || at >= firstSignoff) return false;
    const before = shape(lines[at] as string);
    return (
      isOrdinary(before) &&
      before === shape(now[at] as string) &&
      own[at] === true &&
      !/[:：]\s*$/.test(now[at] as string) &&
      !/[:：]\s*$/.test(lines[at] as string)
    );
  }

  function around(now: readonly string[], at: number): readonly PlacedBlock[] {
    let first = blockAt(at);
    // The line before may now be one with this, so the block before is read again, too.
    if (first > 0) first--;
    const made: PlacedBlock[] = [];
    let line = blocks[first]?.from ?? at;
    let rest = first;
    for (;;) {
      const placed = readBlock(now, own, line, kind);
      if (!placed) {
        rest = blocks.length;
        break;
      }
      while (rest < blocks.length && (blocks[rest] as PlacedBlock).from < placed.from) rest++;
      const old = blocks[rest];
      // From here on every block begins and ends where it did.
      if (old && old.from === placed.from && placed.from > at) break;
      made.push(old && old.from === placed.from && old.block.text === placed.block.text ? old : placed);
      line = placed.to + 1;
    }
    return blocks.slice(0, first).concat(made, blocks.slice(rest));
  }

  /** The first block that ends at or after a line; as many as there are where none does. */
  function blockAt(line: number): number {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((blocks[middle] as PlacedBlock).to < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function anew(now: readonly string[], same: number, sameAtEnd: number): readonly PlacedBlock[] {
    own = ownLines(now, kind);
    firstSignoff = now.findIndex((line) => shape(line) === 'signoff');
    if (firstSignoff < 0) firstSignoff = now.length;
    const grown = now.length - lines.length;
    const oldAt = new Map(blocks.map((placed) => [placed.from, placed]));
    const made: PlacedBlock[] = [];
    for (let line = 0; ; ) {
      const placed = readBlock(now, own, line, kind);
      if (!placed) return made;
      const isAfter = placed.from >= now.length - sameAtEnd;
      const old = placed.to < same ? oldAt.get(placed.from) : isAfter ? oldAt.get(placed.from - grown) : undefined;
      const isSame =
        old !== undefined &&
        old.to - old.from === placed.to - placed.from &&
        old.block.kind === placed.block.kind &&
        old.block.text === placed.block.text;
      made.push(isSame ? { ...placed, block: old.block } : placed);
      line = placed.to + 1;
    }
  }
}

/** The next block at or after a line, undefined where none is left. */
function readBlock(
  lines: readonly string[],
  own: readonly boolean[],
  from: number,
  kind: Kind,
): PlacedBlock | undefined {
  for (let at = from; at < lines.length; at++) {
    if (!own[at]) continue;
    const line = lines[at] as string;
    const found = shape(line);
    if (found === 'blank' || found === 'fence' || found === 'table') continue;
    let start = found === 'item' ? (item.exec(line)?.[0].length ?? 0) : 0;
    let said: string | undefined;
    if (kind !== 'email' && line.length - start > 2) {
      const label = speaker.exec(line.slice(start));
      if (label && (label[1] ?? '').split(' ').length <= 4) {
        said = label[1];
        if (kind === 'transcript') start += label[0].length;
      }
    }
    let last = at;
    const joins =
      found === 'text' || found === 'item' || found === 'header' || (found === 'greeting' && line.length > 45);
    while (joins && last + 1 < lines.length && own[last + 1] && isContinued(lines, last, found === 'item')) last++;
    const text = last === at ? line : lines.slice(at, last + 1).join('\n');
    const is = found === 'item' || found === 'heading' || found === 'greeting' || found === 'signoff' ? found : 'body';
    return {
      block: { kind: is, text, start, end: text.length, ...(said === undefined ? {} : { speaker: said }) },
      from: at,
      to: last,
    };
  }
  return undefined;
}

function isContinued(lines: readonly string[], at: number, isItem: boolean): boolean {
  const before = lines[at] as string;
  const after = lines[at + 1] as string;
  const next = shape(after);
  if (next !== 'text' && next !== 'header') return false;
  if (isItem && /^\s{2,}\S/.test(after)) return true;
  return isWrapped(before, after);
}
