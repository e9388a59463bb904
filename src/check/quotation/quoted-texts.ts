/** Lists every text of a brief with what it quotes and cites. */

import { indexRanges } from "../../diagnostics/range-index.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Brief, ClaimKind, Slide } from "../../model/brief.ts";
import type { ProseMark } from "../../model/prose.ts";
import { statementsOf } from "../../model/statements.ts";
import type { Text, VariableNode } from "../../model/text.ts";
import { variableValues } from "../../model/variable-values.ts";
import { countWhile } from "../../text/count-while.ts";
import { cover } from "../../text/cover.ts";
import { proseAsRead } from "../prose-as-read.ts";
import { findQuotations } from "./find-quotations.ts";

export interface QuotedText {
  /** The slide or variant that contains it; undefined for the brief's own title and subtitle. */
  readonly slide: Slide | undefined;
  /** What it claims to be; undefined for titles, notes and other texts that claim nothing. */
  readonly kind: ClaimKind | undefined;
  /** IDs of excerpts and sources that are cited in the text or beside it. */
  readonly cited: readonly string[];
  /** Without those marked `{.scare}`. */
  readonly quotations: readonly QuotedWords[];
  /** Quotation marks without a partner. */
  readonly unpaired: readonly Span[];
  /** `{.scare}` where no quotation ends. */
  readonly strayScares: readonly Span[];
}

export interface QuotedWords {
  /** Without the marks around them. A variable is as it is written. */
  readonly words: string;
  /** From the opening to the closing mark. The place of the variable where the quotation is in its value. */
  readonly span: Span;
  /** The place of the words alone; undefined where the text does not contain them as such. */
  readonly inner: Span | undefined;
}

/** Returns the texts in the order of the page, the brief's own title and subtitle first. */
export function quotedTexts(brief: Brief): readonly QuotedText[] {
  const heads = [brief.title, brief.subtitle].filter((text) => text !== undefined);
  return [
    ...heads.map((text) =>
      readText(text, {
        slide: undefined,
        kind: undefined,
        cited: text.citations.map(({ id }) => id),
        brief,
      }),
    ),
    ...statementsOf(brief).flatMap(({ slide, kind, texts, cited }) =>
      texts.map((text) => readText(text, { slide, kind, cited: cited.map(({ value }) => value), brief })),
    ),
  ];
}

function readText(
  text: Text,
  context: Pick<QuotedText, "slide" | "kind" | "cited"> & { readonly brief: Brief },
): QuotedText {
  const { words, spanOf, blocks, code, marks } = proseAsRead(text);
  // Letters stand for what is in code, so that a quotation may contain some.
  const said = cover(words, code, "x");
  const found = blocks.map(({ start, end }) => shifted(findQuotations(said.slice(start, end)), start));
  const quotations = found.flatMap((block) => block.quotations);
  const scares = marks.filter(({ node }) => node.type === "scare").map(({ at }) => at);
  const scared = new Set(scares);
  const variables = marks.filter(({ node }) => node.type === "variable");
  const isQuoted = indexRanges(quotations);
  return {
    slide: context.slide,
    kind: context.kind,
    cited: context.cited,
    quotations: [
      ...quotations
        .filter(({ end }) => !scared.has(end))
        .map(({ start, end }) => ({
          words: withVariables(words, { start: start + 1, end: end - 1 }, variables),
          span: spanOf(start, end),
          inner: end - start > 2 ? spanOf(start + 1, end - 1) : undefined,
        })),
      ...variablesOf(marks).flatMap((variable) => quotedInValues(variable, context.brief)),
    ],
    unpaired: found.flatMap((block) => block.unpaired.map((at) => spanOf(at, at + 1))),
    strayScares: scares
      .filter((at) => !isQuoted({ start: at - 1, end: at }))
      .map((at) => spanOf(Math.max(0, at - 1), at)),
  };
}

function shifted({ quotations, unpaired }: ReturnType<typeof findQuotations>, by: number) {
  return {
    quotations: quotations.map(({ start, end }) => ({ start: start + by, end: end + by })),
    unpaired: unpaired.map((at) => at + by),
  };
}

/** A variable has a value only for each audience. Between quotation marks it could say anything. */
function withVariables(
  words: string,
  range: { readonly start: number; readonly end: number },
  variables: readonly ProseMark[],
): string {
  let from = range.start;
  let written = "";
  for (let next = firstFrom(variables, range.start); next < variables.length; next += 1) {
    const { node, at } = variables[next] ?? {};
    if (node?.type !== "variable" || at === undefined || at > range.end) break;
    written += `${words.slice(from, at)}{{${node.value}}}`;
    from = at;
  }
  return written + words.slice(from, range.end);
}

/** Index of the first of the marks, which are in order, that is not before `offset`. */
function firstFrom(marks: readonly ProseMark[], offset: number): number {
  return countWhile(marks, ({ at }) => at < offset);
}

function variablesOf(marks: readonly ProseMark[]): readonly VariableNode[] {
  return marks.flatMap(({ node }) => (node.type === "variable" ? node : []));
}

/** What a variable brings into the text: each wording once, whichever audiences have it. */
function quotedInValues(variable: VariableNode, { audiences }: Brief): readonly QuotedWords[] {
  return variableValues(variable, audiences).flatMap((value) =>
    findQuotations(value).quotations.map(({ start, end }) => ({
      words: value.slice(start + 1, end - 1),
      span: variable.span,
      inner: undefined,
    })),
  );
}
