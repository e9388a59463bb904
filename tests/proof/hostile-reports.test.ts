/** What is printed of a brief of hostile texts: each form of a report is read back, and none gives what reads it an order. */
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, it } from "vitest";
import * as z from "zod";
import { printDiagnostics } from "../../src/cli/report-diagnostics.ts";
import { guardStream } from "../../src/cli/terminal.ts";
import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.ts";
import { formatGithub } from "../../src/diagnostics/format-github.ts";
import { toJsonDiagnostic } from "../../src/diagnostics/format-json.ts";
import { type RuleSummary, toSarif } from "../../src/diagnostics/format-sarif.ts";
import type { ProjectRule } from "../../src/project/define-rule.ts";
import { readDefinitions } from "../../src/project/read-definitions.ts";
import { visibleJson } from "../../src/text/visible-text.ts";
import { standInStream } from "../cli/stand-in-stream.ts";
import { compileFiles } from "../support/compile-files.ts";
import { isInFull } from "../support/in-full.ts";
import { projectWith } from "../support/project-with.ts";
import { prove } from "../support/proof.ts";
import { CRANES_BRIEF, smallBrief } from "../support/small-brief.ts";
import { awkwardBrief } from "./hostile/awkward-brief.ts";
import { hostileTexts } from "./hostile/texts.ts";

const SUBJECT = "Hostile text";
const PATIENCE_MS = 1_800_000;
const texts = hostileTexts();

interface Report {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: ReadonlyMap<string, string>;
  readonly rules?: readonly RuleSummary[];
}

/** A brief in which the text is wrong wherever it stands: what is told of it repeats it. */
function compiledReport(text: string): Report {
  const files = new Map([["brief.yaml", JSON.stringify(awkwardBrief(text))]]);
  return { text, files, diagnostics: compileFiles(Object.fromEntries(files)).diagnostics };
}

/** A diagnostic whose every part is the text: its words, its hints, its file, its fix and what it points at. */
function bareReport(text: string): Report {
  const file = `${text}.yaml`;
  const span = { file, start: 0, end: text.length };
  const one = diagnose("unknown-id", {
    ...{ message: text, span, hints: [text], related: [{ message: text, span }] },
    fixes: [{ title: text, edits: [{ span, text }] }],
  });
  return { text, files: new Map([[file, text]]), diagnostics: [one] };
}

/** A config that says the text wherever it may, and where it may not. */
function configReport(text: string): Report {
  const brief = smallBrief(CRANES_BRIEF);
  const span = { file: "brief.yaml", start: 0, end: 5 };
  const said = { code: "x/said", severity: "error", summary: text || "x" } as const;
  const found = { message: text || "x", hints: [text], related: [{ message: text, span }], span };
  const rules: readonly ProjectRule[] = [
    { ...said, check: () => [found] },
    {
      ...{ code: "x/thrown", severity: "info", summary: "x" },
      check: () => {
        throw new Error(text);
      },
    },
  ];
  const project = { ...projectWith({ rules }), config: `${text}/citedeck.config.js` };
  const compiled = compileFiles(brief, project);
  const { mistakes } = readDefinitions({
    default: {
      [text]: 1,
      rules: [{ code: text, severity: text, check: text }],
      formats: [{ name: text, extension: text }],
    },
  });
  const invalid = mistakes.map((message) => diagnose("invalid-config", { message, span, hints: [] }));
  const files = new Map(Object.entries(brief));
  return { text, files, diagnostics: [...compiled.diagnostics, ...invalid], rules: [said] };
}

/** A twentieth of the texts in short; what a whole brief is wrong about, for a fortieth of them in full. */
const reports: () => readonly Report[] = () => [
  ...texts.filter((_, at) => isInFull || at % 20 === 0).map(({ text }) => bareReport(text)),
  ...texts.filter((_, at) => at % (isInFull ? 40 : 400) === 0).map(({ text }) => compiledReport(text)),
  ...texts.filter((_, at) => at % (isInFull ? 4 : 40) === 0).map(({ text }) => configReport(text)),
];

