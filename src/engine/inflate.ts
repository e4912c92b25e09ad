/** Reads what was packed at build time: deflated bytes, as base64. */
export async function inflate(base64: string): Promise<Uint8Array> {
  const inflating = new DecompressionStream('deflate-raw');
  const writer = inflating.writable.getWriter();
  const written = writer.write(bytesOf(base64)).then(() => writer.close());
  const reader = inflating.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // A Response would do it in a line, but brings all of fetch with it, and in Node that takes longer than the rest.
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
  }
  await written;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

// Chromium from 140 and Firefox from 133 on have it: it takes a fifth of the time.
const { fromBase64 } = Uint8Array as { fromBase64?: (base64: string) => Uint8Array<ArrayBuffer> };

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  if (fromBase64) return fromBase64(base64);
  const units = atob(base64);
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at++) bytes[at] = units.charCodeAt(at);
  return bytes;
}
