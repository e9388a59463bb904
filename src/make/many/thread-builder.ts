/** Builds briefs in a thread of their own, which is started anew where it ends by itself. */
import { getCompileCacheDir } from "node:module";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { ownModule } from "../../workspace/package-files.ts";
import type { StartBrowser } from "../shared-browser.ts";
import type { BriefBuilder } from "./brief-builder.ts";
import type { BriefOptions } from "./brief-options.ts";
import { BrowserDesk } from "./browser-desk.ts";
import { carryError } from "./carried-error.ts";
import type { Outcome } from "./outcome.ts";
import type { BrowserWork, FromThread, ThreadData, ToThread } from "./thread-messages.ts";

export interface ThreadOptions {
  readonly options: BriefOptions;
  readonly start: StartBrowser;
  readonly signal: AbortSignal;
  readonly onRemark: (remark: string) => void;
  readonly onWarning: (warning: string) => void;
}

/** It grows by 1 to 2 MB with each brief, and a fresh one takes some 4 s of a core until its code is as fast. */
const RENEWED_AFTER = 200;

/** The thread is started by the first brief, and anew after some. */
export class ThreadBuilder implements BriefBuilder {
  readonly #options: ThreadOptions;
  readonly #renewedAfter: number;
  #thread: BriefThread | undefined;

  constructor(options: ThreadOptions, { renewedAfter = RENEWED_AFTER } = {}) {
    this.#options = options;
    this.#renewedAfter = renewedAfter;
  }

  async build(brief: string): Promise<Outcome> {
    const { signal } = this.#options;
    signal.throwIfAborted();
    const thread = this.#thread ?? new BriefThread(this.#options);
    this.#thread = thread;
    const outcome = await thread.build(brief);
    signal.throwIfAborted();
    if (thread.isOver || thread.built >= this.#renewedAfter) await this[Symbol.asyncDispose]();
    return outcome;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    await thread?.end();
  }
}

/** How long a thread that was told to stop may go on with what it computes, in ms. What it holds then, the next run puts right. */
const STOPPING_MS = 5_000;

class BriefThread {
  readonly #options: ThreadOptions;
  readonly #worker: Worker;
  readonly #desk: BrowserDesk;
  readonly #ended = Promise.withResolvers<void>();
  #inProgress: PromiseWithResolvers<Outcome> | undefined;
  isOver = false;
  built = 0;

  constructor(options: ThreadOptions) {
    this.#options = options;
    this.#desk = new BrowserDesk(options.start);
    const workerData: ThreadData = { options: options.options, compiled: getCompileCacheDir() };
    this.#worker = new Worker(THREAD, { workerData });
    this.#worker.on("message", (message: FromThread) => this.#hear(message));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("The thread that builds the brief has ended.")));
  }

  async build(brief: string): Promise<Outcome> {
    this.built += 1;
    const started = performance.now();
    const inProgress = Promise.withResolvers<Outcome>();
    this.#inProgress = inProgress;
    this.#say({ kind: "build", brief });
    try {
      return await inProgress.promise;
    } catch (error) {
      const seconds = (performance.now() - started) / 1000;
      return { kind: "failed", brief, error: carryError(error), seconds };
    } finally {
      this.#inProgress = undefined;
    }
  }

  /** Lets it put right what it holds, where it is at work. */
  async end(): Promise<void> {
    if (this.#inProgress !== undefined && !this.isOver) {
      this.#say({ kind: "stop" });
      await Promise.race([this.#ended.promise, wait(STOPPING_MS, undefined, { ref: false })]);
    }
    this.#fail(this.#options.signal.reason ?? new Error("The run is over."));
    await this.#worker.terminate();
    await this.#desk[Symbol.asyncDispose]();
  }

  #hear(message: FromThread): void {
    const { onRemark, onWarning } = this.#options;
    if (message.kind === "ask") void this.#answer(message.id, message.work);
    else if (message.kind === "done") this.#inProgress?.resolve(message.outcome);
    else if (message.kind === "remark") onRemark(message.sentence);
    else if (message.kind === "warning") onWarning(message.sentence);
    else this.#ended.resolve();
  }

  async #answer(id: number, work: BrowserWork): Promise<void> {
    try {
      this.#say({ kind: "answer", id, value: await this.#desk.answer(work) });
    } catch (error) {
      this.#say({ kind: "refusal", id, error: carryError(error) });
    }
  }

  #say(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  /** It builds nothing more. */
  #fail(error: unknown): void {
    this.isOver = true;
    this.#ended.resolve();
    this.#inProgress?.reject(error);
  }
}

const THREAD = ownModule("make/many/brief-thread");
