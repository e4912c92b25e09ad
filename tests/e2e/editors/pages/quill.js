import Quill from 'quill';

/** Quill 2. */
export default function mount(place) {
  const target = document.createElement('div');
  place.append(target);
  const editor = new Quill(target);
  return {
    element: editor.root,
    text: () => editor.getText().replace(/\n$/, ''),
    html: () => editor.getSemanticHTML(),
  };
}
