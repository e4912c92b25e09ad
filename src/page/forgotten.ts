/** The extension was reloaded or is gone: what the page shows is right, only a wish could not be kept. */
export function forgotten(): void {
  console.warn('Handrail could not keep this just now. Reload the page to go on.');
}
