import type { ComponentChildren } from 'preact';
import { sayTime } from '../meetings/clock';
import type { SaidLine } from '../store/kept-meeting';
import { dateWords } from '../ui/age-words';
import { Tread } from '../ui/icon';
import { words } from '../ui/words';
import { Copy } from './copy';
import type { MeetingLists } from './meeting-lists';
import { Mend } from './mend';

const inFull = { weekday: 'long', day: 'numeric', month: 'long' } as const;

interface RowProps {
  readonly line: SaidLine & { readonly turn?: number; readonly line?: number };
  readonly mark: ComponentChildren;
  readonly onJump: ((turn: number) => void) | undefined;
  readonly children?: ComponentChildren;
}

/** One line of a meeting: its words, what is to be said of them, and where they stand. */
export function Row({ line, mark, onJump, children }: RowProps) {
  const { quote, speaker, turn } = line;
  const place = placeOf(line);
  return (
    <li>
      {mark}
      <div>
        <p class="words wrap">{words('ledger_quoted', quote)}</p>
        {children}
      </div>
      <p class="at">
        {speaker !== '' && <span class="soft wrap">{speaker}</span>}
        {turn !== undefined && onJump ? (
          <button
            class="button link small"
            type="button"
            aria-label={words('meeting_jump', place)}
            onClick={() => onJump(turn)}
          >
            {place}
          </button>
        ) : (
          <span>{place}</span>
        )}
      </p>
    </li>
  );
}

function placeOf({ at, turn, line }: RowProps['line']): string {
  if (at !== undefined) return sayTime(at);
  if (line !== undefined) return words('meeting_line', String(line));
  return turn === undefined ? '' : words('meeting_turn', String(turn + 1));
}

/** A thing that should be said: solid where it is, dashed where it is missing. */
function Check({ label, value }: { readonly label: string; readonly value: string | undefined }) {
  return (
    <li class={value === undefined ? '' : 'there'}>
      <Tread step={value === undefined ? 'missing' : 'whole'} />
      <span class="wrap">
        {label}: {value ?? <span class="slot empty">{words('meeting_not_said')}</span>}
      </span>
    </li>
  );
}

const named = (who: string | undefined): string | undefined => {
  if (who === 'we') return words('meeting_group');
  return who === 'I' ? words('meeting_me') : who;
};

export interface ListsProps {
  readonly lists: MeetingLists;
  readonly onJump?: (turn: number) => void;
  /** Puts a promise into the ledger; absent where that cannot be done. */
  readonly onPromise?: (promise: MeetingLists['promises'][number]) => void;
  readonly isInLedger?: (quote: string) => boolean;
}

/** What a meeting decided, promised and left open. */
export function MeetingRows({ lists, onJump, onPromise, isInLedger }: ListsProps) {
  const { decisions, promises, questions, looseEnds } = lists;
  return (
    <>
      {decisions.length > 0 && (
        <section aria-labelledby="decisions-title">
          <h2 id="decisions-title">{words('meeting_decisions')}</h2>
          <ul class="said-lines">
            {decisions.map((line) => (
              <Row key={keyOf(line)} line={line} mark={<span class="shape decision" />} onJump={onJump}>
                <ul class="checks">
                  <Check label={words('meeting_who')} value={named(line.who)} />
                  <Check
                    label={words('meeting_why')}
                    value={line.why === 'given' ? words('meeting_why_given') : line.why}
                  />
                </ul>
              </Row>
            ))}
          </ul>
        </section>
      )}
      {promises.length > 0 && (
        <section aria-labelledby="meeting-promises-title">
          <h2 id="meeting-promises-title">{words('meeting_promises')}</h2>
          <ul class="said-lines">
            {promises.map((line) => (
              <Row
                key={keyOf(line)}
                line={line}
                mark={<Tread step={line.due && line.owner ? 'whole' : 'missing'} />}
                onJump={onJump}
              >
                <ul class="checks">
                  <Check label={words('meeting_owner')} value={named(line.owner)} />
                  <Check label={words('meeting_by')} value={line.due && dateWords(line.due, inFull)} />
                  {onPromise && (
                    <li>
                      {isInLedger?.(line.quote) ? (
                        <span class="soft">{words('meeting_in_ledger')}</span>
                      ) : (
                        <button
                          class="button link small"
                          type="button"
                          aria-label={words('meeting_add_this', line.quote)}
                          onClick={() => onPromise(line)}
                        >
                          {words('meeting_add')}
                        </button>
                      )}
                    </li>
                  )}
                </ul>
              </Row>
            ))}
          </ul>
        </section>
      )}
      {questions.length > 0 && (
        <section aria-labelledby="questions-title">
          <h2 id="questions-title">{words('meeting_questions')}</h2>
          <ul class="said-lines">
            {questions.map((line) => (
              <Row key={keyOf(line)} line={line} mark={<span class="shape question" />} onJump={onJump}>
                {line.how && <p class="soft small">{words(howWords[line.how])}</p>}
              </Row>
            ))}
          </ul>
          <div class="acts-row">
            <Copy
              text={questions.map(({ quote }) => `- ${quote}\n`).join('')}
              label={words('meeting_copy_questions')}
            />
          </div>
        </section>
      )}
      {looseEnds.length > 0 && (
        <section aria-labelledby="loose-title">
          <h2 id="loose-title">{words('meeting_loose')}</h2>
          <ul class="said-lines">
            {looseEnds.map((line) => (
              <Row key={keyOf(line)} line={line} mark={<Tread step="missing" />} onJump={onJump}>
                {line.mend && line.mend.length > 0 && <Mend parts={line.mend} />}
              </Row>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const howWords = {
  'passed-over': 'meeting_passed_over',
  'not-known': 'meeting_not_known',
  withheld: 'meeting_withheld',
  'put-off': 'meeting_put_off',
  'said-open': 'meeting_said_open',
} as const;

const keyOf = ({ quote, turn, at }: SaidLine & { readonly turn?: number }): string =>
  `${turn ?? ''} ${at ?? ''} ${quote}`;
