import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../src/ui/kit.css';
import '../../src/practice/practice.css';
import { openDesk } from '../../src/page/desk';
import { fieldBoxes } from '../../src/page/mirror';
import { startPage } from '../../src/page/start';
import { Practice } from '../../src/practice/practice';
import { practiceSite } from '../../src/practice/practice-site';
import { sites } from '../../src/sites';
import { openKeys } from '../../src/ui/shortcuts';
import { words } from '../../src/ui/words';

document.title = words('practice_title');
const [command] = (await browser.commands.getAll()).filter(({ name }) => name === 'open-hints');

async function leave() {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

render(
  <Practice
    start={(page, signal, onEvent) =>
      startPage(page, practiceSite, signal, {
        fetchFace: async () => ({ openDesk, fieldBoxes }),
        onEvent,
        keeps: false,
      })
    }
    openKeys={command?.shortcut ? command.shortcut.split('+') : openKeys}
    siteNames={sites.filter(({ matches }) => matches.length > 0).map(({ name }) => name)}
    onDone={leave}
    onRules={() => browser.runtime.openOptionsPage()}
  />,
  document.body,
);
