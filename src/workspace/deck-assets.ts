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
const FORMULAS = { family: "Noto Sans Math", package: "@fontsource/noto-sans-math" } as const;

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

export function readDeckAssets(): Omit<DeckAssets, "authorTheme"> {
  const reveal = (file: string): string => readFileSync(dependencyFile("reveal.js", `dist/${file}`), "utf8");
  return {
    revealCss: reveal("reveal.css"),
    revealJs: reveal("reveal.js"),
    notesJs: reveal("plugin/notes.js"),
    fonts: shippedFonts(),
  };
}

/** Returns every face that ships. */
export const shippedFonts = once((): readonly FontFace[] => [...FAMILIES.flatMap(readFamily), formulaFace()]);

function formulaFace(): FontFace {
  const { family, package: name } = FORMULAS;
  return readFace({
    ...{ family, name, subset: "latin", face: "400-normal", unicodeRange: "U+0-10FFFF" },
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
  const file = `files/${posix.basename(name)}-${subset}-${face}.woff2`;
  return {
    family,
    weight: Number(weight),
    style: style === "italic" ? "italic" : "normal",
    unicodeRange,
    isForFormulas,
    get woff2() {
      return readFileSync(dependencyFile(name, file));
    },
  };
}

function unicodeRanges(name: string): Readonly<Record<string, unknown>> {
  const ranges: unknown = JSON.parse(readFileSync(dependencyFile(name, "unicode.json"), "utf8"));
  return typeof ranges === "object" && ranges !== null ? { ...ranges } : {};
}
