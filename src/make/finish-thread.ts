/**
 * The thread of PdfFinisher: finishes printed PDFs and reads them back, one after another. Its messages are `Order`s, and
 * each is answered by an `Answer`.
 */
import { enableCompileCache } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { FinishOptions } from "../pdf/finish-pdf.ts";
import type { PageTexts } from "../pdf/page-text.ts";
import type { Places } from "../pdf/read-places.ts";

export type Work =
  | { readonly kind: "finish"; readonly options: FinishOptions }
  | { readonly kind: "read" | "places"; readonly pdf: Uint8Array };

export type Order = Work & { readonly id: number };

/** What a finished PDF is, and the text of each of its pages as it is read back. */
export interface PrintedFile extends PageTexts {
  readonly bytes: Uint8Array;
}

export type Answer = { readonly id: number } & (
  | { readonly value: PrintedFile | readonly string[] | Places }
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

async function done(order: Order): Promise<PrintedFile | readonly string[] | Places> {
  switch (order.kind) {
    case "finish":
      return finished(order.options);
    case "read":
      return wordsIn(order.pdf);
    case "places":
      return placesIn(order.pdf);
  }
}

function answer(answer: Answer): void {
  parentPort?.postMessage(answer);
}

async function finished(options: FinishOptions): Promise<PrintedFile> {
  const { finishPdf } = await import("../pdf/finish-pdf.ts");
  const { bytes, actualTexts } = await finishPdf(options);
  const { readPageText } = await import("../pdf/page-text.ts");
  return { bytes, ...(await readPageText(bytes, actualTexts)) };
}

async function wordsIn(pdf: Uint8Array): Promise<readonly string[]> {
  const { wordsBesidePages } = await import("../pdf/pdf-text.ts");
  return (await wordsBesidePages(pdf)).written;
}

async function placesIn(pdf: Uint8Array): Promise<Places> {
  const { readPlaces } = await import("../pdf/read-places.ts");
  return readPlaces(pdf);
}
