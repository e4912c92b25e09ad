import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBare } from '../page/bare-page';
import type { page as inside } from './sites-page';

declare const page: typeof inside;

const folder = 'tests/sites/snapshots';
let tab: Page;
let script: string;

beforeAll(async () => {
  const bare = await openBare('tests/sites/sites-page.ts');
  script = bare.script;
  tab = await bare.browser.newPage();
  // Every address is answered from the snapshots by its path.
  await tab.route('**/*', (route) => {
    const file = path.join(folder, new URL(route.request().url()).pathname);
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
});
afterAll(() => tab.context().browser()?.close());

const reply = { subject: 'Re: Move', isReply: true, recipients: ['Tom Lee'], sends: 1 };
const minutes = { subject: '', isReply: false, recipients: [], sends: 0 };
const german = { ...reply, subject: 'AW: Umzug' };

it.each([
  ['mail.google.com', 'gmail/answers-between', { ...reply, recipients: ['Lee, Tom'] }],
  ['mail.google.com', 'gmail/two-drafts', { ...reply, recipients: ['Lee, Tom'] }],
  ['outlook.cloud.microsoft', 'outlook/reply', german],
  ['nz.mail.yahoo.com', 'yahoo/reply', reply],
  ['mail.aol.com', 'aol/reply', reply],
  ['mail.proton.me', 'proton/reply', reply],
  ['mail.proton.me', 'proton/plain-text', reply],
  ['app.fastmail.com', 'fastmail/reply', reply],
  ['www-mail.icloud-sandbox.com', 'icloud/reply', { subject: '', isReply: true, recipients: [], sends: 0 }],
  ['mail.zoho.eu', 'zoho/reply', { ...reply, recipients: [] }],
  ['app.hey.com', 'hey/reply', { ...reply, recipients: [] }],
  ['app.tuta.com', 'tuta/reply', { ...german, recipients: [] }],
  ['navigator.gmx.net', 'gmx/reply', { ...german, subject: 'Aw: Umzug' }],
  ['webmailer.web.de', 'gmx/reply-middle', { ...german, subject: 'Aw: Umzug' }],
  ['mail.yandex.com', 'yandex/reply', reply],
  ['mail.example.org', 'roundcube/html', reply],
  ['mail.example.org', 'roundcube/plain-text', { ...reply, recipients: ['Tom Lee'] }],
  ['mail.example.org', 'zimbra/reply', { ...reply, recipients: [] }],
  ['mail.example.org', 'sogo/reply', reply],
  ['mail.example.org', 'sogo/plain-text', { ...reply, recipients: [] }],
  ['www.notion.so', 'notion/page', minutes],
  ['www.notion.so', 'notion/blocks', minutes],
  ['loop.cloud.microsoft', 'loop/page', minutes],
  ['hackmd.io', 'hackmd/codemirror-6', minutes],
  ['pad.example.org', 'hackmd/codemirror-5', minutes],
  ['paper.dropbox.com', 'dropbox-paper/page', minutes],
  ['coda.io', 'coda/page', minutes],
  ['app.slack.com', 'slack-canvas/canvas', minutes],
  ['usc-onenote.officeapps.live.com', 'onenote/page', minutes],
  ['pad.example.org', 'etherpad/pad', minutes],
])('at %s the draft of %s is found, and what stands round it is read', async (host, name, round) => {
  await tab.goto(`https://${host}/${name}.html`);
  await tab.evaluate(script);
  const read = await tab.evaluate(() => page.read());
  const words = readFileSync(path.join(folder, `${name.replace('-middle', '')}.txt`), 'utf8').trim();
  expect(read).toEqual({ site: path.dirname(name), words, ...round });
});
