/** The thread that a source is read in, with memory of its own. Started by extract-apart. */
import { parentPort, workerData } from "node:worker_threads";
import { extractSource } from "../sources/extract-source.ts";
import { readCMap } from "./cmap-files.ts";

parentPort?.postMessage(await extractSource({ ...workerData, readCMap }));
