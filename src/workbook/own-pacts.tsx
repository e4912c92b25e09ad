import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { longest, MOST_OWN, type OwnPact } from '../settings/agreements';
import { Icon } from '../ui/icon';
import { words } from '../ui/words';
import { titleOfOwn } from './agreements-text';
import { Area } from './area';
import type { Change } from './kept-agreements';
import { PactSheet } from './pact';
import { PactWords } from './pact-words';

/** The agreements that were added, and the way to add one. */
export function OwnPacts(props: {
  readonly own: readonly OwnPact[];
  readonly today: string;
  readonly keep: (change: Change) => void;
  readonly onRemove: (pact: OwnPact) => void;
  readonly another: { current: HTMLButtonElement | null };
}) {
  const { own, today, keep, onRemove, another } = props;
  const list = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<string>();
  useLayoutEffect(() => {
    if (added) list.current?.querySelector<HTMLElement>('article:last-of-type .title textarea')?.focus();
  }, [added]);
  const add = () => {
    const pact: OwnPact = { id: `own-${crypto.randomUUID()}`, title: '', said: '' };
    keep((all) => ({ ...all, own: [...all.own.filter(({ id }) => id !== pact.id), pact] }));
    setAdded(pact.id);
  };
  return (
    <>
      <div class="pacts" ref={list}>
        {own.map((pact) => {
          const change = (made: (pact: OwnPact) => OwnPact) =>
            keep((all) => ({ ...all, own: all.own.map((each) => (each.id === pact.id ? made(each) : each)) }));
          return (
            <PactSheet
              key={pact.id}
              pact={pact}
              title={titleOfOwn(pact)}
              today={today}
              onChange={change}
              onRemove={() => onRemove(pact)}
              head={
                <Area
                  as="title"
                  label={words('agreements_own_title')}
                  gap={words('agreements_own_title')}
                  longest={longest.title}
                  value={pact.title}
                  onInput={(title) => change((before) => ({ ...before, title }))}
                />
              }
            >
              <PactWords label={titleOfOwn(pact)} gap={words('agreements_own_gap')} pact={pact} onChange={change} />
            </PactSheet>
          );
        })}
      </div>
      {own.length < MOST_OWN && (
        <p>
          <button ref={another} class="button link" type="button" onClick={add}>
            <Icon name="plus" /> {words('agreements_another')}
          </button>
        </p>
      )}
    </>
  );
}
