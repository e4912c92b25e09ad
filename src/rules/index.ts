import { agentlessMistake } from './agentless-mistake';
import { assumedAgreement } from './assumed-agreement';
import { avoidance } from './avoidance';
import { blame } from './blame';
import { credit } from './credit';
import { curiosity } from './curiosity';
import { defensiveness } from './defensiveness';
import { deflection } from './deflection';
import { dismissal } from './dismissal';
import { euphemism } from './euphemism';
import { feedbackBrushOff } from './feedback-brush-off';
import { gratitudeForCandor } from './gratitude-for-candor';
import { nonApology } from './non-apology';
import { opaqueDecision } from './opaque-decision';
import { ownerlessAction } from './ownerless-action';
import { ownership } from './ownership';
import { rationale } from './rationale';
import { receipts } from './receipts';
import type { Rule } from './rule';
import { selfSilencing } from './self-silencing';
import { sideChannel } from './side-channel';
import { softenedPromise } from './softened-promise';
import { specificCommitment } from './specific-commitment';
import { unclearUrgency } from './unclear-urgency';
import { unexplainedChange } from './unexplained-change';
import { unexplainedDelay } from './unexplained-delay';
import { vagueCommitment } from './vague-commitment';

/** Every rule, in the order people see them. */
export const rules: readonly Rule[] = [
  vagueCommitment,
  softenedPromise,
  ownerlessAction,
  unexplainedDelay,
  unexplainedChange,
  deflection,
  agentlessMistake,
  nonApology,
  blame,
  defensiveness,
  dismissal,
  avoidance,
  feedbackBrushOff,
  opaqueDecision,
  sideChannel,
  euphemism,
  selfSilencing,
  receipts,
  assumedAgreement,
  unclearUrgency,
  specificCommitment,
  ownership,
  curiosity,
  gratitudeForCandor,
  rationale,
  credit,
];
