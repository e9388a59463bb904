/** Calls a library that prints what it stumbles over, with the console off for as long as the call takes. */

const SPOKEN = ["log", "info", "warn", "error", "debug", "trace"] as const;

/** Returns what `call` returns, and throws what it throws; `call` must be done when it returns. */
export function quietly<T>(call: () => T): T {
  const spoken = SPOKEN.map((name) => [name, console[name]] as const);
  for (const name of SPOKEN) console[name] = () => undefined;
  try {
    return call();
  } finally {
    for (const [name, speak] of spoken) console[name] = speak;
  }
}
