/** What goes wrong with the browser itself: missing, broken, crashed or hanging. Thrown by everything here that drives it. */

/** `message` is one sentence that can be shown as it is; `hints` are remedies. The machine's fault, never the author's. */
export class BrowserError extends Error {
  override readonly name = "BrowserError";
  readonly hints: readonly string[];

  constructor(
    message: string,
    details: { readonly hints?: readonly string[]; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.hints = details.hints ?? [];
  }
}
