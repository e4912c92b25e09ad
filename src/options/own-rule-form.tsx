import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { send } from '../messages/send';
import { type OwnProblem, type OwnRule, ownFacts } from '../rules/own';
import { sayProblem } from '../settings/file-problem';
import { ruleFileFrom } from '../settings/rule-file';
import { words } from '../ui/words';
import { draftFrom, findFirstGap, linesOf, type RuleDraft, ruleFrom } from './rule-draft';

/** Milliseconds of quiet typing before the rule is tried. */
const rest = 300;
const slots = ['{I’ll}', '{action}', '{day}', '[what]'] as const;
const replaces = ['words', 'clause', 'sentence'] as const;

/** Writes a rule, or changes one. It is tried while it is written, and kept only once its examples are as they say. */
export function OwnRuleForm(props: {
  readonly rule: OwnRule | undefined;
  readonly others: readonly OwnRule[];
  readonly onSave: (rule: OwnRule) => Promise<void>;
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState<RuleDraft>(() => draftFrom(props.rule));
  const [problems, setProblems] = useState<readonly OwnProblem[]>();
  const [refusal, setRefusal] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const suggest = useRef<HTMLTextAreaElement>(null);
  const toRule = () => ruleFrom(draft, props.rule?.id, props.others);
  const rule = toRule();

  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    let isLatest = true;
    const timer = setTimeout(async () => {
      const found = await check(toRule());
      if (isLatest && found) setProblems(found);
    }, rest);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [draft]);

  const write = (part: Partial<RuleDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setRefusal(undefined);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const gap = findFirstGap(draft);
    if (gap) return refuse(gap, words(`options_own_needs_${gap}`));
    const file = ruleFileFrom({ handrail: 'rules', version: 1, rules: [...props.others, rule] });
    if ('problem' in file) return refuse(`${file.path[2] ?? 'phrases'}`, sayProblem(file.problem, words));
    const found = await check(rule);
    if (!found) return setRefusal(words('options_unchecked'));
    setProblems(found);
    const [first] = found;
    if (first) return refuse(first.field, words('options_own_refused'));
    await props.onSave(rule);
  };
  const refuse = (field: string, why: string) => {
    setRefusal(why);
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  };
  const insert = (slot: string) => {
    const field = suggest.current;
    if (!field) return;
    field.focus();
    field.setRangeText(slot, field.selectionStart, field.selectionEnd, 'end');
    write({ suggest: field.value });
  };
  const of = (field: OwnProblem['field']) => problems?.filter((problem) => problem.field === field) ?? [];

  return (
    <form ref={form} class="rule-form" onSubmit={save} noValidate aria-label={words('options_own_write')}>
      <div class="pair">
        <Field title={words('options_own_name')}>
          {(ids) => (
            <input
              {...ids}
              class="field"
              name="name"
              type="text"
              maxLength={80}
              autocomplete="off"
              value={draft.name}
              onInput={(event) => write({ name: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field title={words('options_own_lands')} about={words('options_own_lands_about')}>
          {(ids) => (
            <input
              {...ids}
              class="field"
              name="lands"
              type="text"
              maxLength={200}
              autocomplete="off"
              value={draft.lands}
              onInput={(event) => write({ lands: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Lines
        name="phrases"
        title={words('options_own_phrases')}
        about={words('options_own_phrases_about')}
        value={draft.phrases}
        isCode
        onWrite={(phrases) => write({ phrases })}
      >
        <PhraseProblems phrases={rule.phrases} problems={of('phrases')} />
      </Lines>
      <Notation />
      <div class="pair">
        <Lines
          name="flags"
          title={words('options_own_flags')}
          about={words('options_own_flags_about')}
          value={draft.flags}
          onWrite={(flags) => write({ flags })}
        >
          <ExampleProblems sentences={rule.flags} problems={of('flags')} />
        </Lines>
        <Lines
          name="leaves"
          title={words('options_own_leaves')}
          about={words('options_own_leaves_about')}
          value={draft.leaves}
          onWrite={(leaves) => write({ leaves })}
        >
          <ExampleProblems sentences={rule.leaves} problems={of('leaves')} />
        </Lines>
      </div>
      <fieldset class="checks">
        <legend>{words('options_own_unless')}</legend>
        {ownFacts.map((fact) => (
          <label key={fact} class="check">
            <input
              type="checkbox"
              checked={draft.unless.includes(fact)}
              onChange={() =>
                write({
                  unless: draft.unless.includes(fact)
                    ? draft.unless.filter((one) => one !== fact)
                    : [...draft.unless, fact],
                })
              }
            />
            <span>{words(`options_own_unless_${fact}`)}</span>
          </label>
        ))}
      </fieldset>
      <Lines
        name="suggest"
        title={words('options_own_suggest')}
        about={words('options_own_suggest_about')}
        value={draft.suggest}
        field={suggest}
        onWrite={(suggest) => write({ suggest })}
      >
        <div class="slot-row">
          {slots.map((slot) => (
            <button key={slot} class="button small" type="button" onClick={() => insert(slot)}>
              {slot}
            </button>
          ))}
        </div>
        <SlotProblems problems={of('suggest')} />
      </Lines>
      {linesOf(draft.suggest).length > 0 && (
        <fieldset class="checks">
          <legend>{words('options_own_replaces')}</legend>
          {replaces.map((one) => (
            <label key={one} class="check">
              <input
                type="radio"
                name="replaces"
                checked={draft.replaces === one}
                onChange={() => write({ replaces: one })}
              />
              <span>{words(`options_own_replaces_${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="acts-row">
        <button class="button primary" type="submit">
          {words('options_own_keep')}
        </button>
        <button class="button" type="button" onClick={props.onClose}>
          {words('not_now')}
        </button>
        <span class="small problem" role="alert">
          {refusal}
        </span>
      </div>
    </form>
  );
}

/** What is to be said of a rule; undefined where the background does not answer. */
async function check(rule: OwnRule): Promise<readonly OwnProblem[] | undefined> {
  try {
    const { rules } = await send('checkOwn', { rules: [rule], phrases: [] });
    return rules[0] ?? [];
  } catch (problem) {
    console.warn('Handrail could not try a rule.', problem);
    return undefined;
  }
}

interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
}

function Field(props: {
  readonly title: string;
  readonly about?: string;
  readonly children: (ids: FieldIds) => ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{props.title}</label>
      {props.children({ id, 'aria-describedby': props.about ? `${id}-about` : undefined })}
      {props.about && (
        <p id={`${id}-about`} class="small soft">
          {props.about}
        </p>
      )}
    </div>
  );
}

/** A field with one phrase or sentence a line, and what is to be said of them below it. */
function Lines(props: {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly value: string;
  readonly isCode?: boolean;
  readonly field?: { current: HTMLTextAreaElement | null };
  readonly onWrite: (value: string) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <div>
      <Field title={props.title} about={props.about}>
        {(ids) => (
          <textarea
            {...ids}
            ref={props.field}
            class={props.isCode ? 'field lines code' : 'field lines'}
            name={props.name}
            rows={3}
            maxLength={20_000}
            spellcheck={!props.isCode}
            value={props.value}
            onInput={(event) => props.onWrite(event.currentTarget.value)}
          />
        )}
      </Field>
      {props.children}
    </div>
  );
}

/** The notation in short. */
function Notation() {
  return (
    <details class="notation">
      <summary>{words('options_notation')}</summary>
      <dl>
        {(
          [
            ['circle back', 'options_notation_words'],
            ['(later|soon)', 'options_notation_choice'],
            ['really?  (just|only)?', 'options_notation_maybe'],
            ['{0,3}', 'options_notation_gap'],
            ['~send', 'options_notation_verb'],
            ['<will>', 'options_notation_class'],
          ] as const
        ).map(([written, key]) => (
          <div key={written}>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{words(key)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type Of<Field extends OwnProblem['field']> = Extract<OwnProblem, { field: Field }>;

/** Phrases that cannot be read, each with the character in question pointed at. */
function PhraseProblems(props: { readonly phrases: readonly string[]; readonly problems: readonly OwnProblem[] }) {
  return (
    <ul class="problems" aria-live="polite">
      {props.problems.map((problem) => {
        if (!('says' in problem)) return <li key="all">{words('file_too_much')}</li>;
        const phrase = props.phrases[problem.index] ?? '';
        return (
          <li key={problem.index}>
            <code class="pointed">
              {phrase.slice(0, problem.at)}
              <mark>{phrase.charAt(problem.at) || '\u00a0'}</mark>
              {phrase.slice(problem.at + 1)}
            </code>
            <span>{words('file_phrase', problem.says, `${problem.at + 1}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function ExampleProblems(props: { readonly sentences: readonly string[]; readonly problems: readonly OwnProblem[] }) {
  return (
    <ul class="problems" aria-live="polite">
      {props.problems.map((problem) => {
        const sentence = props.sentences[problem.index] ?? '';
        const isMarked = 'words' in problem;
        return (
          <li key={problem.index}>
            {isMarked ? words('file_leave', sentence, problem.words) : words('file_flag', sentence)}
          </li>
        );
      })}
    </ul>
  );
}

function SlotProblems({ problems }: { readonly problems: readonly OwnProblem[] }) {
  const unknown = problems.filter((problem): problem is Of<'suggest'> => problem.field === 'suggest');
  return (
    <ul class="problems" aria-live="polite">
      {unknown.map(({ index, slot, at }) => (
        <li key={index}>{words('file_slot', slot, `${at + 1}`)}</li>
      ))}
    </ul>
  );
}
