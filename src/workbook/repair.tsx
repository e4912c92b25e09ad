import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messages/send';
import { isoDay } from '../promises/day';
import { type Repair as Heard, type RepairStep, repairSteps, standOf } from '../repair/repair';
import { stepSentences } from '../repair/sentences';
import { longestDraft, type Worksheet } from '../store/worksheet';
import { keepWorksheet, listWorksheets, removeWorksheet } from '../store/worksheets';
import { plainText } from '../suggest/plain-text';
import { Icon } from '../ui/icon';
import { countWords, words } from '../ui/words';
import { Copy } from './copy';
import { KeptWorksheets } from './kept-worksheets';
import type { PageProps } from './page';
import { useStored } from './stored';

const questions = ['promise', 'affected', 'cause'] as const;
const kinds = ['work', 'word', 'unsure'] as const;
const mixedUp = ['skill', 'account', 'open'] as const;

const emptySheet = (today: string): Worksheet => ({
  id: crypto.randomUUID(),
  begun: today,
  answers: {},
  shaken: 'unsure',
  draft: '',
});

const isEmpty = ({ answers, draft }: Worksheet): boolean =>
  draft.trim() === '' && !Object.values(answers).some((answer) => answer.trim());

/** What is written and kept nowhere else. */
interface InHand {
  readonly sheet: Worksheet;
  /** Those that were left for another before they were kept, the last one last. */
  readonly left: readonly Worksheet[];
}

// What is in hand outlives a look at another page of the workbook; the browser asks before the tab goes with it.
let inHand: InHand | undefined;
const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();

function hold(next: InHand, isUnkept: boolean): void {
  inHand = next;
  if (isUnkept) addEventListener('beforeunload', askFirst);
  else removeEventListener('beforeunload', askFirst);
}

