// Files of tests share a page, for making one takes longer than most of them; each begins with an empty one.
document.head.replaceChildren();
document.body.replaceChildren();
