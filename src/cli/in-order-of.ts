/** Hands on what becomes known in any order, in the order in which it was asked for. */

export interface InOrder<Value> {
  readonly take: (name: string, value: Value) => void;
  /** Hands on what waits for others that never come. */
  readonly end: () => void;
}

/** Each of `names` is taken once at most, and handed on as soon as all before it are. */
export function inOrderOf<Value>(names: readonly string[], hand: (value: Value) => void): InOrder<Value> {
  const waiting = new Map<string, Value>();
  const state = { next: 0 };
  const handOn = (name: string): boolean => {
    const value = waiting.get(name);
    if (value === undefined) return false;
    waiting.delete(name);
    hand(value);
    return true;
  };
  return {
    take: (name, value) => {
      waiting.set(name, value);
      while (state.next < names.length && handOn(names[state.next] ?? "")) state.next += 1;
    },
    end: () => {
      for (const name of names.slice(state.next)) handOn(name);
      state.next = names.length;
    },
  };
}
