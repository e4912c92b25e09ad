import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Locator, type Page } from 'playwright-core';
import { extensionFolder } from './built';
import { grantedCopy } from './granted';
import { patience } from './patience';

/** One Chromium with the built extension in it, cut off from every network. */
export interface OpenBrowser {
  readonly context: BrowserContext;
  /** Address of the extension's own pages, `chrome-extension://<id>/`. */
  readonly origin: string;
  /** What a page, a content script or the background complained about, oldest first. */
  readonly problems: string[];
  /** Every web request a page made, one `method url` each. */
  readonly requests: string[];
  /** Stops the background as the browser does when it needs the memory. */
  stopBackground(): Promise<void>;
  /** The value of a JavaScript expression in the background; promises are awaited. */
  inBackground(expression: string): Promise<unknown>;
  /** Presses the keyboard shortcut of a command: browsers take these before any page, and so before any test's keys. */
  press(command: string): Promise<void>;
  /** Puts the settings back to those of a fresh install. */
  forget(): Promise<void>;
  /** The real popup over a page, which is brought to the front. */
  openPopup(page: Page): Promise<Inside>;
  /** Closes the browser and gives the web requests its network stack began, from its own log: one `initiator url` each. */
  close(): Promise<string[]>;
}

/** The background, or the popup as the browser shows it: not pages that Playwright can drive, so they are asked by expression. */
export interface Inside {
  /** The value of a JavaScript expression; promises are awaited. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** A page on a listed site, answered from here instead of from the network. */
export interface StandIn {
  /** Glob of addresses. */
  readonly at: string;
  readonly html: string;
}

// What a fresh Chromium does by itself is kept out, so that each request in the log is a page's or ours.
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-pings',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
];

function webRequests(log: string): string[] {
  // A log cut short by the browser's end lacks its closing brackets.
  const { constants, events } = JSON.parse(/\]\s*\}\s*$/.test(log) ? log : `${log.replace(/,\s*$/, '')}]}`);
  return (
    events
      .filter((event: { type: number }) => event.type === constants.logEventTypes.URL_REQUEST_START_JOB)
      .map(({ params }: { params?: { initiator?: string; url?: string } }) => `${params?.initiator} ${params?.url}`)
      // Requests of the browser itself have no origin.
      .filter((request: string) => /^\S+:\S* (?:https?|wss?|ftp):/.test(request))
  );
}

interface Answer {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
}

async function attach(session: CDPSession, targetId: string): Promise<Inside> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let last = 0;
  const ask = (method: string, params: object) =>
    new Promise<Answer>((resolve) => {
      const id = ++last;
      const answered = (result: Answer) => {
        session.off('Target.receivedMessageFromTarget', hear);
        session.off('Target.detachedFromTarget', see);
        resolve(result);
      };
      const hear = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId === sessionId && answer.id === id) answered(answer.result);
      };
      // A press that closes the popup takes its own answer along.
      const see = (event: { sessionId: string }) => event.sessionId === sessionId && answered({});
      session.on('Target.receivedMessageFromTarget', hear);
      session.on('Target.detachedFromTarget', see);
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(() => answered({}));
    });
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await ask('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
      return result?.value;
    },
    close: async () => void (await session.send('Target.closeTarget', { targetId })),
  };
}

export interface BrowserOptions {
  /** Folder of the built extension. */
  readonly extension?: string;
  /** Match patterns of pages that the extension may run in as if its user had allowed it. */
  readonly granted?: readonly string[];
  readonly standIns?: readonly StandIn[];
  readonly colorScheme?: 'light' | 'dark';
}

/**
 * Starts Chromium with an empty profile and the extension of a folder. Any address but the stand-ins' and loopback's
 * cannot be resolved.
 */
