/** Answers a value that an option or argument does not have with the one that was probably meant. */
import { suggest } from "../diagnostics/suggest.ts";

/** `message` is commander's, which names the value and what there is. */
export function nearestChoice(message: string): string | undefined {
  const { written, choices } = REFUSED.exec(message)?.groups ?? {};
  return written === undefined ? undefined : suggest(written, choices?.split(", ") ?? []);
}

const REFUSED =
  /'(?<written>[^']*)' is invalid(?: for argument '[^']*')?\. Allowed choices are (?<choices>[^.]*)\.$/;
