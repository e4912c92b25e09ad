import type { Span } from '../text/span';

const longest = 240;

/** The words of a span, white space folded; a long one keeps its beginning. */
export function quoteOf(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:[-*•]\s+|\d{1,2}[.)]\s+|\[[ xX]?\]\s+)+/, '')
    .trim();
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(' ', longest);
  return `${words.slice(0, cut > 0 ? cut : longest)} …`;
}
