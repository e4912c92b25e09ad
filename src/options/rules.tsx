import { useState } from 'preact/hooks';
import { type Family, families } from '../rules/signal';
import type { Level, Settings } from '../settings/settings';
import { changeSettings } from '../settings/stored';
import { Icon } from '../ui/icon';
import { countWords, words } from '../ui/words';
import { exampleParts } from './example-parts';
import { Levels } from './levels';

/** What people are told about a rule. */
export interface RuleName {
  readonly name: string;
  readonly family: Family;
  readonly about: string;
  readonly source: string;
}

/** By signal. */
export type RuleNames = Readonly<Record<string, RuleName>>;

interface Example {
  readonly text: string;
  readonly marks?: readonly string[];
  readonly because?: string;
  readonly knownMiss?: string;
}

/** By signal: texts a rule marks, and texts it leaves alone. */
export type Examples = Readonly<
  Record<string, { readonly flags: readonly Example[]; readonly leaves: readonly Example[] }>
>;

const SHOWN = 3;

interface Shelf {
  readonly settings: Settings;
  readonly names: RuleNames;
  readonly examples: Examples;
}

/** The rules by family, each with how much it says. */
export function Rules(shelf: Shelf) {
  const [lead, clear, all] = [words('options_rules_lead'), words('options_level_clear'), words('options_level_all')];
  return (
    <>
      <h1 id="rules">{words('options_rules')}</h1>
      <p class="lead">
        {lead} <b>{clear}</b> {words('options_rules_clear')} <b>{all}</b> {words('options_rules_all')}
      </p>
      <div class="families">
        {(Object.keys(families) as Family[]).map((family, index) => (
          <FamilyRules key={family} family={family} isFirst={index === 0} {...shelf} />
        ))}
      </div>
    </>
  );
}

function FamilyRules({ family, isFirst, ...shelf }: Shelf & { readonly family: Family; readonly isFirst: boolean }) {
  const [isOpen, setOpen] = useState(isFirst);
  const { settings, names } = shelf;
  const signals = Object.keys(names).filter((signal) => names[signal]?.family === family);
  if (signals.length === 0) return null;
  const levels = new Set(signals.map((signal) => levelOf(settings, signal, family === 'strengths')));
  const [level] = levels.size === 1 ? levels : [];
  const { name, about } = families[family];
  return (
    <section class="family" aria-label={name}>
      <header class="family-head">
        <button
          class="toggle"
          type="button"
          aria-expanded={isOpen}
          aria-label={countWords('options_family', signals.length, name)}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'right'} />
        </button>
        <div>
          <h2>{name}</h2>
          <p>{about}</p>
        </div>
        <div class="family-level">
          {level === undefined && <span class="faint small">{words('options_mixed')}</span>}
          <Levels name={family} title={name} level={level} onChoose={(chosen) => choose(signals, chosen)} />
        </div>
      </header>
      {isOpen && (
        <div class="rules">
          {signals.map((signal) => (
            <Rule key={signal} signal={signal} {...shelf} />
          ))}
        </div>
      )}
    </section>
  );
}

function Rule({ signal, settings, names, examples }: Shelf & { readonly signal: string }) {
  const [isOpen, setOpen] = useState(false);
  const rule = names[signal];
  if (!rule) return null;
  return (
    <article class={isOpen ? 'rule is-open' : 'rule'}>
      <header class="rule-head">
        <h3>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {rule.name} <Icon name="down" />
          </button>
        </h3>
        <Levels
          name={signal}
          title={rule.name}
          level={levelOf(settings, signal, rule.family === 'strengths')}
          onChoose={(chosen) => choose([signal], chosen)}
        />
      </header>
      {isOpen && (
        <div class="rule-body">
          <p>{rule.about}</p>
          <ExamplePair rule={rule} flags={examples[signal]?.flags ?? []} leaves={examples[signal]?.leaves ?? []} />
          <p class="small">{words('options_source', rule.source)}</p>
        </div>
      )}
    </article>
  );
}

function ExamplePair(props: {
  readonly rule: RuleName;
  readonly flags: readonly Example[];
  readonly leaves: readonly Example[];
}) {
  const shape = props.rule.family === 'strengths' ? 'mark-whole' : 'mark-missing';
  const flags = props.flags.filter(({ knownMiss }) => knownMiss === undefined).slice(0, SHOWN);
  return (
    <div class="examples">
      <div>
        <h4>{words('options_marked')}</h4>
        <ul>
          {flags.map(({ text, marks = [] }) => (
            <li key={text} class="words">
              {exampleParts(text, marks).map(({ words, isMarked }, index) =>
                isMarked ? (
                  <span key={`${index} marked`} class={shape}>
                    {words}
                  </span>
                ) : (
                  words
                ),
              )}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4>{words('options_left_alone')}</h4>
        <ul>
          {props.leaves.slice(0, SHOWN).map(({ text, because }) => (
            <li key={text} class="words">
              {text} {because && <span class="because">{because}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function levelOf(settings: Settings, signal: string, isStrength: boolean): Level {
  return settings.levels[signal] ?? (isStrength ? 'all' : 'clear');
}

function choose(signals: readonly string[], level: Level): void {
  changeSettings((settings) => ({
    ...settings,
    levels: { ...settings.levels, ...Object.fromEntries(signals.map((signal) => [signal, level])) },
  }));
}
