import { isAttribution } from './attribution';
import { fold, visible } from './fold';
import type { Kind } from './kind';
import { type Cell, cellsOf, taskColumnsOf, unownedTask } from './rows';
import { sameEnds } from './same-ends';
import type { Span } from './span';

/** A stretch of text that is read as one: a paragraph, a list item, a turn. It does not know where it stands, so it lasts while its lines do. */
export interface Block extends Span {
  readonly kind: 'body' | 'item' | 'heading' | 'greeting' | 'signoff';
  /** Its lines; `start` and `end` are UTF-16 units of this, without the bullet or the speaker's name. */
  readonly text: string;
  /** Who speaks: named in the line, as in `Priya: I'll send it`, or in a transcript on the line that opens the turn. */
  readonly speaker?: string;
  /** Whether it is the task of a row in a table of tasks that names nobody. */
  readonly isTask?: true;
}

/** A block and its first and last line, inclusive. */
export interface PlacedBlock {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** The line that stands for something that is not the writer's, as a quote or a signature. A picture is the same unit inside a line, or with a space behind it. */
export const foreignLine = '\uFFFC';

type Shape =
  | 'text'
  | 'indented'
  | 'blank'
  | 'divider'
  | 'url'
  | 'item'
  | 'heading'
  | 'greeting'
  | 'signoff'
  | 'quoted'
  | 'foreign'
  | 'fence'
  | 'cut'
  | 'rule'
  | 'attribution'
  | 'dashes'
  | 'header'
  | 'footer'
  | 'legal'
  | 'table';

// The labels of a forwarded header: From and its kin begin one, the others confirm it. Names of fields in the languages of common clients.
const beginsHeader =
  /^[>*\s]*(?:from|von|de(?: la)?|da|van|från|fra|od|от|від|发件人|寄件者|差出人|보낸 ?사람|lähettäjä|kimden|gönderen|feladó|από|من|מאת|date|datum|sent|gesendet|subject|betreff)\s?\*?[:：]\*?\s*\S/i;
const confirmsHeader =
  /^[>*\s]*(?:from|von|de(?: la)?|da|van|från|fra|od|от|від|sent|gesendet|envoyé|enviad[oa](?: el| em)?|inviato|verzonden|skickat|sendt|lähetetty|wysłano|odesláno|odoslané|отправлено|надіслано|gönderildi|gönderilme(?: tarihi)?|elküldve|trimis|στάλθηκε|נשלח|date|datum|data|fecha|päivämäärä|tarih|дата|发送时间|日期|寄件日期|送信日時|보낸 ?날짜|to|an|à|para|a|aan|till|til|vastaanottaja|do|komu|кому|kime|címzett|către|προς|אל|收件人|收件者|宛先|받는 ?사람|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|aihe|temat|předmět|predmet|ämne|emne|тема|konu|tárgy|subiect|θέμα|נושא|主题|主旨|件名|제목|cc)\s?\*?[:：]/i;
// Of the header that a memo begins with.
const memoLabel = /^\s*(?:from|to|cc|through|subject|re|ref)\s?[:：]/i;
const cut =
  /^[-_\u2010\u2013\s]{2,}\s*(?:original message|forwarded message|original appointment|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|mensagem (?:original|encaminhada)|ursprungligt meddelande|vidarebefordrat meddelande|oprindelig (?:besked|meddelelse)|videresendt (?:besked|melding)|opprinnelig melding|alkuperäinen viesti|wiadomość oryginalna|přeposlaná zpráva|původní zpráva|原始邮件|转发(?:的)?邮件|原始郵件|轉寄郵件|転送メッセージ|元のメッセージ|원본 메(?:시|세)지|исходное сообщение|пересылаемое сообщение).*$/i;
// Apple Mail in its languages.
const forwarded =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem (?:reencaminhada|encaminhada)|inizio messaggio inoltrato|begin doorgestuurd bericht|vidarebefordrat brev|start på videresendt (?:besked|e-mail)|начало переадресованного сообщения|開始轉寄郵件|开始转发的邮件|転送されたメッセージ)\s?[:：]$/i;
// Mail programs draw these above a mail below, in notes people do.
const rule = /^-{4,}\s*\S.{2,120}\S\s*-{3,}$|^_{20,}$|^-{20,}$/;
const divider = /^[-=_*~–—][-=_*~–—\s]*[-=_*~–—]$/;
const beginsAttribution = /^(?:on|le|am|el|il|op|den|em|w dniu)\s.*\d.*(?:[^.!?]|\.m\.)$/i;
const sentFrom =
  /^(?:sent (?:from|via|with|using) (?:my |the )?.{2,40}|get outlook for \w+\.?|(?:envoyé|expédié) (?:de|depuis|à partir de) mon .{2,30}|von meinem .{2,30} gesendet|gesendet (?:von|mit|über) .{2,40}|(?:enviado|enviada) (?:desde|do|a partir do) (?:mi|meu) .{2,30}|inviato (?:da|dal mio) .{2,30}|(?:verstuurd|verzonden) (?:vanaf|met|via) .{2,30}|skickat från min .{2,30}|sendt fra min .{2,30}|lähetetty .{2,20}sta|wysłan[eo] z .{2,30}|отправлено (?:с|из) .{2,30}|从我的 ?.{2,20}发送|发自我的 ?.{2,20}|.{2,20}から送信|나의 .{2,20}에서 보냄)[.。]?$/i;
