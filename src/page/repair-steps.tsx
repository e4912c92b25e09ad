import { type Repair, type RepairStep, repairSteps, standOf } from '../repair/repair';
import { DraftIcon } from '../ui/draft-icon';
import { Tread } from '../ui/icon';
import { words } from '../ui/words';

export interface RepairStepsProps {
  readonly repair: Repair;
  /** The row the keyboard stops at first, where no hint stands before it. */
  readonly isFirst: boolean;
  /** Offers a sentence for a step that is not there. */
  onAdd(step: RepairStep): void;
}

/** The four steps of an apology: each with the draft's own sentence as its proof, or with a way to add one. */
export function RepairSteps({ repair, isFirst, onAdd }: RepairStepsProps) {
  const firstOpen = repairSteps.find((step) => repair.taken[step] === undefined);
  return (
    <>
      <Flight repair={repair} />
      <ol class="hints">
        {repairSteps.map((step) => {
          const stand = standOf(repair, step);
          const name = <b>{words(`repair_${step}`)}</b>;
          if (stand === 'whole')
            return (
              <li key={step}>
                <div class="hint is-there">
                  <Tread step={stand} />
                  <span>
                    {name} <span class="soft">{words(`repair_${step}_does`)}</span>
                    <span class="words">{words('ledger_quoted', repair.taken[step] ?? '')}</span>
                  </span>
                </div>
              </li>
            );
          return (
            <li key={step}>
              <button
                class="hint"
                type="button"
                tabIndex={isFirst && step === firstOpen ? 0 : -1}
                onClick={() => onAdd(step)}
              >
                <Tread step={stand} />
                <span>
                  {name} <span class="soft">{words(`repair_${step}_does`)}</span>
                  <span class="name">{words(`repair_${step}_missing`)}</span>
                </span>
                <DraftIcon name="plus" />
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

// Where each step of the stair lies in its picture.
const treads: Readonly<Record<RepairStep, string>> = {
  recognition: 'M12 96h79',
  responsibility: 'M95 76h79',
  reassurance: 'M179 56h78',
  repetition: 'M264 36h78',
};

/** The steps as a stair with its rail; the list below says the same in words. */
function Flight({ repair }: { readonly repair: Repair }) {
  return (
    <svg class="flight" viewBox="0 0 352 106" aria-hidden="true">
      <path class="rail" d="M8 62h16L256 8h88" />
      <path class="riser" d="M93 96V76M176 76V56M259 56V36" />
      {repairSteps.map((step) => (
        <path key={step} class={standOf(repair, step)} d={treads[step]} />
      ))}
    </svg>
  );
}
