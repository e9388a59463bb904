/** Extracts a source's text in a process of its own, which is ended where it takes too much. */
import { type ChildProcess, fork } from "node:child_process";
import { extname, join } from "node:path";
import type { ExtractOptions } from "../sources/extract-source.ts";
import { type Extracted, unreadable } from "../sources/extraction.ts";
import type { Allowed, Excess } from "./extraction-watch.ts";

export interface Allowance {
  /** Of the processor. */
  readonly timeoutMs: number;
  /** MB that reading may take; 1200 where left out. */
  readonly memory?: number | undefined;
}

/** What the process is given. */
export interface ExtractionTask {
  readonly options: ExtractOptions;
  readonly allowed: Allowed;
}

/** What it answers. */
export type ExtractionAnswer =
  | { readonly kind: "extracted"; readonly extracted: Extracted }
  | { readonly kind: "broken"; readonly message: string };

/**
 * Returns what extractSource does. A source that takes more time or memory than allowed is unreadable, and so is one that a parser
 * breaks down over: files may be made for that. A thread would not do, since a parser that runs out of memory ends the whole
 * process that it is in. What parsers print is not shown.
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

/** Beside this file, compiled or not. */
const ENTRY = join(import.meta.dirname, `extraction-process${extname(import.meta.filename)}`);

/** MB. */
const MEMORY = 1200;

/** Resolves when the process has ended; what it was ended for stands first in what it printed, since it can send nothing by then. */
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

/** UTF-16 code units of what is printed that are kept. */
const LAST_WORDS = 10_000;

function breakdown(printed: string): ExtractionAnswer | Excess {
  const excess = /\bcitedeck: too much (time|memory)\n/.exec(printed)?.[1];
  if (excess === "time" || excess === "memory") return excess;
  // V8 ends a process that its limit leaves no room for
  if (/heap out of memory|heap limit/i.test(printed)) return "memory";
  return { kind: "broken", message: "its reader ended" };
}

const TOO_MUCH = unreadable("Reading it takes more memory than a document does.", [
  "Take the part that you need from it, and add that.",
]);

function tooLong(timeoutMs: number): Extracted {
  return unreadable(`Reading it takes longer than ${timeoutMs / 1000} s.`, [
    "Give it more time with --timeout.",
  ]);
}
