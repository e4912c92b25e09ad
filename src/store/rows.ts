import * as v from 'valibot';

/** The rows that have the shape they should; others are left where they are, which is said once a reading. */
export function readableRows<Row extends v.GenericSchema>(
  shape: Row,
  rows: readonly unknown[],
): readonly v.InferOutput<Row>[] {
  const readable = rows.flatMap((row) => {
    const parsed = v.safeParse(shape, row);
    return parsed.success ? [parsed.output] : [];
  });
  const skipped = rows.length - readable.length;
  if (skipped > 0) console.warn(`Handrail skipped ${skipped} stored rows that it could not read.`);
  return readable;
}
