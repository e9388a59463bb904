/** Finds texts that end before their author's words do, because YAML begins a comment at " #". */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { quoteWords } from "../diagnostics/fix.ts";
import { quoteShortened } from "../diagnostics/quote-shortened.ts";
import { type YamlToken, yamlTokens } from "./yaml-tokens.ts";

/**
 * Returns a `comment-cuts-text` at each # that begins a comment after a text without quotes and is directly followed by
 * a word or number, or by a citation where the text has none. A comment with a space after its # is meant as one.
 */
export function cutTexts({
  file,
  text,
}: {
  readonly file: string;
  readonly text: string;
}): readonly Diagnostic[] {
  if (!text.includes(" #")) return [];
  const tokens = yamlTokens(text);
  return tokens.flatMap((comment, at) => {
    const [before, gap] = [tokens[at - 2], tokens[at - 1]];
    if (!comment.text.startsWith("#") || comment.isPlain || gap === undefined || before?.isPlain !== true)
      return [];
    if (!/^[ \t]+$/.test(gap.text)) return [];
    return isCut(before, comment) ? [report({ before, comment, file, text })] : [];
  });
}

const CITATION = /\[[^[\]@]*@[A-Za-z0-9]/;

/** True where a bracket is open that cites, or was meant to. */
function isInCitation(text: string): boolean {
  const open = text.slice(text.lastIndexOf("[") + 1);
  return open.length < text.length && open.includes("@") && !open.includes("]");
}

function isCut(before: YamlToken, comment: YamlToken): boolean {
  if (!/\p{L}/u.test(before.text)) return false;
  if (isInCitation(before.text)) return comment.text.includes("]");
  if (CITATION.test(comment.text)) return !CITATION.test(before.text);
  return /^#\p{N}/u.test(comment.text) || (/^#\p{L}/u.test(comment.text) && /\s/.test(before.text.trim()));
}

function report({
  before,
  comment,
  file,
  text,
}: {
  readonly before: YamlToken;
  readonly comment: YamlToken;
  readonly file: string;
  readonly text: string;
}): Diagnostic {
  const end = comment.start + lengthBeforeComment(comment.text);
  const whole = text.slice(before.start, end);
  const { title, edits } = quoteWords(whole, { file, start: before.start, end });
  const cut = quoteShortened(text.slice(comment.start, end));
  const isCited = CITATION.test(comment.text) || isInCitation(before.text);
  const what = isCited ? "A citation is cut off" : "A text is cut off";
  return diagnose("comment-cuts-text", {
    message: `${what} here: YAML takes ${cut} for a comment.`,
    span: { file, start: comment.start, end },
    fixes: [{ title, edits }],
    hints: [
      `Put the whole text in quotes: ${quoteShortened(whole)}.`,
      /^#\s/.test(comment.text)
        ? "Where a comment is meant, put it on a line of its own."
        : "Where a comment is meant, write a space behind its #.",
    ],
  });
}

/** A # followed by a space is meant as a comment, even in what is cut off. */
function lengthBeforeComment(cut: string): number {
  const end = cut.search(/(?<!\s)\s+#\s/);
  return end === -1 ? cut.trimEnd().length : end;
}
