import Squire from 'squire-rte';

/** Squire under the class it has in Fastmail. */
export default function mount(place) {
  const element = document.createElement('div');
  element.className = 'v-RichText-input';
  place.append(element);
  const editor = new Squire(element, {
    sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
  });
  const textOf = () => {
    const parsed = new DOMParser().parseFromString(editor.getHTML(), 'text/html');
    return [...parsed.body.children].map((block) => block.textContent).join('\n');
  };
  return { element, text: textOf, html: () => editor.getHTML() };
}
