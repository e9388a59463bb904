/** Chooses installed fonts for letters that a theme's families lack, and puts them behind the first of these. */
import { coversAny, pointsOutside } from "../text/unicode-range.ts";
import type { FontFace } from "./inline-fonts.ts";

interface Lacking {
  /** The faces that the page has without stand-ins, and those that ship. */
  readonly known: readonly FontFace[];
  /** Those that may stand in. */
  readonly others: readonly FontFace[];
  /** The theme's. */
  readonly tokens: readonly (readonly [name: string, value: string])[];
  readonly points: ReadonlySet<number>;
}

export interface StandIns {
  readonly faces: readonly FontFace[];
  /** Tokens to follow the theme's own; empty where nothing stands in. */
  readonly css: string;
}

/** A font with serifs stands in for one with serifs first, and one without for one without. */
export function standInFonts({ known, others, tokens, points }: Lacking): StandIns {
  const ranges = known.map(({ unicodeRange }) => unicodeRange);
  const missing = others.length === 0 ? points : pointsOutside(ranges, points);
  const upright = others.filter(({ style }) => style === "normal");
  const chosen = new Set<FontFace>();
  const declarations = tokens.flatMap(([name, value]) => {
    if (!name.startsWith("--font-") || value.startsWith("var(")) return [];
    const faces = facesFor(missing, sortedLike(value, upright));
    for (const face of faces) chosen.add(face);
    const families = [...new Set(faces.map(({ family }) => family))];
    return families.length === 0 ? [] : `${name}:${behindFirst(value, families)}`;
  });
  const css = declarations.length === 0 ? "" : `\n:root{${declarations.join(";")}}`;
  return { faces: [...chosen], css };
}

function sortedLike(value: string, faces: readonly FontFace[]): readonly FontFace[] {
  const [first = ""] = value.split(",");
  return faces.toSorted((a, b) => Number(hasSerifs(b, first)) - Number(hasSerifs(a, first)));
}

/** True where the family's name says so of both, or of neither. */
function hasSerifs({ family }: FontFace, first: string): boolean {
  return SERIF.test(family) === SERIF.test(first);
}

const SERIF = /serif/i;

/** What one family has is not asked of the next. */
function facesFor(points: ReadonlySet<number>, faces: readonly FontFace[]): readonly FontFace[] {
  let missing = points;
  return [...Map.groupBy(faces, ({ family }) => family).values()].flatMap((family) => {
    if (missing.size === 0) return [];
    const needed = family.filter(({ unicodeRange }) => coversAny(unicodeRange, missing));
    missing = pointsOutside(
      needed.map(({ unicodeRange }) => unicodeRange),
      missing,
    );
    return needed;
  });
}

function behindFirst(value: string, families: readonly string[]): string {
  const [first = "", ...rest] = value.split(",");
  return [first, ...families.map((family) => `"${family}"`), ...rest].join(",");
}
