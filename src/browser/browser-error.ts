/** What goes wrong with the browser itself: it is missing, broken, crashed or hanging. */

/**
 * `message` is one sentence that can be shown unchanged, and `hints` are remedies. The machine is at fault, never the
 * author.
 */
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
