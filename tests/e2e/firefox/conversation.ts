/** Fields of a command, an answer or an event. */
export type Fields = Readonly<Record<string, unknown>>;

/** A WebDriver BiDi conversation with one browser. */
export interface Conversation {
  /** Gives a command's answer. Rejects with the browser's own words, or when it has not answered for a while. */
  send<Answer = Fields>(method: string, params?: Fields): Promise<Answer>;
  /** Calls back with every event of this name. */
  on<Event = Fields>(name: string, hear: (event: Event) => void): void;
  end(): void;
}

type Said =
  | { readonly type: 'success'; readonly id: number; readonly result: Fields }
  | { readonly type: 'error'; readonly id: number; readonly error: string; readonly message: string }
  | { readonly type: 'event'; readonly method: string; readonly params: Fields };

const patience = 15_000;

/** Begins a conversation at a WebSocket address. */
export async function converse(address: string): Promise<Conversation> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => resolve();
    socket.onerror = () => reject(new Error(`nobody listens at ${address}`));
  });
  const waiting = new Map<number, (said: Said) => void>();
  const listening = new Map<string, ((event: Fields) => void)[]>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    // The boundary: what the browser says is what the protocol makes it say.
    const said = JSON.parse(String(data)) as Said;
    if (said.type === 'event') for (const hear of listening.get(said.method) ?? []) hear(said.params);
    else waiting.get(said.id)?.(said);
  };
  return {
    send<Answer>(method: string, params: Fields = {}) {
      const id = ++last;
      return new Promise<Answer>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`${method} was not answered`)), patience);
        waiting.set(id, (said) => {
          clearTimeout(late);
          waiting.delete(id);
          if (said.type === 'success') resolve(said.result as Answer);
          else if (said.type === 'error') reject(new Error(`${method}: ${said.error}: ${said.message}`));
        });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    on<Event>(name: string, hear: (event: Event) => void) {
      listening.set(name, [...(listening.get(name) ?? []), hear as (event: Fields) => void]);
    },
    end: () => socket.close(),
  };
}
