/** Lets the page draw and answer before the work goes on. */
export const pause = (): Promise<void> => new Promise((goOn) => setTimeout(goOn));
