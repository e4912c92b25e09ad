export interface Bar {
  /** Whether the value must be at least, and not at most, what is wanted. */
  readonly isFloor?: boolean;
  readonly digits?: number;
  readonly unit?: string;
}

const held: boolean[] = [];

/** Prints one measured value beside its bar; `undefined` could not be measured. */
export function row(name: string, value: number | undefined, wanted: number, bar: Bar = {}): void {
  const { isFloor = true, digits = 1, unit = '' } = bar;
  const isHeld = value === undefined || (isFloor ? value >= wanted : value <= wanted);
  held.push(isHeld);
  const verdict = value === undefined ? 'not measured' : isHeld ? 'holds' : 'FAILS';
  const shown = value === undefined ? '' : value.toFixed(digits) + unit;
  const said = `(${isFloor ? 'at least' : 'at most'} ${wanted}${unit})`;
  console.log(`${verdict.padEnd(12)}  ${name.padEnd(62)} ${shown.padStart(10)}   ${said}`);
}

/** Whether every row so far holds. */
export const allHold = (): boolean => held.every(Boolean);

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, two) => one - two)[numbers.length >> 1] ?? Number.NaN;
