/**
 * Finds what an author meant as a citation but is not read as one, so that nothing there would be marked or verified.
 */
import type { Nodes } from "mdast";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { replaceWords } from "../../diagnostics/fix.ts";
import { indexRanges, type Range } from "../../diagnostics/range-index.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Brief } from "../../model/brief.ts";
import { statementsOf } from "../../model/statements.ts";
import type { Text } from "../../model/text.ts";
import {
  isLost,
  isText,
  lacksKeys,
  type Mapping,
  type TextScalar,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { offsetsIn, textSpan } from "../markdown/text-span.ts";

/**
 * Returns a `malformed-citation` for each `@` before a known ID that cites nothing, because it is outside brackets, in
 * code, or in a field that is not Markdown. Returns one also for each pair of brackets that contains known IDs without
 * an `@`. Neither `\@` nor a part of an address such as press@example.org counts. A place that `reported` already
 * covers is not reported again.
 */
export function looseCitations(options: {
  readonly root: Mapping;
  readonly brief: Pick<Brief, "title" | "subtitle" | "slides">;
  /** IDs of sources and excerpts. */
  readonly known: ReadonlySet<string>;
  readonly reported: readonly Diagnostic[];
}): readonly Diagnostic[] {
  const { root, brief, known, reported } = options;
  const texts = new Map(textsOf(brief).map((text) => [placeKey(text.span), text]));
  const isTold = toldPlaces(reported);
  return scalarsOf(root, strangeKeys(reported)).flatMap((scalar) => {
    const text = texts.get(placeKey(scalar.span));
    const read = new Set(text?.citations.map(({ span }) => span.start));
    const place = text ?? { span: scalar.span, offsets: offsetsIn(scalar) };
    const isInCode = indexRanges(text === undefined ? [] : codeIn(text.root));
    const bare = text === undefined ? [] : bareBrackets(scalar.text, known);
    const lacking = bare
      .filter(({ start }) => !isInCode({ start, end: start + 1 }))
      .map((one) => lacksAt(one, textSpan(place, one.start, one.start + one.ids.length + 2)));
    const loose = atSigns(scalar.text, known).flatMap(({ start, id }) => {
      const span = textSpan(place, start, start + 1 + id.length);
      if (read.has(span.start) || isTold(span)) return [];
      const where = isInCode({ start, end: start + 1 }) ? "code" : "words";
      return [report({ id, span, where: text === undefined ? "plain" : where })];
    });
    return [...lacking, ...loose];
  });
}

function toldPlaces(reported: readonly Diagnostic[]): (span: Span) => boolean {
  const told = reported
    .filter(({ code }) => code === "malformed-citation" || code === "invalid-id")
    .flatMap(({ span }) => span ?? []);
  const byFile = new Map(
    [...Map.groupBy(told, ({ file }) => file)].map(([file, spans]) => [file, indexRanges(spans)]),
  );
  return (span) => byFile.get(span.file)?.(span) ?? false;
}

function textsOf(brief: Pick<Brief, "title" | "subtitle" | "slides">): readonly Text[] {
  const head = [brief.title, brief.subtitle].filter((text) => text !== undefined);
  return [...head, ...statementsOf(brief).flatMap(({ texts }) => texts)];
}

function placeKey({ file, start }: Span): string {
  return `${file}:${start}`;
}

/**
 * An `@` under an unknown key, or after a colon that makes one, cites nothing for that reason, which was already
 * reported.
 */
function strangeKeys(reported: readonly Diagnostic[]): (key: Span) => boolean {
  const placesOf = (wanted: string): ReadonlySet<string> =>
    new Set(
      reported.flatMap(({ code, span }) => (code === wanted && span !== undefined ? [placeKey(span)] : [])),
    );
  const [unknown, colons] = [placesOf("unknown-key"), placesOf("wrong-type")];
  return (key) => unknown.has(placeKey(key)) || colons.has(placeKey({ ...key, start: key.end }));
}

/** All texts of the outline. Texts of sources and excerpts are left out, because other people wrote them. */
function scalarsOf(root: Mapping, isStrange: (key: Span) => boolean): readonly TextScalar[] {
  return root.entries
    .filter(({ key, keySpan }) => key !== "sources" && key !== "excerpts" && !isStrange(keySpan))
    .flatMap(({ value }) => scalarsIn(value, isStrange));
}

/** Without one of these, a part of a slide is left out. */
const NEEDED = ["text", "date", "image", "chart", "excerpt"];

function scalarsIn(tree: Tree, isStrange: (key: Span) => boolean): readonly TextScalar[] {
  switch (tree.kind) {
    case "scalar":
      return isText(tree) && /[@[]/.test(tree.text) ? [tree] : [];
    case "list":
      return tree.items.flatMap((item) => scalarsIn(item, isStrange));
    case "mapping":
      // Without these, or a key that is not known, what is beside them may not be decoded, so its citations are not known.
      if (lacksKeys(tree) || NEEDED.some((key) => isLost(valueAt(tree, key)))) return [];
      return tree.entries.flatMap(({ keySpan, value }) =>
        isStrange(keySpan) ? [] : scalarsIn(value, isStrange),
      );
  }
}

/** A citation that lacks its @: the content of its brackets, and the same with the @. */
interface BareBrackets {
  readonly start: number;
  readonly ids: string;
  readonly meant: string;
}

/**
 * Finds `[five]`, `[five; six]`, `[five, six]`, `[^five]` and `[five, p. 3]` where those are IDs. Links and images do
 * not count.
 */
function bareBrackets(words: string, known: ReadonlySet<string>): readonly BareBrackets[] {
  return [...words.matchAll(/(?<![\\!\]])\[([^[\]@]{1,200})\](?![([:])/g)].flatMap(
    ({ index: start, 1: ids = "" }) => {
      const parts = ids.replace(/^\^/, "").split(";");
      const cited = parts.flatMap((part) => citedIn(part, known) ?? []);
      return cited.length < parts.length ? [] : [{ start, ids, meant: cited.join("; ") }];
    },
  );
}

/** An ID, several separated by commas, or one with a locator, which contains a number. */
function citedIn(part: string, known: ReadonlySet<string>): string | undefined {
  const [id = "", ...others] = part.split(",").map((words) => words.trim());
  if (!known.has(id)) return undefined;
  if (others.every((other) => known.has(other))) return [id, ...others].map((one) => `@${one}`).join("; ");
  return /\d/.test(others.join(" ")) ? `@${part.trim()}` : undefined;
}

function lacksAt({ ids, meant }: BareBrackets, span: Span): Diagnostic {
  return diagnose("malformed-citation", {
    message: `"[${ids}]" has no @, so it cites nothing.`,
    span,
    hints: [`Did you mean [${meant}]? Where the words are meant, write \\[${ids}].`],
    fixes: [replaceWords(`[${ids}]`, `[${meant}]`, [span])],
  });
}

interface AtSign {
  readonly start: number;
  readonly id: string;
}

function atSigns(words: string, known: ReadonlySet<string>): readonly AtSign[] {
  return [...words.matchAll(/\S+/g)].flatMap(({ 0: run, index }) =>
    run.includes("@") ? atSignsInRun(run, known).map(({ start, id }) => ({ start: index + start, id })) : [],
  );
}

/** An ID may contain full stops. A full stop that ends a sentence is not part of it. */
function atSignsInRun(run: string, known: ReadonlySet<string>): readonly AtSign[] {
  const addressed = addressedFrom(run);
  return [...run.matchAll(/@([A-Za-z0-9][A-Za-z0-9._:-]*)/g)].flatMap(({ index, 1: written = "" }) => {
    const id = [written, written.replace(/(?<![._:-])[._:-]+$/, "")].find((name) => known.has(name));
    const isPath = index > addressed && ENDS_PATH.test(run.charAt(index - 1));
    return id === undefined || isPath || isPartOfMore(run, index) ? [] : [{ start: index, id }];
  });
}

/**
 * Where a run of characters without white space begins to be an address's path: a name and the full stop or colon after
 * it.
 */
function addressedFrom(run: string): number {
  const separator = /^[.:]*[^.:]+[.:]/.exec(run);
  return separator === null ? run.length : separator[0].length;
}

const ENDS_PATH = /[/=&?#%+]/;

/** After the name of a mailbox, or a backslash that is not itself escaped. */
const PART_OF_MORE = /(?<=[\p{L}\p{N}\p{M}]_*|(?<!\\)(?:\\\\)*\\)@/uy;

function isPartOfMore(run: string, at: number): boolean {
  PART_OF_MORE.lastIndex = at;
  return PART_OF_MORE.test(run);
}

type Where = "words" | "code" | "plain";

function codeIn(node: Nodes): readonly Range[] {
  if ("children" in node) return node.children.flatMap(codeIn);
  const { start, end } = node.position ?? {};
  const isCode = ["code", "inlineCode", "maths"].includes(node.type);
  return isCode ? [{ start: start?.offset ?? 0, end: end?.offset ?? 0 }] : [];
}

function report({
  id,
  span,
  where,
}: {
  readonly id: string;
  readonly span: Span;
  readonly where: Where;
}): Diagnostic {
  const words = `\\@${id} where the words are meant (\\\\@${id} between double quotes)`;
  const [message, hint] = {
    words: [
      `"@${id}" stands outside of brackets that cite, so it cites nothing.`,
      `Write [@${id}] to cite it, or ${words}.`,
    ],
    code: [
      `"@${id}" stands in code or in a formula, where nothing is cited.`,
      `Write [@${id}] outside of backticks, of formulas and of lines indented by four spaces, or ${words}.`,
    ],
    plain: [`"@${id}" stands in a field that cannot cite.`, `Take it out, or write ${words}.`],
  }[where];
  return diagnose("malformed-citation", {
    message: message ?? "",
    hints: hint === undefined ? [] : [hint],
    span,
    fixes: where === "words" ? [replaceWords(`@${id}`, `[@${id}]`, [span])] : [],
  });
}
