import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Keys } from '../ui/keys';
import { words } from '../ui/words';

interface Shortcut {
  readonly name: string;
  readonly about: string;
  readonly keys: readonly string[];
}

/** The keyboard shortcuts as the browser has them, and the way to its page where they are changed. */
export function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const commands = await browser.commands.getAll();
      if (!stop.signal.aborted) setShortcuts(commands.flatMap(toShortcut));
    };
    read();
    // Back from the browser's page they may be others.
    addEventListener('focus', read, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (
    <section id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words('options_keys')}</h2>
      <p class="lead-in">{words('options_keys_about')}</p>
      <ul class="rows">
        {shortcuts.map(({ name, about, keys }) => (
          <li key={name}>
            <span>{about}</span>
            {keys.length > 0 ? <Keys of={keys} /> : <span class="faint small">{words('options_keys_none')}</span>}
          </li>
        ))}
      </ul>
      <div class="acts-row">
        <button class="button" type="button" onClick={openBrowserPage}>
          {words('options_keys_change')}
        </button>
      </div>
    </section>
  );
}

function toShortcut(command: { name?: string; description?: string; shortcut?: string }): Shortcut[] {
  const { name = '', description = '', shortcut = '' } = command;
  // The button in the toolbar has an entry without a description.
  if (description === '') return [];
  const keys = shortcut.includes('+') ? shortcut.split('+') : [...shortcut];
  return [{ name, about: description, keys }];
}

async function openBrowserPage(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  // Firefox has a way of its own, and lets nobody open its about: pages; the others have a page.
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
