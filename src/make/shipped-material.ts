/** Knows what parts of a page ship with the tool, and what words the tool itself writes. */
import { posix } from "node:path";
import { languageFor } from "../citation/language-for.ts";
import { standsIn } from "../guard/find-leaks.ts";
import { type FoldedText, foldText, PARTING } from "../guard/fold-words.ts";
import { type ShippedMarkup, withoutData } from "../guard/markup-texts.ts";
import { withoutComments } from "../render/clean-css.ts";
import { escapeScript, escapeStyle } from "../render/escape-inline.ts";
import { type DeckAssets, withFreeMarking } from "../render/render-deck.ts";
import type { TemplateFiles } from "../render/template-files.ts";
import { PACKAGE_TEMPLATES } from "../workspace/package-files.ts";

export interface ShippedMaterial extends ShippedMarkup {
  /** Whether the tool itself writes `wording` in a deck of `language`, a BCP 47 tag. */
  says(wording: string, language: string): boolean;
}

/** An author's file that replaces a shipped one is the author's. */
export function shippedMaterial(
  files: TemplateFiles,
  assets: Pick<DeckAssets, "revealCss" | "revealJs" | "notesJs" | "fonts">,
): ShippedMaterial {
  const shipped = [...files].filter(([path]) => ships(path, files));
  const texts = new Map(shipped.map(([path, { text }]) => [path, text]));
  const templates = [...texts].flatMap(([path, text]) => (path.endsWith(".hbs") ? text : []));
  const pieces = codeOf(texts, templates, assets);
  const bulk = pieces.filter(({ length }) => length >= BULK);
  const faces = new RegExp(`@font-face\\{font-family:"(?:${familiesOf(assets)})";[^}]*\\}`, "g");
  const classes = classesOf(texts, templates);
  const attributes = new Set(templates.flatMap(attributesOf));
  const spoken = new Map<string, FoldedText>();
  // Each output of an audience is searched for the same wordings.
  const said = new Map<string, boolean>();
  const without = (code: string, known: readonly string[]): string =>
    known.reduce((rest, piece) => rest.replaceAll(piece, "\n"), code.replaceAll(faces, ""));
  return {
    withoutBulk: (page) => without(page, bulk),
    withoutShipped: (code) => without(code, pieces),
    isShipped: (attribute, value) =>
      attribute === "class" ? isClass(value, classes) : isWritten(attribute, value, attributes),
    says(wording, language) {
      const name = languageFor(language, languagesIn(texts));
      const words = spoken.get(name) ?? foldText(phrasesIn(texts.get(`languages/${name}.yaml`) ?? ""));
      spoken.set(name, words);
      const key = `${name}:${wording}`;
      const isSaid = said.get(key) ?? standsIn(words, wording);
      said.set(key, isSaid);
      return isSaid;
    },
  };
}

/** True where the template file at `path` is the tool's own. */
export function ships(path: string, files: TemplateFiles): boolean {
  return files.get(path)?.file === posix.join(PACKAGE_TEMPLATES, path);
}

/** In UTF-16 code units: pieces of this length are not equal by chance. */
const BULK = 1000;

type Texts = ReadonlyMap<string, string>;

/** Classes of a chart's parts, as Vega names them. */
const DRAWN = /^(?:(?:mark|role)-[a-z-]+|layer_\d+_\w+|root|background|foreground)$/;

/** In the form that pages contain, longest first, since one piece may be part of another. */
function codeOf(
  texts: Texts,
  templates: readonly string[],
  { revealCss, revealJs, notesJs }: Pick<DeckAssets, "revealCss" | "revealJs" | "notesJs">,
): readonly string[] {
  const sheets = [...texts].flatMap(([path, text]) => (path.endsWith(".css") ? text : []));
  const scripts = [...texts].flatMap(([path, text]) => (path.endsWith(".js") ? text : []));
  const inline = templates
    .flatMap((text) => text.split(/<(?:script|style)(?=[\s>])/).slice(1))
    .map((text) => text.slice(text.indexOf(">") + 1).split("</", 1)[0] ?? "")
    .flatMap((code) => code.split(/\{\{(?:(?!\{\{|\}\}).)*\}\}\}?/));
  return [
    ...[...sheets.map(withoutComments), revealCss].map(escapeStyle),
    ...[...scripts, revealJs, withFreeMarking(notesJs)].map(escapeScript),
    ...inline.map((piece) => piece.trim()),
  ]
    .map(withoutData)
    .filter((piece) => /\p{L}/u.test(piece))
    .toSorted((a, b) => b.length - a.length);
}

function familiesOf({ fonts }: Pick<DeckAssets, "fonts">): string {
  return [...new Set(fonts.map(({ family }) => family))].join("|");
}

/**
 * Classes that shipped style sheets and templates use. A layout's own class contains its name, which an author may have
 * given.
 */
function classesOf(texts: Texts, templates: readonly string[]): ReadonlySet<string> {
  const sheets = [...texts].flatMap(([path, text]) => (path.endsWith(".css") ? text : []));
  const styled = sheets.flatMap((css) =>
    Array.from(css.matchAll(/\.([A-Za-z][\w-]*)/g), ([, name = ""]) => name),
  );
  const written = templates
    .flatMap((text) => Array.from(text.matchAll(/\sclass="([^"]*)"/g), ([, names = ""]) => names))
    .flatMap((names) => names.replaceAll(/\{\{[^{}]*\}\}/g, " ").split(/\s+/));
  const layouts = [...texts.keys()].flatMap((path) => /^slides\/(.+)\.hbs$/.exec(path)?.[1] ?? []);
  return new Set([
    ...styled,
    ...written,
    ...[...layouts, "comfortable", "normal", "dense"].map((form) => `slide--${form}`),
  ]);
}

/** A modifier of a class (`point--fact`) is one of the tool's words, except for a layout's. */
function isClass(name: string, classes: ReadonlySet<string>): boolean {
  const [block = "", form] = name.split("--");
  if (classes.has(name) || DRAWN.test(name)) return true;
  return form !== undefined && block !== "slide" && classes.has(block);
}

/** The attributes in templates whose value nothing is filled into, as `name=value`. */
function attributesOf(template: string): readonly string[] {
  return Array.from(
    template.matchAll(/(?<![\w-])([\w-]+)="([^"{}]*)"/g),
    ([, name = "", value = ""]) => `${name}=${value}`,
  );
}

function isWritten(attribute: string, value: string, attributes: ReadonlySet<string>): boolean {
  const isNamespace = attribute.startsWith("xmlns") && NAMESPACES.has(value);
  return isNamespace || attributes.has(`${attribute}=${value}`);
}

const NAMESPACES: ReadonlySet<string> = new Set(
  ["1999/xhtml", "1999/xlink", "2000/svg", "1998/Math/MathML"].map((name) => `http://www.w3.org/${name}`),
);

function languagesIn(texts: Texts): readonly string[] {
  return [...texts.keys()].flatMap((path) => /^languages\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
}

/** The values in a languages file, one phrase per line. */
function phrasesIn(yaml: string): string {
  return yaml
    .split("\n")
    .map((line) => /^\s+[\w-]+:\s*(\S.*)$/.exec(line)?.[1] ?? "")
    .join(PARTING);
}
