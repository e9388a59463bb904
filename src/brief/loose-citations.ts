/** Finds what an author meant as a citation where none is read: beside it, nothing would be marked or verified. Called by decode-brief. */
import type { Nodes } from "mdast";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import type { Brief } from "../model/brief.ts";
import { statementsOf } from "../model/statements.ts";
import type { Text } from "../model/text.ts";
import { textSpan } from "./text-span.ts";
import { isText, type Mapping, type TextScalar, type Tree } from "./yaml-tree.ts";

/**
 * Returns a `malformed-citation` for each `@` before a known ID that cites nothing: outside of brackets, in code, in a
 * field that is no Markdown. `\@` is none, nor is a part of an address such as press@example.org. What `reported` says
 * of the same place is not said again.
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
  const told = reported.filter(({ code }) => code === "malformed-citation" || code === "invalid-id");
  return scalarsOf(root).flatMap((scalar) => {
    const text = texts.get(placeKey(scalar.span));
    const read = new Set(text?.citations.map(({ span }) => span.start));
    return atSigns(scalar.text, known).flatMap(({ start, id }) => {
      const span = textSpan({ span: scalar.span, offsets: scalar.offsets() }, start, start + 1 + id.length);
      if (read.has(span.start) || told.some((one) => overlaps(one.span, span))) return [];
      return [report({ id, span, where: whereIn(text, start) })];
    });
  });
}

function textsOf(brief: Pick<Brief, "title" | "subtitle" | "slides">): readonly Text[] {
  const head = [brief.title, brief.subtitle].filter((text) => text !== undefined);
  return [...head, ...statementsOf(brief).flatMap(({ texts }) => texts)];
}

function placeKey({ file, start }: Span): string {
  return `${file}:${start}`;
}

/** All texts of the outline; of sources and excerpts none, since their words are others'. */
function scalarsOf(root: Mapping): readonly TextScalar[] {
  return root.entries
    .filter(({ key }) => key !== "sources" && key !== "excerpts")
    .flatMap(({ value }) => scalarsIn(value));
}

function scalarsIn(tree: Tree): readonly TextScalar[] {
  switch (tree.kind) {
    case "scalar":
      return isText(tree) && tree.text.includes("@") ? [tree] : [];
    case "list":
      return tree.items.flatMap(scalarsIn);
    case "mapping":
      return tree.entries.flatMap(({ value }) => scalarsIn(value));
  }
}

/** An ID may hold full stops, and one that ends a sentence is none of it. */
function atSigns(
  words: string,
  known: ReadonlySet<string>,
): readonly { readonly start: number; readonly id: string }[] {
  return [...words.matchAll(/@([A-Za-z0-9][A-Za-z0-9._:-]*)/g)].flatMap(({ index, 1: written = "" }) => {
    const id = [written, written.replace(/[._:-]+$/, "")].find((name) => known.has(name));
    return id === undefined || isPartOfMore(words.slice(0, index)) ? [] : [{ start: index, id }];
  });
}

/** Before an `@`: the name of a mailbox, the path of an address, or a backslash that is not itself escaped. */
function isPartOfMore(before: string): boolean {
  return (
    /[\p{L}\p{N}\p{M}]_*$/u.test(before) ||
    /[^\s.:]\S*[.:]\S*[/=&?#%+]$/.test(before) ||
    /(?<!\\)(?:\\\\)*\\$/.test(before)
  );
}

function overlaps(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.file === b.file && a.start < b.end && b.start < a.end;
}

type Where = "words" | "code" | "plain";

function whereIn(text: Text | undefined, at: number): Where {
  if (text === undefined) return "plain";
  return isInCode(text.root, at) ? "code" : "words";
}

function isInCode(node: Nodes, at: number): boolean {
  if ("children" in node) return node.children.some((child) => isInCode(child, at));
  const { start, end } = node.position ?? {};
  const isCode = node.type === "code" || node.type === "inlineCode";
  return isCode && (start?.offset ?? 0) <= at && at < (end?.offset ?? 0);
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
      `"@${id}" stands in code, where nothing is cited.`,
      `Write [@${id}] outside of backticks and of lines indented by four spaces, or ${words}.`,
    ],
    plain: [`"@${id}" stands in a field that cannot cite.`, `Take it out, or write ${words}.`],
  }[where];
  return diagnose("malformed-citation", {
    message: message ?? "",
    hints: hint === undefined ? [] : [hint],
    span,
  });
}
