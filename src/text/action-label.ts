import { isWork } from './work';

/** What a line that is to be done is labelled with, in any case; the source of a pattern. */
export const actionWords = '(?:AI|AP|(?:action|to-? ?do|task|next step|follow[- ]?up)s?(?: (?:item|point)s?)?)';
const heading = new RegExp(
  `^\\W*(?:[^:–—]{2,24}\\s[–—-]\\s)?(?:(?:agreed|open|new|our) )?${actionWords}(?: (?:list|log|register|points?|items?))?\\W*$`,
  'iu',
);

/** Whether a line says that what stands below it is to be done: "Actions", "Next steps:", "Action list". */
export const headsActions = (line: string): boolean => line.length < 40 && heading.test(line);

const label = new RegExp(`^\\W{0,8}${actionWords}(?![\\p{L}])(?:[ -]?#?\\d{1,3}\\b)?`, 'iu');
const name = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}";
const names = `@?${name}(?:(?:\\s*[,/&+]\\s*|\\s+and\\s+)@?${name}){0,3}`;
// What parts a name from the work behind it: "Lee]", "Lee:", "Lee –". "Ask the board" has no such mark behind "Ask".
const owner = new RegExp(
  `^\\s*(?:[:–—-]|on\\b|for\\b)?\\s*[[(]?\\s*(?:(@[\\p{L}\\d_.-]*[\\p{L}\\d_]|(?<=\\()\\p{Ll}+(?=\\)))(?:\\s*[\\])])?|(${names})(?:\\s*[\\])]|(?=\\s*[:–—/])|(?=\\s-\\s)))\\s*[:–—/-]?\\s*`,
  'u',
);

// "Action: Harish share the sheet", with no mark between.
const doer = new RegExp(`^\\s*[:–—-]\\s*(${name})\\s+(?:to\\s+|will\\s+)?(?=(\\p{Ll}+))`, 'u');

// Stands where a name would: nobody's, or what the label goes on with ("Action Plan:", "Follow-up Meeting:").
const noName =
  /^(?:tb[acd]|all|anyone|everyone|everybody|group|none|nobody|open|owner|someone|somebody|team|unassigned|us|we|who|x|call|date|due|force|list|log|meeting|needed|plan|register|required|report|review|status|tracker|update)$/i;

function doing(behind: string): RegExpExecArray | null {
  const found = doer.exec(behind);
  return found && isWork(found[2] ?? '') ? found : null;
}

/** Who a line says has it, and what is left to do. */
export interface Owned {
  readonly owner: string;
  readonly action: string;
}

/**
 * What a line says is to be done, and by whom, where its label names somebody: "[ACTION: Lee] ask the hall", "AI Mira: …",
 * "TODO(@lee): …". None where the label names nobody.
 */
export function readActionLabel(line: string): Owned | undefined {
  const labelled = label.exec(line)?.[0].length ?? 0;
  const found = labelled > 0 ? (owner.exec(line.slice(labelled)) ?? doing(line.slice(labelled))) : null;
  const who = (found?.[1] ?? found?.[2])?.replace(/^@/, '');
  if (!found || !who || noName.test(who)) return undefined;
  return { owner: who, action: line.slice(labelled + found[0].length) };
}
