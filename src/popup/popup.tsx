import { familyOf } from 'virtual:rule-families';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readHeard } from '../messages/heard-promises';
import type { Offers, PageState } from '../messages/map';
import { send, sendToTab } from '../messages/send';
import { daysBefore, isoDay } from '../promises/day';
import type { LedgerPromise } from '../promises/promise';
import { isYours } from '../promises/yours';
import { isOnHere, patternOf } from '../settings/here';
import { readSettings, watchSettings } from '../settings/read';
import type { Settings } from '../settings/settings';
import { StoreFailed, type Trouble } from '../store/database';
import { glanceSince } from '../store/glance';
import { Nothing } from '../ui/nothing';
import { words } from '../ui/words';
import { Due } from './due';
import { Foot } from './foot';
import { Head } from './head';
import { Heard } from './heard';
import { Hints } from './hints';
import { Offer } from './offer';
import { findTab, type Place, placeOf, type Tab } from './tab';
import { type Day, lastSevenDays } from './week';
import { Week } from './week-view';

type Ledger =
  | { readonly promises: readonly LedgerPromise[]; readonly week: readonly Day[] }
  | { readonly trouble: Trouble };

/** The tab in front, where there is one, and its page once it has answered. */
interface Front {
  readonly tab: Tab | undefined;
  readonly page?: PageState | undefined;
}

// A page that has not answered by then is busy. Milliseconds.
const SOON = 300;
// A page that has just been turned on, or is being written in, is asked again after each of these.
const AGAIN = [400, 1200, 3000];
const nothingHere: PageState = { hints: [], hasDraft: false };
const noOffers: Offers = { frames: [] };

