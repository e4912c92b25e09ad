import { useEffect, useState } from 'preact/hooks';

/**
 * How many of a page's parts may be drawn so far: one at first, and one more each time the page has drawn, so that none of
 * the steps is long.
 */
export function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
