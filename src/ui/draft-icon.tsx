/** What stands beside a draft is drawn with these alone, each in a square of sixteen: the script of every page carries them. */
export const draftIcons = {
  calendar:
    'M2.5 4.5a1.5 1.5 0 0 1 1.5-1.5h8a1.5 1.5 0 0 1 1.5 1.5v7.5a1.5 1.5 0 0 1-1.5 1.5H4a1.5 1.5 0 0 1-1.5-1.5zM2.5 6.5h11M5.5 1.75v2.5M10.5 1.75v2.5',
  check: 'M3 8.5l3.25 3.25L13 4.75',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.25V2.5h-8v8h2.75',
  'eye-off':
    'M2 2l12 12M6.6 6.7a2 2 0 0 0 2.75 2.75M4.25 4.5C2.9 5.4 2 6.7 1.5 8c1 2.5 3.5 4.5 6.5 4.5 1.1 0 2.15-.27 3.1-.73M7 3.56C7.33 3.52 7.66 3.5 8 3.5c3 0 5.5 2 6.5 4.5-.3.77-.75 1.48-1.31 2.1',
  moon: 'M13.25 9.5A5.75 5.75 0 0 1 6.5 2.75a5.75 5.75 0 1 0 6.75 6.75z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  pause: 'M5.75 3.5v9M10.25 3.5v9',
  person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8zM2.75 13.75c.5-2.6 2.6-3.75 5.25-3.75s4.75 1.15 5.25 3.75',
  plus: 'M8 3v10M3 8h10',
  right: 'M6 4l4 4-4 4',
  sliders: 'M2.5 5h5M10.5 5h3M2.5 11h3M8.5 11h5M9 3.5v3M7 9.5v3',
  undo: 'M5.5 3L2.5 6l3 3M2.75 6h6.5a3.75 3.75 0 0 1 0 7.5H6',
} as const;

export type DraftIconName = keyof typeof draftIcons;

/** A small drawing in the colour of the words beside it; it says nothing on its own. */
export function DraftIcon({ name }: { readonly name: DraftIconName }) {
  return <Drawing name={name} path={draftIcons[name]} />;
}

export function Drawing({ name, path }: { readonly name: string; readonly path: string }) {
  return (
    <svg class={name === 'more' ? 'icon dots' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
