/** Finishes printed PDFs in a thread of their own, so that meanwhile other decks are rendered and printed. */
import { getCompileCacheDir } from "node:module";
import { Worker } from "node:worker_threads";
import type { FinishOptions } from "../pdf/finish-pdf.ts";
import type { PageTexts } from "../pdf/page-text.ts";
import type { Places } from "../pdf/read-places.ts";
import { ownModule } from "../workspace/package-files.ts";
import type { PrintedFile } from "./finish-here.ts";
import type { Answer, Order, Work } from "./finish-thread.ts";

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What finishes printed PDFs: this thread, or one of its own. */
export interface FinishesPdfs {
  /** Returns the finished file, and the text of each of its pages as it is read back. Throws as `finishPdf` does. */
  finish(options: FinishOptions): Promise<PrintedFile>;
  /** Returns what an author may have written in a PDF beside its pages, as `wordsBesidePages` does. */
  wordsBesidePages(pdf: Uint8Array): Promise<readonly string[]>;
  /** Returns the text of each page of a finished PDF, as `pdfText` does. */
  textsOfPages(pdf: Uint8Array): Promise<PageTexts>;
  /** Returns where the places are that the links of a printed PDF lead to. */
  placesIn(pdf: Uint8Array): Promise<Places>;
}

export class PdfFinisher implements FinishesPdfs, AsyncDisposable {
  readonly #signal: AbortSignal;
  readonly #pending = new Map<number, Pending>();
  #thread: Worker | undefined;
  #orders = 0;

  /** The thread is started when it is first needed. `signal` ends it, and its reason is thrown by all that is in progress. */
  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener("abort", () => void this.#end(signal.reason), { once: true });
  }

  finish(options: FinishOptions): Promise<PrintedFile> {
    return this.#ask({ kind: "finish", options });
  }

  wordsBesidePages(pdf: Uint8Array): Promise<readonly string[]> {
    return this.#ask({ kind: "read", pdf });
  }

  textsOfPages(pdf: Uint8Array): Promise<PageTexts> {
    return this.#ask({ kind: "pages", pdf });
  }

  placesIn(pdf: Uint8Array): Promise<Places> {
    return this.#ask({ kind: "places", pdf });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end(new Error("The run is over."));
  }

  #ask<Value>(work: Work): Promise<Value>;
  #ask(work: Work): Promise<unknown> {
    this.#signal.throwIfAborted();
    const id = ++this.#orders;
    const order: Order = { ...work, id };
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#started().postMessage(order);
    });
  }

  #started(): Worker {
    if (this.#thread !== undefined) return this.#thread;
    const thread = new Worker(THREAD, { workerData: { compiled: getCompileCacheDir() } });
    thread.on("message", (answer: Answer) => this.#settle(answer));
    thread.on("error", (error) => this.#fail(error));
    thread.on("exit", () => this.#fail(new Error("The thread that finishes PDFs has ended.")));
    this.#thread = thread;
    return thread;
  }

  #settle(answer: Answer): void {
    const pending = this.#pending.get(answer.id);
    this.#pending.delete(answer.id);
    if ("error" in answer) pending?.reject(answer.error);
    else pending?.resolve(answer.value);
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }

  async #end(reason: unknown): Promise<void> {
    this.#fail(reason);
    await this.#thread?.terminate();
  }
}

const THREAD = ownModule("make/finish-thread");