/** A worksheet for putting something right: what happened, a draft, and how far the draft has come. */
export function Repair({ now }: PageProps) {
  const [kept, readKept] = useStored(listWorksheets);
  const [{ sheet, left }, setInHand] = useState<InHand>(() => inHand ?? { sheet: emptySheet(isoDay(now())), left: [] });
  const [said, setSaid] = useState<'kept' | 'failed'>();
  const all = kept.state === 'read' ? kept.value : [];
  const isKeptAs = (one: Worksheet) => all.some((each) => JSON.stringify(each) === JSON.stringify(one));
  const isKept = isKeptAs(sheet);
  const unkept = isEmpty(sheet) || isKept ? [] : [sheet];
  // One that was left before the store was read may turn out to be in it.
  const before = left.filter((one) => !isKeptAs(one));
  const last = before.at(-1);
  const isUnkept = unkept.length > 0 || last !== undefined;

  useEffect(() => hold({ sheet, left }, isUnkept), [sheet, left, isUnkept]);

  const change = (next: Partial<Worksheet>) => {
    setInHand((last) => ({ ...last, sheet: { ...last.sheet, ...next } }));
    setSaid(undefined);
  };
  const open = (next: Worksheet) => {
    setInHand({ sheet: next, left: [...before, ...unkept] });
    setSaid(undefined);
    scrollTo(0, 0);
  };
  const goBack = (sheet: Worksheet) => {
    // What is left for it is the first to wait, so that one press after the other shows every one.
    setInHand({ sheet, left: [...unkept, ...before.slice(0, -1)] });
    setSaid(undefined);
  };
  const store = async (work: () => Promise<void>, after?: 'kept') => {
    try {
      await work();
      setSaid(after);
    } catch (problem) {
      console.warn('Handrail could not keep a worksheet.', problem);
      setSaid('failed');
    }
    await readKept();
  };
  return (
    <>
      <header class="title-row">
        <h1>{words('workbook_repair')}</h1>
        <div class="acts">
          <button
            class="button"
            type="button"
            disabled={isEmpty(sheet)}
            onClick={() => open(emptySheet(isoDay(now())))}
          >
            <Icon name="plus" /> {words('repair_new')}
          </button>
        </div>
      </header>
      <p class="lead">{words('repair_lead')}</p>
      {last && (
        <p class="soft" role="status">
          {words('repair_left_unkept')}{' '}
          <button class="button link small" type="button" onClick={() => goBack(last)}>
            {words('undo')}
          </button>
        </p>
      )}
      <section aria-labelledby="before-title">
        <h2 id="before-title">{words('repair_before')}</h2>
        <div class="asks abreast">
          {questions.map((question) => (
            <label key={question}>
              <span>{words(`repair_ask_${question}`)}</span>
              <textarea
                class="field area"
                rows={3}
                maxLength={10_000}
                value={sheet.answers[question] ?? ''}
                onInput={({ currentTarget }) =>
                  change({ answers: { ...sheet.answers, [question]: currentTarget.value } })
                }
              />
            </label>
          ))}
        </div>
        <fieldset class="shaken">
          <legend>{words('repair_shaken')}</legend>
          <div class="choices">
            {kinds.map((kind) => (
              <label key={kind} class="choice">
                <input
                  type="radio"
                  name="shaken"
                  checked={sheet.shaken === kind}
                  onChange={() => change({ shaken: kind })}
                />
                <span>{words(`repair_shaken_${kind}`)}</span>
              </label>
            ))}
          </div>
          <p class="aside" aria-live="polite">
            {words(`repair_shaken_${sheet.shaken}_about`)}
          </p>
        </fieldset>
      </section>
      <Draft key={sheet.id} sheet={sheet} onWrite={(draft) => change({ draft })}>
        <button
          class="button"
          type="button"
          disabled={isEmpty(sheet) || isKept}
          onClick={() => store(() => keepWorksheet(sheet), 'kept')}
        >
          {words('repair_keep')}
        </button>
        <span class="soft small" role="status">
          {said === 'kept' && words('repair_kept')}
          {said === 'failed' && words('popup_not_changed')}
        </span>
      </Draft>
      <KeptWorksheets
        sheets={all.filter(({ id }) => id !== sheet.id)}
        onOpen={open}
        onRemove={(gone) => store(() => removeWorksheet(gone.id))}
        onBack={(back) => store(() => keepWorksheet(back))}
      />
      <section class="mixed-up" aria-labelledby="mixed-title">
        <h2 id="mixed-title">{words('repair_mixed')}</h2>
        <dl>
          {mixedUp.map((pair) => (
            <div key={pair}>
              <dt>{words(`repair_mixed_${pair}`)}</dt>
              <dd>{words(`repair_mixed_${pair}_about`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

interface DraftProps {
  readonly sheet: Worksheet;
  onWrite(draft: string): void;
  readonly children: ComponentChildren;
}

// A gap that only the writer can fill, as it stands in the draft.
const gap = /\[[^[\]\n]+\]/;

/** The draft, with the four steps climbing above it. */
function Draft({ sheet: { id, draft }, onWrite, children }: DraftProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const heard = useHeard(id, draft);
  const gaps = draft.match(new RegExp(gap, 'g'))?.length ?? 0;

  const fillNext = () => {
    const next = gap.exec(field.current?.value ?? '');
    field.current?.focus();
    if (next) field.current?.setSelectionRange(next.index, next.index + next[0].length);
  };
  const add = (step: RepairStep) => {
    const [parts = []] = stepSentences[step];
    const behind = endOf(heard?.last, draft);
    const sentence = plainText(parts);
    const written = `${draft.slice(0, behind)}${behind > 0 ? ' ' : ''}${sentence}${draft.slice(behind)}`;
    if (written.length > longestDraft) return field.current?.focus();
    onWrite(written);
    const at = written.indexOf(sentence, behind);
    const [first = ''] = gap.exec(sentence) ?? [];
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at + sentence.indexOf(first), at + sentence.indexOf(first) + first.length);
    });
  };
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{words('repair_steps')}</h2>
      <div class="climb">
        <svg class="climb-rail" viewBox="0 0 800 150" preserveAspectRatio="none" aria-hidden="true">
          <path d="M0 146h24L700 4h100" vector-effect="non-scaling-stroke" />
        </svg>
        <ol>
          {repairSteps.map((step) => {
            const quote = heard?.taken[step];
            const stand = standOf(heard, step);
            return (
              <li key={step} class={stand}>
                <h3>{words(`repair_${step}`)}</h3>
                <p class="soft small">{words(`repair_${step}_asks`)}</p>
                {quote ? (
                  <p class="words wrap">{words('ledger_quoted', quote)}</p>
                ) : (
                  <button class="button small" type="button" onClick={() => add(step)}>
                    <Icon name="plus" /> {words(stand === 'likely' ? 'repair_add_check' : 'repair_add_sentence')}
                  </button>
                )}
              </li>
            );
          })}
        </ol>
      </div>
      <textarea
        class="field area draft-box"
        ref={field}
        rows={5}
        maxLength={longestDraft}
        aria-label={words('repair_draft')}
        placeholder={words('repair_draft_example')}
        value={draft}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <div class="acts-row">
        {gaps > 0 ? (
          <button class="button primary" type="button" onClick={fillNext}>
            {countWords('card_fill', gaps)}
          </button>
        ) : (
          <Copy text={draft} label={words('repair_copy')} isPrimary isDisabled={draft.trim() === ''} />
        )}
        {children}
      </div>
    </section>
  );
}

/** Where a sentence ends in the draft; where it is not in it any more, where the draft ends. */
function endOf(sentence: string | undefined, draft: string): number {
  const start = sentence ? draft.lastIndexOf(sentence) : -1;
  return sentence && start >= 0 ? start + sentence.length : draft.trimEnd().length;
}

// Milliseconds after the last key.
const pause = 400;

/** What is heard in the draft, a moment after the last key. */
function useHeard(id: string, draft: string): Heard | undefined {
  const [heard, setHeard] = useState<Heard>();
  useEffect(() => {
    if (draft.trim() === '') return setHeard(undefined);
    let isStale = false;
    const timer = setTimeout(async () => {
      try {
        const ask = { draft: `worksheet ${id}`, kind: 'email', lines: draft.split('\n') } as const;
        const answer = await send('repair', ask);
        if (!isStale) setHeard(answer);
      } catch (problem) {
        // What was heard before stands until the background answers again.
        console.warn('Handrail could not read the worksheet.', problem);
      }
    }, pause);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [id, draft]);
  return heard;
}
