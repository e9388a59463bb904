/** What the main thread and a thread that builds briefs say to each other. */
import type { SlideMeasure } from "../../browser/measure-in-page.ts";
import type { AskedDrawing, AskedPage, AskedPictures, PageBrowser } from "../../browser/page-browser.ts";
import type { BriefOptions } from "./brief-options.ts";
import type { CarriedError } from "./carried-error.ts";
import type { Outcome } from "./outcome.ts";

/** The number by which a thread names a browser that it has asked for. */
export type Handle = number;

/** What a thread asks of the browsers of the main thread. */
export type BrowserWork =
  | { readonly kind: "start"; readonly browser: Handle; readonly isShared: boolean }
  | { readonly kind: "close"; readonly browser: Handle }
  | { readonly kind: "measureSlides"; readonly browser: Handle; readonly page: AskedPage }
  | { readonly kind: "printPdf"; readonly browser: Handle; readonly page: AskedPage }
  | { readonly kind: "screenshotSlides"; readonly browser: Handle; readonly page: AskedPictures }
  | { readonly kind: "pictureToPng"; readonly browser: Handle; readonly page: AskedDrawing };

/** What it is answered, by the kind of work. */
export interface Answers {
  readonly start: Pick<PageBrowser, "version" | "sandboxed" | "timeoutMs">;
  readonly close: undefined;
  readonly measureSlides: readonly SlideMeasure[];
  readonly printPdf: Uint8Array;
  readonly screenshotSlides: readonly Uint8Array[];
  readonly pictureToPng: Uint8Array;
}

export type Answer = Answers[keyof Answers];

export type FromThread =
  | { readonly kind: "ask"; readonly id: number; readonly work: BrowserWork }
  | { readonly kind: "done"; readonly outcome: Outcome }
  | { readonly kind: "remark" | "warning"; readonly sentence: string }
  /** Everything that it held is put right. */
  | { readonly kind: "ended" };

export type ToThread =
  | { readonly kind: "build"; readonly brief: string }
  | { readonly kind: "answer"; readonly id: number; readonly value: Answer }
  | { readonly kind: "refusal"; readonly id: number; readonly error: CarriedError }
  | { readonly kind: "stop" };

export interface ThreadData {
  readonly options: BriefOptions;
  /** The folder in which the main thread keeps compiled code; undefined where it keeps none. */
  readonly compiled: string | undefined;
}
