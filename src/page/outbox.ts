import type { Draft, Sending } from './draft';
import type { Keeping } from './keeping';

/** From the press on Send to the question about promises. */
export interface Outbox {
  /** Send was pressed, with the pointer or with keys; whether the page sends is not known yet. */
  pressed(draft: Draft): void;
  /** The text of a draft is another. */
  changed(draft: Draft): void;
  /** A draft left the page. */
  gone(draft: Draft): void;
  /** The page goes, and all its drafts with it. */
  pageGoes(): void;
}

interface Pressed {
  readonly sending: Sending;
  readonly at: number;
  readonly stop: AbortController;
}

// Milliseconds. A page that asks back before it sends, or uploads first, may take its time.
const sendsWithin = 15_000;
// Ctrl and Enter may put a line in before the page has sent.
const settlesWithin = 500;
// Gmail offers Undo for thirty seconds at most, Outlook for ten (2026-11).
const undoneWithin = 40_000;

/** The writer's own words; what stands for a quote is none. */
const wordsOf = (text: string) => text.replace(/[\s\uFFFC]+/g, ' ').trim();

/**
 * Knows a draft that went out by what pages do: it leaves the page, or is emptied, soon after Send was pressed. A draft
 * that stays, and in which the writer goes on, was not sent. One that opens with the words of the last has been taken back;
 * the same words written once more, or to somebody else, are another mail.
 * @param keeps where nothing is sent in earnest, as on the practice page, the press is all there is
 */
export function openOutbox(
  keeping: Keeping,
  keeps: boolean,
  on: { sent(draft: Draft): void; tookBack(draft: Draft): void },
  signal: AbortSignal,
): Outbox {
  const pressed = new Map<Draft, Pressed>();
  let last:
    | { readonly draft: Draft; readonly text: string; readonly reader: string | undefined; readonly at: number }
    | undefined;
  /** Drafts that hold words, or did. */
  const begun = new WeakSet<Draft>();

  const forget = (draft: Draft) => {
    pressed.get(draft)?.stop.abort();
    pressed.delete(draft);
  };
  signal.addEventListener('abort', () => [...pressed.keys()].forEach(forget), { once: true });

  const mayHaveSent = (draft: Draft) => {
    const press = pressed.get(draft);
    forget(draft);
    if (!press || Date.now() - press.at > sendsWithin) return;
    const { sending } = press;
    const { lines, reader } = sending.asked;
    last = { draft, text: wordsOf(lines.join('\n')), reader, at: Date.now() };
    sending.went();
    on.sent(draft);
    keeping.ask(sending.asked);
  };

  return {
    pressed(draft) {
      forget(draft);
      const stop = new AbortController();
      const at = Date.now();
      const sending = draft.sending();
      pressed.set(draft, { sending, at, stop });
      if (!keeps) return mayHaveSent(draft);
      keeping.foresee(sending.asked, at + sendsWithin);
      const goOn = () => {
        if (Date.now() - at <= settlesWithin) return;
        forget(draft);
        keeping.forget();
      };
      draft.editor.element.addEventListener('beforeinput', goOn, { signal: stop.signal });
    },
    changed(draft) {
      if (pressed.has(draft) && draft.text.trim() === '') return mayHaveSent(draft);
      const opening = wordsOf(draft.text);
      if (opening === '' || begun.has(draft)) return;
      begun.add(draft);
      if (!last || last.text !== opening || Date.now() - last.at > undoneWithin) return;
      const { reader } = draft.asked;
      // A page may show who it goes to only later.
      if (reader !== undefined && reader !== last.reader) return;
      last = undefined;
      if (keeping.withdraw()) on.tookBack(draft);
    },
    gone: mayHaveSent,
    pageGoes: () => [...pressed.keys()].forEach(mayHaveSent),
  };
}
