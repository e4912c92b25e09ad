import { useEffect, useId, useState } from 'preact/hooks';
import { countNaming, type Naming, peopleInPromises } from '../store/everything';
import { countWords, words } from '../ui/words';
import { Question } from './question';

/** Asks before all that names one person is erased, wherever it is kept. `onErase` does it, and tells whether it could. */
export function ErasePerson({ onErase }: { readonly onErase: (person: string) => Promise<boolean> }) {
  const id = useId();
  const [person, setPerson] = useState('');
  const [people, setPeople] = useState<readonly string[]>([]);
  const [naming, setNaming] = useState<Naming>();
  const [isAsking, setAsking] = useState(false);

  const load = () => peopleInPromises().then(setPeople, forgotten);
  useEffect(() => {
    let isLatest = true;
    if (person.trim() === '') setNaming(undefined);
    else
      countNaming(person).then(
        (counted) => isLatest && setNaming(counted),
        (problem) => {
          // How many name somebody else would be said of this one.
          if (isLatest) setNaming(undefined);
          forgotten(problem);
        },
      );
    return () => {
      isLatest = false;
    };
  }, [person]);

  const erase = async () => {
    setAsking(false);
    // A name whose entries could not be erased stays, to be tried again.
    if (await onErase(person)) setPerson('');
  };
  return (
    <form
      class="sheet person"
      onSubmit={(event) => {
        event.preventDefault();
        if (naming?.entries) setAsking(true);
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
        <button class="button" type="submit" disabled={!naming?.entries}>
          {words('options_person_erase')}
        </button>
      </div>
      <p class="small soft" role="status">
        {naming && countWords('options_person_count', naming.entries, person.trim())}
      </p>
      {isAsking && naming && (
        <Question title={askWords(naming, person.trim())} onErase={erase} onKeep={() => setAsking(false)} />
      )}
    </form>
  );
}

function askWords({ entries, rules }: Naming, person: string): string {
  const ask = countWords('options_person_ask', entries, person);
  // Of a rule more goes than the sentence that names somebody.
  return rules > 0 ? `${ask} ${countWords('options_person_ask_rules', rules)}` : ask;
}

/** What cannot be read is said of the whole store, beside the counts. */
const forgotten = (problem: unknown) => console.warn('Handrail could not look for a person.', problem);
