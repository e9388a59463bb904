/** Events by name, as many as are asked for. */

type Listener = (event: unknown) => unknown;

export interface StubEvents {
  /** The event of that name as `vscode` has it: a function that takes a listener. */
  readonly on: (name: string) => (listener: Listener, self?: unknown) => { readonly dispose: () => void };
  readonly fire: (name: string, event?: unknown) => void;
}

export function stubEvents(): StubEvents {
  const listening = new Map<string, Set<Listener>>();
  return {
    on: (name) => (listener, self) => {
      const own = listening.get(name) ?? new Set();
      const bound = (event: unknown): unknown => listener.call(self, event);
      listening.set(name, own.add(bound));
      return { dispose: () => void own.delete(bound) };
    },
    fire: (name, event) => {
      for (const listener of [...(listening.get(name) ?? [])]) listener(event);
    },
  };
}
