import { agentlessMistake } from './agentless-mistake';
import { nonApology } from './non-apology';
import { opaqueDecision } from './opaque-decision';
import type { Rule } from './rule';
import { selfSilencing } from './self-silencing';
import { softenedPromise } from './softened-promise';
import { specificCommitment } from './specific-commitment';
import { vagueCommitment } from './vague-commitment';

/** Every rule, in the order people see them. */
export const rules: readonly Rule[] = [
  vagueCommitment,
  softenedPromise,
  agentlessMistake,
  nonApology,
  opaqueDecision,
  selfSilencing,
  specificCommitment,
];
