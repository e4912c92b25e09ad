/** A field of one line, named as forms name the message. */
export default function mount(place) {
  const element = document.createElement('input');
  element.name = 'message';
  element.size = 60;
  place.append(element);
  return { element, text: () => element.value, html: () => element.value };
}
