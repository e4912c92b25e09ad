import { convertToRaw, Editor, EditorState, RichUtils } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Draft.js, whose last release was for React 18 and older. */
export default async function mount(place) {
  let current = EditorState.createEmpty();
  const Post = () => {
    const [editorState, setState] = useState(current);
    const onChange = (next) => {
      current = next;
      setState(next);
    };
    const handleKeyCommand = (command, state) => {
      const next = RichUtils.handleKeyCommand(state, command);
      if (!next) return 'not-handled';
      onChange(next);
      return 'handled';
    };
    return createElement(Editor, { editorState, onChange, handleKeyCommand });
  };
  createRoot(place).render(createElement(Post));
  while (!place.querySelector('[contenteditable]')) await new Promise((drawn) => requestAnimationFrame(drawn));
  return {
    element: place.querySelector('[contenteditable]'),
    text: () => current.getCurrentContent().getPlainText('\n'),
    html: () => JSON.stringify(convertToRaw(current.getCurrentContent()).blocks),
  };
}
