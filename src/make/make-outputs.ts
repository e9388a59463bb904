/** Makes the outputs of one brief's audiences, in memory. */

import { isProjectCode } from "../diagnostics/project-code.ts";
import type { Fit } from "../model/fit.ts";
import type { Format, FormatName } from "../model/formats.ts";
import type { CompiledDeck } from "../session/compile.ts";
import { interruptible } from "../workspace/at-end.ts";
import type { Drafter } from "./draft.ts";
import { fitForPrint } from "./fit-for-print.ts";
import type { MadeOutputs, MakeContext, ReadyDeck } from "./make-context.ts";
import { makeEvidence } from "./make-evidence.ts";
import { makeHandout } from "./make-handout.ts";
import { makeHtml } from "./make-html.ts";
import { makeOutput } from "./make-output.ts";
import { makePdf } from "./make-pdf.ts";
import { makePng } from "./make-png.ts";
import { projectDrafter } from "./make-project-format.ts";
import type { KnownFits, Manifest } from "./manifest.ts";
import { workInParallel } from "./work-in-parallel.ts";

export interface FitDeck extends ReadyDeck {
  /** What it was composed with. */
  readonly fit: Fit;
}

/** All outputs of one brief in this run, and the decks that they were made from. */
export interface MadeBrief extends MadeOutputs {
  readonly decks: readonly FitDeck[];
  readonly fitted: Manifest["fitted"];
}

/**
 * Diagnostics: `template-error`, `withheld-in-output`, `page-count`, `footer-missing-in-pdf`. Throws the first error of
 * any audience, once the work for all others has stopped.
 */
export async function makeOutputs(
  decks: readonly CompiledDeck[],
  formats: readonly FormatName[],
  context: MakeContext,
): Promise<MadeBrief> {
  const made = await workInParallel(decks, (compiled) => makeOne(compiled, formats, context), {
    atOnce: DECKS_AT_ONCE,
    stop: (reason) => context.stopping.abort(reason),
  });
  return {
    decks: made.map(({ ready }) => ready),
    outputs: made.flatMap(({ outputs }) => outputs),
    diagnostics: made.flatMap(({ diagnostics }) => diagnostics),
    fitted: Object.fromEntries(made.map((one) => one.fitted)),
  };
}

/**
 * While the browser lays out a page of one deck, a page of another is finished, and one of a third is rendered. More
 * would only wait.
 */
const DECKS_AT_ONCE = 3;

interface MadeDeck extends MadeOutputs {
  readonly ready: FitDeck;
  readonly fitted: readonly [audience: string, KnownFits];
}

async function makeOne(
  compiled: CompiledDeck,
  formats: readonly FormatName[],
  context: MakeContext,
): Promise<MadeDeck> {
  const { deck, evidence, fit, fits, diagnostics: misfits } = await fitForPrint(compiled, context);
  const ready = { deck, evidence, fit, tailoring: compiled.tailoring };
  const made: MadeOutputs[] = [];
  for (const format of formats) {
    context.stopping.signal.throwIfAborted();
    // A long deck is rendered in one go, which no signal could end otherwise. Nothing is written before all is made.
    const draft = await interruptible(() => drafterOf(format, context)(ready, context));
    made.push(await makeOutput(draft, { format, ready, context }));
  }
  return {
    ready,
    outputs: made.flatMap(({ outputs }) => outputs),
    diagnostics: [...misfits, ...made.flatMap(({ diagnostics }) => diagnostics)],
    fitted: [deck.audience.id, fits],
  };
}

/** Throws where there is none: that was looked at before anything was made. */
function drafterOf(name: FormatName, { project }: MakeContext): Drafter {
  if (!isProjectCode(name)) return DRAFTERS[name];
  const format = project.formats.find((one) => one.name === name);
  if (format === undefined) throw new Error(`The project has no format "${name}".`);
  return projectDrafter(format);
}

const DRAFTERS: Readonly<Record<Format, Drafter>> = {
  html: makeHtml,
  pdf: makePdf,
  evidence: makeEvidence,
  pptx: async (ready, context) => (await import("./make-pptx.ts")).makePptx(ready, context),
  handout: makeHandout,
  png: makePng,
};
