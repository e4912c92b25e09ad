const isMac = /mac|iphone|ipad/i.test(navigator.platform);

/** Ctrl Z, as this keyboard calls it. */
export const undoKeys: readonly string[] = isMac ? ['⌘', 'Z'] : ['Ctrl', 'Z'];

/** Alt Shift H, the shortcut we suggest, as this keyboard calls it. */
export const openKeys: readonly string[] = isMac ? ['⌥', '⇧', 'H'] : ['Alt', 'Shift', 'H'];

/** Keys that are pressed together. */
export function Keys({ of }: { readonly of: readonly string[] }) {
  return (
    <span class="nowrap">
      {of.map((key, index) => (
        <>
          {index > 0 && ' '}
          <kbd key={key}>{key}</kbd>
        </>
      ))}
    </span>
  );
}
