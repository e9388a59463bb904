/** Extracts a source's text in a thread that is ended where it takes too much. Called by `source add`. */
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ExtractOptions } from "../sources/extract-source.ts";
import { type Extracted, unreadable } from "../sources/extraction.ts";

export interface Allowance {
  /** Of the processor. */
  readonly timeoutMs: number;
  /** MB that reading may take beside what the program has already; 1200 where left out. */
  readonly memory?: number | undefined;
}

/**
 * Returns what extractSource does. A source that takes more time or memory than allowed is unreadable, and so is
 * one that a parser breaks down over: files may be made for that. What parsers print is not shown.
 */
export async function extractApart(options: ExtractOptions, allowance: Allowance): Promise<Extracted> {
  const { timeoutMs, memory = MEMORY } = allowance;
  const ended = Promise.withResolvers<Extracted>();
  const worker = new Worker(ENTRY, {
    workerData: options,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    stdout: true,
    stderr: true,
  });
  worker.on("message", (extracted: Extracted) => ended.resolve(extracted));
  worker.on("error", (error) => ended.resolve(breakdown(error)));
  worker.on("exit", () => ended.resolve(breakdown(undefined)));
  const watch = setInterval(watcher({ timeoutMs, memory, end: ended.resolve }), INTERVAL);
  try {
    return await ended.promise;
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}

/** Beside this file, compiled or not. */
const ENTRY = join(import.meta.dirname, `extraction-worker${extname(import.meta.filename)}`);

/** MB. */
const MEMORY = 1200;
const YOUNG = 64;

/** How many times longer anything may take on a computer that is busy. */
const BUSIEST = 5;

/** Milliseconds between two looks. */
const INTERVAL = 20;

/**
 * V8 limits objects and texts alone, so the bytes that a file unpacks to are watched from here. Time is that of the
 * processor: a computer that is busy with something else is not the file's fault.
 */
function watcher(options: {
  readonly timeoutMs: number;
  readonly memory: number;
  readonly end: (refusal: Extracted) => void;
}): () => void {
  const { timeoutMs, memory, end } = options;
  const [bytes, usage, start] = [process.memoryUsage.rss(), process.cpuUsage(), performance.now()];
  return () => {
    const { user, system } = process.cpuUsage(usage);
    const waited = (performance.now() - start) / BUSIEST;
    if (Math.max((user + system) / 1000, waited) > timeoutMs) end(tooLong(timeoutMs));
    if (process.memoryUsage.rss() - bytes > memory * 1_000_000) end(TOO_MUCH);
  };
}

const TOO_MUCH = unreadable("Reading it takes more memory than a document does.", [
  "Take the part that you need from it, and add that.",
]);

function tooLong(timeoutMs: number): Extracted {
  return unreadable(`Reading it takes longer than ${timeoutMs / 1000} s.`, [
    "Give it more time with --timeout.",
  ]);
}

function breakdown(error: Error | undefined): Extracted {
  const isMemory = error !== undefined && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  if (isMemory) return TOO_MUCH;
  return unreadable(`It could not be read (${error?.message ?? "its reader ended"}).`);
}
