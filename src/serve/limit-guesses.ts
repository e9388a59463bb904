/** Ends the guessing of tokens: who brings wrong ones is not answered for a while. */
import { getConnInfo } from "@hono/node-server/conninfo";
import type { MiddlewareHandler } from "hono";

const MOST_GUESSES = 10;
const WAIT_MS = 60_000;

interface Guesses {
  readonly count: number;
  readonly until: number;
}

/**
 * Answers 429 to an address that has brought ten wrong tokens within a minute, whatever token it brings next. `isWrong`
 * says of a token that it opens nothing.
 */
export function limitGuesses(
  isWrong: (given: string) => boolean,
  now: () => number = () => performance.now(),
): MiddlewareHandler {
  const guesses = new Map<string, Guesses>();
  return async (c, next) => {
    const given = c.req.query("token") ?? c.req.header("x-citedeck-token");
    if (given === undefined) return next();
    const address = getConnInfo(c).remote.address ?? "";
    const known = guesses.get(address);
    const before = known !== undefined && known.until > now() ? known : undefined;
    if (before !== undefined && before.count >= MOST_GUESSES)
      return c.text("Too many wrong tokens: wait a minute.", 429);
    if (!isWrong(given)) return next();
    for (const [other, { until }] of guesses) if (until <= now()) guesses.delete(other);
    guesses.set(address, { count: (before?.count ?? 0) + 1, until: now() + WAIT_MS });
    return c.text("The token is wrong.", 403);
  };
}
