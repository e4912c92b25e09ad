const isMac = /mac|iphone|ipad/i.test(navigator.platform);

/** Ctrl Z, as this keyboard calls it. */
export const undoKeys: readonly string[] = isMac ? ['⌘', 'Z'] : ['Ctrl', 'Z'];

/** Alt Shift H, the shortcut we suggest, as this keyboard calls it. */
export const openKeys: readonly string[] = isMac ? ['⌥', '⇧', 'H'] : ['Alt', 'Shift', 'H'];
