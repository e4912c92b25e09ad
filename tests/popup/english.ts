import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json';

/** The interface in English, as the browser would say it. */
export function speakEnglish(): void {
  const texts: Readonly<Record<string, { readonly message: string }>> = messages;
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string, subs: string | string[] = []) =>
    (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => [subs].flat()[Number(place) - 1] ?? ''),
  );
}
