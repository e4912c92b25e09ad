import { ruleTexts } from 'virtual:rule-texts';
import type { Finding } from '../engine/finding';

/** What the rule behind a finding is called. */
export const nameOf = ({ signal, name }: Finding): string => name ?? ruleTexts[signal]?.name ?? signal;
