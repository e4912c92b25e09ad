import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

/** Slate with React; bold by Ctrl+B as its own example has it. */
export default async function mount(place) {
  const editor = withHistory(withReact(createEditor()));
  const isBold = () => Editor.marks(editor)?.bold === true;
  const onKeyDown = (event) => {
    if (event.key !== 'b' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (isBold()) Editor.removeMark(editor, 'bold');
    else Editor.addMark(editor, 'bold', true);
  };
  const Leaf = ({ attributes, children, leaf }) =>
    createElement('span', attributes, leaf.bold ? createElement('strong', null, children) : children);
  const Post = () => {
    const initialValue = useMemo(() => [{ type: 'paragraph', children: [{ text: '' }] }], []);
    return createElement(
      Slate,
      { editor, initialValue },
      createElement(Editable, { renderLeaf: (props) => createElement(Leaf, props), onKeyDown }),
    );
  };
  createRoot(place).render(createElement(Post));
  while (!place.querySelector('[data-slate-editor]')) await new Promise((drawn) => requestAnimationFrame(drawn));
  return {
    element: place.querySelector('[data-slate-editor]'),
    text: () => editor.children.map((node) => Node.string(node)).join('\n'),
    html: () => JSON.stringify(editor.children),
  };
}
