import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { formatHuman } from "../../src/diagnostics/format-human.ts";

const plain = (_style: string, text: string): string => text;

function show(text: string, needle: string): string {
  const start = text.indexOf(needle);
  const span = { file: "briefs/letters/brief.yaml", start, end: start + needle.length };
  const hints = ['Did you mean "open-door" (excerpts.yaml:12:3)?'];
  const diagnostic = diagnose("unknown-id", {
    message: 'No excerpt or source is named "open-dor".',
    span,
    hints,
  });
  return formatHuman(diagnostic, () => text, plain);
}

describe("a diagnostic for people", () => {
  it("has place, code, message, the line with the spot underlined, and the hint", () => {
    expect(show("slides:\n  - The door stays open. [@open-dor]\n", "open-dor")).toBe(
      [
        'briefs/letters/brief.yaml:2:28 error[unknown-id]: No excerpt or source is named "open-dor".',
        "  2 |   - The door stays open. [@open-dor]",
        "    |                            ^^^^^^^^",
        '  hint: Did you mean "open-door" (excerpts.yaml:12:3)?',
      ].join("\n"),
    );
  });

  it("has no line that GitHub would take for a command, neither of a hint nor by a file's name", () => {
    const span = { file: "::stop-commands::x.yaml", start: 0, end: 1 };
    const hints = ["It says:\n::error::x\n \t##[group]y\nz"];
    const shown = formatHuman(
      diagnose("unknown-id", { message: "::x", span, hints }),
      () => undefined,
      plain,
    );
    expect(shown).toBe(
      [
        "\\::stop-commands::x.yaml error[unknown-id]: ::x",
        "  hint: It says:",
        "        \\::error::x",
        "         \t\\##[group]y",
        "        z",
      ].join("\n"),
    );
  });

  it("shows a related place with its own line, further in", () => {
    const text = "first: 1\nsecond: 2\n";
    const span = { file: "a.yaml", start: 9, end: 15 };
    const related = [{ message: "The first one stands here.", span: { ...span, start: 0, end: 5 } }];
    const diagnostic = diagnose("duplicate-id", { message: "It is taken.", span, related });
    expect(formatHuman(diagnostic, () => text, plain)).toBe(
      [
        "a.yaml:2:1 error[duplicate-id]: It is taken.",
        "  2 | second: 2",
        "    | ^^^^^^",
        "  see: a.yaml:1:1 The first one stands here.",
        "    1 | first: 1",
        "      | ^^^^^",
      ].join("\n"),
    );
  });

  it("underlines to the end of the first line of what goes over several", () => {
    expect(show("a: |\n  one\n  two\n", "one\n  two")).toContain("  2 |   one\n    |   ^^^\n");
  });

  it("cuts a window out of a long line, with the spot in it", () => {
    const [, line = "", mark = ""] = show(`${"x".repeat(500)}open-dor${"y".repeat(500)}`, "open-dor").split(
      "\n",
    );
    expect(line.length).toBeLessThan(140);
    expect(line.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe("open-dor");
  });

  it("keeps the underline in place under tabs and on Windows' line ends", () => {
    expect(show("a:\r\n\tb: open-dor\r\nc: 1", "open-dor")).toContain(
      "  2 |  b: open-dor\n    |     ^^^^^^^^\n",
    );
  });

  it("leaves the frame out where the file cannot be read", () => {
    const span = { file: "gone.yaml", start: 3, end: 4 };
    const diagnostic = diagnose("file-not-found", { message: "It is gone.", span });
    expect(formatHuman(diagnostic, () => undefined, plain)).toBe(
      "gone.yaml error[file-not-found]: It is gone.",
    );
  });

  it("underlines what is shown, where characters are wide, attach to others or are made visible", () => {
    expect(show("汉字 e\u0301: open-dor", "open-dor")).toContain(
      "| 汉字 e\u0301: open-dor\n    |         ^^^^^^^^\n",
    );
    expect(show("a 汉字 b", "汉字")).toContain("|   ^^^^\n");
    expect(show("\u001b[1m: open-dor", "open-dor")).toContain("| \\e[1m: open-dor\n    |        ^^^^^^^^\n");
    expect(show("x\u202ey", "\u202e")).toContain(
      "| x<U+202E RIGHT-TO-LEFT OVERRIDE>y\n    |  ^{31}\n".replace("^{31}", "^".repeat(31)),
    );
  });

  it("cuts no character of a long line in two", () => {
    const [, line = ""] = show(`${"x".repeat(300)}${"👩\u200d👧".repeat(60)}open-dor`, "open-dor").split(
      "\n",
    );
    expect(line.isWellFormed()).toBe(true);
    expect(line).not.toMatch(/\| (?:👧|\u200d)/u);
  });

  it("lets no line break of an author's begin a line", () => {
    const span = { file: "a\nb.yaml", start: 0, end: 1 };
    const related = [{ message: "See\n::error::here", span }];
    const diagnostic = diagnose("unknown-id", { message: 'No "x\r\nall fine".', span, related });
    expect(formatHuman(diagnostic, () => "text", plain)).toBe(
      [
        'a\\nb.yaml:1:1 error[unknown-id]: No "x\\r\\nall fine".',
        "  1 | text",
        "    | ^",
        "  see: a\\nb.yaml:1:1 See\\n::error::here",
        "    1 | text",
        "      | ^",
      ].join("\n"),
    );
  });
});
