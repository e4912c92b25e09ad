import { useEffect, useState } from 'preact/hooks';
import type { OwnPhrase } from '../rules/own';
import { type Family, families } from '../rules/signal';
import { foldWords } from '../settings/left';
import type { Managed } from '../settings/managed';
import { changeOwn } from '../settings/own';
import { type Level, levelOf, type Settings } from '../settings/settings';
import { changeSettings } from '../settings/stored';
import { type Tally, tallyFindings } from '../store/everything';
import { Icon } from '../ui/icon';
import { inFull } from '../ui/sources';
import { countWords, type Key, words } from '../ui/words';
import { ByOrganisation } from './by-organisation';
import { Levels, levels } from './levels';
import type { Shelf } from './options';
import { findPhraseProblem } from './phrase-problem';
import { Tags } from './tags';

/** What people are told about a rule. */
export interface RuleName {
  readonly name: string;
  readonly family: Family;
  readonly lands: string;
  readonly about: string;
  readonly source: string;
}

/** By signal. */
export type RuleNames = Readonly<Record<string, RuleName>>;

/** By signal: texts a rule marks, cut into plain and marked words by turns, and texts it leaves alone, each with why. */
export type Examples = typeof import('virtual:rule-examples').examples;

type Tallies = ReadonlyMap<string, Tally>;
type RuleShelf = Shelf & { readonly examples: Examples; readonly tallies: Tallies | undefined };

/** The rules by family, each with how much it says. */
export function Rules(shelf: Shelf & { readonly examples: Examples }) {
  const tallies = useTallies();
  return (
    <section id="rules" class="first" aria-labelledby="rules-title">
      <h1 id="rules-title">{words('options_rules')}</h1>
      <p class="lead">{words('options_rules_lead')}</p>
      <dl class="level-list">
        {levels.map((level) => (
          <div key={level}>
            <dt>{words(`options_level_${level}` as Key)}</dt>
            <dd>{words(`options_says_${level}` as Key)}</dd>
          </div>
        ))}
      </dl>
      <div class="families">
        {(Object.keys(families) as Family[]).map((family, index) => (
          <FamilyRules key={family} family={family} isFirst={index === 0} {...shelf} tallies={tallies} />
        ))}
      </div>
    </section>
  );
}

/** What became of the hints of each rule; undefined until it is known, or where it cannot be. */
function useTallies(): Tallies | undefined {
  const [tallies, setTallies] = useState<Tallies>();
  useEffect(() => {
    let isHere = true;
    tallyFindings().then(
      (counted) => isHere && setTallies(counted),
      (problem) => console.warn('Handrail could not count its findings.', problem),
    );
    return () => {
      isHere = false;
    };
  }, []);
  return tallies;
}

