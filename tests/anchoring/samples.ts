/** Small sources and excerpts for the tests of anchoring. */
import { anchorInText } from "../../src/anchoring/anchor-in-text.ts";
import { indexText } from "../../src/anchoring/text-index.ts";
import type { Anchor } from "../../src/model/anchor.ts";
import type { Excerpt, TextPosition } from "../../src/model/excerpt.ts";
import { excerptId, sourceId } from "../../src/model/ids.ts";
import type { Source } from "../../src/model/source.ts";
import { sourceText } from "../../src/sources/source-text.ts";

export const EXACT_SPAN = { file: "excerpts.yaml", start: 10, end: 20 };
export const POSITION_SPAN = { file: "excerpts.yaml", start: 30, end: 40 };
export const FILE_SPAN = { file: "sources.yaml", start: 50, end: 60 };
export const HASH_SPAN = { file: "sources.yaml", start: 70, end: 80 };

export function excerpt(
  exact: string,
  more: {
    readonly id?: string;
    readonly source?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly position?: TextPosition;
  } = {},
): Excerpt {
  const { id = "quoted", source: from = "report", prefix, suffix, position } = more;
  return {
    id: excerptId(id),
    span: EXACT_SPAN,
    source: { value: sourceId(from), span: EXACT_SPAN },
    exact: { value: exact, span: EXACT_SPAN },
    prefix,
    suffix,
    position: position && { value: position, span: POSITION_SPAN },
    page: undefined,
    speaker: undefined,
    translation: undefined,
    statement: undefined,
    tlp: undefined,
  };
}

export function source(id: string, more: { readonly file?: string; readonly sha256?: string } = {}): Source {
  return {
    id: sourceId(id),
    span: FILE_SPAN,
    csl: { id, type: "report" },
    file: more.file === undefined ? undefined : { value: more.file, span: FILE_SPAN },
    original: undefined,
    sha256: more.sha256 === undefined ? undefined : { value: more.sha256, span: HASH_SPAN },
    derivedFrom: undefined,
    grade: undefined,
    tlp: "CLEAR",
  };
}

/** Anchors one excerpt in one text. */
export function anchor(text: string, wanted: string | Excerpt): Anchor {
  const only = typeof wanted === "string" ? excerpt(wanted) : wanted;
  const [result] = anchorInText([only], indexText(sourceText({ file: "report.txt", text, sha256: "" })));
  if (result === undefined) throw new Error("An excerpt has no anchor.");
  return result;
}

/** The passage that a position in code points means, counted the slow and certain way. */
export function passageAt(text: string, { start, end }: TextPosition): string {
  return [...text].slice(start, end).join("");
}
