/**
 * Lets in only requests that the tool's own pages make, or that a person types. Any page in the same browser may send
 * requests to this machine, and may have a name of its own lead here (DNS rebinding).
 */
import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";

/**
 * Answers 403 to what comes from another page, or under another name than `hosts` has: `127.0.0.1:4646`. They are asked
 * for at each request, since the port comes late.
 */
export function guardRequests(hosts: () => readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!hosts().includes(host)) return c.text("This server does not answer to that name.", 403);
    const origin = c.req.header("origin");
    if (origin !== undefined && origin !== `http://${host}`) return c.text("Not from this server.", 403);
    const site = c.req.header("sec-fetch-site") ?? "none";
    if (site !== "none" && site !== "same-origin") return c.text("Not from this server.", 403);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    return undefined;
  };
}

/** Answers 403 to every request that is not a GET and does not bring `token` as `X-Citedeck-Token`. */
export function guardChanges(token: string): MiddlewareHandler {
  return async (c, next) => {
    const isReading = c.req.method === "GET" || c.req.method === "HEAD";
    if (!isReading && !isSame(c.req.header("x-citedeck-token") ?? "", token))
      return c.text("The token is missing or wrong.", 403);
    return next();
  };
}

const HEADERS = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "SAMEORIGIN",
} as const;

/** Takes the same time wherever two texts differ. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
