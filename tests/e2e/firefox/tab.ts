import { findOurs } from '../ours';
import type { Conversation } from './conversation';

/** In CSS pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One tab, seen and used as its reader does. */
export interface Tab {
  /** The value of an expression in the page; promises are awaited. Give and take plain values only. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** The value of an expression over `root`, Handrail's closed shadow root; undefined while there is none. The page is told nothing. */
  inside<Value>(expression: string): Promise<Value | undefined>;
  /** Waits for something of ours with this selector and these words, and gives what it says. */
  seen(selector: string, says: RegExp): Promise<string>;
  /** Types lines with Enter between them. */
  write(...lines: string[]): Promise<void>;
  /** Holds the first keys while it presses the last. */
  press(...keys: string[]): Promise<void>;
  /** Moves the pointer through these places, one after the other. */
  point(...places: readonly Point[]): Promise<void>;
  click(place: Point): Promise<void>;
  /** Clicks something of ours that says this, once it is there. */
  clickOurs(selector: string, says: RegExp): Promise<void>;
  /** The colours that are painted in a part of the window, one `red green blue` each. */
  colours(part: Point & { readonly width: number; readonly height: number }): Promise<ReadonlySet<string>>;
  /** Makes the window as large as this, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

interface Remote {
  readonly sharedId?: string;
  readonly value?: unknown;
}

type Result =
  | { readonly type: 'success'; readonly result: Remote }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Names of keys in WebDriver's own letters. */
export const key = {
  enter: '\ue007',
  shift: '\ue008',
  control: '\ue009',
  escape: '\ue00c',
  end: '\ue010',
  home: '\ue011',
} as const;

function remoteOf(result: Result): Remote {
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result;
}

// A value goes over as text: the protocol's own form of objects would have to be read back.
function parsed<Value>({ value }: Remote): Value {
  return (typeof value === 'string' ? JSON.parse(value) : undefined) as Value;
}

/** Takes hold of the tab of a browsing context. */
export function openTab({ send }: Conversation, context: string): Tab {
  const target = { context };
  const root = async (): Promise<string | undefined> => {
    const host = remoteOf(
      await send<Result>('script.evaluate', {
        target,
        expression: `document.querySelector('handrail-surface')`,
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      }),
    );
    return (host.value as { shadowRoot?: Remote } | undefined)?.shadowRoot?.sharedId;
  };
  const act = (actions: readonly object[]) => send('input.performActions', { context, actions });
  const pointer = (actions: readonly object[]) => act([{ type: 'pointer', id: 'mouse', actions }]);
  const moveTo = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 });
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });

  const tab: Tab = {
    async evaluate<Value>(expression: string) {
      const text = `(async () => JSON.stringify(await (${expression})))()`;
      return parsed<Value>(
        remoteOf(await send<Result>('script.evaluate', { target, expression: text, awaitPromise: true })),
      );
    },
    async inside<Value>(expression: string) {
      const sharedId = await root();
      if (!sharedId) return undefined;
      return parsed<Value>(
        remoteOf(
          await send<Result>('script.callFunction', {
            target,
            functionDeclaration: `(root) => JSON.stringify(${expression})`,
            arguments: [{ sharedId }],
            awaitPromise: false,
          }),
        ),
      );
    },
    async write(...lines) {
      const actions = lines
        .join(key.enter)
        .split('')
        .flatMap((each) => [down(each), up(each)]);
      await act([{ type: 'key', id: 'keyboard', actions }]);
    },
    async press(...keys) {
      await act([{ type: 'key', id: 'keyboard', actions: [...keys.map(down), ...keys.toReversed().map(up)] }]);
    },
    async point(...places) {
      await pointer(places.map(moveTo));
    },
    async click(place) {
      await pointer([moveTo(place), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    ...findOurs(() => tab),
    async colours(part) {
      const clip = { type: 'box', ...part };
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context, clip });
      const seen = await tab.evaluate<string[]>(`(async () => {
        const picture = Object.assign(new Image(), { src: 'data:image/png;base64,${data}' });
        await picture.decode();
        const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        canvas.drawImage(picture, 0, 0);
        const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
        return Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 3).join(' '));
      })()`);
      return new Set(seen);
    },
    async resize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async close() {
      await send('browsingContext.close', { context });
    },
  };
  return tab;
}
