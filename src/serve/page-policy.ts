/** What pages may load: nothing but what this server has, and no page of any other. */

export const PAGE_POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src data:",
  "font-src data:",
  "style-src 'unsafe-inline'",
  "script-src 'self' 'unsafe-inline'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** For pages without scripts. */
export const STATIC_POLICY =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** For what is no page: should a browser show it as one, it loads and runs nothing. */
export const NOTHING_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";
