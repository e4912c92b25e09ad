/* global CKEDITOR */

/** CKEditor 4 in its frame, as in GMX and WEB.DE; its script is put before this one. */
export default function mount(place) {
  const target = document.createElement('textarea');
  target.id = 'ckeditor4';
  place.append(target);
  CKEDITOR.disableAutoInline = true;
  const editor = CKEDITOR.replace(target, {
    customConfig: '',
    contentsCss: [],
    stylesSet: false,
    language: 'en',
    versionCheck: false,
    skin: 'moono-lisa',
    toolbar: [['Bold']],
    height: 260,
    removePlugins: 'elementspath,scayt,wsc,exportpdf',
  });
  const textOf = () => {
    const parsed = new DOMParser().parseFromString(editor.getData(), 'text/html');
    return [...parsed.body.children].map((block) => block.textContent).join('\n');
  };
  return new Promise((ready) =>
    editor.on('instanceReady', () =>
      ready({ element: editor.editable().$, text: textOf, html: () => editor.getData() }),
    ),
  );
}
