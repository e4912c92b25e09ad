import type { FoundSpan } from '../engine/finding';
import { beginsWithAct } from '../suggest/act';
import { type Block, openBlocks } from '../text/blocks';
import { namesPerson } from '../text/person-names';
import { sentencesOf } from '../text/sentences';
import { firstOverlapping, type Span } from '../text/span';
import { isWork, isWorkUnderWay } from '../text/work';
import { clausesOf, setting, straight } from './clauses';
import { people } from './named';
import { isTimed } from './times';

const opener =
  '(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Tt]hen|[Aa]lso|OK|[Rr]ight|[Yy]es|[Ss]ure|[Nn]o problem|[Oo]f course)\\b,?\\s+)*';
// Somebody by what they are: "my paralegal", "our data manager", "the office".
const office =
  '(?:(?:[Tt]he|[Oo]ur|[Mm]y)\\s+(?:\\p{Ll}+\\s+){0,2}?(?:office|team|desk|department|manager|engineer|technician|colleague|assistant|partner|secretary|treasurer|clerk|nurse|driver|plumber|electrician|accountant|solicitor|contractor|caretaker)|(?:[Oo]ur|[Mm]y)\\s+(?!(?:computer|server|printer|scanner|boiler|letter|newsletter|paper|order|offer|number)\\b)(?:\\p{Ll}+(?:er|or|ist|ant|ian|egal|ary|man|woman|mate)|cook|chef|boss|lad|brother|sister|wife|husband|son|daughter|mum|dad))';
const soon = '(?:\\s+(?:also|then|just|now|both|personally|gladly|definitely|certainly))*';
const outright = new RegExp(
  `^${opener}${setting}(?:(I|[Ww]e|[Ll]et me)|${people}|(${office}))(?:('ll|\\s+will|\\s+shall|(?:'m|'re|'s|\\s+am|\\s+are|\\s+is)\\s+going\\s+to)|'m|'re|'s|\\s+am|\\s+are|\\s+is|(?<=[Ll]et me))${soon}\\s+(\\p{Ll}+)\\b(?:\\s+(\\S+))?`,
  'u',
);

// Where somebody is, what they go through or come by, and what things do.
const isNoAct =
  /^(?:affect|allow|arrive|attend|be|become|begin|cause|close|come|cost|cover|delay|end|enjoy|expect|find|get|go|happen|have|help|hope|include|join|keep|know|leave|like|love|make|mean|meet|miss|need|open|prefer|receive|remain|require|see|start|stay|stop|take|think|try|wait|want)$/;
const isNoActing =
  /^(?:arriv|attend|be|com|fly|gett|go|hav|head|hop|leav|look|meet|mov|plann|see|stay|switch|think|travell|try|wait|work|writ)ing$/;
const isObject =
  /^(?:the|an?|this|these|those|it|them|him|her|you|my|our|your|his|their|all|both|some|one|two|three|four|five|six|seven|eight|nine|ten|\p{Lu}\p{L}+|\d+)[,.]?$/u;

/** Whether a clause says outright who will do what, and when: "Ms Lin will ring them on Monday", "I’m refunding it today". */
function isOutright(clause: string): boolean {
  const said = straight(clause);
  const [, self, named = '', office, will, verb = '', next = ''] = outright.exec(said) ?? [];
  const isToCome = will !== undefined || self?.endsWith('me');
  const isWorking = isToCome ? isWork(verb) || beginsWithAct(verb) : isWorkUnderWay(verb);
  const mayBeAct = (isToCome || verb.endsWith('ing')) && !isNoAct.test(verb) && !isNoActing.test(verb);
  const isAct = mayBeAct && (isWorking || isObject.test(next));
  const isKnown =
    self !== undefined ||
    office !== undefined ||
    namesPerson(named) ||
    /^(?:\p{Lu}{2}|M(?:r|rs|s|iss)\b.*)$/u.test(named);
  // "Bluey will truck the wool down": who does work on something, and is not several things.
  const isSomebody = isKnown || (isObject.test(next) && /^\p{Lu}\p{Ll}*[^s\P{Ll}]$/u.test(named));
  return isAct && isSomebody && isTimed(said) && !/\bnot\b|n't\b|\bnever\b|\bevery\b|\?\s*$/.test(said);
}

/** Where the writer's own sentences say so outright, and nothing was heard in them. Offsets as of the findings. */
export function saidOutright(text: string, heard: readonly FoundSpan[]): FoundSpan[] {
  const known = heard
    .filter(({ signal }) => /(?:commitment|promise)$/.test(signal))
    .map(({ sentence }) => sentence)
    .sort((one, other) => one.start - other.start);
  const lines = text.split('\n');
  const starts: number[] = [0];
  for (const line of lines) starts.push((starts.at(-1) as number) + line.length + 1);
  return openBlocks('email')
    .update(lines)
    .filter(({ block: { kind } }) => kind === 'body' || kind === 'item')
    .flatMap(({ block, from }) => sentencesIn(block, starts[from] as number))
    .filter((sentence) => !firstOverlapping(known, sentence))
    .flatMap((sentence) =>
      clausesOf(text, sentence)
        .filter(({ start, end }) => isOutright(text.slice(start, end).replace(/\s+/g, ' ')))
        .slice(0, 1)
        .map((clause) => ({ signal: 'specific-commitment', ...clause, sentence })),
    );
}

/** The sentences of a block, which begins at a UTF-16 unit of the text. */
const sentencesIn = ({ text, start: bullet }: Block, begin: number): Span[] =>
  sentencesOf(text.slice(bullet)).map(({ start, end }) => ({
    start: begin + bullet + start,
    end: begin + bullet + end,
  }));
