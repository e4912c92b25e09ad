import { must, ready, tool } from './ready.mjs';

ready();
for (const browser of ['chrome', 'firefox']) {
  must(tool('wxt/bin/wxt.mjs', ['build', '--mv3', '-b', browser]), `The build for ${browser}`);
}
