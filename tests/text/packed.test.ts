import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackedReader, putNumber, putText } from '../../src/text/packed';

it('reads the numbers, texts and bytes that were put, one after the other', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.string({ unit: 'grapheme' }), fc.uint8Array(), fc.nat(), (many, text, raw, few) => {
      const bytes: number[] = [];
      putNumber(bytes, many);
      putText(bytes, text);
      bytes.push(...raw);
      putNumber(bytes, few);
      const reader = new PackedReader(Uint8Array.from(bytes));
      expect([reader.number(), reader.text(), reader.cut(raw.length), reader.number()]).toEqual([many, text, raw, few]);
      expect(reader.at).toBe(bytes.length);
    }),
  );
});

it('takes one byte for a number below 128', () => {
  const bytes: number[] = [];
  for (const number of [0, 127, 128]) putNumber(bytes, number);
  expect(bytes).toEqual([0, 127, 128, 1]);
});
