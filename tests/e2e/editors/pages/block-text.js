/** What a bare editable element says, one line a block: these have no model but their page. */
export function blockText(element) {
  return element.innerText.replace(/\u00a0/g, ' ').replace(/\n$/, '');
}
