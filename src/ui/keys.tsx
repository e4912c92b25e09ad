/** Keys that are pressed together. */
export function Keys({ of }: { readonly of: readonly string[] }) {
  return (
    <span class="nowrap">
      {of.map((key, index) => (
        <>
          {index > 0 && ' '}
          <kbd key={key}>{key}</kbd>
        </>
      ))}
    </span>
  );
}
