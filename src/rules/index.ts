import { agentlessMistake } from './agentless-mistake';
import { avoidance } from './avoidance';
import { curiosity } from './curiosity';
import { deflection } from './deflection';
import { feedbackBrushOff } from './feedback-brush-off';
import { gratitudeForCandor } from './gratitude-for-candor';
import { nonApology } from './non-apology';
import { opaqueDecision } from './opaque-decision';
import type { Rule } from './rule';
import { selfSilencing } from './self-silencing';
import { softenedPromise } from './softened-promise';
import { specificCommitment } from './specific-commitment';
import { unexplainedChange } from './unexplained-change';
import { unexplainedDelay } from './unexplained-delay';
import { vagueCommitment } from './vague-commitment';

/** Every rule, in the order people see them. */
export const rules: readonly Rule[] = [
  vagueCommitment,
  softenedPromise,
  unexplainedDelay,
  deflection,
  agentlessMistake,
  nonApology,
  avoidance,
  feedbackBrushOff,
  opaqueDecision,
  selfSilencing,
  specificCommitment,
  curiosity,
  gratitudeForCandor,
];