/** The popup: hints of the draft in front, promises by their day, the week. `close` shuts it. */
export function Popup({ now, close }: { readonly now: () => Date; readonly close: () => void }) {
  const [front, setFront] = useState<Front>();
  const [offers, setOffers] = useState(noOffers);
  const [isBarred, setBarred] = useState(false);
  const [heard, setHeard] = useState<readonly LedgerPromise[]>([]);
  const [settings, setSettings] = useState<Settings>();
  const [ledger, setLedger] = useState<Ledger>();
  const loadPage = useCallback(async (signal?: AbortSignal) => {
    const tab = await findTab();
    // Not waited for: the background may be asleep, and everything else is there without it.
    if (tab) readOffers(tab).then((offers) => signal?.aborted || setOffers(offers));
    if (tab) readBarred(tab).then((isBarred) => signal?.aborted || setBarred(isBarred));
    const showWithout = (page?: PageState) =>
      signal?.aborted || setFront((before) => ({ tab, page: before?.page ?? page }));
    showWithout();
    // What is kept here does not wait for a busy page; its hints join when it answers.
    const waiting = setTimeout(showWithout, SOON, nothingHere);
    const page = tab ? await readPage(tab) : nothingHere;
    clearTimeout(waiting);
    if (!signal?.aborted) setFront({ tab, page });
  }, []);

  const asked = useRef<readonly ReturnType<typeof setTimeout>[]>([]);
  const askAgain = () => {
    asked.current.forEach(clearTimeout);
    asked.current = AGAIN.map((wait) => setTimeout(loadPage, wait));
  };

  // At once, not after the first picture: there is nothing to see before it.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const load = <Value,>(value: Promise<Value>, take: (value: Value) => void) =>
      value.then((loaded) => signal.aborted || take(loaded));
    loadPage(signal);
    load(readSettings(), setSettings);
    load(readLedger(isoDay(now())), setLedger);
    load(readHeard(), setHeard);
    watchSettings((changed) => {
      setSettings(changed);
      loadPage(signal);
      askAgain();
    }, signal);
    return () => stop.abort();
  }, [now, loadPage]);
  const isUnheard = front?.page?.draft === 'unheard';
  useEffect(() => {
    if (isUnheard) askAgain();
  }, [isUnheard]);
  useEffect(() => () => asked.current.forEach(clearTimeout), []);

  const { tab, page } = front ?? {};
  const place = placeOf(tab?.url ?? page?.origin, offers.frames);
  const allowed = () => {
    setBarred(false);
    // The page begins only now.
    askAgain();
  };
  const isOn = !place || !settings || (!isBarred && isOnHere(settings, place, place.isListed));
  const head = <Head place={place} isOn={isOn} isBarred={isBarred} onAllowed={allowed} />;
  // The head comes first: everything else grows below it.
  if (!settings || !ledger || !page) {
    return (
      <main class="popup" aria-busy="true" aria-label={words('popup_title')}>
        {settings && front && head}
      </main>
    );
  }
  const hasDraft = isOn && page.hasDraft;
  const waiting = 'promises' in ledger ? ledger.promises.filter(isYours) : [];
  const week = 'week' in ledger ? ledger.week : [];
  const hasWeek = week.some(({ put, left, strengths }) => put + left + strengths > 0);
  const isOffering = place !== undefined && (offers.meeting ?? offers.plainView) !== undefined;
  const isEmpty =
    isOn && !isOffering && 'promises' in ledger && !hasDraft && heard.length === 0 && waiting.length === 0 && !hasWeek;
  const open = async (page: string) => {
    await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}` });
    close();
  };

  return (
    <main class="popup" aria-label={words('popup_title')}>
      {head}
      <div class="popup-body">
        {place && !isOn && !isOffering && <Off place={place} isBarred={isBarred} />}
        {isOffering && tab && <Offer offers={offers} tab={tab} place={place} open={open} close={close} />}
        {'trouble' in ledger && <Unread trouble={ledger.trouble} />}
        {hasDraft && tab && <Hints page={page} tabId={tab.id} close={close} onChanged={() => loadPage()} />}
        {heard.length > 0 && <Heard promises={heard} />}
        {waiting.length > 0 && (
          <Due promises={waiting} today={isoDay(now())} onAll={() => open('workbook.html#promises')} />
        )}
        {hasWeek && <Week days={week} />}
        {isEmpty && (
          <Nothing title={words('popup_nothing')} about={words(place ? 'popup_nothing_here' : 'popup_nothing_about')}>
            <button class="button" type="button" onClick={() => open('practice.html')}>
              {words('popup_practise')}
            </button>
          </Nothing>
        )}
      </div>
      <Foot settings={settings} now={now} canPause={isOn} close={close} open={open} />
    </main>
  );
}

async function readOffers({ url }: Tab): Promise<Offers> {
  // Without the background the popup has what it keeps itself.
  return url === undefined ? noOffers : send('offers', url).catch(() => noOffers);
}

/** Whether the browser keeps us off a site that we know by ourselves: its user may take a permission back there. */
async function readBarred({ url }: Tab): Promise<boolean> {
  const place = placeOf(url, []);
  if (!place?.isListed) return false;
  return browser.permissions.contains({ origins: [patternOf(place.origin)] }).then(
    (isAllowed) => !isAllowed,
    () => false,
  );
}

/** The draft in a frame of another origin, where there is one. */
async function readFrame(tabId: number): Promise<Pick<PageState, 'hints' | 'hasDraft'> | undefined> {
  // No frame answers where none has a draft, which is nearly everywhere.
  const frame = await sendToTab(tabId, 'frameState', undefined).catch(() => undefined);
  return frame && { hints: frame.hints, hasDraft: frame.hasDraft };
}

async function readPage({ id }: Tab): Promise<PageState> {
  try {
    const page = await sendToTab(id, 'pageState', undefined);
    return page.hasDraft ? page : { ...page, ...(await readFrame(id)) };
  } catch {
    // No Handrail in that tab, or it could not say: either way the popup has no hints of it to show.
    return nothingHere;
  }
}

async function readLedger(today: string): Promise<Ledger> {
  try {
    const { promises, days } = await glanceSince(daysBefore(today, 6));
    return { promises, week: lastSevenDays(days, today, (signal) => familyOf[signal] === 'strengths') };
  } catch (problem) {
    console.warn('Handrail could not read its store.', problem);
    return { trouble: problem instanceof StoreFailed ? problem.trouble : 'unreadable' };
  }
}

function Off({ place, isBarred }: { readonly place: Place; readonly isBarred: boolean }) {
  const why = isBarred ? 'popup_barred' : place.isListed ? 'popup_off_listed' : 'popup_off_unlisted';
  return (
    <section class="notice">
      <p>{words(why)}</p>
    </section>
  );
}

function Unread({ trouble }: { readonly trouble: Trouble }) {
  return (
    <section class="notice" role="status">
      <p>{words(`popup_unread_${trouble}`)}</p>
    </section>
  );
}
