/** Reads a font as Fontsource packs it: one file for each subset, weight and style, and the characters of each subset. */
import type { FontFace } from "../render/inline-fonts.ts";

export interface FontPackage {
  /** Its name without the scope: "noto-sans-hebrew". */
  readonly name: string;
  /** Paths in it. */
  readonly files: readonly string[];
  readonly read: (file: string) => Uint8Array | undefined;
}

/** Returns a face for each `.woff2` file; none where the package is not of this form. Files are read when they are needed. */
export function fontsourceFaces(font: FontPackage): readonly FontFace[] {
  const { family, variable } = fieldsOf(readJson(font, "metadata.json"));
  const ranges = fieldsOf(readJson(font, "unicode.json"));
  if (typeof family !== "string") return [];
  const { min, max } = fieldsOf(fieldsOf(variable).wght);
  return font.files.flatMap((path): readonly FontFace[] => {
    const { subset = "", weight, style } = partsOf(path, font.name) ?? {};
    const unicodeRange = ranges[subset] ?? ranges[`[${subset}]`];
    if (weight === undefined || typeof unicodeRange !== "string") return [];
    const isVariable = weight === "wght";
    const face = {
      family: isVariable ? `${family} Variable` : family,
      weight: isVariable ? ([Number(min), Number(max)] as const) : Number(weight),
      style: style === "italic" ? ("italic" as const) : ("normal" as const),
      unicodeRange,
      isInstalled: true,
      get woff2() {
        return font.read(path) ?? new Uint8Array();
      },
    };
    return [face];
  });
}

const FILE = /^files\/([a-z\d-]+)-(\d+|wght)-(normal|italic)\.woff2$/;

/** `files/noto-sans-hebrew-latin-ext-400-normal.woff2` is the subset `latin-ext`. */
function partsOf(
  path: string,
  name: string,
): { readonly subset: string; readonly weight: string; readonly style: string } | undefined {
  const [, subset, weight, style] = FILE.exec(path) ?? [];
  if (subset?.startsWith(`${name}-`) !== true || weight === undefined || style === undefined)
    return undefined;
  return { subset: subset.slice(name.length + 1), weight, style };
}

function readJson({ read }: FontPackage, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(read(file)));
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
