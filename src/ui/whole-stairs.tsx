/** The stairs with every step in place: what is drawn where there is nothing to show. */
export function WholeStairs() {
  return (
    <svg class="drawing" viewBox="0 0 160 104" aria-hidden="true">
      <path class="rail" d="M14 58h12L106 12h40" />
      <path class="post" d="M34 92V54M126 40V12" />
      <path class="run" d="M10 92h44V66h44V40h52" />
    </svg>
  );
}
