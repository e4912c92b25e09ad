import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  AGREEMENT_FILE_BYTES,
  type AgreementFile,
  findOffers,
  type Offer,
  readAgreementFile,
  withFile,
} from '../settings/agreement-file';
import { type Agreements, isWritten, kinds, noAgreements } from '../settings/agreements';
import { sayProblem } from '../settings/file-problem';
import { countWords, words } from '../ui/words';
import { titleOf } from './agreements-text';
import { saidWords, standingWords } from './said-words';

/** A file that was picked: what it holds, or what keeps it from being used. */
export type Picked = { readonly name: string } & ({ readonly file: AgreementFile } | { readonly refusal: string });

export async function readPicked(file: File): Promise<Picked> {
  const { name } = file;
  if (file.size > AGREEMENT_FILE_BYTES)
    return { name, refusal: sayProblem({ what: 'too-large', limit: AGREEMENT_FILE_BYTES }, words) };
  try {
    const read = await readAgreementFile(await file.text());
    return { name, ...('problem' in read ? { refusal: sayProblem(read.problem, words) } : read) };
  } catch (problem) {
    console.warn('Handrail could not read a file.', problem);
    return { name, refusal: words('agreements_offered_unopened') };
  }
}

/** What a file holds that is not here. Only what is chosen is taken over, and what is written here is not chosen by itself. */
export function Offered(props: {
  readonly name: string;
  readonly file: AgreementFile;
  readonly here: Agreements;
  readonly today: string;
  readonly onTake: (after: Agreements, names: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const { name, file, here, today, onTake, onClose } = props;
  const [answers, setAnswers] = useState<Readonly<Record<string, boolean>>>({});
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const after = withFile(here, file);
  const offers = findOffers(here, after);
  const isChosen = ({ name, mine }: Offer) => answers[name] ?? !mine;
  const chosen = offers.filter(isChosen).map(({ name }) => name);
  const isEmpty = findOffers(noAgreements, withFile(noAgreements, file)).length === 0;
  return (
    <section class="offered" aria-labelledby="offered-title">
      <h2 id="offered-title" ref={title} tabIndex={-1} class="wrap">
        {words('agreements_offered', name)}
      </h2>
      <p class="lead-in">
        {isEmpty && words('agreements_offered_none')}
        {!isEmpty && words(offers.length > 0 ? 'agreements_offered_about' : 'agreements_offered_same')}
      </p>
      <ul>
        {offers.map((offer) => (
          <li key={offer.name}>
            <label>
              <input
                type="checkbox"
                checked={isChosen(offer)}
                onChange={({ currentTarget: { checked } }) => setAnswers({ ...answers, [offer.name]: checked })}
              />
              <span class="strong">{titleOfOffer(offer)}</span>
              <span class="soft small">{standingWords(offer.theirs, today)}</span>
              <span class="words wrap">{saidWords(offer.theirs.said)}</span>
              {offer.mine && isWritten(offer.mine.said) && (
                <span class="soft small wrap">
                  {words('agreements_offered_yours', saidWords(offer.mine.said))} {standingWords(offer.mine, today)}
                </span>
              )}
            </label>
          </li>
        ))}
      </ul>
      <div class="acts">
        {offers.length > 0 && (
          <button
            class="button primary"
            type="button"
            disabled={chosen.length === 0}
            onClick={() => onTake(after, chosen)}
          >
            {countWords('agreements_offered_take', chosen.length)}
          </button>
        )}
        <button class="button" type="button" onClick={onClose}>
          {words(offers.length > 0 ? 'not_now' : 'close')}
        </button>
      </div>
    </section>
  );
}

function titleOfOffer({ name, title }: Offer): string {
  const kind = kinds.find((each) => each === name);
  return kind ? titleOf(kind) : title?.trim() || words('agreements_own_untitled');
}
