import type { Settings } from './settings';

/** Whether hints are on for a page; `isListed` says that its site is one of those Handrail knows by itself. */
export function isOnHere(
  settings: Settings,
  page: { readonly origin: string; readonly host: string },
  isListed: boolean,
): boolean {
  if (settings.offHosts.includes(page.host)) return false;
  return isListed || settings.onOrigins.includes(page.origin);
}

/** The settings with one listed site turned on or off. */
export function withHost(settings: Settings, host: string, isOn: boolean): Settings {
  const offHosts = settings.offHosts.filter((other) => other !== host);
  return { ...settings, offHosts: isOn ? offHosts : [...offHosts, host] };
}

/** The settings with one origin beyond the listed sites turned on or off. Turning it on also ends `offHosts` for it. */
export function withOrigin(settings: Settings, origin: string, isOn: boolean): Settings {
  const onOrigins = settings.onOrigins.filter((other) => other !== origin);
  if (!isOn) return { ...settings, onOrigins };
  const { host } = new URL(origin);
  return { ...withHost(settings, host, true), onOrigins: [...onOrigins, origin] };
}

/** The match pattern of an origin. Without the port: Firefox knows none in patterns, and without one all ports match. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
