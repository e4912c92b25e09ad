import { basicSetup, EditorView } from 'codemirror';

/** CodeMirror 6 with its basic setup. */
export default function mount(place) {
  const view = new EditorView({ parent: place, extensions: [basicSetup, EditorView.lineWrapping] });
  return { element: view.contentDOM, text: () => view.state.doc.toString(), html: () => view.state.doc.toString() };
}
