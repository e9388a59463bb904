/** Makes the outputs of a bundle: fitted, rendered, printed, finished and verified, in memory. */

import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { inOrder } from "../../diagnostics/order.ts";
import { makeOutputs } from "../../make/make-outputs.ts";
import { NO_MANIFEST } from "../../make/manifest.ts";
import { PdfFinisher } from "../../make/pdf-finisher.ts";
import { SharedBrowser } from "../../make/shared-browser.ts";
import { shippedMaterial } from "../../make/shipped-material.ts";
import { NO_FIT } from "../../model/fit.ts";
import { NO_PROJECT } from "../../project/project.ts";
import { readDeckAssets } from "../../workspace/deck-assets.ts";
import { type Bundle, dateIn } from "./bundle.ts";
import { openBundle } from "./open-bundle.ts";
import type { JobResult } from "./result.ts";

/** What is kept from one bundle to the next: to start a browser takes longer than to print a small deck. */
export interface Workshop extends AsyncDisposable {
  /** Throws OtherVersion, a BrowserError, and whatever else the machine fails at; then the workshop is of no more use. */
  run(bundle: Bundle): Promise<JobResult>;
}

export function openWorkshop({ timeoutMs }: { readonly timeoutMs: number }): Workshop {
  const stopping = new AbortController();
  // No sentence of a run leaves this process: it may name the audience.
  const silent = { onRemark: () => undefined, onWarning: () => undefined };
  const browser = new SharedBrowser({ timeoutMs, ...silent }, stopping.signal);
  const finisher = new PdfFinisher(stopping.signal);
  const assets = readDeckAssets();
  return {
    run: async (bundle) => {
      const { compiled, templates, fonts } = openBundle(bundle);
      if (templates.value === undefined) return nothing(templates.diagnostics);
      // A deck that nobody measured must not be published as if it fitted.
      await browser.open();
      const own = { ...assets, fonts };
      const { outputs, decks, fitted, diagnostics } = await makeOutputs([compiled], bundle.formats, {
        ...{ folder: FOLDER, templates: templates.value, assets: own, browser, finisher, stopping },
        ...{ pngScale: bundle.pngScale, date: dateIn(bundle), project: NO_PROJECT },
        shipped: shippedMaterial(templates.value.files, own),
        themeText: () => bundle.theme,
        pages: new WeakMap(),
        manifest: NO_MANIFEST,
        onStep: () => undefined,
      });
      const { audience } = compiled.deck;
      const files = outputs.flatMap(({ path, bytes }) =>
        bytes === undefined ? [] : [[path.slice(`${FOLDER}/${audience.id}/`.length), bytes] as const],
      );
      return {
        fit: decks[0]?.fit ?? NO_FIT,
        fits: fitted[audience.id] ?? new Map(),
        diagnostics: inOrder(diagnostics),
        files: new Map(hasErrors(diagnostics) ? [] : files),
      };
    },
    [Symbol.asyncDispose]: async () => {
      await browser[Symbol.asyncDispose]();
      await finisher[Symbol.asyncDispose]();
    },
  };
}

/** It is written nowhere. */
const FOLDER = "made";

function nothing(diagnostics: JobResult["diagnostics"]): JobResult {
  return { fit: NO_FIT, fits: new Map(), diagnostics, files: new Map() };
}
