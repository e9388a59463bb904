/** Says in a sentence why a browser did not start, as far as can be seen from outside. */
import { BrowserError } from "./browser-error.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { OTHER_BROWSER, protocolReason, unknownCommand } from "./protocol-error.ts";

/** A browser that did not start, for a reason that may be gone the next time. */
export class StartFailure extends BrowserError {}

export interface FailedStart {
  /** It wrote what is no message to its pipe. */
  readonly isStrange: boolean;
  readonly killedBy: NodeJS.Signals | undefined;
  /** What it printed last, a line each. */
  readonly lastWords: readonly string[];
  readonly cause: unknown;
}

/** Returns a StartFailure where another try may help, and otherwise another BrowserError. */
export function explainStart(found: FoundBrowser, failed: FailedStart): BrowserError {
  const { cause, isStrange, killedBy, lastWords } = failed;
  const all = lastWords.join("\n");
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(all)?.[1];
  if (library !== undefined) {
    const sentence = `The browser "${found.path}" lacks the system's library "${library}".`;
    return new BrowserError(sentence, { hints: [OTHER_BROWSER], cause });
  }
  if (/no usable sandbox/i.test(all)) {
    const sentence = `The browser "${found.path}" may not make its sandbox on this machine.`;
    return new BrowserError(sentence, { hints: WAYS_TO_A_SANDBOX, cause });
  }
  const unknown = unknownCommand(cause);
  if (unknown !== undefined) return unknown;
  const sentence = `The browser "${found.path}" does not start`;
  const reason = reasonOf({ isStrange, killedBy, lastWords, cause });
  const whole = `${sentence}${reason === undefined ? "" : `: ${reason.trim().replace(/\.$/, "")}`}.`;
  return new StartFailure(whole, { hints: START_HINTS, cause });
}

export const START_HINTS: readonly string[] = [
  OTHER_BROWSER,
  "`citedeck doctor` looks whether a browser works on this machine.",
];

/** Another browser would lack its sandbox as well. */
const WAYS_TO_A_SANDBOX: readonly string[] = [
  "It is made of user namespaces, which this user may not make: `citedeck doctor` names the setting, where it finds one.",
  "In a container, allow them: for Docker, `--security-opt seccomp=unconfined`.",
  "Without a browser, `citedeck build --format html,evidence` still works.",
];

function reasonOf({ isStrange, killedBy, lastWords, cause }: FailedStart): string | undefined {
  if (isStrange) return "what it writes to its pipe is no message of the DevTools protocol";
  if (killedBy === "SIGKILL")
    return "something else ended it (SIGKILL), as systems do that run out of memory";
  const system = cause instanceof Error && "syscall" in cause ? cause.message : undefined;
  // one that still answers has not ended with what it printed
  return protocolReason(cause) ?? reasonAmong(lastWords) ?? system ?? (killedBy && endedBy(killedBy));
}

/** Chromium ends itself in this way where it cannot go on, mostly without a word. */
function endedBy(signal: NodeJS.Signals): string {
  return `it ended with ${signal}, as browsers do that get too little memory`;
}

/** A script around the browser may say something first, and what reports crashes something last; what the browser itself ends with is the cause. */
function reasonAmong(lines: readonly string[]): string | undefined {
  const lastOf = (word: RegExp): string | undefined => lines.findLast((line) => word.test(line));
  return lastOf(/\bFATAL\b/) ?? lastOf(/\bERROR\b/) ?? lines.at(-1);
}
