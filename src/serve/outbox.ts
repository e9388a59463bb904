/** Holds what one page has yet to be told, so that a page that reads slowly, or not at all, keeps nothing from the others. */

export interface Outbox {
  /** Tells it as soon as what was given before is told. */
  readonly add: (text: string) => void;
}

/** What may wait, in UTF-16 code units. One message waits whatever its size: a deck with pictures is large. */
const MOST_WAITING = 16_000_000;

/** `write` resolves when the page has taken a text. `onFull` runs once, when too much waits; from then on nothing is told. */
export function openOutbox({
  write,
  onFull,
}: {
  readonly write: (text: string) => Promise<unknown>;
  readonly onFull: () => void;
}): Outbox {
  const waiting: string[] = [];
  const state = { size: 0, isWriting: false, isFull: false };
  const tell = async (): Promise<void> => {
    state.isWriting = true;
    for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
      state.size -= text.length;
      await write(text);
    }
    state.isWriting = false;
  };
  return {
    add: (text) => {
      if (state.isFull) return;
      if (waiting.length > 0 && state.size + text.length > MOST_WAITING) {
        state.isFull = true;
        waiting.length = 0;
        onFull();
        return;
      }
      waiting.push(text);
      state.size += text.length;
      if (!state.isWriting) void tell();
    },
  };
}
