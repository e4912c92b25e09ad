import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { giveBack } from '../messages/asked-patterns';
import { rememberAsked } from '../settings/asked';
import { isOnHere, patternOf, withHost, withOrigin } from '../settings/here';
import { changeSettings } from '../settings/stored';
import { Mark } from '../ui/icon';
import { words } from '../ui/words';
import type { Place } from './tab';

/** The site in front and its switch; a page that is no web page has none. */
export function Head(props: {
  readonly place: Place | undefined;
  readonly isOn: boolean;
  /** Whether the browser keeps us off a site that we know by ourselves. */
  readonly isBarred: boolean;
  readonly onAllowed: () => void;
}) {
  const { place, isOn, isBarred, onAllowed } = props;
  const [isRefused, setRefused] = useState(false);
  const turn = async (place: Place) => {
    if (isBarred) {
      const isAllowed = await askFor(place);
      setRefused(!isAllowed);
      if (!isAllowed) return;
      onAllowed();
      return changeSettings((settings) => withHost(settings, place.host, true));
    }
    // What is set counts, and not what is seen: pressed twice in a moment, it is back where it was.
    if (place.isListed)
      return changeSettings((settings) => withHost(settings, place.host, !isOnHere(settings, place, true)));
    const isAllowed = isOn || (await askFor(place));
    setRefused(!isAllowed);
    if (!isAllowed) return;
    const { onOrigins } = await changeSettings((settings) => withOrigin(settings, place.origin, !isOn));
    if (isOn) await giveBack(place.origin, onOrigins);
  };
  return (
    <>
      <header class="popup-head">
        <Mark size={24} />
        <div>
          <h1>Handrail</h1>
          {place && <span class="small soft">{place.host}</span>}
        </div>
        {place && (
          <label class="switch">
            <span class="small soft">{words(isOn ? 'popup_on' : 'popup_off')}</span>
            <input
              type="checkbox"
              role="switch"
              aria-label={words('popup_switch', place.host)}
              aria-checked={isOn}
              checked={isOn}
              onClick={(event) => {
                // It turns when the settings have, since the browser may be asked first and may say no.
                event.preventDefault();
                turn(place);
              }}
            />
            <span class="track" />
          </label>
        )}
      </header>
      {isRefused && (
        <p class="popup-said small" role="status">
          {words('popup_refused')}
        </p>
      )}
    </>
  );
}

const patternsOf = ({ origin, frames }: Place) => [patternOf(origin), ...frames];

// Called within the click and before anything is awaited: browsers ask only then.
function askFor(place: Place): Promise<boolean> {
  rememberAsked(place.origin);
  return browser.permissions.request({ origins: patternsOf(place) });
}
