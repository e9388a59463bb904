/** Describes what a project's own code threw, of whatever kind it is. */
import { inspect } from "node:util";

/** Returns one line without a full stop, shortened where it is long. */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? String(error.message) : inspect(error, { depth: 0 });
  const line = text.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}

/** In UTF-16 code units. */
const LONGEST = 300;
