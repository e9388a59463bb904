/** Makes `index.html`, the author's own page about all audiences of a brief. */
import { posix } from "node:path";
import { counted } from "../diagnostics/counted.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Deck, Html } from "../model/deck.ts";
import { FILE_NAMES, PICTURES } from "../model/formats.ts";
import { type IndexCard, renderIndex } from "../render/render-index.ts";
import { pathAddress } from "../text/path-address.ts";
import type { Artifact } from "../workspace/stage-files.ts";
import type { MakeContext, ReadyDeck } from "./make-context.ts";
import { type PageContext, printPage } from "./print-page.ts";

export interface MadeIndex {
  readonly artifacts: readonly Artifact[];
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_INDEX: MadeIndex = { artifacts: [], diagnostics: [] };

type IndexContext = PageContext & Pick<MakeContext, "folder">;

/**
 * It says what is withheld from whom, so it lies beside the audiences' folders and never inside one. `paths` are those of all
 * outputs that there are once this run has written, below the brief's output folder.
 */
export function makeIndex(
  decks: readonly ReadyDeck[],
  paths: readonly string[],
  context: IndexContext,
): MadeIndex {
  const { folder, templates, assets } = context;
  const [first] = decks;
  if (first === undefined) return NO_INDEX;
  const cards = decks.map((deck) => card(deck, paths, context));
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

function card({ deck, tailoring }: ReadyDeck, paths: readonly string[], context: IndexContext): IndexCard {
  const own = `${deck.audience.id}/`;
  const files = paths
    .filter((path) => path.startsWith(own))
    .map((path) => ({ href: pathAddress(path), name: path.slice(own.length) }));
  const { pictures = [], single = [] } = Object.groupBy(files, ({ name }) =>
    name.startsWith(`${PICTURES}/`) ? "pictures" : "single",
  );
  return {
    audience: deck.audience.label,
    marking: deck.marking,
    picture: firstSlide(deck, context),
    counts: [
      counted(deck.slides.length, "slide"),
      counted(deck.sources.length, "source"),
      `${counted(tailoring.leftOut, "item")} left out`,
    ],
    files: single
      .map((file) => ({ ...file, what: KINDS.get(file.name) }))
      .sort((one, other) => rankOf(one.name) - rankOf(other.name)),
    pictures: pictures
      .sort((one, other) => one.name.localeCompare(other.name, "en", { numeric: true }))
      .map(({ href, name }) => ({ href, number: String(Number.parseInt(posix.basename(name), 10)) })),
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

/** By the names of files. What a project's own formats are for, their names say. */
const KINDS: ReadonlyMap<string, string> = new Map([
  [FILE_NAMES.html, "deck for a browser"],
  [FILE_NAMES.pdf, "slides for paper"],
  [FILE_NAMES.handout, "handout"],
  [FILE_NAMES.pptx, "slides for PowerPoint"],
  [FILE_NAMES.evidence, "evidence, for programs"],
]);

/** In the order of the kinds, then whatever else there is. */
function rankOf(name: string): number {
  const rank = [...KINDS.keys()].indexOf(name);
  return rank === -1 ? KINDS.size : rank;
}

/** Returns a page with the first slide alone. */
function firstSlide(deck: Deck, context: IndexContext): Html {
  return printPage({ ...deck, slides: deck.slides.slice(0, 1) }, context).value ?? "";
}
