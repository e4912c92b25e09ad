import { type Repair, type RepairStep, standOf } from '../repair/repair';
import { stepSentences } from '../repair/sentences';
import type { Chosen } from '../suggest/fill';
import type { Part } from '../suggest/suggestion';
import { words } from '../ui/words';
import { Card, type CardProps } from './card';

export interface StepCardProps
  extends Pick<CardProps, 'people' | 'days' | 'sayDay' | 'takesFocus' | 'canOnlyCopy' | 'onClose'> {
  readonly repair: Repair;
  readonly step: RepairStep;
  /** Only ever called with every slot filled. */
  onAdd(parts: readonly Part[], chosen: Chosen): void;
}

/** Sentences for a step of a repair that is not there: they take the place of nothing. */
export function StepCard({ repair, step, onAdd, ...card }: StepCardProps) {
  return (
    <Card
      {...card}
      name={words(`repair_${step}`)}
      lands={words(`repair_${step}_about`)}
      step={standOf(repair, step)}
      suggestions={stepSentences[step].map((parts) => ({ parts, start: 0, end: 0 }))}
      why={{ seen: words('repair_seen'), source: words('repair_source') }}
      onApply={({ parts }, chosen) => onAdd(parts, chosen)}
    />
  );
}
