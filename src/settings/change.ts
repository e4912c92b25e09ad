import { withHost, withOrigin } from './here';
import type { Level, Settings } from './settings';

/** What a page with a draft may change; each can be taken back by the next. */
export type SettingsChange =
  | { readonly what: 'leave-phrase' | 'mark-phrase'; readonly signal: string; readonly words: string }
  /** No level: back to what it is by itself. */
  | { readonly what: 'set-level'; readonly signal: string; readonly level?: Level }
  | { readonly what: 'turn-off'; readonly host: string; readonly origin: string }
  /** Takes a `turn-off` back; with the origin where the user had turned it on by hand. */
  | { readonly what: 'turn-on'; readonly host: string; readonly origin?: string | undefined }
  /** One hint of a kind was left, or brought back again. */
  | { readonly what: 'count-left'; readonly signal: string; readonly by: 1 | -1 }
  /** A hint of a kind was applied, or it was offered to turn the kind off: it is offered no more. */
  | { readonly what: 'settle'; readonly signal: string };

/** The settings with one change made. */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  if (change.what === 'turn-off') {
    const { host, origin } = change;
    // Turned on by hand, a site is simply not turned on any more.
    if (settings.onOrigins.includes(origin))
      return { ...settings, onOrigins: settings.onOrigins.filter((other) => other !== origin) };
    return { ...settings, offHosts: [...settings.offHosts.filter((other) => other !== host), host] };
  }
  if (change.what === 'turn-on')
    return change.origin === undefined
      ? withHost(settings, change.host, true)
      : withOrigin(settings, change.origin, true);
  const { signal } = change;
  if (change.what === 'set-level') {
    const { [signal]: _, ...others } = settings.levels;
    return { ...settings, levels: change.level ? { ...others, [signal]: change.level } : others };
  }
  if (change.what === 'settle') return { ...settings, leavings: { ...settings.leavings, [signal]: 'settled' } };
  if (change.what === 'count-left') {
    const count = settings.leavings[signal] ?? 0;
    if (count === 'settled') return settings;
    return { ...settings, leavings: { ...settings.leavings, [signal]: Math.max(0, count + change.by) } };
  }
  const { words } = change;
  const others = settings.leftPhrases.filter((phrase) => phrase.signal !== signal || phrase.words !== words);
  return { ...settings, leftPhrases: change.what === 'leave-phrase' ? [...others, { signal, words }] : others };
}
