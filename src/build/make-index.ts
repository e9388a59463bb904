/** Makes `index.html`, the author's own page over all audiences of a brief. Called by build, after the outputs. */
import { posix } from "node:path";
import type { CompiledDeck } from "../compile/compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type IndexCard, renderIndex } from "../render/render-index.ts";
import { renderPrint } from "../render/render-print.ts";
import type { Artifact } from "../workspace/write-artifacts.ts";
import type { Output, Workshop } from "./make-outputs.ts";

export interface MadeIndex {
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_INDEX: MadeIndex = { artifacts: [], diagnostics: [] };

/** It says what was withheld from whom, so it lies beside the audiences' folders and never in one. */
export function makeIndex(
  decks: readonly CompiledDeck[],
  outputs: readonly Output[],
  workshop: Workshop,
): MadeIndex {
  const { folder, templates, assets } = workshop;
  const [first] = decks;
  if (first === undefined) return NO_INDEX;
  const cards = decks.map((deck) => card(deck, outputs, workshop)).filter(({ files }) => files.length > 0);
  const { title, language, direction } = first.deck;
  const { value: html, diagnostics } = renderIndex({
    index: { title, language, direction, cards },
    templates,
    assets: { ...assets, ownTheme: undefined },
  });
  return {
    artifacts: html === undefined ? [] : [{ path: `${folder}/index.html`, bytes: html }],
    diagnostics,
  };
}

function card({ deck, tailoring }: CompiledDeck, outputs: readonly Output[], workshop: Workshop): IndexCard {
  const { folder, templates, assets, themeText } = workshop;
  const slides = deck.slides.slice(0, 1);
  const ownTheme = themeText(deck.theme);
  const page = renderPrint({ deck: { ...deck, slides }, templates, assets: { ...assets, ownTheme } });
  const own = outputs.filter((output) => output.audience === deck.audience.id);
  const single = own.filter(({ format }) => format !== "png");
  const pictures = own.filter(({ format }) => format === "png").slice(0, 1);
  return {
    audience: deck.audience.label,
    marking: deck.marking,
    picture: page.value ?? "",
    slides: deck.slides.length,
    sources: deck.sources.length,
    leftOut: tailoring.leftOut,
    files: [...single, ...pictures].map(({ path }) => ({
      href: posix.relative(folder, path),
      name: posix.relative(`${folder}/${deck.audience.id}`, path),
    })),
    withheld: tailoring.withheld.map(({ what, slide, because }) => ({ what, slide, because })),
  };
}
