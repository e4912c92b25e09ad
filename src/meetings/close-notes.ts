import type { Decision } from './decisions';
import type { LooseEnd } from './loose-ends';
import type { SpokenPromise } from './promises';
import type { OpenQuestion } from './questions';

/** The words a summary is made of, so that they come from one place and can be translated. */
export interface SummaryWords {
  readonly decisions: string;
  readonly promises: string;
  readonly questions: string;
  readonly looseEnds: string;
  /** Labels of what each line should say. */
  readonly who: string;
  readonly why: string;
  readonly byWhen: string;
  /** "We" and "I", as a summary names them. */
  readonly group: string;
  readonly me: string;
  readonly nothing: string;
  /** A day as people write it. */
  sayDay(day: string): string;
}

/** What a summary is written of. */
export interface ClosingNotes {
  readonly title: string;
  /** ISO date. */
  readonly day?: string;
  readonly decisions: readonly Pick<Decision, 'quote' | 'who' | 'why'>[];
  readonly promises: readonly Pick<SpokenPromise, 'quote' | 'owner' | 'action' | 'due'>[];
  readonly questions: readonly Pick<OpenQuestion, 'quote'>[];
  readonly looseEnds: readonly (Pick<LooseEnd, 'quote'> & Partial<Pick<LooseEnd, 'kind'>>)[];
}

const blank = '____';

/**
 * A meeting's notes as they can go out, in markdown: decisions with their why, promises with owner and day, work that nobody
 * has and questions still open. What the meeting did not say is a blank to fill.
 */
export function closeNotes(notes: ClosingNotes, words: SummaryWords): string {
  const named = (who: string | undefined) =>
    who === undefined ? undefined : who === 'we' ? words.group : who === 'I' ? words.me : who;
  const field = (label: string, value: string | undefined) => `${label}: ${value === undefined ? blank : plain(value)}`;
  const day = (due: string | undefined) => (due === undefined ? undefined : words.sayDay(due));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [
      words.decisions,
      notes.decisions.flatMap(({ quote, who, why }) => [
        `- ${plain(quote)}`,
        // A reason that cannot be parted from the sentence stands in it.
        `  - ${field(words.who, named(who))}${why === 'given' ? '' : ` · ${field(words.why, why)}`}`,
      ]),
    ],
    [
      words.promises,
      notes.promises.map(
        ({ quote, owner, action, due }) =>
          `- [ ] ${named(owner) === undefined ? blank : plain(named(owner) ?? '')}: ${plain(action ?? quote)} · ${field(words.byWhen, day(due))}`,
      ),
    ],
    [
      words.looseEnds,
      notes.looseEnds.flatMap(({ quote, kind }) => [
        `- [ ] ${plain(quote)}`,
        // What moved wants a reason, what lies there a taker.
        `  - ${field(kind === 'delay' || kind === 'change' ? words.why : words.who, undefined)} · ${field(words.byWhen, undefined)}`,
      ]),
    ],
    [words.questions, notes.questions.map(({ quote }) => `- ${plain(quote)}`)],
  ];
  const heading = notes.day === undefined ? plain(notes.title) : `${plain(notes.title)}, ${words.sayDay(notes.day)}`;
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `## ${name}\n\n${lines.join('\n')}`);
  return `${[`# ${heading}`, ...(body.length > 0 ? body : [words.nothing])].join('\n\n')}\n`;
}

/** Words that markdown reads as words: on one line, with the marks that would draw them otherwise taken literally. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(?=[#+>-])/, '\\');
