/** A text that an author wrote: Markdown with citations and variables, with the place of every character. */
import type { Element } from "hast";
import type { Literal, Root } from "mdast";
import type { Span } from "../diagnostics/span.ts";

export interface Text {
  /** The text after YAML's unescaping and folding. */
  readonly markdown: string;
  /**
   * CommonMark. `html` nodes never occur, since raw HTML is plain text. Nodes of the types below do.
   */
  readonly root: Root;
  readonly span: Span;
  /** For each UTF-16 offset in `markdown` and for its end, the offset in the file, counted from the start of `span`: `length + 1` numbers. */
  readonly offsets: readonly number[];
  /** Every cited ID of the text, in order. */
  readonly citations: readonly Citation[];
}

/** One cited ID. `[see @a, third paragraph]` has prefix "see" and locator "third paragraph". */
export interface Citation {
  readonly id: string;
  readonly prefix: string | undefined;
  readonly locator: string | undefined;
  /** The place of `@id`, without its brackets. */
  readonly span: Span;
}

/** `[@a; @b]` in a text: one mark in brackets, with one or more IDs. */
export interface CitationNode extends Literal {
  readonly type: "citation";
  readonly value: string;
  readonly citations: readonly Citation[];
}

/** `{{vars.contact}}` in a text; `value` is the name between the braces. */
export interface VariableNode extends Literal {
  readonly type: "variable";
  readonly value: string;
  readonly span: Span;
}

/** `{.scare}` right after a closing quotation mark: the marked words are not quoted from anyone. It is never shown. */
export interface ScareNode extends Literal {
  readonly type: "scare";
  readonly value: string;
}

/** `10^6^` and `H~2~O` in a text; `value` is what stands between the marks. */
export interface ShiftedNode extends Literal {
  readonly type: "superscript" | "subscript";
  readonly value: string;
}

/** `$E = mc^2$` in a text of a brief with formulas; `value` is the TeX. */
export interface MathsNode extends Literal {
  readonly type: "maths";
  readonly value: string;
  /** Between `$$`, and alone in its paragraph but for citations. */
  readonly isDisplay: boolean;
  /** A `math` element of known parts; undefined where nothing set it. */
  readonly drawn?: Element | undefined;
}

declare module "mdast" {
  interface PhrasingContentMap {
    citation: CitationNode;
    variable: VariableNode;
    scare: ScareNode;
    shifted: ShiftedNode;
    maths: MathsNode;
  }
  interface RootContentMap {
    citation: CitationNode;
    variable: VariableNode;
    scare: ScareNode;
    shifted: ShiftedNode;
    maths: MathsNode;
  }
}
