import { browser } from 'wxt/browser';

// The browser's question may close the popup that asked it.
const key = 'originAsked';

/** Remembers, until the browser ends, which origin its permission is being asked for: a pattern leaves out the port. */
export function rememberAsked(origin: string): void {
  browser.storage.session.set({ [key]: origin }).catch((problem) => console.debug('Handrail forgot a port.', problem));
}

/** The origin that was asked for last. */
export async function originAsked(): Promise<string | undefined> {
  const { [key]: origin } = await browser.storage.session.get(key);
  return typeof origin === 'string' && URL.canParse(origin) ? origin : undefined;
}

export async function forgetAsked(): Promise<void> {
  await browser.storage.session.remove(key);
}
