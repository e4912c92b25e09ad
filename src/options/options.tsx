import { useEffect, useState } from 'preact/hooks';
import { nothingOwn, type Own } from '../rules/own';
import { type Managed, readManaged, watchManaged } from '../settings/managed';
import { readOwn, watchOwn } from '../settings/own';
import { readSettings, watchSettings } from '../settings/read';
import type { Settings } from '../settings/settings';
import type { IconName } from '../ui/icon';
import { Places } from '../ui/places';
import { type Key, words } from '../ui/words';
import { Files } from './files';
import { LeftAlone } from './left-alone';
import { Organisation } from './organisation';
import { OwnRules } from './own-rules';
import { Pace } from './pace';
import { Privacy } from './privacy';
import { type Examples, type RuleNames, Rules } from './rules';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { TryOut } from './try-out';

const places = ['rules', 'own', 'try', 'left', 'sites', 'pace', 'keys', 'files', 'privacy', 'organisation'] as const;
type PlaceName = (typeof places)[number];
const icons: Record<PlaceName, IconName> = {
  rules: 'list',
  own: 'chat',
  try: 'pen',
  left: 'eye-off',
  sites: 'globe',
  pace: 'moon',
  keys: 'keys',
  files: 'file',
  privacy: 'lock',
  organisation: 'people',
};

/** What there is to show: the settings that hold, people's own rules, and what an organisation has set, if one has. */
export interface Shelf {
  readonly settings: Settings;
  readonly own: Own;
  readonly managed: Managed | undefined;
  readonly names: RuleNames;
}

/** The options page: one column of places, with a rail of their names at the side. */
export function Options({ names, examples }: { readonly names: RuleNames; readonly examples: Examples }) {
  const [settings, setSettings] = useState<Settings>();
  const [own, setOwn] = useState<Own>(nothingOwn);
  const [managed, setManaged] = useState<Managed>();

  useEffect(() => {
    const { signal, abort } = stopper();
    Promise.all([readSettings(), readOwn(), readManaged()]).then(([settings, own, managed]) => {
      if (signal.aborted) return;
      setOwn(own);
      setManaged(managed);
      setSettings(settings);
    });
    watchSettings(setSettings, signal);
    watchOwn(setOwn, signal);
    watchManaged(setManaged, signal);
    return abort;
  }, []);

  const shown = places.filter((place) => place !== 'organisation' || managed);
  return (
    <div class="page">
      <Nav places={shown} isReady={settings !== undefined} />
      <main class="leaf" aria-busy={!settings}>
        {settings && <Leaf shelf={{ settings, own, managed, names }} examples={examples} />}
      </main>
    </div>
  );
}

function Leaf({ shelf, examples }: { readonly shelf: Shelf; readonly examples: Examples }) {
  return (
    <>
      <Rules {...shelf} examples={examples} />
      <OwnRules {...shelf} />
      <TryOut {...shelf} />
      <LeftAlone {...shelf} />
      <Sites {...shelf} />
      <Pace {...shelf} />
      <Shortcuts />
      <Files {...shelf} />
      <Privacy {...shelf} />
      {shelf.managed && <Organisation managed={shelf.managed} />}
    </>
  );
}

function Nav({ places, isReady }: { readonly places: readonly PlaceName[]; readonly isReady: boolean }) {
  const here = usePlace(isReady);
  const named = places.map((name) => ({ name, title: words(`options_${name}` as Key), icon: icons[name] }));
  return <Places title={words('options_title')} places={named} here={here} each="location" beside="workbook" />;
}

/** The place that is read: the one that was last asked for or scrolled to. */
function usePlace(isReady: boolean): PlaceName {
  const [place, setPlace] = useState<PlaceName>('rules');
  useEffect(() => {
    if (!isReady) return;
    const { signal, abort } = stopper();
    const asked = () => places.find((one) => location.hash === `#${one}`);
    // What the address asks for was not there yet when the page was opened.
    if (asked()) document.getElementById(asked() ?? '')?.scrollIntoView();
    // The upper third of the window is where people read.
    // At the foot of the page what was asked for cannot come up there; then it is where the reader is, until they go on.
    let isAsked = false;
    let jumps = 0;
    const seen = new IntersectionObserver(
      (entries) => {
        if (isAsked) return;
        const top = entries.findLast(({ isIntersecting }) => isIntersecting)?.target.id;
        const found = places.find((one) => one === top);
        if (found) setPlace(found);
      },
      { rootMargin: '-10% 0px -65% 0px' },
    );
    for (const one of places) {
      const section = document.getElementById(one);
      if (section) seen.observe(section);
    }
    signal.addEventListener('abort', () => seen.disconnect(), { once: true });
    const goTo = () => {
      isAsked = asked() !== undefined;
      jumps = 0;
      setPlace((before) => asked() ?? before);
    };
    addEventListener('hashchange', goTo, { signal });
    // The first is the jump itself.
    const scrolled = () => {
      jumps++;
      if (jumps > 1) isAsked = false;
    };
    addEventListener('scrollend', scrolled, { signal });
    for (const move of ['wheel', 'touchmove', 'keydown'])
      addEventListener(move, () => (isAsked = false), { passive: true, signal });
    return abort;
  }, [isReady]);
  return place;
}

function stopper(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const stop = new AbortController();
  return { signal: stop.signal, abort: () => stop.abort() };
}
