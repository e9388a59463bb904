/** Words what a schema found wrong: the diagnostic's code, its sentence, and a remedy. */
import type * as z from "zod";
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import { type Fix, quoteWords, replaceWords } from "../../diagnostics/fix.ts";
import { shorten } from "../../diagnostics/quote-shortened.ts";
import type { Span } from "../../diagnostics/span.ts";
import { meantName, suggest } from "../../diagnostics/suggest.ts";
import { FORMAT_VERSIONS, isNewerFormat } from "../../model/brief.ts";
import { TLP_LEVELS } from "../../model/tlp.ts";
import { languageTagMeant } from "../../text/language-tags.ts";
import type { Tree } from "../../yaml/yaml-tree.ts";
import { fitId } from "../references/fit-id.ts";
import { invalidDate, invalidSourceDate } from "./invalid-date.ts";

export interface Explanation {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hints: readonly string[];
  readonly fixes?: readonly Fix[];
}

type Issue = z.core.$ZodIssue;

/** Returns what to say about `issue`, given the value that was found and its name in messages. */
export function explainIssue(issue: Issue, found: Tree, name: string): Explanation {
  const written = found.kind === "scalar" ? found.text : "";
  switch (issue.message) {
    case "invalid-id":
      return invalidId(written, found.span);
    case "invalid-date":
      return invalidDate(found);
    case "invalid-source-date":
      return invalidSourceDate(found);
    case "invalid-grade":
      return invalidGrade(written, found.span);
    case "unknown-marking":
      return found.kind === "scalar"
        ? unknownMarking(written, found.span)
        : wrongType(["a text"], found, name);
    case "unknown-language":
      return unknownLanguage(written, found.span);
    case "unknown-format":
      return unknownFormat(found, name);
  }
  return issue.code === "invalid_type" || issue.code === "invalid_union"
    ? wrongType(expectedBy(issue), found, name)
    : invalidValue(issue, found, name);
}

/** Returns what is wrong with an ID that no schema sees, because it is a key. */
export function invalidId(written: string, span: Span): Explanation {
  const mended = fitId(written);
  const rule = "An ID begins with a letter or digit and goes on with letters, digits and . _ : -";
  return {
    code: "invalid-id",
    message: `"${written}" cannot be an ID.`,
    hints: [mended === "" ? `${rule}.` : `${rule}, such as "${mended}".`],
    fixes: mended === "" ? [] : [replaceWords(written, mended, [span])],
  };
}

/** Returns that `found` is none of the kinds of value that `name` takes. */
export function wrongType(expected: readonly string[], found: Tree, name: string): Explanation {
  const takes = expected.join(" or ");
  if (found.kind === "scalar" && found.value === null) {
    if (name === "The file") return EMPTY_FILE;
    return { code: "wrong-type", message: `${name} takes ${takes}, and has no value.`, hints: [] };
  }
  return {
    code: "wrong-type",
    message: `${name} takes ${takes}, not ${kindOf(found)}.`,
    ...remediesOf(expected, found),
  };
}

const EMPTY_FILE: Explanation = {
  code: "wrong-type",
  message: "The file is empty.",
  hints: ["docs/format.md says what its keys and values are."],
};

/** Returns that a text was read as a map, because it has a colon and no quotes. */
export function textWithColon(key: string, rest: string, span: Span): Explanation {
  return {
    code: "wrong-type",
    message: `This text is read as a map, because "${key}" ends in a colon.`,
    hints: [`Put it in quotes: "${shorten(`${key}: ${rest}`)}".`],
    fixes: [quoteWords(`${key}: ${rest}`, span)],
  };
}

/** The kinds of value that would satisfy an issue about kinds, in authors' words. */
function expectedBy(issue: Issue): readonly string[] {
  if (issue.code === "invalid_type") return [kindName(issue.expected)];
  if (issue.code === "invalid_value") return ["a text"];
  if (issue.code !== "invalid_union") return [];
  return expectedByAny(issue.errors);
}

/** Returns the same for a union's branches. Where words are accepted, a number is too, and need not be mentioned. */
export function expectedByAny(branches: readonly (readonly Issue[])[]): readonly string[] {
  const all = new Set(branches.flatMap((branch) => branch.flatMap(expectedBy)));
  if (all.has("a text")) all.delete("a number");
  return [...all];
}

function kindName(expected: string): string {
  switch (expected) {
    case "string":
      return "a text";
    case "int":
      return "a whole number";
    case "array":
      return "a list";
    case "object":
    case "record":
      return "a map";
    case "boolean":
      return "true or false";
    default:
      return `a ${expected}`;
  }
}

function kindOf(found: Tree): string {
  if (found.kind === "list") return "a list";
  if (found.kind === "mapping") return "a map";
  return typeof found.value === "string" ? `the text "${shorten(found.text)}"` : shorten(found.text);
}

