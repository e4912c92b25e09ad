import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { nothingOwn, type Own, ownSignal } from '../rules/own';
import { listen, watchStored } from './listen';
import type { ManagedSettings } from './parse';
import { type FileProblem, problemFrom, type RuleFile, ruleFileFrom } from './rule-file';

/** What an organisation has set by browser policy. Nothing goes back to it. */
export interface Managed extends ManagedSettings {
  /** Its own rules; their ids begin with `org-`. */
  readonly own: Own;
  /** What its people have agreed, as text. */
  readonly agreements?: string;
  /** Origins it offers beyond the listed sites; the browser asks the user before one is turned on. */
  readonly offerOrigins?: readonly string[];
  /** What of the policy could not be read; then none of it holds. */
  readonly problem?: FileProblem;
}

const host = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9.-]+(?::\d+)?$/), v.maxLength(300));
const origin = v.pipe(v.string(), v.regex(/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/), v.maxLength(300));
/** A policy, as it stands in the browser. */
export const policy = v.strictObject({
  ruleFile: v.optional(v.unknown()),
  agreements: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
  sitesOff: v.optional(v.array(host)),
  sitesOffered: v.optional(v.array(origin)),
  keepDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
});

/** Reads a policy: undefined where there is none. A rule file may stand in it as an object or as its text. */
export function managedFrom(stored: unknown): Managed | undefined {
  if (typeof stored !== 'object' || stored === null || Object.keys(stored).length === 0) return undefined;
  const parsed = v.safeParse(policy, stored);
  if (!parsed.success) return { own: nothingOwn, problem: problemFrom(parsed.issues[0]).problem };
  const { ruleFile, agreements, sitesOff, sitesOffered, keepDays } = parsed.output;
  const file = ruleFile === undefined ? undefined : ruleFileFrom(parsedFile(ruleFile));
  if (file && 'problem' in file) return { own: nothingOwn, problem: inRuleFile(file.problem) };
  return {
    ...(file ? ofOrganisation(file.file) : { own: nothingOwn }),
    ...(agreements === undefined ? {} : { agreements }),
    ...(sitesOff === undefined ? {} : { offHosts: sitesOff }),
    ...(sitesOffered === undefined ? {} : { offerOrigins: sitesOffered }),
    ...(keepDays === undefined ? {} : { keepDays }),
  };
}

function parsedFile(ruleFile: unknown): unknown {
  if (typeof ruleFile !== 'string') return ruleFile;
  try {
    return JSON.parse(ruleFile);
  } catch {
    // As text that is no JSON it is no file of ours, and that is what is said of it.
    return undefined;
  }
}

const inRuleFile = (problem: FileProblem): FileProblem => ({
  ...problem,
  field: problem.field ? `ruleFile.${problem.field}` : 'ruleFile',
});

/** A rule file with names that no rule of the user's has. */
function ofOrganisation({ own, levels, leftPhrases }: RuleFile): RuleFile {
  const renamed = new Map(own.rules.map(({ id }) => [ownSignal(id), ownSignal(`org-${id}`)]));
  const nameOf = (signal: string) => renamed.get(signal) ?? signal;
  return {
    own: { ...own, rules: own.rules.map((rule) => ({ ...rule, id: `org-${rule.id}` })) },
    levels: Object.fromEntries(Object.entries(levels).map(([signal, level]) => [nameOf(signal), level])),
    leftPhrases: leftPhrases.map(({ signal, words }) => ({ signal: nameOf(signal), words })),
  };
}

const key = 'managed';

/** What the background keeps of the policy; undefined where there is none. */
export async function readManaged(): Promise<Managed | undefined> {
  // The boundary: only `keepManaged` writes here, and what it writes is a `Managed`.
  return (await browser.storage.local.get(key))[key] as Managed | undefined;
}

export function watchManaged(onChange: (managed: Managed | undefined) => void, signal: AbortSignal): void {
  watchStored([key], (changes) => onChange(changes[key]?.newValue as Managed | undefined), signal);
}

/**
 * Keeps a checked copy of the organisation's policy where pages read it, now and after every change, until the signal
 * aborts: a page then needs neither the policy's schema nor another area of storage.
 */
export function keepManaged(signal: AbortSignal): void {
  let work: Promise<void> = Promise.resolve();
  const keep = () => {
    work = work.then(copyPolicy).catch((problem) => console.warn('Handrail could not read the policy.', problem));
  };
  const see = (_: unknown, area: string) => {
    if (area === 'managed') keep();
  };
  listen(browser.storage.onChanged, see, signal);
  keep();
}

async function copyPolicy(): Promise<void> {
  const managed = managedFrom(await policyNow());
  const known = await readManaged();
  if (JSON.stringify(managed, inOrder) === JSON.stringify(known, inOrder)) return;
  if (managed) await browser.storage.local.set({ [key]: managed });
  else await browser.storage.local.remove(key);
}

// Browsers give back what was stored with its keys in another order.
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

async function policyNow(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects where there is no managed storage manifest, which is nearly everywhere.
    return undefined;
  }
}
