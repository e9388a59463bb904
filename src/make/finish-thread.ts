/**
 * The thread of PdfFinisher: finishes printed PDFs and reads them back, one after another. Its messages are `Order`s, and
 * each is answered by an `Answer`.
 */
import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { FinishOptions } from "../pdf/finish-pdf.ts";
import type { PageTexts } from "../pdf/page-text.ts";
import type { Places } from "../pdf/read-places.ts";
import { finishHere, type PrintedFile } from "./finish-here.ts";

export type Work =
  | { readonly kind: "finish"; readonly options: FinishOptions }
  | { readonly kind: "read" | "pages" | "places"; readonly pdf: Uint8Array };

export type Order = Work & { readonly id: number };

export type Answer = { readonly id: number } & (
  | { readonly value: PrintedFile | PageTexts | readonly string[] | Places }
  | { readonly error: unknown }
);

/** The folder in which the main thread keeps compiled code; undefined where it keeps none. */
const { compiled }: { readonly compiled: string | undefined } = workerData;
if (compiled !== undefined) enableCompileCache(compiled);

parentPort?.on("message", async (order: Order) => {
  const { id } = order;
  try {
    answer({ id, value: await done(order) });
  } catch (error) {
    answer({ id, error });
  }
});

async function done(order: Order): Promise<PrintedFile | PageTexts | readonly string[] | Places> {
  switch (order.kind) {
    case "finish":
      return finishHere.finish(order.options);
    case "read":
      return finishHere.wordsBesidePages(order.pdf);
    case "pages":
      return finishHere.textsOfPages(order.pdf);
    case "places":
      return finishHere.placesIn(order.pdf);
  }
}

function answer(answer: Answer): void {
  parentPort?.postMessage(answer);
}
