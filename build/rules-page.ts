import { type FlagExample, type LeaveExample, type Offer, type Rule, sayingOf } from '../src/rules/rule.ts';
import { families } from '../src/rules/signal.ts';
import { capitalised } from '../src/suggest/plain-text.ts';
import { prompts } from '../src/suggest/suggest.ts';

const head = [
  '# What Handrail hears',
  'Written by `npm run docs` from [`src/rules`](../src/rules); change it there. [Where the signals come from](sources.md) has the sources by their short names.',
  'In the examples the words that are marked are **bold**, and lines that only stand beside them are in _italics_. In what is offered `[what]` stands for what only the writer knows, and … for the draft’s own words.',
];

/** The page `docs/rules.md`: every signal, by family, with what it sees and what it leaves alone. */
export function rulesPage(rules: readonly Rule[]): string {
  const groups = Object.entries(families).map(([family, texts]) => ({
    ...texts,
    own: rules.filter((rule) => rule.family === family),
  }));
  const contents = groups.map(({ name, own }) => `- ${link(name)}: ${own.map((rule) => link(rule.name)).join(' · ')}`);
  const chapters = groups.flatMap(({ name, about, own }) => [`## ${name}`, `${about}.`, ...own.map(chapter)]);
  return `${[...head, contents.join('\n'), ...chapters].join('\n\n')}\n`;
}

function chapter(rule: Rule): string {
  const seen = rule.flags.filter(({ knownMiss }) => knownMiss === undefined);
  const missed = rule.flags.filter(({ knownMiss }) => knownMiss !== undefined);
  return [
    `### ${rule.name}`,
    `\`${rule.id}\` · ${plain(rule.about)}`,
    `> ${plain(rule.lands.replaceAll('{Reader}', 'The reader'))}`,
    `Source: ${plain(rule.source)}`,
    ...list(
      'Offers',
      offered(
        rule.suggest,
        rule.frames.map((frame) => frame.suggest),
      ),
    ),
    ...list(
      'Offers in notes',
      offered(
        rule.suggestInNotes,
        rule.frames.map((frame) => frame.suggestInNotes),
      ),
    ),
    ...list('Sees', seen.map(flagged)),
    ...list(
      'Does not see yet',
      missed.map((example) => `${flagged(example)} — ${plain(example.knownMiss ?? '')}`),
    ),
    ...list(
      'Leaves alone',
      rule.leaves.map((example) => `${beside(example, plain(example.text))} — ${plain(example.because)}`),
    ),
  ].join('\n\n');
}

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`${title}:`, items.map((item) => `- ${item}`).join('\n')];

/** A link to a heading of the page, by the anchor that GitHub makes of it. */
function link(heading: string): string {
  const anchor = heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '');
  return `[${heading}](#${anchor.replaceAll(' ', '-')})`;
}

/** Text that Markdown shows as it is written. */
const literal = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replaceAll('\n', ' / ');

/** The same for text that a line begins with, where a dash or a number would begin a list. */
const plain = (text: string): string => literal(text).replace(/^([-+#]|\d+(?=[.)] ))/, leading);
const leading = (mark: string): string => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`);

type Offers = readonly Offer[] | undefined;

/** What a rule offers, and what its frames do, once each. */
const offered = (own: Offers, ofFrames: readonly Offers[]): readonly string[] => [
  ...new Set([own, ...ofFrames].flatMap((offers) => offers ?? []).map((one) => offer(sayingOf(one)))),
];

/** What stands for the draft’s own words. */
const kept: Readonly<Record<string, string>> = {
  said: '…',
  untimed: '…',
  unhurried: '…',
  short: '…',
  next: 'the next sentence, alone',
  fact: '…',
  happened: '…',
  record: '…',
  reminder: '…',
  setting: '…',
  quoting: '…',
  about: '[the matter]',
  matter: '[the matter]',
  sentTo: '[name]',
  copied: '[name]',
  leavers: '[who]',
  aim: '[do what]',
  person: '[name]',
};

/** A sentence that is offered, with nothing filled in. */
function offer(template: string): string {
  const text = template.replace(/\{([^}:]+)(?:: ([^}]+))?\}/g, (_, slot: string, own?: string) => {
    const prompt = own ?? prompts[slot];
    return kept[slot] ?? (prompt ? `[${prompt}]` : slot);
  });
  return plain(capitalised(text));
}

/** An example with its marks. */
function flagged(example: FlagExample): string {
  const { text, marks } = example;
  let shown = '';
  let at = 0;
  for (const mark of marks) {
    const start = text.indexOf(mark, at);
    if (start < 0) continue;
    const before = text.slice(at, start);
    const end = start + mark.length;
    shown += (at === 0 ? plain(before) : literal(before)) + bold(mark, text.charAt(start - 1), text.charAt(end));
    at = end;
  }
  const rest = text.slice(at);
  return beside(example, shown + (at === 0 ? plain(rest) : literal(rest)));
}

/** Stars do not open before a sign that stands at a letter ("We**’ll"), nor close behind one (CommonMark 0.31, 6.2). */
function bold(words: string, before: string, after: string): string {
  const isAtLetter = (sign: RegExp, letter: string) => sign.test(words) && /[\p{L}\p{N}]/u.test(letter);
  const isTight = isAtLetter(/^[\p{P}\p{S}]/u, before) || isAtLetter(/[\p{P}\p{S}]$/u, after);
  return isTight ? `<b>${literal(words)}</b>` : `**${literal(words)}**`;
}

/** An example between the lines that stand beside it, and the kind of text where that is not a mail. */
function beside({ previous, next, kind }: FlagExample | LeaveExample, shown: string): string {
  const lines = [previous && `_${literal(previous)}_`, shown, next && `_${literal(next)}_`].filter(Boolean).join(' / ');
  return kind === undefined || kind === 'email' ? lines : `${lines} (${kind})`;
}
