/** What the test of the public API is tried on: an export that mentions a type which is none. */
export type { Related } from "../../src/diagnostics/diagnostic.ts";
