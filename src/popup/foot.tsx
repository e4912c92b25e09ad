import { browser } from 'wxt/browser';
import type { Settings } from '../settings/settings';
import { changeSettings } from '../settings/stored';
import { Icon } from '../ui/icon';
import { language, words } from '../ui/words';

const HOUR = 3_600_000;

/** The ways on, and the pause: an hour without hints anywhere, or back to work before it is over. */
export function Foot(props: {
  readonly settings: Settings;
  readonly now: () => Date;
  readonly canPause: boolean;
  readonly close: () => void;
  /** Opens one of our own pages in a tab. */
  readonly open: (page: string) => void;
}) {
  const { settings, now, canPause, close, open } = props;
  const isPaused = settings.pausedUntil > now().getTime();
  const pauseUntil = (pausedUntil: number) => changeSettings((settings) => ({ ...settings, pausedUntil }));
  const openOptions = async () => {
    await browser.runtime.openOptionsPage();
    close();
  };
  return (
    <footer class="popup-foot">
      <button class="button link small" type="button" onClick={() => open('workbook.html')}>
        <Icon name="book" /> {words('popup_workbook')}
      </button>
      <button class="button link small" type="button" onClick={openOptions}>
        <Icon name="sliders" /> {words('popup_options')}
      </button>
      <button
        class="button link square"
        type="button"
        aria-label={words('popup_practise')}
        title={words('popup_practise')}
        onClick={() => open('practice.html')}
      >
        <Icon name="home" />
      </button>
      {isPaused && (
        <button class="button plain small push" type="button" onClick={() => pauseUntil(0)}>
          {words('popup_resume', timeWords(settings.pausedUntil))}
        </button>
      )}
      {canPause && !isPaused && (
        <button class="button plain small push" type="button" onClick={() => pauseUntil(now().getTime() + HOUR)}>
          {words('popup_pause')}
        </button>
      )}
    </footer>
  );
}

function timeWords(moment: number): string {
  const format = { hour: 'numeric', minute: '2-digit' } as const;
  return new Date(moment).toLocaleTimeString(language(), format);
}
