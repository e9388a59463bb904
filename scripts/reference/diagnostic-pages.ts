/** Makes docs/reference/diagnostics/: of each code's page all but what is written by hand, which is what it means and how to mend it. */
import { existsSync, readFileSync } from "node:fs";
import { CATALOGUE } from "../../src/diagnostics/catalogue.ts";
import { CODE_KINDS } from "../../src/diagnostics/code-kinds.ts";
import type { Entry } from "../../src/diagnostics/entry.ts";
import { emptyBlock, withBlock } from "../marked-block.ts";
import { type CaseFile, readCase } from "./read-case.ts";

export const DIAGNOSTICS_FOLDER = "docs/reference/diagnostics";

/** Returns the text of each page by its path. Where a page is new, its parts by hand are empty, and a test says so. */
export function diagnosticPages(): ReadonlyMap<string, string> {
  const codes = Object.entries<Entry>(CATALOGUE);
  return new Map(codes.map(([code, entry]) => [`${DIAGNOSTICS_FOLDER}/${code}.md`, pageOf(code, entry)]));
}

function pageOf(code: string, entry: Entry): string {
  const path = `${DIAGNOSTICS_FOLDER}/${code}.md`;
  const page = existsSync(path) ? readFileSync(path, "utf8") : newPage(code);
  return withBlock(withBlock(page, "summary", summaryOf(entry)), "examples", examplesOf(code, entry));
}

function newPage(code: string): string {
  const parts = [emptyBlock("summary"), "## What it means", "## How to mend it", emptyBlock("examples")];
  return `${[`# ${code}`, ...parts].join("\n\n")}\n`;
}

function summaryOf({ severity, isRule, summary }: Entry): string {
  const word = severity.charAt(0).toUpperCase() + severity.slice(1);
  return `**${word}**${isRule === true ? ", a rule that a brief can set" : ""}. ${summary}`;
}

function examplesOf(code: string, entry: Entry): string {
  const example = readCase(code);
  const shown =
    example === undefined
      ? []
      : [
          "## Wrong",
          ...example.wrong.flatMap(fileBlock),
          ...example.beside.flatMap(fileBlock),
          `\`citedeck ${example.command}\` says:`,
          fence("text", example.report),
          "## Right",
          ...example.right.flatMap(fileBlock),
          ...(example.rightCommand === undefined
            ? []
            : [`\`citedeck ${example.rightCommand}\` has nothing to say.`]),
        ];
  const setting = ["## Severity and excuses", settingOf(code, entry), "## Fixes", fixOf(code, entry)];
  return [...shown, ...setting, ...moreOn(code)].join("\n\n");
}

/** Pages that say more, by the title of the kind. */
const MORE: Readonly<Record<string, string>> = {
  "Files and YAML": "[The format, part by part](../format/README.md)",
  "Keys, values and names": "[The format, part by part](../format/README.md)",
  "Characters and fonts": "[Texts](../format/texts.md)",
  Pictures: "[Images](../format/images.md)",
  "Excerpts in their sources": "[Excerpts](../format/excerpts.md)",
  "What claims cite": "[Points](../format/points.md)",
  Quotations: "[Quoted words](../checks/quotations.md)",
  "Figures, dates and names": "[Numbers, dates and names](../checks/figures.md)",
  "What words claim": "[What words claim](../checks/wording.md)",
  "Origins and independence": "[Independence](../checks/independence.md)",
  "Likelihood and confidence": "[Independence and likelihood](../checks/independence.md)",
  "Who sees what": "[Markings](../format/markings.md) and [tailoring](../format/tailoring.md)",
  "Decks and what is printed": "[Slides](../format/slides.md) and [templates](../templates.md)",
  "A project's own rules and formats": "[From code](../../api.md)",
};

function moreOn(code: string): readonly string[] {
  const kind = CODE_KINDS.find(({ codes }) => codes.some((one) => one === code));
  const more = kind === undefined ? undefined : MORE[kind.title];
  return [
    `More: ${[...(more === undefined ? [] : [more]), "[all diagnostics](../../diagnostics.md)"].join(", ")}.`,
  ];
}

function fileBlock({ name, language, text, isUtf8 }: CaseFile): readonly string[] {
  return [
    `In \`${name}\`${isTheme(name) ? ", which the brief names as its `theme`" : ""}${isUtf8 ? "" : ", saved as Latin-1"}:`,
    ...(text === undefined ? ["A picture."] : [fence(language, text)]),
  ];
}

/** A style sheet beside a brief is nothing else. */
function isTheme(name: string): boolean {
  return /^[^/]+\.css$/.test(name);
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function settingOf(code: string, { severity, isRule }: Entry): string {
  if (isRule !== true) return "A brief can neither set nor excuse it.";
  return `It is ${severity === "warning" ? "a" : "an"} ${severity}, unless a brief sets it: \`checks: { ${code}: off }\`, or \`info\`, \`warning\` or \`error\`.

One place is excused where it stands, on a slide, an item, a source or an excerpt: \`excuse: { ${code}: "why it does not hold here" }\`.`;
}

function fixOf(code: string, { mended }: Entry): string {
  switch (mended) {
    case "unasked":
      return `\`citedeck check --fix\` mends it where it is certain that nothing else changes: neither meaning, nor marking, nor who sees what. Where there is one remedy that may change more, \`citedeck check --fix=${code}\` takes it.`;
    case "asked":
      return `\`citedeck check --fix=${code}\` mends it where there is one remedy. Editors offer it, too.`;
    case "by choice":
      return "There are several remedies. Editors offer the choice; `citedeck check --format json` lists them under `fixes`.";
    case undefined:
      return "No fix is offered: what to do is said above.";
  }
}

/** Returns the codes whose pages lack one of the parts that are written by hand. */
export function unwrittenPages(pages: ReadonlyMap<string, string>): readonly string[] {
  const isUnwritten = (page: string): boolean =>
    !/## What it means\n\n[^#<\s][\s\S]+?\n\n## How to mend it\n\n[^#<\s][\s\S]+?\n\n<!-- examples/.test(
      page,
    );
  return [...pages].filter(([, page]) => isUnwritten(page)).map(([path]) => path);
}
