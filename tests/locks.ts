// Browsers have them, and neither Node 20 nor happy-dom: one after the other by name, as in one browser.
const last = new Map<string, Promise<unknown>>();

const locks = {
  request(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const done = (last.get(name) ?? Promise.resolve()).catch(() => undefined).then(work);
    last.set(name, done);
    return done;
  },
};

if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: {} });
if (!navigator.locks) Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
