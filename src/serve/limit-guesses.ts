/** Ends the guessing of tokens: who brings wrong ones is not answered for a while. */
import { isIPv6 } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";

/** From one address, and from all together: who can choose among many addresses gets no further. */
const MOST_GUESSES = 10;
const MOST_OF_ALL = 100;
const WAIT_MS = 60_000;

/** What was brought from one address, or from all, since `until` was set. The same wrong token twice is one guess. */
interface Guesses {
  readonly tokens: ReadonlySet<string>;
  readonly until: number;
}

/**
 * Answers 429 to an address that has brought ten wrong tokens within a minute, whatever it brings next. Where a hundred came
 * from all addresses, so it does to each that never brought a right one. `given` returns the tokens that a request brings, in
 * every way in which one is looked at; `isWrong` says of a token that it opens nothing.
 */
export function limitGuesses({
  given,
  isWrong,
  now = () => performance.now(),
}: {
  readonly given: (c: Context) => readonly (string | undefined)[];
  readonly isWrong: (token: string) => boolean;
  readonly now?: () => number;
}): MiddlewareHandler {
  const guesses = new Map<string, Guesses>();
  const trusted = new Set<string>();
  const countOf = (who: string): number => {
    const { tokens, until } = guesses.get(who) ?? NONE;
    return until > now() ? tokens.size : 0;
  };
  const count = (who: string, wrong: readonly string[]): void => {
    for (const [other, { until }] of guesses) if (until <= now()) guesses.delete(other);
    const { tokens, until } = guesses.get(who) ?? { tokens: [], until: now() + WAIT_MS };
    guesses.set(who, { tokens: new Set([...tokens, ...wrong]), until });
  };
  return async (c, next) => {
    const brought = given(c).filter((token) => token !== undefined);
    if (brought.length === 0) return next();
    const who = networkOf(getConnInfo(c).remote.address ?? "");
    if (countOf(who) >= MOST_GUESSES || (countOf(ALL) >= MOST_OF_ALL && !trusted.has(who)))
      return c.text("Too many wrong tokens: wait a minute.", 429);
    if (!brought.every(isWrong)) {
      trusted.add(who);
      return next();
    }
    for (const counted of [who, ALL]) count(counted, brought);
    return c.text("The token is wrong.", 403);
  };
}

const ALL = "all";
const NONE: Guesses = { tokens: new Set(), until: 0 };

/** Who has one address of IPv6 has all of its network: the first 64 bits. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith("::ffff:")) return address;
  const [head = "", tail = ""] = address.split("::");
  const [first, last] = [head, tail].map((part) => (part === "" ? [] : part.split(":")));
  const missing = Array.from({ length: 8 - (first?.length ?? 0) - (last?.length ?? 0) }, () => "0");
  return [...(first ?? []), ...(address.includes("::") ? missing : []), ...(last ?? [])]
    .slice(0, 4)
    .join(":");
}
