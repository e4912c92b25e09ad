import 'trix';

/** Trix, as in HEY. */
export default async function mount(place) {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.id = 'trix';
  const element = document.createElement('trix-editor');
  element.setAttribute('input', field.id);
  const ready = new Promise((done) => element.addEventListener('trix-initialize', done, { once: true }));
  place.append(field, element);
  await ready;
  return { element, text: () => element.editor.getDocument().toString().replace(/\n$/, ''), html: () => field.value };
}
