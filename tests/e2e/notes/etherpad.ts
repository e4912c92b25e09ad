import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { freePort, listening } from '../loopback';

/** A real Etherpad on loopback. */
export interface Etherpad {
  /** Opens a pad and puts the caret at the end of it. Returns the frame that it is written in. */
  open(page: Page, pad: string): Promise<Frame>;
  /** The text of a pad as the server has it. */
  textOf(pad: string): Promise<string>;
  /** The same as a page, with all that is in it. */
  htmlOf(pad: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts Etherpad with all its state in a temporary folder. Needs what `npm run e2e:notes` installs. */
export async function startEtherpad(): Promise<Etherpad> {
  const folder = mkdtempSync(path.join(tmpdir(), 'handrail-etherpad-'));
  const port = await freePort();
  const settings = path.join(folder, 'settings.json');
  writeFileSync(
    settings,
    JSON.stringify({
      title: 'Notes',
      ip: '127.0.0.1',
      port,
      showSettingsInAdminPage: false,
      dbType: 'dirty',
      dbSettings: { filename: path.join(folder, 'pads.db') },
      defaultPadText: 'Minutes\n',
      suppressErrorsInPadText: true,
      requireAuthentication: false,
      loglevel: 'WARN',
      // The tests ask for the text again and again.
      importExportRateLimiting: { windowMs: 1000, max: 1000 },
    }),
  );
  const keys = ['apikey', 'sessionkey'].flatMap((name) => [`--${name}`, path.join(folder, name)]);
  const log = openSync(path.join(folder, 'etherpad.log'), 'a');
  const server = spawn(process.execPath, ['src/node/server.js', '--settings', settings, ...keys], {
    cwd: path.resolve('.cache/etherpad'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', log, log],
  });
  await listening(port, server);
  const address = (pad: string) => `http://127.0.0.1:${port}/p/${pad}`;
  const exported = async (pad: string, as: string) => (await fetch(`${address(pad)}/export/${as}`)).text();

  return {
    async open(page, pad) {
      await page.goto(address(pad), { timeout: 60_000 });
      const inner = page.frameLocator('[name="ace_outer"]').frameLocator('[name="ace_inner"]');
      await inner.locator('#innerdocbody[contenteditable="true"]').click({ timeout: 60_000 });
      await page.keyboard.press('Control+End');
      const frame = page.frame('ace_inner');
      if (!frame) throw new Error('The pad has no editor.');
      return frame;
    },
    textOf: (pad) => exported(pad, 'txt'),
    htmlOf: (pad) => exported(pad, 'html'),
    async stop() {
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
