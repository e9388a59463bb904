/** Finds texts that end before their author's words do, since YAML begins a comment at " #". Called by read-yaml. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { quoteShortened } from "./explain-issue.ts";
import { endOf, type YamlToken, yamlTokens } from "./yaml-tokens.ts";

/**
 * Returns a `comment-cuts-text` at each # that begins a comment behind a text without quotes and is followed by a word
 * or number at once, or by a citation where the text has none. A comment that has a space behind its # is meant as one.
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

function isCut(before: YamlToken, comment: YamlToken): boolean {
  if (!/\p{L}/u.test(before.text)) return false;
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
  const cut = quoteShortened(comment.text);
  const whole = quoteShortened(text.slice(before.start, endOf(comment)));
  const what = CITATION.test(comment.text) ? "A citation is cut off" : "A text is cut off";
  return diagnose("comment-cuts-text", {
    message: `${what} here: YAML takes ${cut} for a comment.`,
    span: { file, start: comment.start, end: endOf(comment) },
    hints: [
      `Put the whole text in quotes: ${whole}.`,
      "Where a comment is meant, write a space behind its #.",
    ],
  });
}
