import { Levels, levels } from '../../src/options/levels';
import { Tags } from '../../src/options/tags';
import { Chip, type ChipState } from '../../src/page/chip';
import { Icon, Tread } from '../../src/ui/icon';
import { Keys } from '../../src/ui/keys';
import { MoveForm } from '../../src/ui/move-form';
import { Nothing } from '../../src/ui/nothing';
import { openKeys, undoKeys } from '../../src/ui/shortcuts';
import { Table } from '../../src/workbook/table';
import { Both, InDraft, Row, Specimen, type Theme } from './both';

const held = [
  { name: 'at rest', class: '' },
  { name: 'pointer', class: 'as-hover' },
  { name: 'keyboard', class: 'as-focus' },
] as const;
const buttons = ['', 'primary', 'plain', 'link', 'small', 'plain small', 'link small'];
const ages = { none: 'no day', fresh: 'in 12 days', soon: 'tomorrow', due: 'today', late: '3 days late' };
const steps = ['missing', 'likely', 'whole'] as const;
const chips: Readonly<Record<string, ChipState>> = {
  missing: { says: 'missing', count: 2, more: 0 },
  'more wait': { says: 'missing', count: 3, more: 4 },
  likely: { says: 'likely', count: 1 },
  whole: { says: 'whole' },
  resting: { says: 'resting' },
  paused: { says: 'paused' },
};
const nothing = () => undefined;

/** Every shared component in each of its states. */
export function Components() {
  return (
    <>
      <Both id="words" title="Words">
        {() => <Words />}
      </Both>
      <Both id="buttons" title="Buttons">
        {() => <Buttons />}
      </Both>
      <Both id="choices" title="Choices">
        {(theme) => <Choices theme={theme} />}
      </Both>
      <Both id="fields" title="Fields">
        {() => <Fields />}
      </Both>
      <Both id="phrases" title="Phrases">
        {(theme) => <Phrases theme={theme} />}
      </Both>
      <Both id="promises" title="Promises">
        {() => <Promises />}
      </Both>
      <Both id="notices" title="Notices, details, nothing to show">
        {() => <Notices />}
      </Both>
      <Both id="tables" title="Tables">
        {() => (
          <Table
            caption="By week"
            head={['Week', 'Put in place', 'Left', 'Strengths']}
            rows={[
              ['2 November', 9, 3, 4],
              ['9 November', 6, 0, 7],
            ]}
          />
        )}
      </Both>
    </>
  );
}

function Words() {
  return (
    <div class="stack">
      <h1>A title, read slowly</h1>
      <p class="lead">A lead says in a line what the page is for.</p>
      <p>
        Plain words, and a link: <a href="#words">where it works</a>,{' '}
        <a class="as-hover" href="#words">
          with the pointer
        </a>
        ,{' '}
        <a class="as-focus" href="#words">
          by keyboard
        </a>
        .
      </p>
      <p class="soft">soft: what stands beside it</p>
      <p class="faint">faint: what can be passed over</p>
      <p class="small">small: a row’s second line</p>
      <p class="words">words: I’ll send the notes by Friday.</p>
      <p>
        <Keys of={openKeys} /> and <Keys of={undoKeys} />
      </p>
    </div>
  );
}

function Buttons() {
  return (
    <>
      {held.map((state) => (
        <Row key={state.name} title={state.name}>
          {buttons.map((kind) => (
            <Specimen key={kind} name={kind || 'button'}>
              <button class={`button ${kind} ${state.class}`} type="button">
                Apply
              </button>
            </Specimen>
          ))}
          <Specimen name="plain square">
            <button class={`button plain square ${state.class}`} type="button" aria-label="More">
              <Icon name="more" />
            </button>
          </Specimen>
        </Row>
      ))}
      <Row title="not now, and with an icon">
        <Specimen name="disabled">
          <button class="button" type="button" disabled>
            Apply
          </button>
        </Specimen>
        <Specimen name="primary disabled">
          <button class="button primary" type="button" disabled>
            Apply
          </button>
        </Specimen>
        <Specimen name="icon">
          <button class="button" type="button">
            <Icon name="export" /> Export
          </button>
        </Specimen>
        <Specimen name="link small icon">
          <button class="button link small" type="button">
            <Icon name="plus" /> Add a phrase
          </button>
        </Specimen>
      </Row>
    </>
  );
}

