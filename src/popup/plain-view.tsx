import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { patternOf, withOrigin } from '../settings/here';
import { changeSettings } from '../settings/stored';
import { words } from '../ui/words';
import type { Place } from './tab';

/** A document that is drawn on a canvas: the way to its plain view, where hints can be listed. */
export function PlainView(props: { readonly url: string; readonly place: Place; readonly close: () => void }) {
  const { url, place, close } = props;
  const [isRefused, setRefused] = useState(false);
  const open = async () => {
    // Within the click and before anything is awaited: browsers ask only then.
    const isAllowed = await browser.permissions.request({ origins: [patternOf(place.origin)] });
    setRefused(!isAllowed);
    if (!isAllowed) return;
    await changeSettings((settings) => withOrigin(settings, place.origin, true));
    await browser.tabs.create({ url });
    close();
  };
  return (
    <section class="offer">
      <h2>{words('popup_plain')}</h2>
      <p>{words('popup_plain_about')}</p>
      <div class="ways">
        <button class="button primary" type="button" onClick={open}>
          {words('popup_plain_open')}
        </button>
      </div>
      <p class="small" role={isRefused ? 'status' : undefined}>
        {words(isRefused ? 'popup_refused' : 'popup_plain_file')}
      </p>
    </section>
  );
}
