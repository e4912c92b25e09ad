import { readFileSync } from 'node:fs';
import messages from '../../public/_locales/en/messages.json';
import type { Engine } from '../engine/engine';
import type { Finding } from '../engine/finding';
import { checkOwn, ownEngine } from '../engine/own';
import { repairSignal } from '../repair/repair';
import { rules } from '../rules';
import { sayProblem } from '../settings/file-problem';
import { isLeft } from '../settings/left';
import { type FileProblem, findReported, findUnknown, placed, readRuleFile } from '../settings/rule-file';
import { defaultSettings, showing } from '../settings/settings';

/** The rules of a file, ready to run, and which findings it lets through. */
export interface AddedRules {
  readonly engine: Engine;
  shows(finding: Finding, text: string): boolean;
}

/** Reads a rule file; where it cannot be used, `problem` says so as `FILE:LINE: …`. */
export async function readAdded(path: string): Promise<AddedRules | { readonly problem: string }> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { problem: `${path}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const refuse = ({ line, ...problem }: FileProblem) => ({
    problem: `${path}:${line ?? 1}: ${sayProblem(problem, say)}`,
  });
  const read = await readRuleFile(text);
  if ('problem' in read) return refuse(read.problem);
  const { file } = read;
  const isKnown = (signal: string) => signal === repairSignal || rules.some(({ id }) => id === signal);
  const reported = findReported(file, checkOwn(file.own)) ?? findUnknown(file, isKnown);
  if (reported) return refuse(await placed(text, reported));
  const settings = { ...defaultSettings, levels: file.levels };
  return {
    engine: ownEngine(file.own),
    shows({ signal, certainty, isStrength, phrase, sentence }, text) {
      if (signal in file.levels && showing(settings, signal, certainty, isStrength) === 'no') return false;
      return !isLeft(file.leftPhrases, signal, phrase, text.slice(sentence.start, sentence.end));
    },
  };
}

const say = (key: keyof typeof messages, ...subs: readonly string[]): string =>
  messages[key].message.replace(/\$(\d)/g, (_, place: string) => subs[Number(place) - 1] ?? '');
