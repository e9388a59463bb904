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
  readonly command: string;
  /** The command that has nothing to say of the right one, where it is another. */
  readonly rightCommand: string | undefined;
}

const CASES = "tests/cases";

const CALL = "call.txt";

/** Of a case, and no text of a source. */
const OF_THE_CASE = ["expected.txt", CALL];

const LANGUAGES: Readonly<Record<string, string>> = {
  ".yaml": "yaml",
  ".css": "css",
  ".json": "json",
  ".bib": "bibtex",
  ".svg": "xml",
  ".hbs": "handlebars",
  ".txt": "text",
  ".mjs": "js",
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
    .filter((name) => name !== CALL)
    .sort();
  const changed = names.filter((name) => existsSync(join(folder, name)));
  const wrong = names.length === 0 ? readdirSync(folder).filter((name) => name.endsWith(".mjs")) : changed;
  const expected = readFileSync(join(folder, "expected.txt"), "utf8");
  const [report = ""] = expected.split("\n\n");
  return {
    wrong: wrong.map((name) => readCaseFile(folder, name)),
    right: names.map((name) => readCaseFile(right, name)),
    beside: textsBeside(folder, names),
    report,
    command: readCall(folder) ?? "check",
    rightCommand: readCall(right),
  };
}

/** Returns the call that is written beside a brief. */
function readCall(folder: string): string | undefined {
  const path = join(folder, CALL);
  return existsSync(path) ? readFileSync(path, "utf8").trim() : undefined;
}

function textsBeside(folder: string, changed: readonly string[]): readonly CaseFile[] {
  const brief = readFileSync(join(folder, "brief.yaml"), "latin1");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && !OF_THE_CASE.includes(name) && !changed.includes(name))
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