function Choices({ theme }: { readonly theme: Theme }) {
  return (
    <>
      <Row title="Levels">
        {levels.map((level) => (
          <Specimen key={level} name={level}>
            <Levels name={`${theme}-${level}`} title={level} level={level} onChoose={nothing} />
          </Specimen>
        ))}
        <Specimen name="rules differ">
          <Levels name={`${theme}-differ`} title="differ" level={undefined} onChoose={nothing} />
        </Specimen>
        <Specimen name="fixed">
          <Levels name={`${theme}-fixed`} title="fixed" level="clear" isFixed onChoose={nothing} />
        </Specimen>
      </Row>
      <Row title="Switch">
        {[true, false].flatMap((isOn) => [
          ...held.map((state) => (
            <Specimen key={`${isOn} ${state.name}`} name={`${isOn ? 'on' : 'off'}, ${state.name}`}>
              <label class="switch">
                <input class={state.class} type="checkbox" checked={isOn} />
                <span class="track" />
              </label>
            </Specimen>
          )),
          <Specimen key={`${isOn} fixed`} name={`${isOn ? 'on' : 'off'}, fixed`}>
            <label class="switch">
              <input type="checkbox" checked={isOn} disabled />
              <span class="track" />
            </label>
          </Specimen>,
        ])}
      </Row>
      <Row title="Choice">
        {[true, false].flatMap((isChosen) =>
          held.map((state) => (
            <Specimen key={`${isChosen} ${state.name}`} name={`${isChosen ? 'chosen, ' : ''}${state.name}`}>
              <label class={`choice ${state.class === 'as-hover' ? state.class : ''}`}>
                <input class={state.class} type="checkbox" checked={isChosen} />
                <span>Friday</span>
              </label>
            </Specimen>
          )),
        )}
      </Row>
      <Row title="Tags">
        <Tags
          title="Also"
          about="As it stands in a draft."
          phrases={['circle back', 'touch base']}
          fixed={['asap']}
          onAdd={nothing}
          onRemove={nothing}
        />
      </Row>
    </>
  );
}

function Fields() {
  return (
    <div class="stack">
      <input class="field" aria-label="Empty" placeholder="Who is it for?" />
      <input class="field" aria-label="Filled" value="Priya Nair" />
      <input class="field as-focus" aria-label="By keyboard" value="By keyboard" />
      <div class="specimens">
        <input class="field day" type="date" aria-label="Day" value="2026-11-20" />
        <select class="field" aria-label="Kind">
          <option>E-mail</option>
          <option>Notes</option>
        </select>
      </div>
      <input class="field" aria-label="With a problem" aria-invalid="true" value="(circle back" />
      <p class="small problem">A bracket is open: add its other half.</p>
      <textarea class="field area" aria-label="Area" rows={2}>
        I’ll send the notes by Friday.
      </textarea>
    </div>
  );
}

function Phrases({ theme }: { readonly theme: Theme }) {
  return (
    <>
      <Row title="Marks">
        {steps.map((step) => (
          <Specimen key={step} name={step}>
            <span class="words">
              We’ll <span class={`mark-${step}`}>circle back on it</span>.
            </span>
          </Specimen>
        ))}
      </Row>
      <Row title="Slots">
        <p class="words">
          I’ll send <span class="slot">the notes</span> to <span class="slot">Priya</span> by{' '}
          <span class="slot empty">day</span>.
        </p>
      </Row>
      <Row title="Hints">
        <div class="hints">
          {steps.flatMap((step) =>
            held.map((state) => (
              <button key={`${step} ${state.name}`} class={`hint ${state.class}`} type="button">
                <Tread step={step} />
                <span>
                  <span class="words">We’ll circle back on the numbers</span>
                  <span class="name">{`${step}, ${state.name}`}</span>
                </span>
                <Icon name="right" />
              </button>
            )),
          )}
        </div>
      </Row>
      <Row title="Beside a draft: chips, and slots that can be pressed">
        <InDraft theme={theme}>
          {Object.entries(chips).map(([name, state]) => (
            <p key={name}>
              <Chip state={state} isOpen={false} onPress={nothing} /> <Chip state={state} isOpen onPress={nothing} />{' '}
              <Chip state={state} isOpen={false} isShy onPress={nothing} /> <span class="faint small">{name}</span>
            </p>
          ))}
          <p class="words">
            {['slot', 'slot as-hover', 'slot as-focus', 'slot empty', 'slot empty as-focus'].map((state) => (
              <>
                <button key={state} class={state} type="button">
                  Friday
                </button>{' '}
              </>
            ))}
          </p>
        </InDraft>
      </Row>
    </>
  );
}

function Promises() {
  return (
    <>
      <Row title="Age">
        {Object.entries(ages).map(([age, words]) => (
          <Specimen key={age} name={age}>
            <span class={`age ${age}`}>{words}</span>
          </Specimen>
        ))}
      </Row>
      <Row title="Keep">
        {[...held, { name: 'kept', class: 'is-kept' }].map((state) => (
          <Specimen key={state.name} name={state.name}>
            <button class={`keep ${state.class}`} type="button" aria-label="Keep">
              <Icon name="check" />
            </button>
          </Specimen>
        ))}
      </Row>
      <Row title="Move, and a first day">
        <MoveForm due="2026-11-20" today="2026-11-18" onMove={nothing} />
        <MoveForm due={undefined} today="2026-11-18" onMove={nothing} />
      </Row>
    </>
  );
}

function Notices() {
  return (
    <>
      <p class="notice">Three more weeks, and this says more.</p>
      <Row title="Details">
        <details>
          <summary>Closed</summary>
        </details>
        <details open>
          <summary>Open</summary>
          <p class="soft">What was asked for.</p>
        </details>
      </Row>
      <Nothing title="Nothing to mend" about="What there is to say, and below it the way on.">
        <button class="button" type="button">
          Practise
        </button>
      </Nothing>
    </>
  );
}
