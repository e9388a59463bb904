/** Answers over a network only who has the token: it comes in an address once, and is then kept by the browser. */
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { isSame } from "./is-same.ts";

/**
 * Answers 403 to requests without `token`. `?token=` brings it, and the answer leads to the same address without it, which
 * stays in the history of the browser. A program brings one of `others` as `X-Citedeck-Token` instead.
 */
export function needToken(token: string, others: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const address = new URL(c.req.url);
    // The same host at another port would be sent the same cookie.
    const cookie = `citedeck-${address.port}`;
    const brought = address.searchParams.get("token");
    if (brought !== null && isSame(brought, token)) {
      address.searchParams.delete("token");
      setCookie(c, cookie, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      return c.redirect(`${address.pathname}${address.search}`);
    }
    const header = c.req.header("x-citedeck-token");
    const isKnown =
      isSame(getCookie(c, cookie) ?? "", token) ||
      (header !== undefined && [token, ...others].some((one) => isSame(header, one)));
    return isKnown ? next() : c.text("The token is missing or wrong.", 403);
  };
}
