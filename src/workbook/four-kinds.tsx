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
  const { urgent, hours, dropped, decides } = agreements;
  const changing =
    <K extends Kind>(kind: K) =>
    (change: (pact: Pacts[K]) => Pacts[K]) =>
      keep((all) => ({ ...all, [kind]: change(all[kind]) }));
  const framed = (kind: Kind) => ({
    title: titleOf(kind),
    head: <h2>{titleOf(kind)}</h2>,
    today: isoDay(now),
  });
  return (
    <>
      <PactSheet {...framed('urgent')} pact={urgent} onChange={changing('urgent')}>
        <PactWords
          label={titleOf('urgent')}
          gap={words('agreements_urgent_gap')}
          pact={urgent}
          onChange={changing('urgent')}
        />
      </PactSheet>
      <PactSheet {...framed('hours')} pact={hours} onChange={changing('hours')}>
        <AfterHoursSentence
          hours={hours.said}
          now={now}
          onChange={(change) => changing('hours')((pact) => ({ ...pact, said: change(pact.said) }))}
        />
      </PactSheet>
      <PactSheet {...framed('dropped')} pact={dropped} onChange={changing('dropped')}>
        <PactWords
          label={titleOf('dropped')}
          gap={words('agreements_dropped_gap')}
          pact={dropped}
          onChange={changing('dropped')}
        />
      </PactSheet>
      <PactSheet {...framed('decides')} pact={decides} onChange={changing('decides')}>
        <DecidesSentence
          decides={decides.said}
          onChange={(change) => changing('decides')((pact) => ({ ...pact, said: change(pact.said) }))}
        />
      </PactSheet>
    </>
  );
}
