import { useRef, useState } from 'preact/hooks';
import { type OwnRule, ownSignal } from '../rules/own';
import { changeOwn } from '../settings/own';
import { changeSettings } from '../settings/stored';
import { Icon } from '../ui/icon';
import { words } from '../ui/words';
import { ByOrganisation } from './by-organisation';
import type { Shelf } from './options';
import { OwnRuleForm } from './own-rule-form';

/** What is being written: a new rule, or one that is there. */
type Writing = { readonly id: string | undefined };

/** The rules people wrote themselves, and a place to write them. */
export function OwnRules({ own, settings, managed }: Shelf) {
  const [writing, setWriting] = useState<Writing>();
  const [removed, setRemoved] = useState<{ readonly rule: OwnRule; readonly at: number }>();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setWriting(undefined);
    // The form that had the focus is gone.
    heading.current?.focus();
  };
  const save = async (rule: OwnRule) => {
    await changeOwn((before) => ({
      ...before,
      rules: before.rules.some(({ id }) => id === rule.id)
        ? before.rules.map((one) => (one.id === rule.id ? rule : one))
        : [...before.rules, rule],
    }));
    close();
  };
  const remove = async (rule: OwnRule) => {
    setRemoved({ rule, at: own.rules.indexOf(rule) });
    await changeOwn((before) => ({ ...before, rules: before.rules.filter(({ id }) => id !== rule.id) }));
  };
  const putBack = async () => {
    if (!removed) return;
    await changeOwn((before) => ({ ...before, rules: before.rules.toSpliced(removed.at, 0, removed.rule) }));
    setRemoved(undefined);
  };
  const isOff = ({ id }: OwnRule) => settings.levels[ownSignal(id)] === 'off';
  const form = (rule: OwnRule | undefined) => (
    <OwnRuleForm rule={rule} others={own.rules.filter((other) => other !== rule)} onSave={save} onClose={close} />
  );
  const ofOrganisation = managed?.own.rules ?? [];
  return (
    <section id="own" aria-labelledby="own-title">
      <h2 id="own-title" ref={heading} tabIndex={-1}>
        {words('options_own')}
      </h2>
      <p class="lead-in">{words('options_own_about')}</p>
      {own.rules.length + ofOrganisation.length > 0 && (
        <ul class="rows">
          {ofOrganisation.map((rule) => (
            <li key={rule.id}>
              <About rule={rule} />
              <ByOrganisation />
            </li>
          ))}
          {own.rules.map((rule) =>
            writing?.id === rule.id ? (
              <li key={rule.id} class="is-writing">
                {form(rule)}
              </li>
            ) : (
              <li key={rule.id}>
                <About rule={rule} />
                <div class="row-acts">
                  <label class="switch">
                    <input type="checkbox" checked={!isOff(rule)} onChange={() => turn(rule, isOff(rule))} />
                    <span class="track" />
                    <span class="unseen">{rule.name}</span>
                  </label>
                  <button class="button small" type="button" onClick={() => setWriting({ id: rule.id })}>
                    {words('options_own_change')} <span class="unseen">{rule.name}</span>
                  </button>
                  <button class="button plain square" type="button" onClick={() => remove(rule)}>
                    <Icon name="trash" />
                    <span class="unseen">{words('options_remove', rule.name)}</span>
                  </button>
                </div>
              </li>
            ),
          )}
        </ul>
      )}
      <div role="status">
        {removed && (
          <p class="notice small said">
            {words('options_own_removed', removed.rule.name)}
            <button class="button link small" type="button" onClick={putBack}>
              {words('undo')}
            </button>
          </p>
        )}
      </div>
      {writing && writing.id === undefined ? (
        <div class="sheet">{form(undefined)}</div>
      ) : (
        <div class="acts-row">
          <button class="button" type="button" onClick={() => setWriting({ id: undefined })}>
            <Icon name="plus" /> {words('options_own_write')}
          </button>
        </div>
      )}
    </section>
  );
}

function About({ rule }: { readonly rule: OwnRule }) {
  return (
    <div>
      <span class="wrap strong">{rule.name}</span>
      <span class="soft small wrap">{rule.lands.replace('{Reader}', words('options_reader'))}</span>
      <span class="own-phrases wrap">{rule.phrases.slice(0, 3).join(' · ')}</span>
    </div>
  );
}

function turn(rule: OwnRule, isOn: boolean): void {
  const signal = ownSignal(rule.id);
  changeSettings((settings) => {
    const { [signal]: _, ...levels } = settings.levels;
    return { ...settings, levels: isOn ? levels : { ...levels, [signal]: 'off' } };
  });
}
