import { describe, expect, it } from "vitest";
import { decodeBrief } from "../../../src/brief/decode/decode-brief.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { mend } from "../../../src/edit/mend.ts";
import { writeFixes } from "../../../src/edit/write-fixes.ts";
import type { Brief } from "../../../src/model/brief.ts";
import type { OlderWord } from "../../../src/model/older-names.ts";
import type { ReadFile } from "../../../src/model/read-file.ts";

/** No word was renamed so far, so these are made up. */
const WORDS: readonly OlderWord[] = [
  { kind: "key", at: ["slides", "*"], older: "caption", newer: "title", since: "0.9.0" },
  { kind: "key", at: [], older: "motif", newer: "theme", since: "0.9.0" },
  { kind: "value", at: ["slides", "*", "layout"], older: "start", newer: "title", since: "0.9.0" },
];
const BRIEF = `title: Low water # now
citedeck: 1
motif: 'newsroom'
slides:
  - { id: a, caption: "The ferry waits", layout: "start" }
  - id: b
    title: The ferry sails
    layout: title
`;

interface Read {
  readonly brief: Brief | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function decoded(read: ReadFile, olderWords?: readonly OlderWord[]): Read {
  const { value, diagnostics } = decodeBrief({ path: "brief.yaml", read, olderWords });
  return { brief: value, diagnostics: writeFixes(diagnostics, read) };
}

const reading = (text: string, olderWords?: readonly OlderWord[]): Read =>
  decoded((path) => (path === "brief.yaml" ? new TextEncoder().encode(text) : undefined), olderWords);

describe("an older key or value of a brief", () => {
  it("is read as what is written today, and reported where it stands", () => {
    const { brief, diagnostics } = reading(BRIEF, WORDS);
    expect(brief?.theme?.value).toBe("newsroom");
    expect(brief?.slides.map(({ title, layout }) => [title?.markdown, layout.value])).toEqual([
      ["The ferry waits", "title"],
      ["The ferry sails", "title"],
    ]);
    const said = diagnostics.map(({ code, message, span }) => [
      code,
      message,
      span && BRIEF.slice(span.start, span.end),
    ]);
    expect(said).toEqual([
      ["deprecated-name", '"motif" is an older name since version 0.9.0. It still works.', "motif"],
      ["deprecated-name", '"caption" is an older name since version 0.9.0. It still works.', "caption"],
      ["deprecated-name", '"start" is an older name since version 0.9.0. It still works.', '"start"'],
    ]);
  });

  it("is mended unasked, and says the same afterwards", () => {
    const read: ReadFile = (path) => (path === "brief.yaml" ? new TextEncoder().encode(BRIEF) : undefined);
    const { texts, checked } = mend({ read, codes: new Set(), check: (now) => decoded(now, WORDS) });
    expect(texts.get("brief.yaml")).toBe(
      BRIEF.replace("motif", "theme").replace("caption", "title").replace('"start"', '"title"'),
    );
    expect(checked.diagnostics).toEqual([]);
    expect(reading(texts.get("brief.yaml") ?? "").diagnostics).toEqual([]);
  });

  it("is unknown where the newer one stands beside it, or where it never was one", () => {
    const both = reading(BRIEF.replace("motif", "theme: ministry\nmotif"), WORDS);
    expect(both.brief?.theme?.value).toBe("ministry");
    expect(both.diagnostics.map(({ code }) => code)).toContain("unknown-key");
    expect(reading(BRIEF).diagnostics.map(({ code }) => code)).toContain("unknown-key");
  });

  it("is nothing to a brief of a newer version, in which it may be right", () => {
    const { diagnostics } = reading(BRIEF.replace("citedeck: 1", "citedeck: 2"), WORDS);
    expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-format"]);
  });
});
