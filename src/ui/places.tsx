import { browser } from 'wxt/browser';
import { Icon, type IconName, Mark } from './icon';
import { words } from './words';

/** A place that a page has, by its name in the address behind the `#`. */
export interface Place {
  readonly name: string;
  readonly title: string;
  readonly icon: IconName;
  /** How many things wait there; none are not told. */
  readonly waiting?: number;
}

// The full pages, each leading to the other.
const beside = {
  options: { icon: 'sliders', title: 'popup_options' },
  workbook: { icon: 'book', title: 'workbook' },
} as const;

/** The rail of a full page: its places, the one that is read among them, and under them our other pages. */
export function Places(props: {
  readonly title: string;
  readonly places: readonly Place[];
  /** The name of the place that is read, and whether it is a page of its own or a part of a long one. */
  readonly here: string;
  readonly each: 'page' | 'location';
  readonly beside: keyof typeof beside;
  readonly note?: string;
}) {
  const { title, places, here, each, note } = props;
  const other = beside[props.beside];
  return (
    <nav class="places" aria-label={title}>
      <a class="home" href={`#${places[0]?.name}`}>
        <Mark size={26} /> Handrail
      </a>
      <ul>
        {places.map(({ name, title, icon, waiting = 0 }) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === here ? each : undefined}>
              <Icon name={icon} /> {title}
              {waiting > 0 && <span class="count">{waiting}</span>}
            </a>
          </li>
        ))}
      </ul>
      <ul class="apart">
        <li>
          <a href={browser.runtime.getURL(`/${props.beside}.html`)}>
            <Icon name={other.icon} /> {words(other.title)}
          </a>
        </li>
        <li>
          <a href={browser.runtime.getURL('/practice.html')}>
            <Icon name="home" /> {words('options_practice')}
          </a>
        </li>
      </ul>
      {note && <p class="note">{note}</p>}
    </nav>
  );
}
