import { useEffect, useId, useState } from 'preact/hooks';
import { countNaming, eraseNaming, peopleInPromises } from '../store/everything';
import { countWords, words } from '../ui/words';
import { Question } from './question';

/** Erases all that names one person, wherever it is kept. `onErased` is told how many rows that were. */
export function ErasePerson({ onErased }: { readonly onErased: (count: number) => void }) {
  const id = useId();
  const [person, setPerson] = useState('');
  const [people, setPeople] = useState<readonly string[]>([]);
  const [count, setCount] = useState<number>();
  const [isAsking, setAsking] = useState(false);

  const load = () => peopleInPromises().then(setPeople, forgotten);
  useEffect(() => {
    let isLatest = true;
    if (person.trim() === '') setCount(undefined);
    else
      countNaming(person).then(
        (counted) => isLatest && setCount(counted),
        (problem) => forgotten(problem),
      );
    return () => {
      isLatest = false;
    };
  }, [person]);

  const erase = async () => {
    setAsking(false);
    onErased(await eraseNaming(person));
    setPerson('');
  };
  return (
    <form
      class="sheet person"
      onSubmit={(event) => {
        event.preventDefault();
        if (count) setAsking(true);
      }}
    >
      <label for={id}>
        <span class="strong">{words('options_person')}</span>
        <span class="soft small">{words('options_person_about')}</span>
      </label>
      <div class="person-row">
        <input
          id={id}
          class="field"
          type="text"
          list={`${id}-people`}
          maxLength={100}
          autocomplete="off"
          value={person}
          onFocus={load}
          onInput={(event) => setPerson(event.currentTarget.value)}
        />
        <datalist id={`${id}-people`}>
          {people.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <button class="button" type="submit" disabled={!count}>
          {words('options_person_erase')}
        </button>
      </div>
      <p class="small soft" role="status">
        {count !== undefined && countWords('options_person_count', count, person.trim())}
      </p>
      {isAsking && (
        <Question
          title={countWords('options_person_ask', count ?? 0, person.trim())}
          onErase={erase}
          onKeep={() => setAsking(false)}
        />
      )}
    </form>
  );
}

/** What cannot be read is said of the whole store, beside the counts. */
const forgotten = (problem: unknown) => console.warn('Handrail could not look for a person.', problem);
