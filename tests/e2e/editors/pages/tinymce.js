import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import skin from 'tinymce/skins/ui/oxide/skin.css?inline';

/** TinyMCE in its frame, as in Roundcube and Zimbra. */
export default async function mount(place) {
  const style = document.createElement('style');
  style.textContent = skin;
  document.head.append(style);
  const target = document.createElement('textarea');
  place.append(target);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    statusbar: false,
    toolbar: 'bold',
    height: 260,
    promotion: false,
  });
  return {
    element: editor.getBody(),
    text: () => editor.getContent({ format: 'text' }).replace(/\n\n/g, '\n'),
    html: () => editor.getContent(),
  };
}
