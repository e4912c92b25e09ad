import type { Frame, Rule } from '../rules/rule';
import type { Tables } from './tables';

/** The rules, ready to run. It holds no state of any text, so one serves a whole page. */
export interface Engine {
  readonly tables: Tables;
  readonly rules: readonly Rule[];
  /** The rules' frames, counted through all rules in order. */
  readonly frames: readonly { readonly rule: Rule; readonly frame: Frame }[];
}

export function makeEngine(tables: Tables, rules: readonly Rule[]): Engine {
  return { tables, rules, frames: rules.flatMap((rule) => rule.frames.map((frame) => ({ rule, frame }))) };
}
