import { browser } from 'wxt/browser';

/** The address of the page that the writer sees, also from within a frame of it. */
export interface Here {
  readonly origin: string;
  readonly host: string;
}

/** Whether this is a private window: what is written there leaves no trace but what the user asks to keep. */
export const isPrivate = (): boolean => browser.extension?.inIncognitoContext === true;

/**
 * Where the writer is. A frame of another origin learns the page round it from the browser (Chromium) or from the
 * page that opened it; where neither tells, the frame's own address stands for it.
 */
export function here(): Here {
  const around =
    window === window.top ? undefined : ([...(location.ancestorOrigins ?? [])].at(-1) ?? document.referrer);
  const { origin, host } = around && URL.canParse(around) ? new URL(around) : location;
  return { origin, host };
}
