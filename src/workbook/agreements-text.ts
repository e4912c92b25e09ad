import {
  type Agreements,
  isWritten,
  type Kind,
  kinds,
  moments,
  type OwnPact,
  type Pact,
  sides,
} from '../settings/agreements';
import { words } from '../ui/words';
import { saidWords, standingWords } from './said-words';

/** What a kind that is always there is about. */
export const titleOf = (kind: Kind): string => words(`agreements_${kind}`);
/** What one that was added is about. */
export const titleOfOwn = ({ title }: OwnPact): string => title.trim() || words('agreements_own_untitled');

/** All of it as a short text to open a conversation with; what is not written yet is there to talk about. */
export function agreementsText(agreements: Agreements, today: string): string {
  const pacts: readonly { readonly title: string; readonly pact: Pact }[] = [
    ...kinds.map((kind) => ({ title: titleOf(kind), pact: agreements[kind] })),
    ...agreements.own.map((pact) => ({ title: titleOfOwn(pact), pact })),
  ];
  const written = pacts.filter(({ pact }) => isWritten(pact.said));
  const open = pacts.filter(({ pact }) => !isWritten(pact.said));
  const expected = moments.flatMap((moment) => {
    const lines = sides.flatMap((side) => {
      const said = agreements.expectations[moment][side];
      return isWritten(said) ? [words('agreements_text_side', words(`agreements_${side}`), said.trim())] : [];
    });
    return lines.length > 0 ? [[words(`agreements_${moment}`), ...lines].join('\n')] : [];
  });
  return [
    ...(written.length > 0 ? [words('agreements_text')] : []),
    ...written.map(
      ({ title, pact }) =>
        `${words('agreements_text_title', title, standingWords(pact, today))}\n${saidWords(pact.said)}`,
    ),
    ...(open.length > 0
      ? [[words('agreements_text_open'), ...open.map(({ title }) => words('agreements_text_row', title))].join('\n')]
      : []),
    ...(expected.length > 0 ? [words('agreements_expect'), ...expected] : []),
  ].join('\n\n');
}

/** A few friendly words that propose one of them and ask for a yes. */
export function questionText(title: string, pact: Pact): string {
  return words('agreements_question_text', title, saidWords(pact.said));
}
