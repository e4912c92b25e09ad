import type { PageState, Question, ToFrame, ToPage, Walk } from '../messages/map';
import { serve } from '../messages/serve';
import { isOnHere } from '../settings/here';
import { readSettings, watchSettings } from '../settings/read';
import { defaultSettings, type Settings } from '../settings/settings';
import { anywhere } from '../sites/anywhere';
import type { Site } from '../sites/site';
import type { Desk, PageEvent } from './desk';
import { openDraft } from './draft';
import type { Face } from './face-loader';
import { openFieldEditor } from './field-editor';
import { isField, watchEditors } from './find-editors';
import { here } from './here';
import { openRichEditor } from './rich-editor';
import { watchSend } from './send-watch';

/** A timer for more milliseconds than this is over at once. */
const longestTimer = 2 ** 31 - 1;

export interface PageOptions {
  /** Brings what is seen of us, when there is a first draft. */
  fetchFace(): Promise<Face>;
  onEvent?(event: PageEvent): void;
  /** Whether hints are on here by themselves; otherwise only where the user turned them on. */
  readonly isListed?: boolean;
  /** Whether what happens here is kept: findings for the week, and promises. Not on the practice page. */
  readonly keeps?: boolean;
}

/**
 * Watches a page for drafts and shows hints on them until the signal aborts. Nothing enters the page before it has a
 * draft, and nothing ever enters the draft but what the writer applies.
 */
export function startPage(
  document: Document,
  site: Site,
  signal: AbortSignal,
  { fetchFace, onEvent, isListed = true, keeps = true }: PageOptions,
): void {
  let settings: Settings = defaultSettings;
  let isKnown = false;
  let running: AbortController | undefined;
  let desk: Desk | undefined;
  let openOnce: (() => Promise<Desk | undefined>) | undefined;
  /** Ends a pause that nobody ends before. */
  let resuming: ReturnType<typeof setTimeout> | undefined;

  const isPage = window === window.top;
  const empty = (): PageState => ({ origin: here().origin, hasDraft: false, hints: [] });
  const lead = {
    showHint(id: string) {
      desk?.showHint(id);
      return undefined;
    },
    openHints() {
      desk?.openHints();
      return undefined;
    },
    walk(step: Walk) {
      desk?.walk(step);
      return undefined;
    },
    pauseDraft(isPaused: boolean) {
      desk?.pause(isPaused);
      return undefined;
    },
  };

  const isOn = () => settings.pausedUntil <= Date.now() && isOnHere(settings, here(), isListed);

  const apply = (next: Settings) => {
    settings = next;
    isKnown = true;
    clearTimeout(resuming);
    const wait = settings.pausedUntil - Date.now();
    if (wait > 0) resuming = setTimeout(() => apply(settings), Math.min(wait, longestTimer));
    if (isOn() && !running) run();
    else if (!isOn()) {
      running?.abort();
      running = undefined;
    } else desk?.refresh();
  };

  const run = () => {
    const stop = new AbortController();
    running = stop;
    stop.signal.addEventListener(
      'abort',
      () => {
        desk = undefined;
        openOnce = undefined;
      },
      { once: true },
    );
    const open = async () => {
      const { openDesk, fieldBoxes } = await fetchFace();
      if (stop.signal.aborted) return undefined;
      desk = openDesk(
        {
          document,
          site,
          settings: () => settings,
          keeps,
          draftIn(element, leaving, onChange) {
            const isReading = site.readings.length > 0 && element.matches(site.readings.join());
            const editor = isField(element)
              ? openFieldEditor(element, fieldBoxes)
              : openRichEditor(element, anywhere.foreign, leaving, isReading ? 'reading' : 'rich');
            return openDraft(editor, site, () => settings, onChange, keeps, leaving);
          },
          stop: () => stop.abort(),
          // Notes are not sent.
          watchSend: (element, on, leaving) => site.kind === 'email' && watchSend(element, site, on, leaving),
          ...(onEvent ? { on: onEvent } : {}),
        },
        signal,
        stop.signal,
      );
      // A frame without a draft has no say, so that the one with the draft is heard.
      if (!isPage) serve<ToFrame>({ ...lead, frameState: () => desk?.state() ?? empty() }, stop.signal);
      return desk;
    };
    let opening: Promise<Desk | undefined> | undefined;
    const once = () => {
      opening ??= open().catch((problem) => {
        // The extension was reloaded or the background is gone: the next draft asks again.
        opening = undefined;
        console.warn('Handrail could not start here. Reload the page to see hints.', problem);
        return undefined;
      });
      return opening;
    };
    openOnce = once;
    watchEditors(
      document,
      site,
      (element, leaving) => {
        let onMove: (() => void) | undefined;
        once().then((opened) => {
          if (!leaving.aborted) onMove = opened?.meet(element, AbortSignal.any([leaving, stop.signal]));
        });
        return () => onMove?.();
      },
      stop.signal,
    );
  };

  // Listened to first, so that no change falls between; what it tells is newer than what is read.
  watchSettings(apply, signal);
  const known = readSettings().then((read) => {
    if (!signal.aborted && !isKnown) apply(read);
  });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(resuming);
      running?.abort();
    },
    { once: true },
  );

  const askPromises = async (question: Question) => {
    await known;
    const opened = await openOnce?.();
    opened?.ask(question);
    return opened !== undefined;
  };
  if (isPage) serve<ToPage>({ ...lead, pageState: () => desk?.state() ?? empty(), askPromises }, signal);
}
