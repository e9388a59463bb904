/** Says in a sentence what went wrong apart from the brief itself. */

import { BrowserError } from "../browser/browser-error.ts";
import { BrowserNotFound } from "../browser/browser-not-found.ts";
import { diagnose } from "../diagnostics/diagnostic.ts";
import { formatHuman } from "../diagnostics/format-human.ts";
import { SameName } from "../make/same-name.ts";
import { UnknownAudience } from "../make/unknown-audience.ts";
import { UnknownFormat } from "../make/unknown-format.ts";
import { QueueError } from "../queue/queue-error.ts";
import { FetchError } from "../workspace/fetch-error.ts";
import { NEWER_HINT, NewerFile } from "../workspace/newer-file.ts";
import { STRANGE_HINT } from "../workspace/put-all-right.ts";
import { ChangedMeanwhile } from "../workspace/replace-files.ts";
import { StrangeJournal } from "../workspace/strange-journal.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-code.ts";
import { painter, type Stream } from "./terminal.ts";

/** Returns the exit code. An error that is not one of ours is a bug, and keeps its stack for the bug report. */
export function reportFailure(error: unknown, stream: Stream): ExitCode {
  const paint = painter(stream);
  const say = (message: string, hints: readonly string[] = []): void => {
    const lines = [
      `${paint("error", "citedeck:")} ${message}`,
      ...hints.map((hint) => `  ${paint("hint", "hint:")} ${hint}`),
    ];
    stream.write(`${lines.join("\n")}\n`);
  };
  if (error instanceof UsageError) {
    say(error.message, error.hints);
    return EXIT.usage;
  }
  if (error instanceof UnknownAudience) {
    say(error.message, error.known.length === 0 ? [] : [`There are ${error.known.join(", ")}.`]);
    return EXIT.usage;
  }
  if (error instanceof UnknownFormat) {
    const { known } = error;
    say(error.message, [
      known.length === 0
        ? "This project defines no formats: they stand in a `citedeck.config` at its root."
        : `This project defines ${known.join(", ")}.`,
    ]);
    return EXIT.usage;
  }
  if (error instanceof SameName) {
    say(error.message, ["Rename the folder of one, or build each with its own `--out`."]);
    return EXIT.usage;
  }
  if (error instanceof NewerFile) {
    say(error.message, [NEWER_HINT]);
    return EXIT.usage;
  }
  if (error instanceof BrowserError) {
    const code = error instanceof BrowserNotFound ? "browser-not-found" : "browser-failed";
    const { message, hints } = error;
    const diagnostic = diagnose(code, { message, span: undefined, hints });
    stream.write(`${formatHuman(diagnostic, () => undefined, paint)}\n`);
    return EXIT.machine;
  }
  if (error instanceof QueueError) {
    say(error.message, error.hints);
    return EXIT.machine;
  }
  if (error instanceof ChangedMeanwhile) {
    say(error.message, ["Run it again."]);
    return EXIT.usage;
  }
  if (error instanceof StrangeJournal) {
    say(error.message, [STRANGE_HINT]);
    return EXIT.machine;
  }
  if (error instanceof FetchError) {
    say(error.message, error.hints);
    return error.kind === "network" ? EXIT.machine : EXIT.usage;
  }
  const sentence = systemSentence(error);
  if (sentence !== undefined) {
    say(sentence);
    return EXIT.machine;
  }
  say("This is a bug in citedeck; please report it with what follows.");
  stream.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.machine;
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "The disk quota is used up",
  EACCES: "Access is denied",
  EPERM: "Access is denied",
  EROFS: "The disk is read-only",
  EIO: "The disk or device cannot be read or written",
  EBUSY: "Another program holds it",
  EMFILE: "Too many files are open",
  ENFILE: "Too many files are open",
  EFBIG: "The file is too large for the disk",
  ENAMETOOLONG: "The name is too long",
  ELOOP: "Links lead in a circle",
  ENOTDIR: "A file stands where a folder is needed",
  EEXIST: "A file stands where a folder is needed",
  EISDIR: "A folder stands where a file is needed",
};

/** Returns a sentence for the file system's own errors; undefined for any other error. */
function systemSentence(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const sentence = SENTENCES[error.code] ?? sentenceOfCall(error.code, error);
  if (sentence === undefined) return undefined;
  const path = "path" in error && typeof error.path === "string" ? `: ${error.path}` : "";
  return `${sentence}${path}. What stood there before is untouched.`;
}

/**
 * Elsewhere, a missing file or a wrong argument is a bug. Making a folder fails in the first way where there may be no new ones, such as
 * in `/proc`, and anything does in the second where a disk does not take a name.
 */
function sentenceOfCall(code: string, error: Error): string | undefined {
  const call = "syscall" in error ? error.syscall : undefined;
  if (code === "ENOENT" && call === "mkdir") return "No folder can be made here";
  return BAD_NAME.has(code) && CALLS_WITH_NAMES.has(call) ? "The disk does not take this name" : undefined;
}

const BAD_NAME: ReadonlySet<string> = new Set(["EINVAL", "EILSEQ"]);
const CALLS_WITH_NAMES: ReadonlySet<unknown> = new Set([
  "mkdir",
  "open",
  "rename",
  "stat",
  "lstat",
  "access",
]);
