import { words } from '../ui/words';

/** Nothing to show: the stairs are whole. */
export function Nothing({ onPractise }: { readonly onPractise: () => void }) {
  return (
    <section class="nothing">
      <svg class="drawing" viewBox="0 0 160 104" aria-hidden="true">
        <path class="rail" d="M14 58h12L106 12h40" />
        <path class="post" d="M34 92V54M126 40V12" />
        <path class="run" d="M10 92h44V66h44V40h52" />
      </svg>
      <h2>{words('popup_nothing')}</h2>
      <p>{words('popup_nothing_about')}</p>
      <button class="button" type="button" onClick={onPractise}>
        {words('popup_practise')}
      </button>
    </section>
  );
}
