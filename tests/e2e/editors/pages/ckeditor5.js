import { Bold } from '@ckeditor/ckeditor5-basic-styles';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';

/** CKEditor 5, as in SOGo. */
export default async function mount(place) {
  const target = document.createElement('div');
  place.append(target);
  const editor = await ClassicEditor.create(target, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
    toolbar: ['bold'],
  });
  const { model } = editor;
  const textOf = (node) => [...node.getChildren()].map((child) => child.data ?? '').join('');
  return {
    element: editor.ui.getEditableElement(),
    text: () => [...model.document.getRoot().getChildren()].map(textOf).join('\n'),
    html: () => editor.getData(),
  };
}
