import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readSettings, watchSettings } from '../settings/read';
import type { Settings } from '../settings/settings';
import { Icon, type IconName, Mark } from '../ui/icon';
import { type Key, words } from '../ui/words';
import { Phrases } from './phrases';
import { Privacy } from './privacy';
import { type Examples, type RuleNames, Rules } from './rules';
import { Sites } from './sites';

const places = ['rules', 'phrases', 'sites', 'privacy'] as const;
type PlaceName = (typeof places)[number];
const icons: Record<PlaceName, IconName> = { rules: 'list', phrases: 'eye-off', sites: 'globe', privacy: 'lock' };

/** The options page: rules by family, phrases left alone, sites, privacy. */
export function Options({ names, examples }: { readonly names: RuleNames; readonly examples: Examples }) {
  const [settings, setSettings] = useState<Settings>();

  useEffect(() => {
    const stop = new AbortController();
    readSettings().then((read) => stop.signal.aborted || setSettings(read));
    watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);

  return (
    <div class="page">
      <Nav />
      <main class="leaf" aria-busy={!settings}>
        {settings && (
          <>
            <Rules settings={settings} names={names} examples={examples} />
            <Phrases settings={settings} names={names} />
            <Sites settings={settings} />
            <Privacy settings={settings} />
          </>
        )}
      </main>
    </div>
  );
}

function Nav() {
  const here = usePlace();
  return (
    <nav class="places" aria-label={words('options_title')}>
      <a class="home" href="#rules">
        <Mark size={26} /> Handrail
      </a>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <a href={`#${place}`} aria-current={place === here ? 'location' : undefined}>
              <Icon name={icons[place]} /> {words(`options_${place}` as Key)}
            </a>
          </li>
        ))}
      </ul>
      <ul class="apart">
        <li>
          <a href={browser.runtime.getURL('/practice.html')}>
            <Icon name="pen" /> {words('options_practice')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** The place whose address is in the address bar. */
function usePlace(): string {
  const [place, setPlace] = useState(placeInAddress);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => setPlace(placeInAddress()), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return place;
}

function placeInAddress(): string {
  return places.find((place) => location.hash === `#${place}`) ?? 'rules';
}
