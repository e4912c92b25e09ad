/** Reads what was packed at build time: deflated bytes, as base64. */
export async function inflate(base64: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const inflated = new Uint8Array(await new Response(stream).arrayBuffer());
  // In a content script of Firefox (153) the buffer is the page's, and a page's array may be read but not cut.
  const own = new Uint8Array(inflated.length);
  own.set(inflated);
  return own;
}
