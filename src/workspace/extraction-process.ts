/** The process in which a source is read. It answers extract-apart once. */
import { Worker } from "node:worker_threads";
import { extractSource } from "../sources/extract-source.ts";
import { readCMap } from "./cmap-files.ts";
import type { ExtractionAnswer, ExtractionTask } from "./extract-apart.ts";
import { ownModule } from "./package-files.ts";

process.once("message", async ({ options, allowed }: ExtractionTask) => {
  const watch = new Worker(WATCH, { workerData: allowed, execArgv: [] });
  const answer = await extract(options);
  await watch.terminate();
  process.send?.(answer, () => process.disconnect());
});

/** It runs in a thread of its own, since reading keeps this one busy. */
const WATCH = ownModule("workspace/extraction-watch");

async function extract(options: ExtractionTask["options"]): Promise<ExtractionAnswer> {
  try {
    return { kind: "extracted", extracted: await extractSource({ ...options, readCMap }) };
  } catch (error) {
    return { kind: "broken", message: error instanceof Error ? error.message : String(error) };
  }
}
