import { describe, expect, it } from "vitest";
import { type Diagnostic, diagnose } from "../../src/diagnostics/diagnostic.ts";
import { formatGithub } from "../../src/diagnostics/format-github.ts";

const TEXT = "eins\nzwei: drei\nvier\n";

function show(diagnostic: Diagnostic): string {
  return formatGithub(diagnostic, { readText: () => TEXT, pathOf: (file) => `checkout/${file}` });
}

function at(words: string): Diagnostic {
  const start = TEXT.indexOf(words);
  return diagnose("uncited-fact", {
    message: "It cites nothing.",
    span: { file: "brief.yaml", start, end: start + words.length },
  });
}

describe("a workflow command", () => {
  it("has file, lines, columns with the last one inclusive, the code as title, and the message", () => {
    expect(show(at("drei"))).toBe(
      "::error file=checkout/brief.yaml,line=2,col=7,endLine=2,endColumn=10,title=uncited-fact::It cites nothing.",
    );
  });

  it("leaves the columns out for what goes over several lines, as GitHub asks", () => {
    expect(show(at("drei\nvier"))).toContain("line=2,endLine=3,title=");
  });

  it("is one line whatever the message has in it, hints and all", () => {
    const span = undefined;
    const diagnostic = diagnose("hash-mismatch", {
      message: "100% sure:\r\nyes, it is",
      span,
      hints: ["Look."],
    });
    expect(show(diagnostic)).toBe("::warning title=hash-mismatch::100%25 sure:%0D%0Ayes, it is%0ALook.");
  });

  it("escapes what would end a property in a file's name", () => {
    const span = { file: "a,b:c%.yaml", start: 0, end: 1 };
    expect(show(diagnose("uncited-fact", { message: "m", span }))).toContain(
      "file=checkout/a%2Cb%3Ac%25.yaml,line=1,",
    );
  });

  it("calls an info a notice", () => {
    expect(show(diagnose("excerpt-folded", { message: "m", span: undefined }))).toMatch(/^::notice /);
  });

  it("lets neither a message nor a file's name begin a command of its own, or reach a terminal", () => {
    const span = { file: "a\n::error::b\u001b.yaml", start: 0, end: 1 };
    const diagnostic = diagnose("unknown-id", { message: "x\n::warning::y\u001b[2J\u202e", span });
    expect(show(diagnostic)).toMatch(
      /^::error file=checkout\/a%0A%3A%3Aerror%3A%3Ab\\e\.yaml[^\n]*::x%0A::warning::y\\e\[2J<U\+202E RIGHT-TO-LEFT OVERRIDE>$/,
    );
  });
});
