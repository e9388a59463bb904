/** Decodes a text: Markdown with citations and variables, in which every node has its offsets. */
import type { Nodes, Paragraph, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { type Diagnostic, diagnose, type ValueAndDiagnostics } from "../../diagnostics/diagnostic.ts";
import { replaceWords } from "../../diagnostics/fix.ts";
import type { Span } from "../../diagnostics/span.ts";
import { suggest } from "../../diagnostics/suggest.ts";
import type { SetFormula, TexMistake } from "../../model/set-formula.ts";
import type { Citation, Text } from "../../model/text.ts";
import { type MarkPlace, type MarkReaders, marksSyntax, marksToNodes } from "./markdown-marks.ts";
import { mathsSyntax } from "./maths-syntax.ts";
import { crowdedMarks, DEEPEST, deepMarks, isDeep, MOST_MARKS } from "./nesting.ts";
import { type CitationMistake, parseCitation } from "./parse-citation.ts";
import { readFormula } from "./read-formula.ts";
import { shiftSyntax } from "./shift-syntax.ts";
import { textSpan } from "./text-span.ts";

export interface TextSource {
  readonly markdown: string;
  readonly span: Span;
  /** As in `Text`. */
  readonly offsets: readonly number[];
  /** Titles, points, cells and the like are lines: they cannot contain lists, headings or other blocks. */
  readonly form: "line" | "blocks";
  /** Sets formulas. Without it, a `$` is a dollar. */
  readonly setFormula?: SetFormula | undefined;
}

/**
 * Returns the text, by CommonMark 0.31 with Pandoc's `[@id]` and `{{variables}}`. Nodes keep their offsets in
 * `markdown`. A mark that cannot be read (`malformed-citation`, `unknown-variable`, `malformed-formula`) is plain text. All of a text is
 * plain where it nests too deeply or has too many marks (`invalid-value`).
 */
export function decodeText(source: TextSource): ValueAndDiagnostics<Text> {
  const deep = source.form === "blocks" ? deepMarks(source.markdown) : undefined;
  if (deep !== undefined) return tooDeep(source, deep);
  const crowded = crowdedMarks(source.markdown);
  return crowded === undefined ? decodeMarks(source) : tooCrowded(source, crowded);
}

function decodeMarks(source: TextSource): ValueAndDiagnostics<Text> {
  const citations: Citation[] = [];
  const diagnostics: Diagnostic[] = [];
  const root = parseMarkdown(source, {
    citation: (place) => {
      const written = source.markdown.slice(place.start, place.end);
      const parsed = parseCitation(source.markdown, place);
      const located = parsed.citations.map(({ place: at, ...cited }) => ({
        ...cited,
        span: spanOf(source, at),
      }));
      diagnostics.push(...parsed.mistakes.map((mistake) => malformed(source, mistake)));
      if (located.length === 0) return { type: "text", value: written };
      citations.push(...located);
      return { type: "citation", value: written, citations: located };
    },
    variable: (place) => {
      const written = source.markdown.slice(place.start, place.end);
      const name = written.slice(2, -2).trim();
      if (isVariable(name)) return { type: "variable", value: name, span: spanOf(source, place) };
      diagnostics.push(unknownVariable(name, spanOf(source, place)));
      return { type: "text", value: written };
    },
    maths: (formula, place) => {
      const { value, isDisplay } = formula;
      const read = readFormula(value, isDisplay, source.setFormula ?? UNSET);
      if ("drawn" in read) return { ...formula, drawn: read.drawn };
      diagnostics.push(malformedFormula(source, read, place));
      return { type: "text", value: source.markdown.slice(place.start, place.end) };
    },
  });
  if (isDeep(root)) return tooDeep(source, { start: 0, end: source.markdown.length });
  diagnostics.push(...marksLeftOver(root, source));
  const { markdown, span, offsets } = source;
  return { value: { markdown, span, offsets, root, citations }, diagnostics };
}

function tooDeep(source: TextSource, place: MarkPlace): ValueAndDiagnostics<Text> {
  const message = `This text nests quotations, lists or emphasis more than ${DEEPEST} deep.`;
  const hints = ["Take marks such as > and - away, until as many are left as are meant."];
  return unread(source, diagnose("invalid-value", { message, span: spanOf(source, place), hints }));
}

function tooCrowded(source: TextSource, place: MarkPlace): ValueAndDiagnostics<Text> {
  const message = `This paragraph has more than ${MOST_MARKS} stars, underscores and brackets.`;
  const hints = [
    "Part it by an empty line, or write \\*, \\_ and \\[ where the characters themselves are meant.",
  ];
  return unread(source, diagnose("invalid-value", { message, span: spanOf(source, place), hints }));
}

/** Returns the text as plain words, with what is wrong with it. */
function unread({ markdown, span, offsets }: TextSource, diagnostic: Diagnostic): ValueAndDiagnostics<Text> {
  const words: Paragraph = { type: "paragraph", children: [{ type: "text", value: markdown }] };
  const root: Root = { type: "root", children: [words] };
  return { value: { markdown, span, offsets, root, citations: [] }, diagnostics: [diagnostic] };
}

const UNSET: SetFormula = () => ({ mathml: "" });

function parseMarkdown({ markdown, form, setFormula }: TextSource, readers: MarkReaders): Root {
  const definitions = !citesLikeADefinition(markdown);
  return fromMarkdown(markdown, {
    extensions: [
      marksSyntax({ blocks: form === "blocks", definitions }),
      shiftSyntax(),
      ...(setFormula === undefined ? [] : [mathsSyntax()]),
    ],
    mdastExtensions: [marksToNodes(readers)],
  });
}

/** `[@a]: yes` at the start of a line would define a link named "@a", and disappear. */
function citesLikeADefinition(markdown: string): boolean {
  return markdown.split("]").some((piece, at, pieces) => {
    if (!pieces[at + 1]?.startsWith(":") || !piece.includes("@")) return false;
    const written = at === 0 ? piece : `]${piece}`;
    const opening = written.search(OPENS_LINE);
    return opening !== -1 && written.lastIndexOf("@") > opening;
  });
}

const OPENS_LINE = /^(?:[^\S\r\n\u2028\u2029]|>)*\[/m;

/** Only these are replaced. Nothing else between double braces is evaluated. */
function isVariable(name: string): boolean {
  return name === "audience.label" || /^vars\.[A-Za-z0-9][A-Za-z0-9._:-]*$/.test(name);
}

function unknownVariable(name: string, span: Span): Diagnostic {
  const last = name.split(".").at(-1) ?? "";
  const meant =
    suggest(name, ["audience.label"]) ?? (isVariable(`vars.${last}`) ? `vars.${last}` : undefined);
  const hints = [
    meant === undefined
      ? "Texts know {{audience.label}} and an audience's {{vars.<name>}}."
      : `Did you mean "${meant}"?`,
  ];
  const fixes = meant === undefined ? [] : [replaceWords(`{{${name}}}`, `{{${meant}}}`, [span])];
  return diagnose("unknown-variable", { message: `No variable is named "${name}".`, span, hints, fixes });
}

function malformed(source: TextSource, mistake: CitationMistake): Diagnostic {
  const { message, hints, place, instead } = mistake;
  const span = spanOf(source, place);
  const written = source.markdown.slice(place.start, place.end);
  const fixes = instead === undefined ? [] : [replaceWords(written, instead, [span])];
  return diagnose("malformed-citation", { message, hints, span, fixes });
}

/** A formula of several lines has its mistake somewhere in it. */
function malformedFormula(source: TextSource, { mistake, at }: TexMistake, place: MarkPlace): Diagnostic {
  const written = source.markdown.slice(place.start, place.end);
  const [opening = ""] = /^\$+/.exec(written) ?? [];
  const from = place.start + opening.length + (at ?? 0);
  const isExact = at !== undefined && !written.includes("\n") && from < place.end - opening.length;
  const [command = ""] = /^(?:\\[A-Za-z]+|.)/su.exec(source.markdown.slice(from, place.end)) ?? [];
  return diagnose("malformed-formula", {
    message: `A formula cannot be set: ${mistake}.`,
    span: spanOf(source, isExact ? { start: from, end: from + command.length } : place),
    hints: ["Write it in the TeX of formulas, as LaTeX has it, or \\$ where a dollar is meant."],
  });
}

/** Finds what was meant as a mark but is not read as one: an open bracket, or a mark in a link's address. */
function marksLeftOver(node: Nodes, source: TextSource): readonly Diagnostic[] {
  if ("children" in node) {
    return [...inAddress(node, source), ...node.children.flatMap((child) => marksLeftOver(child, source))];
  }
  return node.type === "text" ? unclosed(node, source) : inAddress(node, source);
}

/** Includes the closing bracket, where one comes before the next opening bracket. */
const CITATION_OPENS = /(?<!\\)\[\s*@[\w.:-]*(?=[^[\]]*(\]?))/g;

const UNCLOSED = {
  message: "A citation has no closing bracket of its own.",
  hints: ["Close it with ], and put no bracket inside it."],
};

function unclosed(node: Nodes, source: TextSource): readonly Diagnostic[] {
  const { start, end } = placeOf(node);
  const written = source.markdown.slice(start, end);
  return [...written.matchAll(CITATION_OPENS)].flatMap(({ 0: opening, 1: closing, index }) => {
    if (closing !== "") return [];
    const place = { start: start + index, end: start + index + opening.length };
    return [malformed(source, { ...UNCLOSED, place })];
  });
}

function inAddress(node: Nodes, source: TextSource): readonly Diagnostic[] {
  if (!("url" in node) || !node.url.includes("{{")) return [];
  const message = "A link's address has a variable, and none is filled in there.";
  return [diagnose("unknown-variable", { message, span: spanOf(source, placeOf(node)) })];
}

function placeOf(node: Nodes): MarkPlace {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function spanOf(source: TextSource, place: MarkPlace): Span {
  return textSpan(source, place.start, place.end);
}
