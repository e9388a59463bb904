/** Reads from the repository what rendering is given by the shell: templates, Reveal, fonts. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, sep } from "node:path";
import { z } from "zod";
import { compileTemplates, type Templates } from "../../src/render/compile-templates.ts";
import type { FontFace } from "../../src/render/inline-fonts.ts";
import type { DeckAssets } from "../../src/render/render-deck.ts";
import type { TemplateFile, TemplateFiles } from "../../src/render/template-files.ts";

const { resolve } = createRequire(import.meta.url);
const TEMPLATES = join(import.meta.dirname, "../../templates");

/** Returns the templates that ship, with `own` laid over them as an author's. */
export function readTemplateFiles(own: Readonly<Record<string, string>> = {}): TemplateFiles {
  const files = new Map<string, TemplateFile>();
  for (const name of readdirSync(TEMPLATES, { recursive: true, encoding: "utf8" })) {
    const path = name.split(sep).join("/");
    if (!/\.(hbs|css|js)$/.test(path)) continue;
    files.set(path, { file: `templates/${path}`, text: readFileSync(join(TEMPLATES, name), "utf8") });
  }
  for (const [path, text] of Object.entries(own)) files.set(path, { file: `brief/templates/${path}`, text });
  return files;
}

/** Returns compiled templates; throws where one of them has a mistake. */
export function readTemplates(own?: Readonly<Record<string, string>>): Templates {
  const { value, diagnostics } = compileTemplates(readTemplateFiles(own));
  if (value === undefined) throw new Error(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
  return value;
}

export function readAssets(authorTheme?: string): DeckAssets {
  const read = (path: string) => readFileSync(join(resolve("reveal.js"), "..", path), "utf8");
  return {
    revealCss: read("reveal.css"),
    revealJs: read("reveal.js"),
    notesJs: read("plugin/notes.js"),
    fonts: [
      ...[400, 600].flatMap((weight) => readFaces({ family: "Source Serif 4", weight, style: "normal" })),
      ...[400, 600, 700].flatMap((weight) => readFaces({ family: "Source Sans 3", weight, style: "normal" })),
      ...readFaces({ family: "Source Sans 3", weight: 400, style: "italic" }),
    ],
    authorTheme,
  };
}

function readFaces(face: Pick<FontFace, "family" | "weight" | "style">): readonly FontFace[] {
  const name = face.family.toLowerCase().replaceAll(" ", "-");
  const folder = join(resolve(`@fontsource/${name}/unicode.json`), "..");
  const ranges = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")));
  return Object.entries(ranges).map(([subset, unicodeRange]) => {
    const file = `${name}-${subset}-${face.weight}-${face.style}.woff2`;
    return { ...face, unicodeRange, woff2: readFileSync(join(folder, "files", file)) };
  });
}
