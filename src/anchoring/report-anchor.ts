/** Reports what an author should know about an excerpt's anchor. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Fix, replaceWords, show } from "../diagnostics/fix.ts";
import type { Anchor, Match, Nearest } from "../model/anchor.ts";
import type { Excerpt, TextPosition } from "../model/excerpt.ts";
import type { SourceText } from "../sources/source-text.ts";
import type { Fold } from "../text/fold-table.ts";
import { isInsideWord } from "../text/word-boundary.ts";
import { showChanges } from "./show-changes.ts";

interface Subject {
  readonly excerpt: Excerpt;
  readonly text: SourceText;
}

/** For how many places of an ambiguous wording a prefix is suggested. */
const MOST_PREFIXES = 5;

/** Reports nothing for an excerpt that was found letter by letter where it was expected. */
export function reportAnchor(report: Subject & { readonly anchor: Anchor }): readonly Diagnostic[] {
  const { anchor } = report;
  switch (anchor.kind) {
    case "anchored":
    case "recorded":
      return [];
    case "folded":
      return [folded(report, anchor.folds)];
    case "moved":
      return [moved(report, anchor), ...(anchor.folds.length > 0 ? [folded(report, anchor.folds)] : [])];
    case "ambiguous":
      return [ambiguous(report, anchor.matches)];
    case "absent":
      return [absent(report, anchor.nearest)];
  }
}

function folded({ excerpt, text }: Subject, folds: readonly Fold[]): Diagnostic {
  return diagnose("excerpt-folded", {
    message: `The wording of "${excerpt.id}" is in "${text.file}" after folding: ${folds.map(foldName).join(", ")}.`,
    span: excerpt.exact.span,
  });
}

function foldName(fold: Fold): string {
  switch (fold) {
    case "nfkc":
      return "compatibility characters (NFKC)";
    case "quotes":
      return "quotation marks";
    case "dashes":
      return "dashes";
    case "ellipses":
      return "ellipses";
    case "white-space":
      return "white space";
    case "invisible":
      return "invisible characters";
    case "broken-words":
      return "words broken at a line's end or by a space";
  }
}

function moved(
  { excerpt, text }: Subject,
  anchor: { readonly position: TextPosition; readonly recorded: TextPosition },
): Diagnostic {
  const { position, recorded } = anchor;
  return diagnose("excerpt-moved", {
    message:
      `The wording of "${excerpt.id}" is at ${position.start}-${position.end} in "${text.file}", ` +
      `not at ${recorded.start}-${recorded.end} as recorded.`,
    span: excerpt.position?.span ?? excerpt.exact.span,
    hints: ["`citedeck anchor` writes the new positions."],
  });
}

function ambiguous({ excerpt, text }: Subject, matches: readonly Match[]): Diagnostic {
  return diagnose("excerpt-ambiguous", {
    message: `The wording of "${excerpt.id}" is in "${text.file}" ${matches.length} times.`,
    span: excerpt.exact.span,
    hints: matches.slice(0, MOST_PREFIXES).map((match) => choice(match, text)),
    fixes: matches.every(({ prefix }) => prefix !== "")
      ? matches.slice(0, MOST_PREFIXES).map((match) => withPrefix(match, { excerpt, text }))
      : [],
  });
}

/** Where there are several places, the author chooses one. */
function withPrefix({ prefix, position }: Match, { excerpt, text }: Subject): Fix {
  return {
    title: `Add the prefix ${show(prefix)}, for the place in line ${lineOf(text, position.start)}`,
    edits: [
      {
        span: excerpt.exact.span,
        text: prefix,
        as: { kind: "key", key: "prefix", after: ["source", "exact"] },
      },
    ],
  };
}

/** A JSON string is also a YAML string, so the prefix can be pasted. */
function choice({ prefix, position }: Match, text: SourceText): string {
  const { start, end } = position;
  const selector = prefix === "" ? `start: ${start} and end: ${end}` : `prefix: ${JSON.stringify(prefix)}`;
  return `For the one in line ${lineOf(text, start)}: ${selector}`;
}

function absent({ excerpt, text }: Subject, nearest: Nearest | undefined): Diagnostic {
  const cut = cutWord(excerpt.exact.value, text);
  const hint =
    cut === undefined
      ? nearestHint(nearest, text)
      : `An excerpt begins and ends where words and numbers do; in ${cut.place} there is "${cut.whole}".`;
  const meant = cut?.whole ?? (nearest === undefined ? undefined : lineOfWords(nearest.text));
  return diagnose("excerpt-absent", {
    message: `The wording of "${excerpt.id}" is not in "${text.file}".`,
    span: excerpt.exact.span,
    hints: [hint],
    fixes: meant === undefined ? [] : [replaceWords(excerpt.exact.value, meant, [excerpt.exact.span])],
  });
}

/** Anchoring treats a line break as a space. */
function lineOfWords(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}

/** Finds the wording letter by letter, beginning or ending in the middle of a word; undefined where it is not there. */
function cutWord(
  exact: string,
  source: SourceText,
): { readonly place: string; readonly whole: string } | undefined {
  const { text, file } = source;
  const at = exact.trim() === "" ? -1 : text.indexOf(exact);
  if (at === -1) return undefined;
  let [start, end] = [at, at + exact.length];
  while (isInsideWord(text, start)) start -= 1;
  while (isInsideWord(text, end)) end += 1;
  const place = `${file}:${source.lineAt(at)}`;
  return { place, whole: text.slice(start, end).replaceAll(/\s+/g, " ") };
}

function nearestHint(nearest: Nearest | undefined, text: SourceText): string {
  if (nearest === undefined) return "No passage of the text is similar.";
  const place = `${text.file}:${lineOf(text, nearest.position.start)}`;
  const changes = showChanges(nearest.diff);
  return changes === undefined
    ? `It stands in ${place} only inside a longer word or number.`
    : `The nearest passage is in ${place}: ${changes}`;
}

/** One-based line of a position in code points. */
function lineOf(text: SourceText, position: number): number {
  return text.lineAt(text.offsetOf(position));
}
