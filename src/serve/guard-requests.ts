/**
 * Lets in only requests that the tool's own pages make, or that a person types. Any page in the same browser may send
 * requests to this machine, and may have a name of its own lead here (DNS rebinding).
 */
import type { MiddlewareHandler } from "hono";
import { isSame } from "./is-same.ts";
import { bringsFrameKey, leadsOwnFrameOn } from "./let-into-frame.ts";

/**
 * Answers 403 to what comes from another page, or under another name than `hosts` has: `127.0.0.1:4646`. They are asked
 * for at each request, since the port comes late. Who has `frameKey` may show the page in a frame; left out, nobody may.
 */
export function guardRequests(hosts: () => readonly string[], frameKey?: string): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!hosts().includes(host)) return c.text("This server does not answer to that name.", 403);
    const origin = c.req.header("origin");
    if (origin !== undefined && origin !== `http://${host}`) return c.text("Not from this server.", 403);
    const site = c.req.header("sec-fetch-site") ?? "none";
    const isFramed = bringsFrameKey(c, frameKey);
    if (site !== "none" && site !== "same-origin" && !isFramed) return c.text("Not from this server.", 403);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    if (!isFramed && !(frameKey !== undefined && leadsOwnFrameOn(c)))
      c.res.headers.set("x-frame-options", "SAMEORIGIN");
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
} as const;
