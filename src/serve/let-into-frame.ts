/**
 * Which requests may be answered inside another program's page: an editor's panel shows the preview in a frame. The
 * address of that frame has a key that only the author's programs can read, so that no other page can make one.
 */
import type { Context } from "hono";
import { isSame } from "./is-same.ts";

/** Returns the address that a frame may show: `http://127.0.0.1:4646/?frame=…`. */
export function frameAddress(url: string, key: string): string {
  return `${url}?${new URLSearchParams({ [NAME]: key })}`;
}

/** True for the page itself, asked for by a frame of any other page that knows `key`. */
export function bringsFrameKey({ req }: Context, key: string | undefined): boolean {
  if (key === undefined || req.method !== "GET" || req.header("sec-fetch-dest") !== "iframe") return false;
  return isSame(req.query(NAME) ?? "", key);
}

/** True where one of this server's own pages leads its frame on: it was let in before. */
export function leadsOwnFrameOn({ req }: Context): boolean {
  return req.header("sec-fetch-dest") === "iframe" && req.header("sec-fetch-site") === "same-origin";
}

const NAME = "frame";
