import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isoDay } from '../promises/day';
import { type Chosen, fillParts, ownerWords } from '../suggest/fill';
import type { Part, Suggestion } from '../suggest/suggestion';
import { DraftIcon } from '../ui/draft-icon';
import { Stairs } from '../ui/icon';
import { countWords, words } from '../ui/words';
import type { DayChoice } from './days';
import { Menu, type MenuItem } from './menu';

/** Somebody the mail goes to; `note` says where they stand in it, such as `in Cc`. */
export interface Person {
  readonly name: string;
  readonly note?: string;
}

/** What a reader of the hint may ask. */
export interface Why {
  readonly seen: string;
  readonly source: string;
  /** A sentence that would not be marked. */
  readonly silent?: string;
}

/** How far a hint is left alone. */
export type Leave = 'once' | 'phrase' | 'kind';

export interface CardProps {
  readonly name: string;
  /** How it may land, in one line. */
  readonly lands: string;
  /** What the team has agreed about it, in its own words. */
  readonly agreed?: string | undefined;
  readonly step: 'missing' | 'likely' | 'whole';
  readonly suggestions: readonly Suggestion[];
  readonly people: readonly Person[];
  readonly days: readonly DayChoice[];
  /** An ISO date as it stands in a sentence. */
  sayDay(iso: string): string;
  readonly why: Why;
  /** Hints of this kind were left often: whether to turn them off is asked here. */
  readonly leftOften?: boolean;
  /** Whether hints of this kind are an organisation's to turn off, and not the writer's. */
  readonly isFixed?: boolean;
  /** True when the keyboard opened it: its first control then has the keyboard. */
  readonly takesFocus: boolean;
  /** Set where the words cannot be put in their place: they are copied then. */
  readonly canOnlyCopy?: boolean;
  /** Only ever called with every slot filled; `chosen` goes to `fillParts`. */
  onApply(suggestion: Suggestion, chosen: Chosen): void;
  /** Unset where there is nothing to leave. */
  onLeave?(how: Leave): void;
  /** The writer goes back to the draft. */
  onClose(): void;
  /** Set where the words can be added to the promises. */
  onAddPromise?(): void;
}

type SlotPart = Exclude<Part, { readonly text: string }>;

