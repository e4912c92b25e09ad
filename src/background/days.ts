/** Reads days as the people of this browser write them. Dates are a large part, and are brought when first asked for. */
export async function loadReadDay(): Promise<(quote: string, now: Date) => string | undefined> {
  const { dayOrderOf, readDay } = await import('../text/when');
  const order = dayOrderOf(Intl.DateTimeFormat().resolvedOptions());
  return (quote, now) => readDay(quote, now, order);
}
