import { browser } from 'wxt/browser';
import { giveBack } from '../messages/asked-patterns';
import { patternOf, withHost, withOrigin } from '../settings/here';
import { changeSettings } from '../settings/stored';
import { words } from '../ui/words';
import { ByOrganisation } from './by-organisation';
import type { Shelf } from './options';

/** The sites Handrail knows, each on or off, and those the user turned on beyond them. */
export function Sites({ settings, managed }: Shelf) {
  const { onOrigins, offHosts } = settings;
  const listed = listedHosts();
  const isManaged = (host: string) => managed?.offHosts?.includes(host) ?? false;
  const offElsewhere = offHosts.filter((host) => !listed.includes(host));
  const offered = managed?.offerOrigins?.filter((origin) => !onOrigins.includes(origin)) ?? [];
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{words('options_sites')}</h2>
      <p class="lead-in">{words('options_sites_about')}</p>
      <ul class="rows site-list">
        {listed.map((host) => (
          <li key={host}>
            <label class="switch">
              <input
                type="checkbox"
                checked={!offHosts.includes(host)}
                disabled={isManaged(host)}
                onChange={() => changeSettings((before) => withHost(before, host, offHosts.includes(host)))}
              />
              <span class="track" />
              <span class="wrap">{host}</span>
            </label>
            {isManaged(host) && <ByOrganisation />}
          </li>
        ))}
      </ul>
      {onOrigins.length + offElsewhere.length + offered.length > 0 && (
        <ul class="rows">
          {offered.map((origin) => (
            <Site
              key={origin}
              host={new URL(origin).host}
              state={words('options_site_offered')}
              act={words('options_turn_on')}
              onAct={() => turnOn(origin)}
            />
          ))}
          {onOrigins.map((origin) => (
            <Site
              key={origin}
              host={new URL(origin).host}
              state={words('options_site_on')}
              act={words('options_turn_off')}
              onAct={() => turnOff(origin)}
            />
          ))}
          {offElsewhere.map((host) => (
            <Site
              key={host}
              host={host}
              state={words('options_site_off')}
              act={words('options_turn_on')}
              isFixed={isManaged(host)}
              onAct={() => changeSettings((before) => withHost(before, host, true))}
            />
          ))}
        </ul>
      )}
      <p class="soft small rows-none">{words('options_sites_more')}</p>
    </section>
  );
}

function Site(props: {
  readonly host: string;
  readonly state: string;
  readonly act: string;
  readonly isFixed?: boolean;
  readonly onAct: () => unknown;
}) {
  return (
    <li>
      <div>
        <span class="wrap">{props.host}</span>
        <span class="soft small">{props.state}</span>
      </div>
      {props.isFixed ? (
        <ByOrganisation />
      ) : (
        <button class="button small" type="button" onClick={props.onAct}>
          {props.act} <span class="unseen">{props.host}</span>
        </button>
      )}
    </li>
  );
}

/** The hosts that the manifest names one by one. */
function listedHosts(): readonly string[] {
  const patterns = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
  const hosts = patterns.flatMap((pattern) => /^[^:]+:\/\/([^*/]+)\//.exec(pattern)?.[1] ?? []);
  // By whose they are: all of one house stand together.
  const house = (host: string) => host.split('.').slice(-2).join('.');
  return [...new Set(hosts)].sort((one, other) => house(one).localeCompare(house(other)) || one.localeCompare(other));
}

async function turnOn(origin: string): Promise<void> {
  // The browser asks; what it grants, the background notes down and begins with.
  const isGranted = await browser.permissions.request({ origins: [patternOf(origin)] });
  if (isGranted) await changeSettings((settings) => withOrigin(settings, origin, true));
}

async function turnOff(origin: string): Promise<void> {
  const { onOrigins } = await changeSettings((settings) => withOrigin(settings, origin, false));
  await giveBack(origin, onOrigins);
}