const legal =
  /^(?:this (?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:confidential|intended|privileged)|confidentiality (?:notice|note)|disclaimer\b|the information (?:contained )?in this (?:e-?mail|message)|please consider the environment|if you (?:are not|have received this).{0,60}(?:intended|in error)|registered (?:in|office)|unsubscribe\b)/i;
const item =
  /^\s*(?:[-*•–·‣▪◦●○■□➢]|\d{1,2}[.)]|[a-z][.)]|[A-Z]\)|[ivx]{2,4}[.)]|\((?:\d{1,2}|[a-z])\)|\[[ xX]?\]|[☐☑☒✓✔✅→])\s+(?:\[[ xX]?\]\s*)?/;
// A row between bars or with two in it, or one of three cells and more with tabs between, as sheets are pasted.
const table = /^\s*\|.*\|\s*$|^[^|]*\S\s+\|\s[^|]*\|(?:\s|$)|\S\t+\S[^\t]*\t+\S/;
const tableRule = /^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)+\|?$/;
const url = /^[<([]?(?:https?:\/\/|www\.)\S+[.,;]?$/i;
const indented = /^(?: {4}|\t)\s*\S/;
const codeMark = /^\s*(?:#|\/\/|\/\*|<!--|\$ )|[{}=\\]|;$|<\/|\/>/;
const greeting =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|g['’]day|howdy|namaste|dia dhuit|all|team|folks)\b(?: (?:mr|mrs|ms|dr|prof)\.)?[^.?!:;]{0,40}[,!:–-]?$/i;
const signoff =
  /^(?:(?:with |my |our |all the |many |kind(?:est)?|best|warm(?:est)?|very|yours|your|sincerely|faithfully|truly|cordially|respectfully|thanks|thank you|thx|ta|cheers|regards|wishes|love|slán|talk soon|speak soon|see you(?: soon| then)?|take care|have a (?:good|great|nice|lovely) (?:day|weekend|evening|one)|br|rgds|kr|best)\b[ ,&]*(?:and |for everything |again |so much |a lot |in advance |as ever |as always )?)+(?:(?:regards|wishes|thanks|thank you|sincerely|faithfully|truly|again|best|ever|always|all|both|everyone|team|then|advance|much)\b[ ,]*)*[,.!–-]*$/i;
// Many end an English mail as they end those at home.
const signoffElsewhere =
  /^(?:mit (?:freundlichen|besten|herzlichen|lieben|vielen) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|herzliche|schöne|freundliche) gr(?:ü|ue)(?:ß|ss)e|lg|vg|bg|mfg|(?:bien )?cordialement|bien à (?:vous|toi)|(?:meilleures |sincères )?salutations(?: distinguées)?|amicalement|(?:un )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|atentamente|(?:cordiali |distinti )?saluti|un saluto|(?:com os melhores )?cumprimentos|atenciosamente|(?:um )?abraços?|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|pozdrawiam|z poważaniem|s pozdravem|(?:med )?(?:vänliga|vennlige?|venlige?|bästa|beste|bedste) (?:hälsningar|hilsen|hilsner)|hälsningar|hilsen|mvh|(?:ystävällisin )?terveisin|cu stimă|üdvözlettel|saygılarımla|с уважением)[,.!–-]*$/iu;
// "Best, Maya" and "— Maya": a sign-off and the name in one.
const signedOff =
  /^(?:(?:(?:(?:With )?(?:[Kk]ind(?:est)?|[Bb]est|[Ww]arm(?:est)?) )?(?:[Rr]egards|[Ww]ishes)|All the best|Best|Sincerely|Yours(?: sincerely| truly| faithfully)?)(?:, ?| [–—-] ?)|(?:—|--) ?)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;

const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?: ?[AaPp]\\.?[Mm]\\.?)?';
const time = `[[(]?${clock}[\\])]?`;
const speaker = new RegExp(
  `^\\s*(?:${time}\\s*[-–]?\\s*)?(?:\\*\\*)?([\\p{Lu}@][\\p{L}\\p{N}.'’&()/ -]{0,38}?)(?:\\*\\*)?\\s*(?:[[(]${clock}[\\])])?\\s*:(?:\\*\\*)?\\s+(?=\\S)`,
  'u',
);
const name =
  "[\\p{Lu}@][\\p{L}\\p{N}.'’&()/-]*(?: (?:\\p{Lu}|\\d|\\((?=\\p{L})|d[aeiu] |v[ao]n |der |den |bin |al |la |le )[\\p{L}\\p{N}.'’&()/-]*){0,3}";
// A line that says who speaks from here on: "Priya Shah  00:12", "[00:12] Priya Shah".
const turn = new RegExp(`^(?:(${name})(?:\\s+|\\s*[-–|,]\\s*|(?=[[(]))${time}|${time}\\s*[-–|]?\\s*(${name}))$`, 'u');
// WebVTT names the speaker in a tag.
const voice = /^\s*<v(?:\.\S+)? ([^>]+)>/;
const endOfVoice = /<\/v>\s*$/;
// Captions open a turn with these; in a transcript nobody is quoted by them.
const opensTurn = /^\s*>{2,3}\s*(?=[^>\s])/;
// What captions hold beside what is said: their head, their numbers and their times.
const caption = new RegExp(`^(?:WEBVTT\\b.*|\\d+|${time}(?:\\s*-->.*)?)$`);

/** @param text the line as it is seen, trimmed */
function shapeOf(line: string, text: string): Shape {
  if (line === foreignLine) return 'foreign';
  if (text === '' || text === foreignLine) return 'blank';
  const first = text.charCodeAt(0);
  if (first === 62) return 'quoted';
  const isIndented = indented.test(line);
  if (text.startsWith('```') || text.startsWith('~~~')) return 'fence';
  if (text === '--' || text === '—') return 'dashes';
  if ((first === 45 || first === 95 || first === 0x2010 || first === 0x2013) && cut.test(text)) return 'cut';
  if ((first === 45 || first === 95) && rule.test(text)) return 'rule';
  if (divider.test(text)) return 'divider';
  if (first === 35 && !isIndented && /^#{1,6}\s/.test(text)) return 'heading';
  if (table.test(line) || tableRule.test(text)) return 'table';
  if (item.test(line)) return 'item';
  if (text.length > 300) return 'text';
  const last = text.charCodeAt(text.length - 1);
  if (last === 58 || last === 0xff1a) {
    if (forwarded.test(text)) return 'cut';
    if (isAttribution(text)) return 'attribution';
  }
  if (text.length < 60 && greeting.test(text)) return 'greeting';
  if (text.length < 50 && (signoff.test(text) || signoffElsewhere.test(text) || signedOff.test(text))) return 'signoff';
  if (text.length < 70 && sentFrom.test(text)) return 'footer';
  if (legal.test(text)) return 'legal';
  if (url.test(text)) return 'url';
  if (beginsHeader.test(text)) return 'header';
  if (last === 58 && text.length < 60 && !/[.?!]/.test(text)) return 'heading';
  return isIndented ? 'indented' : 'text';
}

/** What a line is by itself. */
interface Look {
  /** The line as it is seen, trimmed. */
  readonly text: string;
  readonly shape: Shape;
}

const looks = new Map<string, Look>();
// A line that is longer is a paragraph, whatever it ends with.
const longestLook = 1000;

/** Looks at lines are remembered, so that a keystroke looks at one line only. */
function look(line: string): Look {
  const known = looks.get(line);
  if (known !== undefined) return known;
  if (looks.size > 20_000) looks.clear();
  const text = visible(line.slice(0, longestLook)).trim();
  const found = { text, shape: shapeOf(line, text) };
  if (line.length < 2000) looks.set(line, found);
  return found;
}

const shape = (line: string): Shape => look(line).shape;

const isBlank = (line: string | undefined): boolean => line !== undefined && shape(line) === 'blank';

const isQuoteShape = (found: Shape): boolean => found === 'quoted' || found === 'foreign';

const isQuote = (line: string | undefined): boolean => line !== undefined && isQuoteShape(shape(line));

/**
 * Which lines are the writer's own: greetings and sign-offs count, quotes, forwarded mail, signatures, footers and
 * lines that stand for foreign content do not. Answers beside quoted lines are own.
 */
export function ownLines(lines: readonly string[], kind: Kind = 'email'): boolean[] {
  const own = new Array<boolean>(lines.length).fill(true);
  let fence = '';
  let sawSignoff = -1;
  const hasArrows = kind === 'notes' && isListedByArrows(lines);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const { shape: found, text } = look(line);
    if (found === 'fence' || fence !== '') {
      // A fence is closed by its own mark; the other one inside it is code.
      const mark = found === 'fence' ? text.slice(0, 3) : '';
      if (fence === '') fence = mark;
      else if (fence === mark) fence = '';
      own[at] = false;
      continue;
    }
    if (hasArrows && found === 'quoted') continue;
    if (isQuoteShape(found) && !(kind === 'transcript' && opensTurn.test(line))) {
      own[at] = false;
      sawSignoff = -1;
      continue;
    }
    if (at > 0 && own[at - 1] === false && isTornOff(lines[at - 1] as string, text)) {
      own[at] = false;
      continue;
    }
    if (kind === 'transcript') {
      own[at] = !isBetweenTurns(line);
      continue;
    }
    const stretch = findForeign(lines, at, found, kind);
    if (stretch) {
      own.fill(false, stretch.start, stretch.end);
      at = stretch.end - 1;
      continue;
    }
    if (kind !== 'email') continue;
    if (sawSignoff >= 0 && found !== 'blank') {
      // After the sign-off comes a name; what follows the name is a signature, unless it is a postscript.
      const isNamed = lines.slice(sawSignoff + 1, at).some((between) => !isBlank(between));
      if (/^p\.?\s?p?\.?s\b/i.test(text)) sawSignoff = -1;
      else if (isNamed) own[at] = false;
      else if (found === 'signoff') sawSignoff = at;
      else if (isSaid(text)) sawSignoff = -1;
      continue;
    }
    if (found !== 'signoff' || (at > 0 && isBrokenOff(look(lines[at - 1] as string).text, text))) continue;
    sawSignoff = signedOff.test(text) ? at - 1 : at;
  }
  return own;
}

/** Whether what stands below a quoted line is its end, broken off by software that did not mark it. */
const isTornOff = (quoted: string, text: string): boolean =>
  quoted.length >= leastBroken &&
  quoted.length <= longestBroken &&
  isQuote(quoted) &&
  /^\p{Ll}/u.test(text) &&
  !endsSentence.test(quoted);

const arrow = /^\s*>\s+(?=[^>\s])/;
const leadsToQuote =
  /\b(?:wrote|writes|said|says|quotes?|quoted|e-?mail|mail|message|reply|replied|letter|text|from)\b[^.!?]*$/i;

const longestLead = 200;

/** Whether notes are listed by `>`, as some write points: more than one of them, and none that somebody else's words lead up to. */
function isListedByArrows(lines: readonly string[]): boolean {
  let points = 0;
  let before = '';
  for (const line of lines) {
    if (isBlank(line)) continue;
    if (isQuote(line) && line !== foreignLine) {
      if (!arrow.test(line)) return false;
      if (!isQuote(before) && (isAttribution(before.trim()) || leadsToQuote.test(before.slice(-longestLead))))
        return false;
      points++;
    }
    before = line;
  }
  return points > 1;
}

/** The lines from one on, `end` exclusive, that are somebody else's or nobody's, where such begin: a mail below, an attribution, a signature, a footer, a table, code. */
function findForeign(lines: readonly string[], at: number, found: Shape, kind: Kind): Span | undefined {
  const isMail = kind === 'email';
  switch (found) {
    case 'cut':
      return { start: at, end: lines.length };
    case 'rule':
      return isMail ? { start: at, end: lines.length } : undefined;
    case 'header':
      if (!isMail || !isConfirmed(lines, at)) return findAttribution(lines, at, kind);
      return { start: at, end: behindMemoHeader(lines, at) ?? lines.length };
    case 'dashes':
      return isMail ? untilLine(lines, at, (line) => isQuote(line) || shape(line) === 'attribution') : undefined;
    case 'footer':
      return { start: at, end: at + 1 };
    case 'legal':
      return untilLine(lines, at, (line) => isBlank(line) || isQuote(line));
    case 'table':
      return tableRule.test(look(lines[at] as string).text)
        ? // Rows need no bars at their ends: the line above the rule, and those below it as far as there are bars.
          { start: Math.max(0, at - 1), end: untilLine(lines, at, (line) => !line.includes('|')).end }
        : undefined;
    case 'indented':
      return findCode(lines, at);
    default:
      return findAttribution(lines, at, kind);
  }
}

/** The tasks that nobody has yet in tables of tasks, by the lines of their rows. What else stands in tables is not read. */
function unownedTasks(lines: readonly string[], own: readonly boolean[]): ReadonlyMap<number, Cell> {
  const tasks = new Map<number, Cell>();
  for (let rule = 1; rule < lines.length; rule++) {
    if (own[rule] || !tableRule.test(look(lines[rule] as string).text)) continue;
    const columns = taskColumnsOf(cellsOf(lines[rule - 1] as string));
    for (let row = rule + 1; columns && row < lines.length && (lines[row] as string).includes('|'); row++) {
      const task = unownedTask(lines[row] as string, columns);
      if (task) tasks.set(row, task);
    }
  }
  return tasks;
}

/** The lines from one on, up to the next that ends them. */
function untilLine(lines: readonly string[], start: number, isEnd: (line: string) => boolean): Span {
  const end = lines.findIndex((line, at) => at > start && isEnd(line));
  return { start, end: end < 0 ? lines.length : end };
}

/** Whether what looks like the first label of a mail's header is followed by others. */
const isConfirmed = (lines: readonly string[], at: number): boolean =>
  lines.slice(at + 1, at + 6).filter((line) => confirmsHeader.test(look(line).text)).length >= 2;

/**
 * The line behind the header of a memo, whose words are the writer's own; undefined where it is that of a mail below. Memos
 * begin with theirs, and it says neither when it was sent nor from what address, as all mail programs do.
 */
function behindMemoHeader(lines: readonly string[], at: number): number | undefined {
  if (!lines.slice(0, at).every(isBlank)) return undefined;
  let behind = at;
  while (behind < lines.length && memoLabel.test(lines[behind] as string)) behind++;
  const header = lines.slice(at, behind);
  const isOver = isBlank(lines[behind] ?? '') && header.length > 2;
  return isOver && !header.some((line) => line.includes('@')) ? behind : undefined;
}

/** The lines of an attribution that ends at a line, and all below them where no line there is marked as quoted. */
function findAttribution(lines: readonly string[], at: number, kind: Kind): Span | undefined {
  const line = lines[at] as string;
  if (!/[:：]$/.test(look(line).text)) return undefined;
  const below = lines.slice(at + 1);
  const isAboveQuote = isQuote(below.find((other) => !isBlank(other)));
  if (shape(line) !== 'attribution' && !(isAboveQuote && /\d/.test(line) && line.length < 200)) return undefined;
  const start = startOfAttribution(lines, at);
  // "Here is what the vendor wrote:" says neither when nor from what address, and leads on to the writer's own words.
  if (!isAboveQuote && !/[\d@]/.test(lines.slice(start, at + 1).join())) return undefined;
  const isLast = kind === 'email' && !below.some(isQuote);
  return { start, end: isLast ? lines.length : at + 1 };
}

/** The first line of an attribution that ends at a line; mail programs break it over up to three: "On Tue, 14 May 2024" / "Ana Ruiz <ana@…> wrote:". */
function startOfAttribution(lines: readonly string[], at: number): number {
  for (let first = at; first >= Math.max(0, at - 2); first--)
    if (beginsAttribution.test(look(lines[first] as string).text)) return first;
  return at;
}

/** The lines of code that begins at a line which is set in; undefined where it is prose. */
function findCode(lines: readonly string[], at: number): Span | undefined {
  const isSetIn = (line: string | undefined) => line !== undefined && shape(line) === 'indented';
  const before = lines[at - 1];
  if (before !== undefined && !isBlank(before) && !/[:：]\s*$/.test(before)) return undefined;
  let above = at - 1;
  while (isSetIn(lines[above]) || isBlank(lines[above])) above--;
  // What is set in under a list item goes on with it.
  if (above >= 0 && shape(lines[above] as string) === 'item') return undefined;
  let end = at;
  while (isSetIn(lines[end])) end++;
  const first = look(lines[at] as string).text;
  // A command begins with a small letter and ends with no stop; people begin a paragraph with a capital.
  const isCode =
    lines.slice(at, end).some((line) => codeMark.test(line)) ||
    (/^[^\p{Lu}\p{N}"“‘'(]/u.test(first) && !/[.?!:]$/.test(first));
  return isCode ? { start: at, end } : undefined;
}

/** Whether a line after a sign-off is a sentence and no name, so that "Thanks." was not the end of the mail. */
function isSaid(text: string): boolean {
  return text.split(/\s+/).length > 6 || (/[.?!…:]["'”’)]*$/.test(text) && !/(?:^|\s)\p{Lu}\.$/u.test(text));
}

const longestTurn = 80;

/** Whether a line of a transcript opens a turn or times it, and holds no words that were said. */
function isBetweenTurns(line: string): boolean {
  const { text } = look(line);
  return text.length < longestTurn && (caption.test(text) || turn.test(text));
}

/** Who speaks on each line, as lines that open a turn say it: "Priya Shah  00:12". */
function turnsOf(lines: readonly string[]): readonly (string | undefined)[] {
  let said: string | undefined;
  return lines.map((line) => {
    const { text } = look(line);
    const opens = text.length < longestTurn ? turn.exec(text) : null;
    if (opens) said = opens[1] ?? opens[2];
    return said;
  });
}

const firstWord = /^\S+/;
const endsSentence = /[.?!:;。]["'”’)\]]*$/;
// Mail software breaks lines at the 72nd column, some a few before or behind it.
const mailWidth = 72;
const leastBroken = 66;
const longestBroken = 84;
// Hardly any breaks lines as far out as this: what opens a point of its own does so.
const longestSure = 78;
const opensPoint = /^\p{Lu}[\p{L}’' -]{0,28}:\s/u;

/**
 * Whether the second line goes on where mail software broke the first: near the 72nd column, with no end of sentence, or
 * with one where the next word would have made the line longer than all before it.
 * @param widest the length of the longest line before that was broken, or that lines are broken at
 */
function isWrapped(before: string, after: string, widest: number): boolean {
  if (before.length < 30 || before.length > longestBroken) return false;
  if (before.length > longestSure && opensPoint.test(after)) return false;
  const word = firstWord.exec(after)?.[0] ?? '';
  if (endsSentence.test(before))
    return before.length > 50 && (/^[a-z]/.test(after) || before.length + 1 + word.length > widest);
  return /^[a-z(]/.test(word)
    ? before.length >= 45 || before.length + word.length > 62
    : before.length + 1 + word.length > leastBroken;
}

// So far out a line that ends within a sentence was broken by software.
const leastFull = 58;

/** Whether lines within sentences are broken between two, so that it is software that breaks them here. */
const isBrokenBetween = (before: string | undefined, after: string | undefined): boolean => {
  if (before === undefined || after === undefined) return false;
  const [full, rest] = [look(before), look(after)];
  return (
    (full.shape === 'text' || full.shape === 'item') &&
    (rest.shape === 'text' || rest.shape === 'indented') &&
    full.text.length >= leastFull &&
    /^\p{Ll}/u.test(rest.text) &&
    isWrapped(full.text, rest.text, mailWidth)
  );
};

const countBroken = (lines: readonly string[]): number =>
  lines.reduce((count, line, at) => count + (isBrokenBetween(line, lines[at + 1]) ? 1 : 0), 0);

// A line of notes that has room for the next word ended there because its writer ended it.
const fullestOf = (lines: readonly string[]): number => lines.reduce((most, line) => Math.max(most, line.length), 0);

/** The blocks of one message, read again after every change. Blocks whose lines did not change are the same objects. */
export interface BlockReader {
  update(lines: readonly string[]): readonly PlacedBlock[];
}

/** Whether a line may say of those beside it whose they are: part of a header, an attribution, a table. */
const speaksOfOthers = (line: string): boolean =>
  /[:：]\s*$|\|/.test(line) || confirmsHeader.test(look(line).text) || beginsAttribution.test(look(line).text);

/** The width of lines that no software breaks. */
const unbroken = Number.POSITIVE_INFINITY;

// Shapes that say nothing about the lines round them.
const isOrdinary = (found: Shape) => found === 'text' || found === 'item' || found === 'heading';

export function openBlocks(kind: Kind): BlockReader {
  let lines: readonly string[] = [];
  let own: readonly boolean[] = [];
  let turns: readonly (string | undefined)[] = [];
  let tasks: ReadonlyMap<number, Cell> = new Map();
  let blocks: readonly PlacedBlock[] = [];
  let firstSignoff = 0;
  /** The width that lines with an end of sentence may be full at. In notes the next line is another point, unless software breaks them. */
  let width = mailWidth;
  /** How long the longest line of notes is, where software breaks none; else 0. */
  let fullest = 0;

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
    if (now.length !== lines.length || at + 1 + sameAtEnd !== now.length || at + 1 >= firstSignoff) return false;
    const before = shape(lines[at] as string);
    return (
      isOrdinary(before) &&
      before === shape(now[at] as string) &&
      own[at] === true &&
      !isQuote(lines[at - 1]) &&
      !(kind === 'transcript' && isBetweenTurns(now[at] as string)) &&
      !speaksOfOthers(now[at] as string) &&
      !speaksOfOthers(lines[at] as string) &&
      (kind !== 'notes' ||
        (breaksAround(lines, at) === breaksAround(now, at) && (fullest === 0 || fullestOf(now) === fullest)))
    );
  }

  /** Which of the two bounds of a line are breaks within a sentence. */
  function breaksAround(all: readonly string[], at: number): number {
    return (isBrokenBetween(all[at - 1], all[at]) ? 1 : 0) + (isBrokenBetween(all[at], all[at + 1]) ? 2 : 0);
  }

  function around(now: readonly string[], at: number): readonly PlacedBlock[] {
    let first = blockAt(at);
    // The line before may now be one with this, so the block before is read again, too.
    if (first > 0) first--;
    const made: PlacedBlock[] = [];
    let line = blocks[first]?.from ?? at;
    let rest = first;
    for (;;) {
      const placed = readBlock(now, own, turns, tasks, line, kind, width, fullest);
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
    width = kind !== 'notes' || countBroken(now) > 1 ? mailWidth : unbroken;
    fullest = width === mailWidth ? 0 : fullestOf(now);
    turns = kind === 'transcript' ? turnsOf(now) : [];
    tasks = kind === 'notes' ? unownedTasks(now, own) : new Map();
    firstSignoff = now.findIndex((line) => shape(line) === 'signoff');
    if (firstSignoff < 0) firstSignoff = now.length;
    const grown = now.length - lines.length;
    const oldAt = new Map(blocks.map((placed) => [placed.from, placed]));
    const made: PlacedBlock[] = [];
    for (let line = 0; ; ) {
      const placed = readBlock(now, own, turns, tasks, line, kind, width, fullest);
      if (!placed) return made;
      const isAfter = placed.from >= now.length - sameAtEnd;
      const old = placed.to < same ? oldAt.get(placed.from) : isAfter ? oldAt.get(placed.from - grown) : undefined;
      const isSame =
        old !== undefined &&
        old.to - old.from === placed.to - placed.from &&
        old.block.kind === placed.block.kind &&
        old.block.speaker === placed.block.speaker &&
        old.block.isTask === placed.block.isTask &&
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
  turns: readonly (string | undefined)[],
  tasks: ReadonlyMap<number, Cell>,
  from: number,
  kind: Kind,
  width: number,
  fullest: number,
): PlacedBlock | undefined {
  for (let at = from; at < lines.length; at++) {
    const task = tasks.get(at);
    if (task) {
      const text = (lines[at] as string).slice(0, task.end);
      return { block: { kind: 'item', text, start: task.start, end: task.end, isTask: true }, from: at, to: at };
    }
    if (!own[at]) continue;
    const line = lines[at] as string;
    const found = shape(line);
    if (hasNoWords(found)) continue;
    const is = kindOf(found, line, lines[at + 1], kind);
    if (!is) continue;
    const mark = found === 'item' ? item : kind === 'transcript' ? opensTurn : found === 'quoted' ? arrow : undefined;
    let start = mark?.exec(line)?.[0].length ?? 0;
    const label = kind === 'email' ? undefined : findLabel(line.slice(start), kind);
    if (label && kind === 'transcript') start += label.length;
    const said = label?.name ?? turns[at];
    let last = at;
    const joins = is === 'body' || is === 'item' || (is === 'greeting' && line.length > 45);
    // A line that is full goes on in the next even where its last sentence ends.
    let widest = width;
    while (
      joins &&
      last + 1 < lines.length &&
      own[last + 1] &&
      isContinued(lines, last, is === 'item', widest, kind, fullest)
    ) {
      const { length } = look(lines[last] as string).text;
      widest = last === at ? length : Math.max(widest, length);
      last++;
    }
    const joined = last === at ? line : lines.slice(at, last + 1).join('\n');
    const text = kind === 'transcript' ? joined.replace(endOfVoice, '') : joined;
    return {
      block: { kind: is, text, start, end: text.length, ...(said === undefined ? {} : { speaker: said }) },
      from: at,
      to: last,
    };
  }
  return undefined;
}

const longestLabel = 80;

/** The name that a line begins with, "Priya:" or "[00:12] Priya:", and how many units of the line say so. */
function findLabel(line: string, kind: Kind): { readonly name: string; readonly length: number } | undefined {
  const { text, rawOf } = fold(line.slice(0, longestLabel));
  const label = (kind === 'transcript' ? voice.exec(text) : null) ?? speaker.exec(text);
  const name = label?.[1] ?? '';
  return label && name.split(' ').length <= 4 ? { name, length: rawOf(label[0].length) } : undefined;
}

const hasNoWords = (found: Shape): boolean =>
  found === 'blank' || found === 'fence' || found === 'table' || found === 'url' || found === 'divider';

/** What a line begins, undefined where it only parts others. */
function kindOf(found: Shape, line: string, after: string | undefined, kind: Kind): Block['kind'] | undefined {
  if (found === 'quoted' && kind === 'notes') return 'item';
  if (found === 'item' || found === 'heading' || found === 'greeting' || found === 'signoff') return found;
  if (found === 'rule') return /\p{L}/u.test(line) ? 'heading' : undefined;
  return kind === 'notes' && isTitle(look(line).text, after === undefined ? '' : look(after).text) ? 'heading' : 'body';
}

/** A heading of notes without a mark that says so: underlined at its length, all bold, or up to three words in capitals. */
const isTitle = (text: string, after: string): boolean =>
  text.length < 60 &&
  ((/^(?:={3,}|-{3,})$/.test(after) && after.length > text.length - 3) ||
    /^(?:\*\*[^*]+\*\*|__[^_]+__):?$/.test(text) ||
    (/\p{Lu}{5}/u.test(text) && !/\p{Ll}|[.?!]$/u.test(text) && text.split(/\s+/).length < 4));

// In notes a line that begins with what it is about, or whose it is, is a point of its own: "Freezer -80: …", "Wei – …".
const opensOwnPoint = /^\p{Lu}[\p{L}\p{N}’' -]{0,28}:\s|^\p{Lu}\p{L}+ [–—-] /u;

function isContinued(
  lines: readonly string[],
  at: number,
  isItem: boolean,
  widest: number,
  kind: Kind,
  fullest: number,
): boolean {
  const before = look(lines[at] as string).text;
  const after = lines[at + 1] as string;
  const { shape: next, text } = look(after);
  if (next === 'signoff') return isBrokenOff(before, text);
  // "The list is on page" / "4. It is long.": a list begins with 1.
  if (next === 'item' && !isItem && /^(?:[2-9]|\d\d)\. /.test(text)) return isWrapped(before, text, widest);
  if (next !== 'text' && next !== 'indented' && next !== 'header' && next !== 'url') return false;
  if (isItem && /^\s{2,}\S/.test(after)) return true;
  if (kind === 'transcript' && findLabel(after, kind)) return false;
  if (kind === 'notes') {
    if (opensOwnPoint.test(text) || (widest === unbroken && /^\p{Lu}/u.test(text))) return false;
    if (before.length + 1 + (firstWord.exec(text)?.[0].length ?? 0) <= fullest) return false;
  }
  // What a colon leads to stands by itself.
  if (next === 'url' && /[:：]\s*$/.test(before)) return false;
  return isWrapped(before, text, widest);
}

/** Whether what looks like a sign-off is the end of a sentence that was broken: "You know how to calm a room," / "thank you." */
const isBrokenOff = (before: string, text: string): boolean =>
  /^[a-z]/.test(text) &&
  !endsSentence.test(before) &&
  before.length <= longestBroken &&
  before.length + 1 + (firstWord.exec(text)?.[0].length ?? 0) > leastBroken;
