import { isoDay } from '../promises/day';
import type { Agreements, Kind, Pacts } from '../settings/agreements';
import { words } from '../ui/words';
import { AfterHoursSentence } from './after-hours';
import { titleOf } from './agreements-text';
import { DecidesSentence } from './decides';
import type { Change } from './kept-agreements';
import { PactSheet } from './pact';
import { PactWords } from './pact-words';

/** The kinds that are always there. */
export function FourKinds(props: {
  readonly agreements: Agreements;
  readonly now: Date;
  readonly keep: (change: Change) => void;
}) {
  const { agreements, now, keep } = props;
  const { hours, decides } = agreements;
  const changing =
    <K extends Kind>(kind: K) =>
    (change: (pact: Pacts[K]) => Pacts[K]) =>
      keep((all) => ({ ...all, [kind]: change(all[kind]) }));
  const framed = (kind: Kind) => ({
    title: titleOf(kind),
    head: <h2>{titleOf(kind)}</h2>,
    today: isoDay(now),
  });
  const inWords = (kind: 'urgent' | 'dropped') => (
    <PactSheet {...framed(kind)} pact={agreements[kind]} onChange={changing(kind)}>
      <PactWords
        label={titleOf(kind)}
        gap={words(`agreements_${kind}_gap`)}
        pact={agreements[kind]}
        onChange={changing(kind)}
      />
    </PactSheet>
  );
  return (
    <>
      {inWords('urgent')}
      <PactSheet {...framed('hours')} pact={hours} onChange={changing('hours')}>
        <AfterHoursSentence
          hours={hours.said}
          now={now}
          onChange={(change) => changing('hours')((pact) => ({ ...pact, said: change(pact.said) }))}
        />
      </PactSheet>
      {inWords('dropped')}
      <PactSheet {...framed('decides')} pact={decides} onChange={changing('decides')}>
        <DecidesSentence
          decides={decides.said}
          onChange={(change) => changing('decides')((pact) => ({ ...pact, said: change(pact.said) }))}
        />
      </PactSheet>
    </>
  );
}
