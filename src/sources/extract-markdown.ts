/** Extracts the text of Markdown: its words without the marks. */
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { crowdedMarks, deepMarks, EMPHASIS, isDeep, MOST_MARKS } from "../brief/markdown/nesting.ts";
import { decodeBytes } from "./decode-bytes.ts";
import type { Extracted } from "./extraction.ts";
import { readFrontMatter } from "./front-matter.ts";
import { textOfHtml } from "./html-text.ts";
import { remarksOn } from "./left-out.ts";
import { PastLimit } from "./limits.ts";
import { markdownHtml } from "./markdown-html.ts";
import { plainLines } from "./plain-lines.ts";

/**
 * Returns the blocks of CommonMark as paragraphs, with list items on lines of their own, and line breaks where the file
 * has them. Code is unchanged, and tables keep their bars. `~~struck~~` words are left out, with a remark. The title is
 * the front matter's, otherwise the first heading.
 */
export function extractMarkdown(options: {
  readonly bytes: Uint8Array;
  readonly encoding: string | undefined;
}): Extracted {
  const { text: decoded, remarks } = decodeBytes(options.bytes, options.encoding);
  const { metadata, body } = readFrontMatter(plainLines(decoded));
  if (deepMarks(body) !== undefined) throw TOO_DEEP;
  if (crowdedMarks(body, EMPHASIS) !== undefined || closeNothing(body)) throw TOO_MANY;
  const root = parse(body);
  if (isDeep(root)) throw TOO_DEEP;
  const { text, leftOut } = textOfHtml(markdownHtml(root));
  const title = metadata.title ?? firstHeading(root);
  return {
    kind: "read",
    extraction: {
      text,
      packages: ["mdast-util-from-markdown", "parse5"],
      metadata: { ...metadata, ...(title === undefined ? {} : { title }) },
      boilerplate: [],
      remarks: [...remarks, ...remarksOn(leftOut)],
    },
  };
}

/** The parser of footnotes searches for the start of each closing bracket back to the start of the paragraph. */
function closeNothing(markdown: string): boolean {
  return markdown
    .split(/\n[^\S\n]*\n/)
    .some((paragraph) => paragraph.split("]").length - paragraph.split("[").length > MOST_MARKS);
}

/** A single tilde does not strike out: `H~2~O`. */
function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmStrikethrough({ singleTilde: false }), gfmFootnote()],
    mdastExtensions: [gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
}

const TOO_DEEP = new PastLimit(
  "The Markdown has more quotations, lists or emphasis inside each other than any real text.",
  ["Save it as plain text (.txt), and add that."],
);

const TOO_MANY = new PastLimit(
  `The Markdown has a paragraph with more than ${MOST_MARKS} stars and underscores, or brackets that close nothing.`,
  ["Save it as plain text (.txt), and add that."],
);

function firstHeading({ children }: Root): string | undefined {
  const heading = children.find((node) => node.type === "heading" && node.depth === 1);
  if (heading === undefined) return undefined;
  const words = textOfHtml(markdownHtml({ type: "root", children: [heading] }))
    .text.replaceAll("\n", " ")
    .trim();
  return words === "" ? undefined : words;
}
