/** Extracts a source's text in a process of its own, which is ended where it takes too much time or memory. */
import { type ChildProcess, fork } from "node:child_process";
import type { ExtractOptions } from "../sources/extract-source.ts";
import { type Extracted, unreadable } from "../sources/extraction.ts";
import type { Allowed, Excess } from "./extraction-watch.ts";
import { ownModule } from "./package-files.ts";

export interface Allowance {
  /** Processor time. */
  readonly timeoutMs: number;
  /** In MB; 1200 where left out. */
  readonly memory?: number | undefined;
}

/** The input of the process. */
export interface ExtractionTask {
  readonly options: ExtractOptions;
  readonly allowed: Allowed;
}

/** Its answer. */
export type ExtractionAnswer =
  | { readonly kind: "extracted"; readonly extracted: Extracted }
  | { readonly kind: "broken"; readonly message: string };

/**
 * Returns what extractSource returns. A source that takes more time or memory than allowed counts as unreadable, and so
 * does one on which a parser breaks down, since a file may be designed for that. A thread would not be enough: a parser
 * that runs out of memory ends its whole process. What parsers print is not shown.
 */
export async function extractApart(options: ExtractOptions, allowance: Allowance): Promise<Extracted> {
  const { timeoutMs, memory = MEMORY } = allowance;
  const child = fork(ENTRY, {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: "advanced",
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = answerOf(child);
  const task: ExtractionTask = { options, allowed: { timeoutMs, memory } };
  child.send(task, () => undefined);
  const answer = await ended;
  if (answer === "time") return tooLong(timeoutMs);
  if (answer === "memory") return TOO_MUCH;
  if (answer.kind === "extracted") return answer.extracted;
  return unreadable(`It could not be read (${answer.message}).`);
}

const ENTRY = ownModule("workspace/extraction-process");

/** In MB. */
const MEMORY = 1200;

/**
 * Resolves when the process has ended. If it was ended, it printed the reason first, since it can no longer send
 * anything.
 */
function answerOf(child: ChildProcess): Promise<ExtractionAnswer | Excess> {
  const said: { answer?: ExtractionAnswer; printed: string } = { printed: "" };
  child.on("message", (answer: ExtractionAnswer) => {
    said.answer = answer;
  });
  child.stdout?.resume();
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said.printed = `${said.printed}${text}`.slice(-LAST_WORDS);
  });
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ kind: "broken", message: error.message }));
    child.once("close", () => resolve(said.answer ?? breakdown(said.printed)));
  });
}

/** How many UTF-16 code units of its output are kept. */
const LAST_WORDS = 10_000;

function breakdown(printed: string): ExtractionAnswer | Excess {
  const excess = /\bcitedeck: too much (time|memory)\n/.exec(printed)?.[1];
  if (excess === "time" || excess === "memory") return excess;
  // V8 ends a process that exceeds its memory limit.
  if (/heap out of memory|heap limit/i.test(printed)) return "memory";
  return { kind: "broken", message: "its reader ended" };
}

const TOO_MUCH = unreadable("Reading it takes more memory than a document does.", [
  "Save the part that you need as a file of its own, and add that.",
]);

function tooLong(timeoutMs: number): Extracted {
  return unreadable(`Reading it takes longer than ${timeoutMs / 1000} s.`, [
    "Give it more time with --timeout.",
  ]);
}
