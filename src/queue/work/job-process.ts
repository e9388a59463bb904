/**
 * The process in which a worker makes bundles, one after another, with one browser. It holds no access to queue and store, and is
 * ended with its browser where a job takes too much.
 */
import { BrowserError } from "../../browser/browser-error.ts";
import { readBundle } from "../bundle/bundle.ts";
import { OtherVersion } from "../bundle/open-bundle.ts";
import { errorCodes, writeResult } from "../bundle/result.ts";
import { openWorkshop, type Workshop } from "../bundle/run-bundle.ts";

export interface JobOrder {
  readonly bundle: Uint8Array;
}

export type JobAnswer =
  | { readonly kind: "made"; readonly result: Uint8Array; readonly errors: readonly string[] }
  /** `message` may hold words of the deck: it goes to the store, and to no log. */
  | { readonly kind: "broken"; readonly reason: "browser" | "version" | "crash"; readonly message: string };

const state: { workshop?: Workshop } = {};

process.on("message", async ({ bundle }: JobOrder) => {
  const answer = await answerTo(bundle);
  process.send?.(answer, () => {
    // After a failure nothing is kept: the next job gets a process of its own.
    if (answer.kind === "broken") void leave();
  });
});

// Whoever started it is gone, or wants it gone.
process.on("disconnect", () => void leave());
process.on("SIGTERM", () => undefined);
process.on("SIGINT", () => undefined);

async function answerTo(bytes: Uint8Array): Promise<JobAnswer> {
  try {
    const bundle = readBundle(bytes);
    state.workshop ??= openWorkshop({ timeoutMs: bundle.timeoutMs });
    const result = await state.workshop.run(bundle);
    return { kind: "made", result: writeResult(result), errors: errorCodes(result.diagnostics) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason =
      error instanceof OtherVersion ? "version" : error instanceof BrowserError ? "browser" : "crash";
    return { kind: "broken", reason, message };
  }
}

async function leave(): Promise<void> {
  try {
    await state.workshop?.[Symbol.asyncDispose]();
  } finally {
    process.exit();
  }
}