export async function openBrowser({
  extension: built = extensionFolder,
  granted = [],
  standIns = [],
  colorScheme = 'light',
}: BrowserOptions = {}): Promise<OpenBrowser> {
  const copy = granted.length > 0 ? grantedCopy(granted, built) : undefined;
  const extension = copy?.folder ?? built;
  const profile = mkdtempSync(path.join(tmpdir(), 'handrail-'));
  const log = path.join(profile, 'requests.json');
  // Without it an unpacked extension that reloads itself stays off.
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default', 'Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1200, height: 800 },
    colorScheme,
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      `--log-net-log=${log}`,
    ],
  });
  context.setDefaultTimeout(patience.expect.poll.timeout);
  const problems: string[] = [];
  const requests: string[] = [];
  context.on('console', (message) => {
    if (/^(?:error|warning|assert)$/.test(message.type())) problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('request', (request) => {
    if (/^(?:https?|wss?):/.test(request.url())) requests.push(`${request.method()} ${request.url()}`);
  });
  for (const { at, html } of standIns)
    await context.route(at, (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.fulfill({ status: 204 }),
    );

  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = first.url().slice(0, first.url().indexOf('/', 'chrome-extension://'.length) + 1);
  // The welcome comes to the front by itself: a page of the test that is open before would lose the front to it.
  const isWelcome = (page: Page) => page.url() === `${origin}practice.html`;
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  const session = await context.newCDPSession(welcome);
  const findTarget = async (isIt: (target: { type: string; url: string }) => boolean) =>
    (await session.send('Target.getTargets')).targetInfos.find(
      (target) => target.url.startsWith(origin) && isIt(target),
    );

  const inBackground = async (expression: string) => {
    const worker = await findTarget(({ type }) => type === 'service_worker');
    if (!worker) throw new Error('the background is asleep');
    const background = await attach(session, worker.targetId);
    return background.evaluate(expression);
  };

  return {
    context,
    origin,
    inBackground,
    problems,
    requests,
    async stopBackground() {
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.send('ServiceWorker.disable');
    },
    press: async (command) => void (await inBackground(`chrome.commands.onCommand.dispatch('${command}')`)),
    forget: async () => void (await inBackground('chrome.storage.local.clear()')),
    async openPopup(page) {
      await page.bringToFront();
      await inBackground('chrome.action.openPopup()');
      for (;;) {
        const target = await findTarget(({ type, url }) => type === 'page' && url.endsWith('/popup.html'));
        if (target) return attach(session, target.targetId);
      }
    },
    async close() {
      await context.close();
      const seen = webRequests(readFileSync(log, 'utf8'));
      rmSync(profile, { recursive: true, force: true });
      copy?.remove();
      return seen;
    },
  };
}

interface Node {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly Node[];
  readonly children?: readonly Node[];
}

function findSurface(node: Node): Node | undefined {
  if (node.nodeName === 'HANDRAIL-SURFACE') return node;
  for (const child of node.children ?? []) {
    const found = findSurface(child);
    if (found) return found;
  }
  return undefined;
}

/**
 * Lets this test's own locators and scripts see into Handrail's closed shadow root, as a person does, once it is there.
 * The page under test is told nothing: only its wrapper objects here and in Playwright's own world learn of the root.
 */
export async function seeInside(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isTop = context.auxData?.frameId === frame;
    const isOurs = context.auxData?.isDefault || context.name.startsWith('__playwright_utility_world');
    if (isTop && isOurs) worlds.add(context.id);
  });
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = frameTree.frame.id;
  // Playwright makes its own world with its first locator.
  await page.locator('html').count();
  await session.send('Runtime.enable');
  let host: Node | undefined;
  while (!host?.shadowRoots?.[0]) {
    const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
    host = findSurface(root);
  }
  for (const executionContextId of worlds) {
    const inWorld = async (backendNodeId: number) =>
      (await session.send('DOM.resolveNode', { backendNodeId, executionContextId })).object.objectId;
    await session.send('Runtime.callFunctionOn', {
      objectId: await inWorld(host.backendNodeId),
      functionDeclaration: `function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }); }`,
      arguments: [{ objectId: await inWorld(host.shadowRoots[0].backendNodeId) }],
    });
  }
  await session.detach();
}

/**
 * Presses something of ours. Playwright asks the page what is under the pointer, and of a closed root the page only knows
 * the host: it would take every press for one that something else intercepts.
 */
export function press(target: Locator): Promise<void> {
  return target.click({ force: true });
}
