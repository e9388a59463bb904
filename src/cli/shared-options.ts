/** Options and arguments that several commands take: how they are written, and what the help says of them. */
import { InvalidArgumentError } from "commander";

export const BRIEFS_ARGUMENT =
  "folders with a brief.yaml, or YAML files (default: the brief here, or all in briefs/)";

export const BRIEF_FLAG = "--brief <folder>";
export const BRIEF_HELP = "the brief's folder or YAML file (default: the brief here)";

export const WITHIN_FLAG = "--within <folder>";
export const WITHIN_HELP = "read nothing outside this folder, neither by paths nor by links";

export const WATCH_FLAG = "--watch";
export const WATCH_HELP = "go on, and do it again whenever a file of the briefs is saved";

/** How long a step of the browser may take. */
export const TIMEOUT_FLAG = "--timeout <seconds>";
export const TIMEOUT_HELP = "the longest time for a step of the browser, with 0.2 more for each slide";
export const TIMEOUT_SECONDS = 25;

/** Lets a project's config run unasked. */
export const TRUST_FLAG = "--trust-config";
export const TRUST_HELP = "run this project's citedeck.config without asking: for CI, where it was reviewed";

/** Reads the value of `--port`. */
export function portNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("It is a number from 0 to 65535.");
  return number;
}
