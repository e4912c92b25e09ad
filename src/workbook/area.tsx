/** Words written in place: as wide as the gap they fill while there are none, then as many lines as they need. */
export function Area(props: {
  readonly label: string;
  /** What stands in the gap. */
  readonly gap: string;
  readonly value: string;
  readonly longest: number;
  /** Set where they are part of a line: a slot in a sentence, or a title. */
  readonly as?: 'slot' | 'title';
  readonly onInput: (value: string) => void;
}) {
  const { label, gap, value, longest, as, onInput } = props;
  const classes = ['grow', as, value.trim() ? '' : 'empty'];
  return (
    // The frame holds the same words unseen and grows with them: not every browser sizes a field by its words.
    <span class={classes.filter(Boolean).join(' ')} data-words={value || gap}>
      <textarea
        rows={1}
        aria-label={label}
        placeholder={gap}
        maxLength={longest}
        value={value}
        onInput={({ currentTarget: { value } }) => onInput(as ? value.replace(/\s*\n\s*/g, ' ') : value)}
      />
    </span>
  );
}
