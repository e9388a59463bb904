/** Listens to the events of a preview as one of its pages does. */
import type { Message } from "../../src/serve/preview/pages.ts";

export interface EventListener extends AsyncDisposable {
  /** All that were heard so far, in order. */
  readonly heard: readonly Message[];
  /** Resolves with the first message from now on for which `isIt` returns true, also one that was heard and not yet waited for. */
  readonly next: (isIt: (message: Message) => boolean) => Promise<Message>;
  /** Keeps nothing of what was heard so far. */
  readonly forget: () => void;
}

export async function listenTo(url: string): Promise<EventListener> {
  const ending = new AbortController();
  const answer = await fetch(`${url}events`, { signal: ending.signal });
  const heard: Message[] = [];
  const waiting = new Set<() => void>();
  let seen = 0;
  const reading = read(answer, (message) => {
    heard.push(message);
    for (const wake of waiting) wake();
  });
  return {
    heard,
    next: async (isIt) => {
      for (;;) {
        for (; seen < heard.length; ) {
          const message = heard[seen++];
          if (message !== undefined && isIt(message)) return message;
        }
        await new Promise<void>((resolve) => waiting.add(resolve));
        waiting.clear();
      }
    },
    forget: () => {
      heard.length = 0;
      seen = 0;
    },
    [Symbol.asyncDispose]: async () => {
      ending.abort();
      await reading;
    },
  };
}

async function read(answer: Response, onMessage: (message: Message) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for await (const bytes of answer.body ?? []) {
      const parts = (rest + decoder.decode(bytes, { stream: true })).split("\n\n");
      rest = parts.pop() ?? "";
      for (const part of parts) if (part.startsWith("data: ")) onMessage(JSON.parse(part.slice(6)));
    }
  } catch {
    // It was ended, by this side or the other.
  }
}
