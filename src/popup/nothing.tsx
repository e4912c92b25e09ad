import { WholeStairs } from '../ui/whole-stairs';
import { words } from '../ui/words';

/** Nothing to show: the stairs are whole. */
export function Nothing({ onPractise }: { readonly onPractise: () => void }) {
  return (
    <section class="nothing">
      <WholeStairs />
      <h2>{words('popup_nothing')}</h2>
      <p>{words('popup_nothing_about')}</p>
      <button class="button" type="button" onClick={onPractise}>
        {words('popup_practise')}
      </button>
    </section>
  );
}
