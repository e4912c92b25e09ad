/** Reads what was packed at build time: deflated bytes, as base64. */
export async function inflate(base64: string): Promise<Uint8Array> {
  const units = atob(base64);
  const packed = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at++) packed[at] = units.charCodeAt(at);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // A Response would do it in a line, but brings all of fetch with it, and in Node that takes longer than the rest.
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
