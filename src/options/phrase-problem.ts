import { send } from '../messages/send';
import type { OwnPhrase } from '../rules/own';
import { words } from '../ui/words';

/** What keeps a phrase from being looked for, in a sentence; undefined when nothing does. */
export async function findPhraseProblem(phrase: OwnPhrase): Promise<string | undefined> {
  try {
    const { phrases, isTooMuch } = await send('checkOwn', { rules: [], phrases: [phrase] });
    const [problem] = phrases;
    if (problem) return words('file_phrase', problem.says, `${problem.at + 1}`);
    return isTooMuch ? words('file_too_much') : undefined;
  } catch (problem) {
    console.warn('Handrail could not check a phrase.', problem);
    return words('options_unchecked');
  }
}
