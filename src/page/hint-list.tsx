import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Repair, RepairStep } from '../repair/repair';
import type { AfterHours } from '../settings/after-hours';
import { DraftIcon } from '../ui/draft-icon';
import { Tread } from '../ui/icon';
import { countWords, words } from '../ui/words';
import { Menu, walkRows } from './menu';
import { RepairSteps } from './repair-steps';

/** One row of the list. */
export interface ListedHint {
  readonly id: string;
  /** The words of the draft. */
  readonly words: string;
  /** What the hint is called. */
  readonly name: string;
  readonly step: 'missing' | 'likely' | 'whole';
}

export interface HintListProps {
  readonly hints: readonly ListedHint[];
  /** The steps of a repair, where the draft is an apology. */
  readonly repair?: Repair | undefined;
  /** More than one hint is about shutting a talk or giving a fault away: a question is offered first. */
  readonly pushesBack?: boolean;
  /** The hours the team agreed on, where they are now. */
  readonly afterHours?: AfterHours | undefined;
  /** How many hints of this draft were left and can be brought back. */
  readonly leftCount: number;
  /** True when the keyboard opened it: the first hint, or the list itself, then has the keyboard. */
  readonly takesFocus: boolean;
  onOpen(id: string): void;
  /** Offers a sentence for a step of the repair. */
  onAddStep(step: RepairStep): void;
  onWorksheet(): void;
  /** Undefined where they are not the writer's to turn off. */
  readonly onLeaveSteps?: (() => void) | undefined;
  /** The row that has the keyboard or the pointer, so that its phrase can be washed in the draft. */
  onWalk(id: string | undefined): void;
  /** The writer goes back to the draft. */
  onClose(): void;
  onPause(): void;
  onOff(): void;
  onBringBack(): void;
  onRules(): void;
}

/** The hints of one draft, walked by keyboard or pressed. */
export function HintList(props: HintListProps) {
  const { hints, repair, takesFocus, onOpen, onWalk, onClose } = props;
  const title = useId();
  const list = useRef<HTMLElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const [menu, setMenu] = useState<'shut' | 'open' | 'focused'>('shut');
  const [current, setCurrent] = useState<string>();

  const groups = (['missing', 'likely', 'whole'] as const).map((step) => hints.filter((hint) => hint.step === step));
  const ordered = groups.flat();
  const reachable = ordered.some(({ id }) => id === current) ? current : ordered[0]?.id;
  const rows = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('button.hint') ?? [])];

  useLayoutEffect(() => {
    if (takesFocus) (rows()[0] ?? list.current)?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    walkRows(event, rows(), onClose);
  };
  const toggleMenu = () => {
    if (menu !== 'shut') return setMenu('shut');
    setMenu(more.current?.matches(':focus') ? 'focused' : 'open');
  };
  const shutMenu = () => {
    setMenu('shut');
    if (menu === 'focused') more.current?.focus();
  };

  const [missing, likely] = groups;
  const steps = repair && (
    <RepairSteps repair={repair} isFirst={!missing?.length && current === undefined} onAdd={props.onAddStep} />
  );
  return (
    <section class="list" role="dialog" aria-labelledby={title} tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
      <header class="list-head">
        <h2 id={title}>
          {repair && !missing?.length
            ? words('repair_title')
            : titleOf(ordered.length, missing?.length ?? 0, likely?.length ?? 0)}
        </h2>
        <button
          class="button plain square"
          type="button"
          aria-label={words('more')}
          aria-haspopup="menu"
          aria-expanded={menu !== 'shut'}
          ref={more}
          onClick={toggleMenu}
        >
          <DraftIcon name="more" />
        </button>
        <button class="button plain square" type="button" aria-label={words('list_close')} onClick={onClose}>
          <DraftIcon name="close" />
        </button>
      </header>
      {menu !== 'shut' && (
        <div class="list-more">
          <Menu label={words('more')} takesFocus={menu === 'focused'} onClose={shutMenu} items={moreItems(props)} />
        </div>
      )}
      {props.afterHours && (
        <p class="list-note">{words('list_after_hours', props.afterHours.from, props.afterHours.to)}</p>
      )}
      {props.pushesBack && <p class="list-note">{words('list_pushes_back')}</p>}
      {ordered.length === 0 && !repair && <p class="list-empty">{words('list_empty')}</p>}
      {repair && !missing?.length && steps}
      {groups.map((group, index) => {
        if (group.length === 0) return null;
        const step = group[0]?.step;
        const name = step === 'likely' ? words('list_likely') : step === 'whole' ? words('list_holds') : undefined;
        const isTitled = name !== undefined && !(step === 'likely' && missing?.length === 0 && !repair);
        return (
          <div key={step ?? index}>
            {isTitled && <h3 class="group">{name}</h3>}
            <ul class="hints">
              {group.map((hint) => (
                <li key={hint.id}>
                  <button
                    class="hint"
                    type="button"
                    tabIndex={hint.id === reachable ? 0 : -1}
                    onClick={() => onOpen(hint.id)}
                    onFocus={() => {
                      setCurrent(hint.id);
                      onWalk(hint.id);
                    }}
                    onBlur={() => onWalk(undefined)}
                    onMouseEnter={() => onWalk(hint.id)}
                    onMouseLeave={() => onWalk(undefined)}
                  >
                    <Tread step={hint.step} />
                    <span>
                      <span class="words">{hint.words}</span>
                      <span class="name">{hint.name}</span>
                    </span>
                    <DraftIcon name="right" />
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {repair && !!missing?.length && (
        <>
          <h3 class="group">{words('repair_title')}</h3>
          {steps}
        </>
      )}
      {(ordered.length > 0 || repair) && (
        <footer class="list-foot">
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> {words('list_walk')}
          </span>
          <span>
            <kbd>{words('key_enter')}</kbd> {words('list_open')}
          </span>
          {repair ? (
            <button class="button link small push" type="button" onClick={props.onWorksheet}>
              {words('repair_worksheet_open')}
            </button>
          ) : (
            <span>
              <kbd>{words('key_escape')}</kbd> {words('list_back')}
            </span>
          )}
        </footer>
      )}
    </section>
  );
}

function titleOf(all: number, missing: number, likely: number): string {
  if (all === 0) return words('list_nothing');
  if (missing > 0) return countWords('chip_missing', missing);
  if (likely > 0) return countWords('chip_likely', likely);
  return words('chip_whole');
}

function moreItems({ repair, leftCount, onPause, onOff, onLeaveSteps, onBringBack, onRules }: HintListProps) {
  const left = {
    label: words('more_bring_back'),
    icon: 'undo',
    note: String(leftCount),
    isApart: true,
    onPick: onBringBack,
  } as const;
  return [
    { label: words('more_pause'), icon: 'pause', onPick: onPause },
    { label: words('more_off'), icon: 'eye-off', onPick: onOff },
    ...(repair && onLeaveSteps
      ? [{ label: words('repair_leave'), icon: 'eye-off', onPick: onLeaveSteps } as const]
      : []),
    ...(leftCount > 0 ? [left] : []),
    { label: words('more_rules'), icon: 'sliders', isApart: leftCount === 0, onPick: onRules },
  ] as const;
}
