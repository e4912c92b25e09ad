import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** Tiptap with its starter kit. */
export default function mount(place) {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    element: editor.view.dom,
    text: () => editor.getText({ blockSeparator: '\n' }),
    html: () => editor.getHTML(),
  };
}
