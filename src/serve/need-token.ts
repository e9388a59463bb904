/** Answers over a network only who has the token: it comes in an address once, and is then kept by the browser. */
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { isSame } from "./is-same.ts";

/**
 * Answers 403 to requests without `token`. `?token=` brings it, and the answer leads to the same address without it, which
 * stays in the history of the browser. A program brings one of `others` as `X-Citedeck-Token` instead.
 */
export function needToken(token: string, others: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const { inAddress, inHeader, inCookie } = tokensOf(c);
    if (inAddress !== undefined && isSame(inAddress, token)) {
      const address = new URL(c.req.url);
      address.searchParams.delete("token");
      setCookie(c, cookieOf(c), token, { httpOnly: true, sameSite: "Strict", path: "/" });
      // An address that began with two slashes would lead to another server.
      return c.redirect(`${address.pathname.replace(/^\/+/, "/")}${address.search}`);
    }
    const isKnown =
      isSame(inCookie ?? "", token) ||
      (inHeader !== undefined && [token, ...others].some((one) => isSame(inHeader, one)));
    return isKnown ? next() : c.text("The token is missing or wrong.", 403);
  };
}

/** The tokens that a request brings, in every way in which it can. */
export function tokensOf(
  c: Context,
): Readonly<Record<"inAddress" | "inHeader" | "inCookie", string | undefined>> {
  return {
    inAddress: c.req.query("token"),
    inHeader: c.req.header("x-citedeck-token"),
    inCookie: getCookie(c, cookieOf(c)),
  };
}

/** The same host at another port would be sent the same cookie. */
function cookieOf(c: Context): string {
  return `citedeck-${new URL(c.req.url).port}`;
}
