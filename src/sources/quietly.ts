/** Calls a library that prints its problems, with the console switched off during the call. */

const SPOKEN = ["log", "info", "warn", "error", "debug", "trace"] as const;

/** Returns what `call` returns, and throws what it throws. `call` must not continue after it returns. */
export function quietly<T>(call: () => T): T {
  const spoken = SPOKEN.map((name) => [name, console[name]] as const);
  for (const name of SPOKEN) console[name] = () => undefined;
  try {
    return call();
  } finally {
    for (const [name, speak] of spoken) console[name] = speak;
  }
}
