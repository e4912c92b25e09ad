/** Every style rule of a document or shadow root that stands outside of media and other conditions. */
export function styleRules({ styleSheets, adoptedStyleSheets }: DocumentOrShadowRoot): readonly CSSStyleRule[] {
  return [...styleSheets, ...adoptedStyleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule);
}

/** Lets `.as-hover` and `.as-focus` look as if the pointer or the keyboard were there. */
export function holdStates(root: DocumentOrShadowRoot): void {
  const held = new CSSStyleSheet();
  const rules = styleRules(root)
    .filter(({ selectorText }) => /:hover|:focus-visible/.test(selectorText))
    .map(({ cssText }) => cssText.replaceAll(':hover', '.as-hover').replaceAll(':focus-visible', '.as-focus'));
  held.replaceSync(rules.join('\n'));
  root.adoptedStyleSheets.push(held);
}
