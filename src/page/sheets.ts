type Root = Document | ShadowRoot;

// Before Firefox 153 a content script can change a page's list of sheets only through the page's own view of it
// (bugzilla 1751346).
function pageSide<T extends object>(object: T): T {
  return 'wrappedJSObject' in object ? (object.wrappedJSObject as T) : object;
}

/** Puts a sheet behind the others of a document or shadow root, once. The sheet must be of the same window. */
export function adopt(root: Root, sheet: CSSStyleSheet): void {
  const sheets = pageSide(root).adoptedStyleSheets;
  if (!sheets.includes(pageSide(sheet))) sheets.push(sheet);
}

/** Takes a sheet away again. */
export function abandon(root: Root, sheet: CSSStyleSheet): void {
  const sheets = pageSide(root).adoptedStyleSheets;
  const index = sheets.indexOf(pageSide(sheet));
  if (index >= 0) sheets.splice(index, 1);
}
