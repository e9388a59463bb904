/** A thread that builds whole briefs, one after another; all that it needs a browser for, it asks of the main thread. */
import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { loadProject } from "../../config/load-project.ts";
import type { Project } from "../../project/project.ts";
import { endAll, stopping } from "../../workspace/at-end.ts";
import { readDeckAssets } from "../../workspace/deck-assets.ts";
import { finishHere } from "../finish-here.ts";
import { projectWithFormats } from "../project-with-formats.ts";
import { buildAlone, type Workplace } from "./build-alone.ts";
import { carriedError, carryError } from "./carried-error.ts";
import { farBrowsers } from "./far-browser.ts";
import type { BrowserWork, FromThread, ThreadData, ToThread } from "./thread-messages.ts";

const { options, compiled }: ThreadData = workerData;
if (compiled !== undefined) enableCompileCache(compiled);

const asked = new Map<number, PromiseWithResolvers<unknown>>();
const count = { asked: 0 };

const place: Omit<Workplace, "project"> = {
  options,
  start: farBrowsers(ask),
  finisher: finishHere,
  assets: readDeckAssets(),
  signal: stopping,
  onRemark: (sentence) => say({ kind: "remark", sentence }),
  onWarning: (sentence) => say({ kind: "warning", sentence }),
};

/** The main thread has asked whoever may be asked whether it is trusted. */
const loading = loadSameProject();
loading.catch(() => undefined);

parentPort?.on("message", async (message: ToThread) => {
  switch (message.kind) {
    case "build":
      return await build(message.brief);
    case "answer":
      return settled(message.id)?.resolve(message.value);
    case "refusal":
      return settled(message.id)?.reject(carriedError(message.error));
    case "stop":
      await endAll();
      return say({ kind: "ended" });
  }
});

async function build(brief: string): Promise<void> {
  try {
    say({ kind: "done", outcome: await buildAlone(brief, { ...place, project: await loading }) });
  } catch (error) {
    if (stopping.aborted) return;
    say({ kind: "done", outcome: { kind: "failed", brief, error: carryError(error), seconds: 0 } });
  }
}

async function loadSameProject(): Promise<Project> {
  const { trustConfig, projectHash, formats } = options;
  const project = await loadProject({ trustConfig });
  if (project.hash !== projectHash) throw new Error("The citedeck.config has changed since the run began.");
  return projectWithFormats({ project, formats });
}

function ask<Value>(work: BrowserWork): Promise<Value>;
function ask(work: BrowserWork): Promise<unknown> {
  const id = ++count.asked;
  const answer = Promise.withResolvers<unknown>();
  asked.set(id, answer);
  say({ kind: "ask", id, work });
  return answer.promise;
}

function settled(id: number): PromiseWithResolvers<unknown> | undefined {
  const answer = asked.get(id);
  asked.delete(id);
  return answer;
}

function say(message: FromThread): void {
  parentPort?.postMessage(message);
}
