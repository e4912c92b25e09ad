/** A text area. */
export default function mount(place) {
  const element = document.createElement('textarea');
  element.rows = 8;
  element.cols = 50;
  place.append(element);
  return { element, text: () => element.value, html: () => element.value };
}
