import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Conversation, converse, type Fields } from './conversation';
import { openTab, type Tab } from './tab';

/** One Firefox with the built extension in it, cut off from every network. */
export interface OpenFirefox {
  /** Address of the extension's own pages, `moz-extension://<uuid>/`. */
  readonly origin: string;
  /** What a page or a script of ours complained about, oldest first. */
  readonly problems: string[];
  /** Opens a page in a tab of its own, in front. */
  open(url: string): Promise<Tab>;
  /** The page that opens by itself when the extension is installed. */
  readonly welcome: Tab;
  /** Opens one of the extension's own pages, which only the extension itself may do. */
  openOwn(page: string): Promise<Tab>;
  /** Presses the shortcut that opens the hints: browsers take these before any page, and so before any test's keys. */
  pressOpenHints(): Promise<void>;
  close(): Promise<void>;
}

/** A page on a listed site, answered from here instead of from the network. */
export interface StandIn {
  readonly host: string;
  readonly html: string;
}

interface Context {
  readonly context: string;
  readonly url: string;
}

const uuid = 'b7a3f2c1-0000-4000-8000-000000000001';
const id = 'handrail@handrail.example';
const settings = {
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'remote.prefs.recommended': true,
  'browser.startup.page': 0,
  // Nothing answers there: only stand-ins can be reached.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '',
};
const startFor = 60_000;
const appearFor = 15_000;

function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), startFor);
    firefox.once('error', reject);
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said}`)));
    firefox.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(late);
      resolve(`${address}/session`);
    });
  });
}

/** Starts Firefox with an empty profile and the extension of a folder. Any address but the stand-ins' is out of reach. */
export async function openFirefox({
  extension,
  standIns,
}: {
  readonly extension: string;
  readonly standIns: readonly StandIn[];
}): Promise<OpenFirefox> {
  const profile = mkdtempSync(path.join(tmpdir(), 'handrail-firefox-'));
  const lines = Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1200', MOZ_HEADLESS_HEIGHT: '900' },
    },
  );
  // Also when the tests are ended from outside, no browser stays behind.
  const kill = () => firefox.kill('SIGKILL');
  process.once('exit', kill);
  const isRunning = () => firefox.pid !== undefined && firefox.exitCode === null && firefox.signalCode === null;
  const end = async () => {
    process.off('exit', kill);
    if (isRunning()) {
      kill();
      await once(firefox, 'exit');
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const conversation = await converse(await addressOf(firefox));
    const opened = await settle(conversation, extension, standIns);
    return {
      ...opened,
      async close() {
        // The browser takes its own processes with it; what does not end in time is ended.
        await conversation.send('browser.close').catch(() => undefined);
        conversation.end();
        const late = setTimeout(kill, 5000);
        if (isRunning()) await once(firefox, 'exit');
        clearTimeout(late);
        await end();
      },
    };
  } catch (problem) {
    await end();
    throw problem;
  }
}

async function settle(
  conversation: Conversation,
  extension: string,
  standIns: readonly StandIn[],
): Promise<Omit<OpenFirefox, 'close'>> {
  const { send, on } = conversation;
  const origin = `moz-extension://${uuid}/`;
  const problems: string[] = [];
  await send('session.new', { capabilities: {} });
  on<{ level: string; text: string }>('log.entryAdded', ({ level, text }) => {
    if (level === 'warn' || level === 'error') problems.push(text);
  });
  on<{ isBlocked: boolean; request: { request: string; url: string } }>(
    'network.beforeRequestSent',
    ({ isBlocked, request }) => {
      if (!isBlocked) return;
      const { hostname } = new URL(request.url);
      const html = standIns.find(({ host }) => host === hostname)?.html ?? '';
      const headers = [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }];
      const body = { type: 'base64', value: Buffer.from(html).toString('base64') };
      const answer = { statusCode: 200, reasonPhrase: 'OK', headers, body };
      // A page that was left meanwhile wants no answer any more.
      send('network.provideResponse', { request: request.request, ...answer }).catch(() => undefined);
    },
  );
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  await send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: standIns.map(({ host }) => ({ type: 'pattern', hostname: host })),
  });

  const contexts = async (scope: Fields = {}) =>
    (await send<{ contexts: Context[] }>('browsingContext.getTree', scope)).contexts;

  await send('webExtension.install', { extensionData: { type: 'path', path: extension } });

  const untilThere = async (url: string, known: ReadonlySet<string> = new Set()) => {
    const late = Date.now() + appearFor;
    while (Date.now() < late) {
      const found = (await contexts()).find((each) => each.url === url && !known.has(each.context));
      if (found) return openTab(conversation, found.context);
    }
    throw new Error(`${url} did not open`);
  };
  // It comes to the front by itself: a page of the test that is open before would lose the front to it.
  const welcome = await untilThere(`${origin}practice.html`);
  return {
    origin,
    problems,
    welcome,
    async pressOpenHints() {
      const window = (await contexts({ 'moz:scope': 'chrome' })).find(({ url }) => url.endsWith('/browser.xhtml'));
      if (!window) throw new Error('this Firefox shows its own window to no driver');
      await openTab(conversation, window.context).evaluate(
        `void document.querySelector('keyset[id^="ext-keyset"] key').doCommand()`,
      );
    },
    async open(url) {
      const { context } = await send<Context>('browsingContext.create', { type: 'tab' });
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      return openTab(conversation, context);
    },
    async openOwn(page) {
      const known = new Set((await contexts()).map(({ context }) => context));
      await welcome.evaluate(`browser.tabs.create({ url: '/${page}' })`);
      return untilThere(origin + page, known);
    },
  };
}
