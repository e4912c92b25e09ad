/** Whether an address fits a match pattern as the manifest has them: `https://*.example.org/wiki/*`. */
export function fits(pattern: string, { protocol, hostname, pathname, search }: URL): boolean {
  const [scheme, rest = ''] = pattern.split('://');
  const slash = rest.indexOf('/');
  const host = rest.slice(0, slash);
  const isHost = host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  return protocol === `${scheme}:` && isHost && fitsPath(rest.slice(slash), pathname + search);
}

/** A path with `*` for any letters, none included. */
function fitsPath(pattern: string, path: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  if (!path.startsWith(first)) return false;
  if (parts.length === 0) return path === first;
  let from = first.length;
  for (const part of parts.slice(0, -1)) {
    const at = path.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  const last = parts.at(-1) ?? '';
  return path.length - last.length >= from && path.endsWith(last);
}
