/** Makes the outputs of one brief's audiences, in memory. Called by build; nothing is written before all are made. */
import type { CompiledDeck, ComposedDeck } from "../compile/compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Tailoring } from "../model/tailored.ts";
import type { Templates } from "../render/compile-templates.ts";
import type { DeckAssets } from "../render/render-deck.ts";
import { fitForPrint } from "./fit-for-print.ts";
import { checkForLeaks, textsOfJson } from "./leak-check.ts";
import { makeHandout } from "./make-handout.ts";
import { makeHtml } from "./make-html.ts";
import { makePdf } from "./make-pdf.ts";
import { makePng } from "./make-png.ts";
import type { Fitted, Manifest, Printed } from "./manifest.ts";
import type { SharedBrowser } from "./shared-browser.ts";

export const FORMATS = ["html", "pdf", "evidence", "handout", "pptx", "png"] as const;

export type Format = (typeof FORMATS)[number];

/** What is made where nobody says what. */
export const DEFAULT_FORMATS: readonly Format[] = ["html", "pdf", "handout", "evidence"];

export interface Output {
  readonly audience: string;
  readonly format: Format;
  /** `<out>/<brief>/<audience>/<file>`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Undefined where what stands there already is what would be written. */
  readonly bytes: Uint8Array | undefined;
  /** PDFs and what else takes long to make: what they were made from, for the next run. */
  readonly printed: Printed | undefined;
}

/** What all outputs of one brief are made with. */
export interface Workshop {
  readonly folder: string;
  readonly templates: Templates;
  readonly assets: Omit<DeckAssets, "ownTheme">;
  /** Returns the text of an author's own theme; undefined for one that ships. */
  readonly themeText: (theme: string) => string | undefined;
  readonly browser: SharedBrowser;
  readonly manifest: Manifest;
  readonly date: Date | undefined;
  readonly pngScale: 1 | 2;
  readonly onStep: (step: string) => void;
}

export interface MadeOutputs {
  readonly outputs: readonly Output[];
  readonly diagnostics: readonly Diagnostic[];
}

/** All of a run's outputs of one brief, and the decks that they were made of. */
export interface MadeBrief extends MadeOutputs {
  readonly decks: readonly ReadyDeck[];
  readonly fitted: Manifest["fitted"];
}

/** A deck whose slides fit, as its outputs are made of it. */
export interface ReadyDeck extends ComposedDeck {
  readonly tailoring: Tailoring;
}

/** Diagnostics: `template-error`, `withheld-in-output`, `page-count`, `footer-missing-in-pdf`. */
export async function makeOutputs(
  decks: readonly CompiledDeck[],
  formats: readonly Format[],
  workshop: Workshop,
): Promise<MadeBrief> {
  const made: ReadyDeck[] = [];
  const outputs: Output[] = [];
  const diagnostics: Diagnostic[] = [];
  const fitted: Record<string, Fitted> = {};
  for (const compiled of decks) {
    const { deck, evidence, fit, from, diagnostics: misfits } = await fitForPrint(compiled, workshop);
    diagnostics.push(...misfits);
    if (fit !== undefined) fitted[deck.audience.id] = { from, fit };
    const ready = { deck, evidence, tailoring: compiled.tailoring };
    made.push(ready);
    for (const format of formats) {
      const { outputs: files, diagnostics: faults } = await MAKERS[format](ready, workshop);
      outputs.push(...files);
      diagnostics.push(...faults);
    }
  }
  return { decks: made, outputs, diagnostics, fitted };
}

type Maker = (ready: ReadyDeck, workshop: Workshop) => MadeOutputs | Promise<MadeOutputs>;

const MAKERS: Readonly<Record<Format, Maker>> = {
  html: makeHtml,
  pdf: makePdf,
  evidence: makeEvidence,
  pptx: async (ready, workshop) => (await import("./make-pptx.ts")).makePptx(ready, workshop),
  handout: makeHandout,
  png: makePng,
};

function makeEvidence({ deck, evidence, tailoring }: ReadyDeck, { folder }: Workshop): MadeOutputs {
  const file = "evidence.json";
  const text = `${JSON.stringify(evidence, undefined, 2)}\n`;
  const leaks = checkForLeaks({ file, texts: textsOfJson(evidence), tailoring, deck });
  return {
    outputs: [textOutput({ folder, audience: deck.audience.id, format: "evidence", file, text })],
    diagnostics: leaks,
  };
}

function textOutput(options: {
  readonly folder: string;
  readonly audience: string;
  readonly format: Format;
  readonly file: string;
  readonly text: string;
}): Output {
  const { folder, audience, format, file, text } = options;
  const bytes = Buffer.from(text, "utf8");
  return {
    audience,
    format,
    path: `${folder}/${audience}/${file}`,
    size: bytes.length,
    bytes,
    printed: undefined,
  };
}
