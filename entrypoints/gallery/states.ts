/** Every style rule of a document or shadow root that stands outside of media and other conditions. */
export function styleRules({ styleSheets, adoptedStyleSheets }: DocumentOrShadowRoot): readonly CSSStyleRule[] {
  return [...styleSheets, ...adoptedStyleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule);
}

/** Lets `.as-hover` and `.as-focus` look as if the pointer or the keyboard were there. */
export function holdStates(root: DocumentOrShadowRoot): void {
  for (const rule of styleRules(root)) {
    const held = rule.selectorText.replaceAll(':hover', '.as-hover').replaceAll(':focus-visible', '.as-focus');
    // In its place among the rules, so that the same ones win.
    if (held !== rule.selectorText) rule.selectorText = `${rule.selectorText}, ${held}`;
  }
}
