import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { freePort, listening } from '../loopback';
import { type MailServer, startMailServer } from './mail-server';

/** Debian's Roundcube on loopback, with a mail server of its own. */
export interface Roundcube {
  readonly url: string;
  readonly mail: MailServer;
  /** Logs a person in and leaves the page on their inbox. */
  logIn(page: Page, person: string): Promise<void>;
  /** Opens a compose window to a reader, with the HTML editor or the plain text one. */
  compose(page: Page, editor: 'html' | 'plain', reader: string): Promise<void>;
  stop(): Promise<void>;
}

function configuration(folder: string, mail: MailServer): string {
  return `<?php
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.sqlite?mode=0646';
$config['imap_host'] = 'localhost:${mail.imap}';
$config['smtp_host'] = 'localhost:${mail.smtp}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['product_name'] = 'Webmail on loopback';
$config['des_key'] = '${crypto.randomUUID().replaceAll('-', '').slice(0, 24)}';
$config['plugins'] = [];
$config['language'] = 'en_US';
$config['temp_dir'] = '${folder}/temporary';
$config['log_dir'] = '${folder}/logs';
$config['log_driver'] = 'file';
$config['htmleditor'] = (int) trim(file_get_contents('${folder}/editor'));
$config['enable_spellcheck'] = false;
$config['mail_domain'] = 'example.test';
$config['draft_autosave'] = 0;
`;
}

/** Starts Roundcube with all its state in a temporary folder. Needs the packages of install.sh. */
export async function startRoundcube(): Promise<Roundcube> {
  const folder = mkdtempSync(path.join(tmpdir(), 'handrail-webmail-'));
  const mail = await startMailServer(folder);
  for (const name of ['config', 'temporary', 'logs']) mkdirSync(path.join(folder, name));
  const schema = readFileSync('/usr/share/roundcube/SQL/sqlite.initial.sql');
  execFileSync('sqlite3', [path.join(folder, 'roundcube.sqlite')], { input: schema });
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    copyFileSync(path.join('/etc/roundcube', name), path.join(folder, 'config', name));
  const useEditor = (editor: 'html' | 'plain') =>
    writeFileSync(path.join(folder, 'editor'), editor === 'html' ? '1' : '0');
  useEditor('plain');
  writeFileSync(path.join(folder, 'config/config.inc.php'), configuration(folder, mail));

  const port = await freePort();
  const settings = { error_log: `${folder}/php.log`, 'session.save_path': `${folder}/temporary` };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  const php = spawn('php', [...options, '-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube/public_html'], {
    env: { ...process.env, ROUNDCUBE_CONFIG_DIR: path.join(folder, 'config'), PHP_CLI_SERVER_WORKERS: '4' },
    stdio: ['ignore', 'ignore', openSync(path.join(folder, 'php.err'), 'a')],
    // Its workers are its children: the whole group is stopped together.
    detached: true,
  });
  await listening(port, php);
  const url = `http://127.0.0.1:${port}/`;

  return {
    url,
    mail,
    async logIn(page, person) {
      await page.goto(url);
      await page.fill('#rcmloginuser', person);
      await page.fill('#rcmloginpwd', mail.password);
      await page.click('#rcmloginsubmit');
      await page.waitForURL(/_task=mail/);
    },
    async compose(page, editor, reader) {
      useEditor(editor);
      await page.goto(`${url}?_task=mail&_action=compose&_to=${encodeURIComponent(reader)}`);
      const body =
        editor === 'html' ? page.frameLocator('#composebody_ifr').locator('body') : page.locator('#composebody');
      // Its first page fills its caches.
      await body.click({ timeout: 45_000 });
    },
    async stop() {
      if (php.pid !== undefined) process.kill(-php.pid);
      await mail.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
