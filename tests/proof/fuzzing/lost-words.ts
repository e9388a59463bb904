/** Finds words of a brief that no page shows, though nothing says so: read from the YAML, with no code of the product. */
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from "yaml";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";

/** Fields of slides whose words a deck shows, in whatever layout has them. */
const SHOWN = new Set([
  "title",
  "lead",
  "points",
  "columns",
  "rows",
  "events",
  "notes",
  "caption",
  "context",
]);
/** Keys inside of them that hold no words. */
const SILENT = new Set(["kind", "confidence", "cite", "date", "total", "highlight", "id", "excuse"]);
/** Where a brief says who sees what, another proof plants what must not be shown. */
const SELECTING = /\b(?:audiences|only|except|tlp|depth|variants|vars)\b/;

/** Returns the first word that is lost; undefined where none is, or where the brief selects what its audiences see. */
export function lostWord(options: {
  readonly yaml: string;
  readonly shown: string;
  readonly diagnostics: readonly Diagnostic[];
}): string | undefined {
  const { yaml, shown, diagnostics } = options;
  if (SELECTING.test(yaml) || /[&*!]\w/.test(yaml)) return undefined;
  const tree = parseDocument(yaml, { uniqueKeys: false });
  if (tree.errors.length > 0 || tree.warnings.length > 0) return undefined;
  const seen = plain(shown);
  return slidesOf(tree.contents)
    .flatMap(textsOf)
    .filter(({ range }) => !diagnostics.some((one) => liesOn(one, range)))
    .flatMap(({ value }) => wordsOf(String(value)))
    .find((word) => !seen.includes(plain(word)));
}

function slidesOf(tree: unknown): readonly unknown[] {
  const slides = isMap(tree) ? tree.get("slides") : undefined;
  return isSeq(slides) ? slides.items : [];
}

function textsOf(slide: unknown): readonly Scalar[] {
  if (!isMap(slide)) return [];
  return slide.items.flatMap(({ key, value }) => (SHOWN.has(String(key)) ? scalarsIn(value) : []));
}

function scalarsIn(node: unknown): readonly Scalar[] {
  if (isScalar(node)) return typeof node.value === "string" ? [node] : [];
  if (isSeq(node)) return node.items.flatMap(scalarsIn);
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => (SILENT.has(String(key)) ? [] : scalarsIn(value)));
}

function liesOn({ span }: Diagnostic, range: Scalar["range"]): boolean {
  return span !== undefined && !!range && span.start <= range[2] && range[0] <= span.end;
}

/** Words of five letters and more, outside of what is no text: citations, addresses, markup, formulas. */
function wordsOf(markdown: string): readonly string[] {
  if (/[<>$`\\{}&|]|\]\(|\]:|!\[/.test(markdown)) return [];
  return markdown.replaceAll(/\[[^\]]*\]?/g, " ").match(/\p{L}{5,}/gu) ?? [];
}

/** As it is read: characters that show nothing are taken out, and composed letters are one. */
function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\p{Cf}\p{M}]/gu, "");
}
