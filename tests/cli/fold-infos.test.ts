import { describe, expect, it } from "vitest";
import { printDiagnostics } from "../../src/cli/report-diagnostics.ts";
import type { DiagnosticCode } from "../../src/diagnostics/catalogue.ts";
import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.ts";

const TEXT = "one\ntwo\nthree\n";

function found(code: DiagnosticCode, start = 0): Diagnostic {
  return diagnose(code, { message: `${code} at ${start}.`, span: { file: "a.yaml", start, end: start + 3 } });
}

function printed(diagnostics: readonly Diagnostic[], options?: { readonly verbose: boolean }): string {
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text) };
  printDiagnostics(diagnostics, () => TEXT, stream, options);
  return written.join("");
}

describe("infos of one rule", () => {
  const infos = [found("unused-source"), found("unused-excerpt", 4), found("unused-source", 8)];

  it("are one line with their number, where the first of them stands", () => {
    expect(printed(infos, { verbose: false })).toContain(
      "a.yaml:1:1 info[unused-source]: 2 times: Nothing cites a source or an excerpt of it. (`--verbose` shows each.)\n",
    );
    expect(printed(infos, { verbose: false })).not.toContain("unused-source at");
  });

  it("are each shown where that is asked for, and where there is one alone", () => {
    expect(printed(infos, { verbose: true })).toContain("unused-source at 8.");
    expect(printed(infos, { verbose: false })).toContain("unused-excerpt at 4.");
  });

  it("are all that is folded: errors and warnings are each shown", () => {
    const errors = [found("uncited-fact"), found("uncited-fact", 4)];
    expect(printed(errors, { verbose: false })).toContain("uncited-fact at 4.");
    const languages = [found("language-unchecked"), found("language-unchecked", 4)];
    expect(printed(languages, { verbose: false })).toContain("language-unchecked at 4.");
  });
});

describe("a report of many diagnostics", () => {
  const errors = Array.from({ length: 7 }, (_, at) => found("uncited-fact", at));

  it("ends with what was found by rule, the gravest and most frequent first", () => {
    const many = [found("unknown-id"), ...errors, found("single-origin")];
    expect(printed(many)).toMatch(
      /By rule:\n {2}7 errors {3}uncited-fact\n {2}1 error {4}unknown-id\n {2}1 warning {2}single-origin\n\n$/,
    );
  });

  it("has no such end where it is short", () => {
    expect(printed(errors)).not.toContain("By rule");
  });
});
