import { type Decides, longest } from '../settings/agreements';
import { Phrase } from '../ui/phrase';
import { words } from '../ui/words';
import { Area } from './area';

/** A sentence with a gap for who decides, one for what, and one for who hears first. */
export function DecidesSentence(props: {
  readonly decides: Decides;
  readonly onChange: (change: (decides: Decides) => Decides) => void;
}) {
  const { decides, onChange } = props;
  return (
    <div class="words">
      <Phrase of="agreements_decides_sentence">
        {(['who', 'what', 'first'] as const).map((part) => (
          <Area
            key={part}
            as="slot"
            label={words(`agreements_${part}`)}
            gap={words(`agreements_${part}_gap`)}
            longest={longest.slot}
            value={decides[part]}
            onInput={(value) => onChange((before) => ({ ...before, [part]: value }))}
          />
        ))}
      </Phrase>
    </div>
  );
}
