import { send } from '../messages/send';
import type { SettingsChange } from '../settings/change';
import { forgotten } from './forgotten';

/** Has the background make one change; without it the page shows what was asked for until it is left. */
export function changeSettings(change: SettingsChange): void {
  send('changeSettings', change).catch(forgotten);
}