function remediesOf(expected: readonly string[], found: Tree): Pick<Explanation, "hints" | "fixes"> {
  if (found.kind !== "scalar") return { hints: [] };
  if (expected.includes("a text") && typeof found.value !== "string") {
    return {
      hints: [`Put it in quotes to make it a text: "${shorten(found.text)}".`],
      fixes: [quoteWords(found.text, found.span)],
    };
  }
  return { hints: expected.includes("a list") ? [`Write it as a list: [${shorten(found.text)}].`] : [] };
}

function invalidValue(issue: Issue, found: Tree, name: string): Explanation {
  if (issue.code === "invalid_value") return notAmong(issue.values.map(String), found, name);
  const instead = found.kind === "scalar" ? insteadOf(found.text) : "";
  return { code: "invalid-value", message: `${name} takes ${issue.message}${instead}.`, hints: [] };
}

function insteadOf(written: string): string {
  return written.trim() === "" ? ", and is empty" : `, not "${shorten(written)}"`;
}

function notAmong(values: readonly string[], found: Tree, name: string): Explanation {
  if (found.kind !== "scalar") {
    return wrongType([values.every((value) => /^\d+$/.test(value)) ? "a number" : "a text"], found, name);
  }
  const choice = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(values);
  const near =
    typeof found.value === "string" ? meantName(found.text, values, found.span) : { hints: [], fixes: [] };
  const message =
    values.length > 12
      ? `${name} does not take "${shorten(found.text)}".`
      : `${name} takes ${choice}, not "${shorten(found.text)}".`;
  return { code: "invalid-value", message, ...near };
}

function invalidGrade(written: string, span: Span): Explanation {
  const mended = [written.toUpperCase(), [...written.toUpperCase()].reverse().join("")];
  const meant = mended.find((grade) => /^[A-F][1-6]$/.test(grade));
  const hint =
    meant === undefined
      ? "A grade is a letter from A to F and a digit from 1 to 6, such as B2."
      : `Did you mean "${meant}"?`;
  return {
    code: "invalid-grade",
    message: `"${shorten(written)}" is not an Admiralty grade.`,
    hints: [hint],
    fixes: meant === undefined ? [] : [replaceWords(written, meant, [span])],
  };
}

function unknownMarking(written: string, span: Span): Explanation {
  const bare = written
    .toUpperCase()
    .replace(/^TLP[\s:]*/, "")
    .replace(/[\s_-]+/g, "+");
  const meant = suggest(bare, TLP_LEVELS);
  const hint =
    bare === "WHITE"
      ? "Did you mean CLEAR? TLP 2.0 renamed WHITE."
      : meant === undefined
        ? `The markings are ${TLP_LEVELS.join(", ")}.`
        : `Did you mean ${meant}?`;
  return {
    code: "unknown-marking",
    message: `"${shorten(written)}" is not a marking of TLP 2.0.`,
    hints: [hint],
    fixes: bare === "WHITE" ? [{ ...replaceWords(written, "CLEAR", [span]), isSafe: true }] : [],
  };
}

/** Returns that `written` is not a language tag, and which tag is meant. */
export function unknownLanguage(written: string, span: Span): Explanation {
  const meant = languageTagMeant(written);
  return {
    code: "unknown-language",
    message:
      written.trim() === ""
        ? "The language is empty."
        : `"${shorten(written)}" is not a language tag of BCP 47.`,
    hints: [meant === undefined ? 'A tag is such as "en", "es-MX" or "de".' : `Did you mean "${meant}"?`],
    fixes: meant === undefined ? [] : [replaceWords(written, meant, [span])],
  };
}

function unknownFormat(found: Tree, name: string): Explanation {
  const versions = FORMAT_VERSIONS.join(", ");
  if (found.kind !== "scalar" || found.value === null) return wrongType(["a number"], found, name);
  const written = found.text;
  if (FORMAT_VERSIONS.map(String).includes(written)) {
    const hints = [`Write it without quotes: \`citedeck: ${written}\`.`];
    const fixes = [
      { title: `Write ${written} without quotes`, edits: [{ span: found.span, text: written }] },
    ];
    return { code: "unknown-format", message: `${name} takes a number, not a text.`, hints, fixes };
  }
  if (isNewerFormat(found.value)) return newerFormat(written, versions);
  return {
    code: "unknown-format",
    message: `"${shorten(written)}" is not a version of the format: this citedeck reads ${versions}.`,
    hints: ["Write `citedeck: 1`."],
  };
}

function newerFormat(written: string, versions: string): Explanation {
  return {
    code: "unknown-format",
    message: `This brief is written for version ${shorten(written)} of the format, and this citedeck reads ${versions}. Nothing else of it was read.`,
    hints: [
      "Update citedeck: `npm install citedeck@latest`.",
      "Where the number is a slip, write `citedeck: 1`.",
    ],
  };
}
