import { longest, type Pact } from '../settings/agreements';
import { Area } from './area';

/** The words of an agreement that is nothing but words. */
export function PactWords<One extends Pact<string>>(props: {
  readonly label: string;
  readonly gap: string;
  readonly pact: One;
  readonly onChange: (change: (pact: One) => One) => void;
}) {
  const { label, gap, pact, onChange } = props;
  return (
    <div class="words">
      <Area
        label={label}
        gap={gap}
        longest={longest.words}
        value={pact.said}
        onInput={(said) => onChange((before) => ({ ...before, said }))}
      />
    </div>
  );
}
