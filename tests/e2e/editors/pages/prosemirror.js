import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import css from 'prosemirror-view/style/prosemirror.css?inline';

/** ProseMirror with its basic schema. */
export default function mount(place) {
  const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo, 'Mod-b': toggleMark(schema.marks.strong) };
  const state = EditorState.create({ schema, plugins: [history(), keymap(keys), keymap(baseKeymap)] });
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
  const view = new EditorView(place, { state });
  return {
    element: view.dom,
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
    html: () => JSON.stringify(view.state.doc),
  };
}