/** One hint: what it is, how it may land, what could stand there instead. */
export function Card(props: CardProps) {
  const { name, lands, step, suggestions, why, takesFocus, onApply, onLeave, onClose, onAddPromise } = props;
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const [picked, setPicked] = useState(0);
  const [choices, setChoices] = useState<readonly Chosen[]>(() =>
    suggestions.map(({ parts }) => suggested(parts, props.days)),
  );
  const [open, setOpen] = useState<number>();
  const [isWhyOpen, setWhyOpen] = useState(false);

  const ways = suggestions.length > 1 ? ({ role: 'radiogroup', 'aria-label': words('card_ways') } as const) : {};
  const suggestion = suggestions[picked];
  const chosen = choices[picked] ?? {};
  const empty = suggestion ? fillParts(suggestion.parts, chosen).empty : 0;

  useLayoutEffect(() => {
    if (!takesFocus) return;
    const find = (selector: string) => card.current?.querySelector<HTMLElement>(selector);
    (find('.card-try input:checked') ?? find('.card-act .button') ?? find('.card-head .button'))?.focus();
  }, []);

  const choose = (index: number, value: string | undefined) => {
    setChoices((all) => all.map((each, at) => (at === picked ? { ...each, [index]: value } : each)));
  };
  const act = () => {
    if (!suggestion) return;
    if (empty === 0) return onApply(suggestion, chosen);
    const first = suggestion.parts.findIndex((part, index) => 'slot' in part && !slotValue(part, chosen[index]));
    const gap = suggestion.parts[first];
    if (gap && 'slot' in gap && gap.slot === 'day') focusDays(card.current?.querySelector('.card-days') ?? null);
    else setOpen(first);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a word is put together in a slot, Escape takes that word back and nothing else.
    if (event.isComposing || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={`${id}-name`}
      aria-describedby={props.agreed ? `${id}-lands ${id}-agreed` : `${id}-lands`}
      ref={card}
      onKeyDown={onKeyDown}
    >
      <header class="card-head">
        <Stairs step={step} />
        <h2 id={`${id}-name`}>{name}</h2>
        <button class="button plain square" type="button" aria-label={words('close')} onClick={onClose}>
          <DraftIcon name="close" />
        </button>
      </header>
      <p class="card-lands" id={`${id}-lands`}>
        {lands}
      </p>
      {props.agreed && (
        <p class="card-agreed" id={`${id}-agreed`}>
          {words('card_agreed', props.agreed)}
        </p>
      )}
      {suggestions.length > 0 && (
        <div class="card-try" {...ways}>
          {suggestions.map((each, index) => {
            const isPicked = index === picked;
            return (
              <div key={each} class={suggestions.length > 1 ? 'rewrite' : 'rewrite single'}>
                {suggestions.length > 1 && (
                  <input
                    type="radio"
                    name={id}
                    checked={isPicked}
                    aria-label={fillParts(each.parts, choices[index] ?? {}).text}
                    onChange={() => {
                      setPicked(index);
                      setOpen(undefined);
                    }}
                  />
                )}
                <Rewrite
                  {...props}
                  parts={each.parts}
                  chosen={choices[index] ?? {}}
                  isPicked={isPicked}
                  open={isPicked ? open : undefined}
                  onOpen={setOpen}
                  onShut={(at) => setOpen((now) => (now === at ? undefined : now))}
                  onChoose={choose}
                  onDone={() => {
                    setOpen(undefined);
                    card.current?.querySelector<HTMLElement>('.button.primary')?.focus();
                  }}
                />
              </div>
            );
          })}
        </div>
      )}
      {isWhyOpen && <WhyList why={why} id={`${id}-why`} />}
      <div class="card-act">
        {suggestion && (
          <button class="button primary" type="button" onClick={act}>
            {empty > 0 ? countWords('card_fill', empty) : words(props.canOnlyCopy ? 'card_copy' : 'card_apply')}
          </button>
        )}
        {onAddPromise && (
          <button class="button" type="button" onClick={onAddPromise}>
            <DraftIcon name="plus" />
            {words('card_add_promise')}
          </button>
        )}
        <button
          class="button plain push"
          type="button"
          aria-expanded={isWhyOpen}
          aria-controls={isWhyOpen ? `${id}-why` : undefined}
          onClick={() => setWhyOpen(!isWhyOpen)}
        >
          {words(isWhyOpen ? 'card_less' : 'card_why')}
        </button>
      </div>
      {props.leftOften && onLeave && (
        <p class="card-often">
          {words('card_left_often')}{' '}
          <button class="button link small" type="button" onClick={() => onLeave('kind')}>
            {words('card_turn_off')}
          </button>
        </p>
      )}
      {step !== 'whole' && onLeave && (
        <fieldset class="card-leave" aria-label={words('card_leave_group')}>
          <span class="label" aria-hidden="true">
            {words('card_leave')}
          </span>
          {(props.isFixed ? (['once', 'phrase'] as const) : (['once', 'phrase', 'kind'] as const)).map((how) => (
            <button key={how} class="button plain" type="button" onClick={() => onLeave(how)}>
              {words(`card_leave_${how}`)}
            </button>
          ))}
        </fieldset>
      )}
    </section>
  );
}

function suggested(parts: readonly Part[], days: readonly DayChoice[]): Chosen {
  const day = days.find(({ isSuggested }) => isSuggested);
  const empty = parts.flatMap((part, index) => ('slot' in part && part.slot === 'day' && !part.value ? [index] : []));
  return Object.fromEntries(empty.map((index) => [index, day?.words]));
}

function slotValue(part: SlotPart, choice: string | undefined): string {
  return (choice ?? part.value ?? '').trim();
}

function WhyList({ why, id }: { readonly why: Why; readonly id: string }) {
  return (
    <div class="card-why" id={id}>
      <dl>
        <div>
          <dt>{words('card_seen')}</dt>
          <dd>{why.seen}</dd>
        </div>
        <div>
          <dt>{words('card_source')}</dt>
          <dd>{why.source}</dd>
        </div>
        {why.silent && (
          <div>
            <dt>{words('card_silent')}</dt>
            <dd>{words('card_silent_words', why.silent)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

interface RewriteProps extends Pick<CardProps, 'people' | 'days' | 'sayDay'> {
  readonly parts: readonly Part[];
  readonly chosen: Chosen;
  readonly isPicked: boolean;
  /** Index of the slot that is being changed. */
  readonly open: number | undefined;
  onOpen(index: number | undefined): void;
  /** This slot lost the keyboard; another may be open by now. */
  onShut(index: number): void;
  onChoose(index: number, value: string | undefined): void;
  /** A slot was filled by keyboard. */
  onDone(): void;
}

function Rewrite({
  parts,
  chosen,
  isPicked,
  open,
  onOpen,
  onShut,
  onChoose,
  onDone,
  people,
  days,
  sayDay,
}: RewriteProps) {
  const [isNaming, setNaming] = useState(false);
  const sentence = useRef<HTMLSpanElement>(null);
  const opened = open === undefined ? undefined : parts[open];
  const dayAt = parts.findIndex((part) => 'slot' in part && part.slot === 'day');

  const backTo = (index: number) => {
    setNaming(false);
    onOpen(undefined);
    // The slot's button comes back with the next drawing.
    requestAnimationFrame(() =>
      sentence.current?.querySelectorAll<HTMLElement>('.slot')[slotOrder(parts, index)]?.focus(),
    );
  };
  const hadFocus = () => sentence.current?.closest('.card')?.matches(':focus-within') ?? false;

  return (
    <>
      <span class="words" ref={sentence}>
        {parts.map((part, index) => {
          const key = `${index}`;
          if ('text' in part)
            return (
              <span key={key} class={part.isKept && 'kept'}>
                {part.isKept && !isPicked ? shortened(part.text) : part.text}
              </span>
            );
          const value = slotValue(part, chosen[index]);
          const isEdited = isPicked && open === index && (part.slot !== 'owner' || isNaming) && part.slot !== 'day';
          if (!isPicked) {
            return value ? (
              <span key={key}>{value}</span>
            ) : (
              <span key={key} class="slot empty">
                {part.prompt}
              </span>
            );
          }
          if (isEdited) {
            const isName = part.slot === 'owner';
            return (
              <Edit
                key={key}
                label={isName ? words('card_someone_name') : part.prompt}
                value={isName ? '' : value}
                onType={(typed) => onChoose(index, isName ? named(part.value, typed) : typed)}
                onEnter={() => {
                  setNaming(false);
                  onDone();
                }}
                before={chosen[index]}
                onEscape={(before) => {
                  onChoose(index, before);
                  backTo(index);
                }}
                onLeave={() => {
                  setNaming(false);
                  onShut(index);
                }}
              />
            );
          }
          const isMenu = part.slot === 'owner';
          const press = () =>
            part.slot === 'day' ? focusDays(sentence.current) : onOpen(open === index ? undefined : index);
          return (
            // A button is one box: a long slot would not break with its line, and the stop behind it would stand alone.
            // biome-ignore lint/a11y/useSemanticElements: see above.
            <span
              key={key}
              class={value ? 'slot' : 'slot empty'}
              role="button"
              tabIndex={0}
              aria-label={value ? words('card_change', value) : words('card_gap', part.prompt)}
              aria-haspopup={isMenu ? 'menu' : undefined}
              aria-expanded={isMenu ? open === index : undefined}
              onClick={press}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                press();
              }}
            >
              {value || part.prompt}
            </span>
          );
        })}
      </span>
      {isPicked && open !== undefined && opened && 'slot' in opened && opened.slot === 'owner' && !isNaming && (
        <div class="card-who">
          <Menu
            label={words('card_who')}
            takesFocus={hadFocus()}
            onClose={() => backTo(open)}
            items={owners(opened.value, slotValue(opened, chosen[open]), people, {
              onPick: (value) => {
                onChoose(open, value);
                if (hadFocus()) backTo(open);
                else onOpen(undefined);
              },
              onSomeone: () => setNaming(true),
            })}
          />
        </div>
      )}
      {isPicked && dayAt >= 0 && (
        <Days days={days} value={chosen[dayAt]} sayDay={sayDay} onChoose={(day) => onChoose(dayAt, day)} />
      )}
    </>
  );
}

// Of the draft's own words each way to go on with them needs no more than the end.
const lastWords = 3;

function shortened(kept: string): string {
  const all = kept.split(' ');
  return all.length > lastWords + 2 ? `… ${all.slice(-lastWords).join(' ')}` : kept;
}

function slotOrder(parts: readonly Part[], index: number): number {
  return parts.slice(0, index).filter((part) => 'slot' in part).length;
}

function focusDays(near: Element | null) {
  const days = near?.parentElement?.querySelector('.card-days');
  const field = days?.querySelector<HTMLElement>('.day-field');
  (field ?? days?.querySelector<HTMLElement>('input:checked') ?? days?.querySelector('input'))?.focus();
}

function named(value: string | undefined, name: string): string {
  return name.trim() === '' ? '' : ownerWords(value ?? 'I', name.trim());
}

function owners(
  first: string | undefined,
  current: string,
  people: readonly Person[],
  on: { onPick(value: string): void; onSomeone(): void },
): readonly MenuItem[] {
  const stem = first ?? 'I';
  const offered = [{ name: 'I' }, { name: 'we' }, ...people].map(({ name, note }: Person) => ({
    label: ownerWords(stem, name),
    note,
  }));
  return [
    ...offered.map(({ label, note }) => ({
      label,
      note,
      isCurrent: label === current,
      onPick: () => on.onPick(label),
    })),
    { label: words('card_someone'), isApart: true, onPick: on.onSomeone },
  ];
}

interface EditProps {
  readonly label: string;
  readonly value: string;
  onType(value: string): void;
  onEnter(): void;
  /** What was chosen before; kept to go back to. */
  readonly before: string | undefined;
  onEscape(before: string | undefined): void;
  onLeave(): void;
}

/** A slot while it is being written in, in its place in the sentence. */
function Edit({ label, value, before, onType, onEnter, onEscape, onLeave }: EditProps) {
  const [first] = useState(before);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') onEnter();
    else onEscape(first);
  };
  return (
    <input
      class="edit"
      type="text"
      ref={field}
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      // Browsers without field-sizing need a size of their own.
      size={Math.max(8, Math.min(32, (value || label).length))}
      autocomplete="off"
      onInput={(event) => onType(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  );
}

interface DaysProps extends Pick<CardProps, 'days' | 'sayDay'> {
  readonly value: string | undefined;
  onChoose(day: string): void;
}

function Days({ days, value, sayDay, onChoose }: DaysProps) {
  const name = useId();
  const [isOther, setOther] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // A year that is half typed is long over.
  const today = isoDay(new Date());
  return (
    <div class="card-days choices" role="radiogroup" aria-label={words('card_by_when')}>
      {days.map((day) => (
        <label key={day.iso} class="choice">
          <input
            type="radio"
            name={name}
            checked={!isOther && value === day.words}
            onChange={() => {
              setOther(false);
              onChoose(day.words);
            }}
          />
          <span>{day.label}</span>
        </label>
      ))}
      <label class="choice">
        <input
          type="radio"
          name={name}
          checked={isOther}
          // By the arrow keys one only comes past it.
          onClick={({ detail }) => detail > 0 && requestAnimationFrame(() => field.current?.focus())}
          onChange={() => {
            setOther(true);
            // Until one is picked the day is open, and not the one that was chosen before.
            onChoose('');
          }}
        />
        <span>{words('card_another_day')}</span>
      </label>
      {isOther && (
        <input
          ref={field}
          class="day-field"
          type="date"
          aria-label={words('card_another_day_field')}
          min={today}
          onInput={({ currentTarget: { value } }) => onChoose(value >= today ? sayDay(value) : '')}
        />
      )}
    </div>
  );
}
