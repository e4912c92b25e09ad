import { Editor, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs';

/** Makes an element a roosterjs editor. */
export function openRooster(element) {
  const editor = new Editor(element, { plugins: [new EditPlugin(), new PastePlugin(), new ShortcutPlugin()] });
  const linesOf = (group) =>
    group.blocks.flatMap((block) =>
      block.blockType === 'BlockGroup'
        ? linesOf(block)
        : [(block.segments ?? []).map((segment) => segment.text ?? '').join('')],
    );
  return {
    element,
    text: () => linesOf(editor.getContentModelCopy('disconnected')).join('\n'),
    html: () => element.innerHTML,
  };
}

/** roosterjs as in Outlook on the web: the box has no class of its own, what is round it has an id. */
export default function mount(place) {
  place.id = 'editorParent_1';
  const element = document.createElement('div');
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  place.append(element);
  return openRooster(element);
}
