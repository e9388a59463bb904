/** Reads the wrong and the right example of a code from its folder in tests/cases/. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

export interface CaseFile {
  readonly name: string;
  /** Of its block in Markdown. */
  readonly language: string;
  /** Undefined for a picture made of pixels. */
  readonly text: string | undefined;
  readonly isUtf8: boolean;
}

export interface Case {
  /** The files that are mended, before and after. */
  readonly wrong: readonly CaseFile[];
  readonly right: readonly CaseFile[];
  /** Short texts of sources that stay as they are, where excerpts do not say all of them. */
  readonly beside: readonly CaseFile[];
  /** What is said of the wrong one first. */
  readonly report: string;
  /** The command that says it. */
  readonly command: "check" | "build";
}

const CASES = "tests/cases";

const LANGUAGES: Readonly<Record<string, string>> = {
  ".yaml": "yaml",
  ".css": "css",
  ".json": "json",
  ".bib": "bibtex",
  ".svg": "xml",
  ".hbs": "handlebars",
  ".txt": "text",
};

/** Of drawings, some are very long. */
const MOST_LINES = 50;
const LONGEST_LINE = 160;

/** Returns undefined for a code that no brief brings about. */
export function readCase(code: string): Case | undefined {
  const folder = join(CASES, code);
  if (!existsSync(folder)) return undefined;
  const right = join(folder, "right");
  const names = readdirSync(right, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(right.length + 1))
    .sort();
  const expected = readFileSync(join(folder, "expected.txt"), "utf8");
  const [report = ""] = expected.split("\n\n");
  return {
    wrong: names.filter((name) => existsSync(join(folder, name))).map((name) => readCaseFile(folder, name)),
    right: names.map((name) => readCaseFile(right, name)),
    beside: textsBeside(folder, names),
    report,
    command: /^\S+: .*anchored/m.test(expected) ? "check" : "build",
  };
}

function textsBeside(folder: string, changed: readonly string[]): readonly CaseFile[] {
  const brief = readFileSync(join(folder, "brief.yaml"), "latin1");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && name !== "expected.txt" && !changed.includes(name))
    .filter((name) => !brief.includes(readFileSync(join(folder, name), "latin1").trim()))
    .map((name) => readCaseFile(folder, name));
}

function readCaseFile(folder: string, name: string): CaseFile {
  const language = LANGUAGES[extname(name)];
  const bytes = readFileSync(join(folder, name));
  if (language === undefined) return { name, language: "", text: undefined, isUtf8: true };
  const isUtf8 = bytes.toString("utf8").includes("\ufffd") === false;
  return { name, language, text: shortened(bytes.toString(isUtf8 ? "utf8" : "latin1")), isUtf8 };
}

function shortened(text: string): string {
  const lines = text.trimEnd().split("\n");
  return lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line))
    .join("\n");
}
