import type { Part } from '../suggest/suggestion';

/** A better sentence with its gaps: what only people know is dashed. */
export function Mend({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <p class="mend words">
      {parts.map((part, index) => {
        if ('text' in part) return part.text;
        // Parts have no names of their own, and their order never changes.
        const key = `${index}`;
        return part.value === undefined ? (
          <span key={key} class="slot empty">
            {part.prompt}
          </span>
        ) : (
          <span key={key} class="slot">
            {part.value}
          </span>
        );
      })}
    </p>
  );
}
