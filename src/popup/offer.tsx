import type { Offers } from '../messages/map';
import { Meeting } from './meeting';
import { PlainView } from './plain-view';
import type { Place, Tab } from './tab';

/** What can be done with the page in front beside its drafts; few pages have any. */
export function Offer(props: {
  readonly offers: Offers;
  readonly tab: Tab;
  readonly place: Place;
  readonly open: (page: string) => Promise<void>;
  readonly close: () => void;
}) {
  const { offers, tab, place, open, close } = props;
  if (offers.plainView !== undefined) return <PlainView url={offers.plainView} place={place} close={close} />;
  return offers.meeting === undefined ? null : <Meeting name={offers.meeting} tabId={tab.id} open={open} />;
}