const made: { reports?: readonly Report[] } = {};
const all = (): readonly Report[] => {
  made.reports ??= reports();
  return made.reports;
};

const optionsOf = ({ files }: Report) => ({
  readText: (file: string) => files.get(file),
  pathOf: (file: string) => file,
});

const FORMS: readonly { readonly kind: string; readonly faults: (report: Report) => readonly string[] }[] = [
  { kind: "reports as JSON", faults: jsonFaults },
  { kind: "reports as SARIF", faults: sarifFaults },
  { kind: "reports as GitHub's annotations", faults: githubFaults },
  { kind: "reports in a terminal", faults: terminalFaults },
];

describe("What is told of hostile texts", () => {
  it.for(FORMS)(
    "is whole, and gives no orders: $kind",
    { timeout: PATIENCE_MS },
    ({ kind, faults }, context) => {
      const failures = all().flatMap((report) =>
        faults(report).map((fault) => `${JSON.stringify(report.text.slice(0, 60))}: ${fault}`),
      );
      prove(context, { subject: SUBJECT, kind, tried: all().length, failures });
    },
  );
});

/** Read back, it is the same; before that, there is nothing in it that a terminal obeys or does not show. */
function jsonFaults(report: Report): readonly string[] {
  const { readText } = optionsOf(report);
  return report.diagnostics.flatMap((one) => {
    const told = toJsonDiagnostic(one, readText);
    const printed = visibleJson(told);
    const isSame = JSON.stringify(JSON.parse(printed)) === JSON.stringify(told);
    return [...(isSame ? [] : ["It is not read back as it was."]), ...orders(printed)];
  });
}

const ajv = new Ajv({ schemaId: "auto" }).addMetaSchema(
  readJson("node_modules/ajv/lib/refs/json-schema-draft-04.json"),
);
const isSarif = ajv.compile(
  readJson("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
);

function readJson(file: string): object {
  return z.looseObject({}).parse(JSON.parse(readFileSync(file, "utf8")));
}

function sarifFaults(report: Report): readonly string[] {
  const printed = visibleJson(
    toSarif(report.diagnostics, { ...optionsOf(report), version: "1.0.0", projectRules: report.rules ?? [] }),
  );
  const isValid = isSarif(JSON.parse(printed));
  return [
    ...(isValid === true ? [] : [`It is no SARIF: ${ajv.errorsText(isSarif.errors)}`]),
    ...orders(printed),
  ];
}

/** One line for each diagnostic, which is one command: a runner finds as many as there are, and each with the words as they were. */
function githubFaults(report: Report): readonly string[] {
  return report.diagnostics.flatMap((one) => {
    const line = formatGithub(one, optionsOf(report));
    const [, command = "", properties = ""] = /^::(error|warning|notice) ([^\n]*?)::/.exec(line) ?? [];
    const lines = line.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    return [
      ...(lines.length === 1 ? [] : ["It is more than one line."]),
      ...(command === "" ? ["It is no command."] : []),
      ...(properties.split(",").every((part) => /^(?:file|line|col|endLine|endColumn|title)=/.test(part))
        ? []
        : [`It has a property of another's: ${properties}`]),
      ...(/%(?!25|0A|0D|3A|2C)/.test(line) ? ["It has a per cent sign that is not escaped."] : []),
      ...orders(line),
    ];
  });
}

function terminalFaults(report: Report): readonly string[] {
  const stream = standInStream();
  printDiagnostics(report.diagnostics, optionsOf(report).readText, guardStream(stream));
  const command = /^\s*(?:::|##\[).*/m.exec(stream.written())?.[0];
  return [
    ...(command === undefined ? [] : [`GitHub would take it for a command: ${command.slice(0, 80)}`]),
    ...orders(stream.written()),
  ];
}

/** Whatever a terminal, a log or an editor obeys, or shows in another place or not at all, but tabs. */
const ORDERS = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/u;

function orders(printed: string): readonly string[] {
  const found = ORDERS.exec(printed);
  const code = found?.[0].codePointAt(0)?.toString(16);
  return found === null
    ? []
    : [`It has U+${code} at ${JSON.stringify(printed.slice(found.index, found.index + 20))}.`];
}
