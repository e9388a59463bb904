/** Finds the fonts that authors install for a brief: Fontsource's packages, beside the brief or in a folder above it. */
import { posix } from "node:path";
import type { ReadFile } from "../model/read-file.ts";
import type { FontFace } from "../render/inline-fonts.ts";
import { SHIPPED_FONTS } from "./deck-assets.ts";
import { fontsourceFaces } from "./fontsource.ts";

interface Files {
  readonly read: ReadFile;
  readonly list: (folder: string) => readonly string[];
}

/** Where a font is installed both plain and variable, the variable one has each weight in one file. */
const SCOPES = ["@fontsource-variable", "@fontsource"];

/** Their letters are drawings in SVG, which Chromium does not show. */
const UNDRAWN: ReadonlySet<string> = new Set(["noto-color-emoji"]);

/** Returns the faces of each font, sorted by its name. Of two with one name, that of the nearer folder counts. */
export function installedFonts(brief: string, files: Files): readonly FontFace[] {
  const found = new Map<string, readonly FontFace[]>();
  for (const folder of foldersAbove(brief)) {
    for (const scope of SCOPES) {
      for (const [name, paths] of packagesIn(posix.join(folder, "node_modules", scope), files)) {
        if ([SHIPPED_FONTS, UNDRAWN, found].some((known) => known.has(name))) continue;
        const at = posix.join(folder, "node_modules", scope, name);
        const read = (file: string) => files.read(posix.join(at, file));
        found.set(name, fontsourceFaces({ name, files: paths, read }));
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, faces]) => faces);
}

/** Up to the working folder, or for a path from the root, up to that. */
function foldersAbove(path: string): readonly string[] {
  const folder = posix.dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

function packagesIn(folder: string, { list }: Files): ReadonlyMap<string, readonly string[]> {
  const packages = new Map<string, string[]>();
  for (const path of list(folder)) {
    const [name = "", ...rest] = path.split("/");
    const paths = packages.get(name) ?? [];
    paths.push(rest.join("/"));
    packages.set(name, paths);
  }
  return packages;
}
