// Past this, typing and scrolling would be felt to wait.
const longest = 12;

let since = 0;

/** Lets the page draw and answer before the work goes on, where the work has run for some milliseconds since it last did. */
export async function pause(): Promise<void> {
  if (performance.now() - since < longest) return;
  await new Promise((goOn) => setTimeout(goOn));
  since = performance.now();
}
