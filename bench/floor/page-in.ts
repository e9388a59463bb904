/** Finds a whole page among what a browser is sent. */

/** Returns the HTML document in a message's value, at any depth; undefined where it has none. */
export function pageIn(value: unknown): string | undefined {
  if (typeof value === "string") return /^\s*<!doctype html/i.test(value) ? value : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const inner of Object.values(value)) {
    const page = pageIn(inner);
    if (page !== undefined) return page;
  }
  return undefined;
}
