/** The author's own templates as they travel: those that a deck is made with, without what no page of it has. */
import { posix } from "node:path";
import { parse, stringify } from "yaml";
import { languageFor } from "../../citation/language-for.ts";
import type { Deck } from "../../model/deck.ts";
import { withoutComments } from "../../render/clean-css.ts";
import type { TemplateFiles } from "../../render/template-files.ts";

/**
 * Returns the texts by path. Layouts that no slide has and words of other languages stay here, and so do comments: they are the author's
 * own. In templates, blanks take their place, so that places stay.
 */
export function ownTemplates(files: TemplateFiles, deck: Deck): ReadonlyMap<string, string> {
  const layouts = new Set(deck.slides.map(({ layout }) => layout));
  const language = languageFor(deck.language, namesIn("languages", files));
  const isNeeded = (path: string): boolean => {
    const name = posix.parse(path).name;
    if (path.startsWith("slides/")) return layouts.has(name);
    return !path.startsWith("languages/") || name === language;
  };
  const own = [...files].filter(([path, { isShipped }]) => isShipped !== true && isNeeded(path));
  return new Map(own.map(([path, { text }]) => [path, withoutNotes(path, text)]));
}

function namesIn(folder: string, files: TemplateFiles): readonly string[] {
  return [...files.keys()]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => posix.parse(path).name);
}

function withoutNotes(path: string, text: string): string {
  switch (posix.extname(path)) {
    case ".css":
      return withoutComments(text);
    case ".yaml":
      return stringify(parse(text));
    case ".hbs":
      return blanked(text);
    default:
      return text;
  }
}

function blanked(template: string): string {
  let kept = "";
  let read = 0;
  for (const { 0: opening, index } of template.matchAll(/\{\{~?!(?:--)?/g)) {
    if (index < read) continue;
    const end = endOfNote(template, index + opening.length, opening.endsWith("--"));
    kept += template.slice(read, index + opening.length);
    kept += template.slice(index + opening.length, end).replaceAll(/\S/g, " ");
    read = end;
  }
  return kept + template.slice(read);
}

/** A comment that may hold braces itself ends with two hyphens. */
function endOfNote(text: string, from: number, isLong: boolean): number {
  const ends = isLong ? ["--}}", "--~}}"] : ["}}"];
  const found = ends.map((end) => text.indexOf(end, from)).filter((at) => at !== -1);
  return Math.min(text.length, ...found);
}

/** Returns XML without its comments. */
export function withoutXmlComments(xml: string): string {
  const [first = "", ...rest] = xml.split("<!--");
  return first + rest.map((one) => one.slice(one.indexOf("-->") + 3)).join("");
}
