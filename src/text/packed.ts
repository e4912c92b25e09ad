/** Puts a whole number from 0 to 2⁵³ - 1 behind the bytes: seven bits a byte, the eighth says that more follow. */
export function putNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Puts a text behind the bytes, with its length in bytes before it. */
export function putText(bytes: number[], text: string): void {
  const encoded = new TextEncoder().encode(text);
  putNumber(bytes, encoded.length);
  for (const byte of encoded) bytes.push(byte);
}

/** Reads, one after the other, what was put. */
export class PackedReader {
  private readonly bytes: Uint8Array;
  /** Where the next is read. */
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = this.bytes[this.at++] as number;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  }

  text(): string {
    return new TextDecoder().decode(this.cut(this.number()));
  }

  /** A copy of the next so many bytes. */
  cut(length: number): Uint8Array<ArrayBuffer> {
    this.at += length;
    return this.bytes.slice(this.at - length, this.at);
  }
}
