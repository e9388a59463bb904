/** Reads what decks contain: Reveal.js and the fonts, from the packages that they come in. */
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { once } from "../model/once.ts";
import type { FontFace } from "../render/inline-fonts.ts";
import type { DeckAssets } from "../render/render-deck.ts";
import { dependencyFile } from "./package-files.ts";

/** The faces that themes may use: a family, its package, and the weights and styles that our themes set. */
const FAMILIES = [
  {
    family: "Source Sans 3",
    package: "@fontsource/source-sans-3",
    faces: ["400-normal", "400-italic", "600-normal", "700-normal"],
  },
  {
    family: "Source Serif 4",
    package: "@fontsource/source-serif-4",
    faces: ["400-normal", "400-italic", "600-normal"],
  },
] as const;

/** Its file is whole, though its package says that it has Latin letters: formulas are set in no other face. */
const FORMULAS = {
  family: "Noto Sans Math",
  package: "@fontsource/noto-sans-math",
  face: "400-normal",
} as const;

/** Which characters each subset of a font has. */
const RANGES = "unicode.json";

/** Names of the packages without their scope. */
export const SHIPPED_FONTS: ReadonlySet<string> = new Set(
  [...FAMILIES, FORMULAS].map(({ package: name }) => posix.basename(name)),
);

const SUBSETS = [
  "latin",
  "latin-ext",
  "cyrillic",
  "cyrillic-ext",
  "greek",
  "greek-ext",
  "vietnamese",
] as const;

const REVEAL = { css: "dist/reveal.css", js: "dist/reveal.js", notes: "dist/plugin/notes.js" } as const;

/** Returns the files that decks are made of, by the package that they come in. */
export function deckFiles(): ReadonlyMap<string, readonly string[]> {
  const filesOf = ({ package: name, faces }: (typeof FAMILIES)[number]): readonly string[] =>
    Object.keys(unicodeRanges(name))
      .filter((subset) => SUBSETS.some((one) => one === subset))
      .flatMap((subset) => faces.map((face) => fontFile(name, subset, face)));
  return new Map<string, readonly string[]>([
    ["reveal.js", Object.values(REVEAL)],
    ...FAMILIES.map((one): [string, readonly string[]] => [one.package, [RANGES, ...filesOf(one)]]),
    [FORMULAS.package, [fontFile(FORMULAS.package, "latin", FORMULAS.face)]],
  ]);
}

export function readDeckAssets(): Omit<DeckAssets, "authorTheme"> {
  const reveal = (file: string): string => readFileSync(dependencyFile("reveal.js", file), "utf8");
  return {
    revealCss: reveal(REVEAL.css),
    revealJs: reveal(REVEAL.js),
    notesJs: reveal(REVEAL.notes),
    fonts: shippedFonts(),
  };
}

/** Returns every face that ships. */
export const shippedFonts = once((): readonly FontFace[] => [...FAMILIES.flatMap(readFamily), formulaFace()]);

function formulaFace(): FontFace {
  const { family, package: name, face } = FORMULAS;
  return readFace({
    ...{ family, name, subset: "latin", face, unicodeRange: "U+0-10FFFF" },
    isForFormulas: true,
  });
}

function readFamily({ family, package: name, faces }: (typeof FAMILIES)[number]): readonly FontFace[] {
  const ranges = unicodeRanges(name);
  return SUBSETS.flatMap((subset) => {
    const unicodeRange = ranges[subset];
    return typeof unicodeRange !== "string"
      ? []
      : faces.map((face) => readFace({ family, name, subset, face, unicodeRange }));
  });
}

/** Few decks need every file, so each is read when it is first needed. */
function readFace(options: {
  readonly family: string;
  readonly name: string;
  readonly subset: string;
  readonly face: string;
  readonly unicodeRange: string;
  readonly isForFormulas?: boolean;
}): FontFace {
  const { family, name, subset, face, unicodeRange, isForFormulas = false } = options;
  const [weight, style] = face.split("-");
  return {
    family,
    weight: Number(weight),
    style: style === "italic" ? "italic" : "normal",
    unicodeRange,
    isForFormulas,
    get woff2() {
      return readFileSync(dependencyFile(name, fontFile(name, subset, face)));
    },
  };
}

function fontFile(name: string, subset: string, face: string): string {
  return `files/${posix.basename(name)}-${subset}-${face}.woff2`;
}

function unicodeRanges(name: string): Readonly<Record<string, unknown>> {
  const ranges: unknown = JSON.parse(readFileSync(dependencyFile(name, RANGES), "utf8"));
  return typeof ranges === "object" && ranges !== null ? { ...ranges } : {};
}
