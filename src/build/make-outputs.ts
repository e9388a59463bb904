/** Makes the outputs of one brief's audiences, in memory. Called by build; nothing is written before all are made. */
import pLimit from "p-limit";
import type { CompiledDeck, ComposedDeck } from "../compile/compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SubsetFonts } from "../export/subset-fonts.ts";
import type { Deck } from "../model/deck.ts";
import type { Tailoring } from "../model/tailored.ts";
import type { Templates } from "../render/compile-templates.ts";
import type { DeckAssets } from "../render/render-deck.ts";
import { fitForPrint } from "./fit-for-print.ts";
import { checkForLeaks, textsOfEvidence } from "./leak-check.ts";
import { makeHandout } from "./make-handout.ts";
import { makeHtml } from "./make-html.ts";
import { makePdf } from "./make-pdf.ts";
import { makePng } from "./make-png.ts";
import type { Fitted, Manifest, Printed } from "./manifest.ts";
import type { OwnMaterial } from "./own-material.ts";
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
  readonly own: OwnMaterial;
  readonly assets: Omit<DeckAssets, "ownTheme">;
  /** Returns the text of an author's own theme, as the deck's audience may see it; undefined for one that ships. */
  readonly themeText: (deck: Pick<Deck, "theme" | "slides">) => string | undefined;
  readonly browser: SharedBrowser;
  readonly subsetFonts: SubsetFonts;
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
  const made = await pLimit(DECKS_AT_ONCE).map(decks, (compiled) => makeOne(compiled, formats, workshop));
  return {
    decks: made.map(({ ready }) => ready),
    outputs: made.flatMap(({ outputs }) => outputs),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
    fitted: Object.fromEntries(made.flatMap((one) => one.fitted)),
  };
}

/** While the browser lays out a page of one deck, another's is rendered or read back; more wait for the same two. */
const DECKS_AT_ONCE = 2;

interface MadeDeck extends MadeOutputs {
  readonly ready: ReadyDeck;
  readonly fitted: readonly (readonly [audience: string, Fitted])[];
}

async function makeOne(
  compiled: CompiledDeck,
  formats: readonly Format[],
  workshop: Workshop,
): Promise<MadeDeck> {
  const { deck, evidence, fit, from, diagnostics: misfits } = await fitForPrint(compiled, workshop);
  const ready = { deck, evidence, tailoring: compiled.tailoring };
  const made: MadeOutputs[] = [];
  for (const format of formats) made.push(await MAKERS[format](ready, workshop));
  return {
    ready,
    outputs: made.flatMap(({ outputs }) => outputs),
    diagnostics: [...misfits, ...made.flatMap(({ diagnostics }) => diagnostics)],
    fitted: fit === undefined ? [] : [[deck.audience.id, { from, fit }]],
  };
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

function makeEvidence({ deck, evidence, tailoring }: ReadyDeck, { folder, own }: Workshop): MadeOutputs {
  const file = "evidence.json";
  const text = `${JSON.stringify(evidence, undefined, 2)}\n`;
  const leaks = checkForLeaks({ file, texts: () => textsOfEvidence(evidence), tailoring, deck, own });
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
