/**
 * Lets in only requests that the tool's own pages make, or that a person types. Any page in the same browser may send
 * requests to this machine, and may have a name of its own lead here (DNS rebinding).
 */
import type { Context, MiddlewareHandler } from "hono";
import { isSame } from "./is-same.ts";
import { bringsFrameKey, leadsOwnFrameOn } from "./let-into-frame.ts";
import { NOTHING_POLICY } from "./page-policy.ts";

/**
 * Answers 403 to what comes from another page, or under another name than `hosts` has: `127.0.0.1:4646`. They are asked
 * for at each request, since the port comes late. Who has `frameKey` may show the page in a frame; left out, nobody may.
 * Every answer, refusals too, says what browsers may do with it.
 */
export function guardRequests(hosts: () => readonly string[], frameKey?: string): MiddlewareHandler {
  return async (c, next) => {
    const isFramed = bringsFrameKey(c, frameKey);
    const why = whyRefused(c, { hosts: hosts(), isFramed });
    if (why === undefined) await next();
    else c.res = c.text(why, 403);
    const { headers } = c.res;
    for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
    const policy = headers.get(POLICY) ?? NOTHING_POLICY;
    const isFrameable = why === undefined && (isFramed || (frameKey !== undefined && leadsOwnFrameOn(c)));
    headers.set(POLICY, isFrameable ? policy : `${policy}; frame-ancestors 'self'`);
    if (!isFrameable) headers.set("x-frame-options", "SAMEORIGIN");
  };
}

function whyRefused(
  c: Context,
  { hosts, isFramed }: { readonly hosts: readonly string[]; readonly isFramed: boolean },
): string | undefined {
  const host = c.req.header("host") ?? "";
  if (!hosts.includes(host)) return "This server does not answer to that name.";
  // A request line may have a whole address, which counts for more than `Host` (RFC 9112, 3.2.2).
  if (new URL(c.req.url).origin !== new URL(`http://${host}`).origin)
    return "This server does not answer to that name.";
  const origin = c.req.header("origin");
  if (origin !== undefined && origin !== `http://${host}`) return "Not from this server.";
  const site = c.req.header("sec-fetch-site") ?? "none";
  if (site !== "none" && site !== "same-origin" && !isFramed) return "Not from this server.";
  return undefined;
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

const POLICY = "content-security-policy";

const HEADERS = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;
