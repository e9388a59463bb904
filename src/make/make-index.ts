/** Makes `index.html`, the author's own page about all audiences of a brief. */
import { posix } from "node:path";
import { counted } from "../diagnostics/counted.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import { isOfSlides } from "../model/formats.ts";
import { type IndexCard, renderIndex } from "../render/render-index.ts";
import type { Artifact } from "../workspace/stage-files.ts";
import type { MakeContext, Output, ReadyDeck } from "./make-context.ts";
import { printPage } from "./print-page.ts";

export interface MadeIndex {
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_INDEX: MadeIndex = { artifacts: [], diagnostics: [] };

/** It says what is withheld from whom, so it lies beside the audiences' folders and never inside one. */
export function makeIndex(
  decks: readonly ReadyDeck[],
  outputs: readonly Output[],
  context: MakeContext,
): MadeIndex {
  const { folder, templates, assets } = context;
  const [first] = decks;
  if (first === undefined) return NO_INDEX;
  const cards = decks.map((deck) => card(deck, outputs, context));
  const { title, language, direction } = first.deck;
  const { value: html, diagnostics } = renderIndex({
    index: { title, language, direction, cards: cards.filter(({ files }) => files.length > 0) },
    templates,
    assets: { ...assets, authorTheme: undefined },
  });
  return {
    artifacts: html === undefined ? [] : [{ path: `${folder}/index.html`, bytes: html }],
    diagnostics,
  };
}

function card({ deck, tailoring }: ReadyDeck, outputs: readonly Output[], context: MakeContext): IndexCard {
  const { folder } = context;
  const own = outputs.filter((output) => output.audience === deck.audience.id);
  const single = own.filter(({ format }) => !isOfSlides(format));
  const pictures = own.filter(({ format }) => isOfSlides(format)).slice(0, 1);
  return {
    audience: deck.audience.label,
    marking: deck.marking,
    picture: firstSlide(deck, context),
    counts: [
      counted(deck.slides.length, "slide"),
      counted(deck.sources.length, "source"),
      `${counted(tailoring.leftOut, "item")} left out`,
    ],
    files: [...single, ...pictures].map(({ path }) => ({
      href: posix.relative(folder, path),
      name: posix.relative(`${folder}/${deck.audience.id}`, path),
    })),
    withheld: tailoring.withheld.map(({ what, slide, because }) => ({
      item:
        slide === undefined
          ? `${what} of the brief`
          : what === "slide"
            ? `slide “${slide}”`
            : `${what} of “${slide}”`,
      because,
    })),
  };
}

/** Returns a page with the first slide alone. */
function firstSlide(deck: Deck, context: MakeContext): Html {
  return printPage({ ...deck, slides: deck.slides.slice(0, 1) }, context).value ?? "";
}
