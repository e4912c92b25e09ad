import { browser } from 'wxt/browser';
import { patternOf, withHost, withOrigin } from '../settings/here';
import type { Settings } from '../settings/settings';
import { changeSettings } from '../settings/stored';
import { words } from '../ui/words';

/** Where the user turned Handrail on beyond the sites it knows, and where off; each can be taken back. */
export function Sites({ settings }: { readonly settings: Settings }) {
  const { onOrigins, offHosts } = settings;
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{words('options_sites')}</h2>
      <p class="lead-in">{words('options_sites_about')}</p>
      {onOrigins.length + offHosts.length > 0 && (
        <ul class="rows">
          {onOrigins.map((origin) => (
            <Site
              key={origin}
              host={new URL(origin).host}
              state={words('options_site_on')}
              act={words('options_turn_off')}
              onAct={() => turnOff(origin)}
            />
          ))}
          {offHosts.map((host) => (
            <Site
              key={host}
              host={host}
              state={words('options_site_off')}
              act={words('options_turn_on')}
              onAct={() => changeSettings((settings) => withHost(settings, host, true))}
            />
          ))}
        </ul>
      )}
      {onOrigins.length + offHosts.length === 0 && <p class="soft rows-none">{words('options_sites_none')}</p>}
    </section>
  );
}

function Site(props: {
  readonly host: string;
  readonly state: string;
  readonly act: string;
  readonly onAct: () => void;
}) {
  return (
    <li>
      <div>
        <span class="wrap">{props.host}</span>
        <span class="soft small">{props.state}</span>
      </div>
      <button class="button small" type="button" onClick={props.onAct}>
        {props.act} <span class="unseen">{props.host}</span>
      </button>
    </li>
  );
}

async function turnOff(origin: string): Promise<void> {
  await changeSettings((settings) => withOrigin(settings, origin, false));
  try {
    await browser.permissions.remove({ origins: [patternOf(origin)] });
  } catch (problem) {
    // A permission that cannot be given back is not used either once the site is off.
    console.debug('Handrail kept a permission.', problem);
  }
}
