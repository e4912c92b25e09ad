import { send } from '../messages/send';

/** Tells the background that the ledger is another, so that it shows what is due. Nobody waits for it. */
export function tellOfLedger(): void {
  // The background itself has nobody to tell, and looks for itself.
  send('ledgerChanged', undefined).catch(() => undefined);
}
