import type { Agreed } from '../settings/agreed';
import { words } from '../ui/words';

/** Which agreement a kind of hint is about. */
const about: Readonly<Record<string, Exclude<keyof Agreed, 'hours'>>> = {
  'unclear-urgency': 'urgent',
  'opaque-decision': 'decides',
  'side-channel': 'decides',
  blame: 'dropped',
  'agentless-mistake': 'dropped',
};
/** Characters: two lines of a card. */
const longest = 160;

/** What the team has agreed about a kind of hint, cut short where it is long; undefined where it has agreed nothing. */
export function agreedWords(signal: string, agreed: Agreed): string | undefined {
  const kind = about[signal];
  const said = kind && agreed[kind];
  if (!said) return undefined;
  const whole = typeof said === 'string' ? said : words('agreements_decides_sentence', said.who, said.what, said.first);
  const line = whole.trim().replace(/\s+/g, ' ');
  const letters = [...line];
  if (letters.length <= longest) return line;
  // A word is not cut in two, unless it is all there is.
  const between = letters.lastIndexOf(' ', longest);
  return `${letters.slice(0, between > 0 ? between : longest).join('')}…`;
}