function FamilyRules({
  family,
  isFirst,
  ...shelf
}: RuleShelf & { readonly family: Family; readonly isFirst: boolean }) {
  const [isOpen, setOpen] = useState(isFirst);
  const { settings, names, managed } = shelf;
  const signals = Object.keys(names).filter((signal) => names[signal]?.family === family);
  if (signals.length === 0) return null;
  const chosen = new Set(signals.map((signal) => levelOf(settings, signal, family === 'strengths')));
  const [level] = chosen.size === 1 ? chosen : [];
  const free = signals.filter((signal) => !isManaged(managed, signal));
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
          <Levels
            name={family}
            title={name}
            level={level}
            isFixed={free.length === 0}
            onChoose={(wanted) => choose(free, wanted)}
          />
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

function Rule({ signal, ...shelf }: RuleShelf & { readonly signal: string }) {
  const [isOpen, setOpen] = useState(false);
  const { settings, names, examples, managed } = shelf;
  const rule = names[signal];
  if (!rule) return null;
  const isFixed = isManaged(managed, signal);
  return (
    <article class={isOpen ? 'rule is-open' : 'rule'}>
      <header class="rule-head">
        <h3>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {rule.name} <Icon name="down" />
          </button>
          {isFixed && <ByOrganisation />}
        </h3>
        <Levels
          name={signal}
          title={rule.name}
          level={levelOf(settings, signal, rule.family === 'strengths')}
          isFixed={isFixed}
          onChoose={(chosen) => choose([signal], chosen)}
        />
      </header>
      {isOpen && (
        <div class="rule-body">
          <p>
            {rule.about} {rule.family !== 'strengths' && rule.lands.replace('{Reader}', words('options_reader'))}
          </p>
          <ExamplePair rule={rule} example={examples[signal]} />
          <OwnPhrases signal={signal} isStrength={rule.family === 'strengths'} {...shelf} />
          <p class="small rule-foot">
            <Seen tally={shelf.tallies?.get(signal)} isKnown={shelf.tallies !== undefined} {...shelf} rule={rule} />
            <span>{words('options_source', inFull(rule.source))}</span>
          </p>
        </div>
      )}
    </article>
  );
}

function Seen(props: {
  readonly tally: Tally | undefined;
  readonly isKnown: boolean;
  readonly settings: Settings;
  readonly rule: RuleName;
}) {
  const { tally, isKnown, settings, rule } = props;
  if (!isKnown) return null;
  const seen = countWords('options_seen', tally?.seen ?? 0, `${settings.keepDays}`);
  if (!tally || rule.family === 'strengths') return <span>{seen}</span>;
  return (
    <span>
      {seen} {words('options_became', `${tally.put}`, `${tally.left}`)}
    </span>
  );
}

function ExamplePair({ rule, example }: { readonly rule: RuleName; readonly example: Examples[string] | undefined }) {
  const shape = rule.family === 'strengths' ? 'mark-whole' : 'mark-missing';
  return (
    <div class="examples">
      <div>
        <h4>{words('options_marked')}</h4>
        <ul>
          {example?.flags.map((parts) => (
            <li key={parts.join('')} class="words">
              {parts.map((part, index) => (index % 2 === 1 ? <span class={shape}>{part}</span> : part))}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4>{words('options_left_alone')}</h4>
        <ul>
          {example?.leaves.map(([text, because]) => (
            <li key={text} class="words">
              {text} <span class="because">{because}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Phrases that a rule marks as well, and phrases it never marks. */
function OwnPhrases({
  signal,
  own,
  settings,
  managed,
}: Shelf & { readonly signal: string; readonly isStrength: boolean }) {
  const isHere = (one: { readonly signal: string }) => one.signal === signal;
  const fixedLeft = managed?.leftPhrases?.filter(isHere).map((left) => left.words) ?? [];
  const left = settings.leftPhrases.filter(isHere).map((left) => left.words);
  return (
    <div class="own">
      <Tags
        title={words('options_also_mark')}
        about={words('options_also_mark_about')}
        phrases={own.phrases.filter(isHere).map(({ phrase }) => phrase)}
        fixed={managed?.own.phrases.filter(isHere).map(({ phrase }) => phrase) ?? []}
        findProblem={(phrase) => findPhraseProblem({ signal, phrase })}
        onAdd={(phrase) => changeOwn((before) => ({ ...before, phrases: [...before.phrases, { signal, phrase }] }))}
        onRemove={(phrase) => changeOwn((before) => ({ ...before, phrases: without(before.phrases, signal, phrase) }))}
      />
      <Tags
        title={words('options_never_mark')}
        about={words('options_never_mark_about')}
        phrases={left.filter((phrase) => !fixedLeft.includes(phrase))}
        fixed={fixedLeft}
        onAdd={(phrase) => leave(signal, foldWords(phrase))}
        onRemove={(phrase) => markAgain(signal, phrase)}
      />
    </div>
  );
}

const without = (phrases: readonly OwnPhrase[], signal: string, phrase: string): readonly OwnPhrase[] =>
  phrases.filter((one) => one.signal !== signal || one.phrase !== phrase);

function leave(signal: string, phrase: string): Promise<unknown> {
  return changeSettings((settings) => ({
    ...settings,
    leftPhrases: [...settings.leftPhrases, { signal, words: phrase }],
  }));
}

/** Ends a phrase being left alone. */
export function markAgain(signal: string, phrase: string): Promise<unknown> {
  return changeSettings((settings) => ({
    ...settings,
    leftPhrases: settings.leftPhrases.filter((one) => one.signal !== signal || one.words !== phrase),
  }));
}

const isManaged = (managed: Managed | undefined, signal: string): boolean => managed?.levels?.[signal] !== undefined;

function choose(signals: readonly string[], level: Level): void {
  changeSettings((settings) => ({
    ...settings,
    levels: { ...settings.levels, ...Object.fromEntries(signals.map((signal) => [signal, level])) },
  }));
}
