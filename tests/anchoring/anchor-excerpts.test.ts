import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorExcerpts } from "../../src/anchoring/anchor-excerpts.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { excerptId, sourceId } from "../../src/model/ids.ts";
import { readFrom } from "../support/read-map.ts";
import { describeWithSharedSources } from "../support/shared-sources.ts";
import { EXACT_SPAN, excerpt, FILE_SPAN, HASH_SPAN, POSITION_SPAN, passageAt, source } from "./samples.ts";

const SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

function diagnosticsOf(text: string, wanted: ReturnType<typeof excerpt>): readonly Diagnostic[] {
  const sources = [source("report", { file: "sources/report.txt" })];
  return anchorExcerpts({ sources, excerpts: [wanted], read: readFrom({ "sources/report.txt": text }) })
    .diagnostics;
}

describe("anchorExcerpts", () => {
  it("anchors each excerpt in its own source, and returns the hashes of the texts that are here", () => {
    const { value, diagnostics } = anchorExcerpts({
      sources: [
        source("a", { file: "a.txt" }),
        source("b", { file: "b.md" }),
        source("c", { file: "gone.txt" }),
      ],
      excerpts: [excerpt("abc", { id: "one", source: "a" }), excerpt("abc", { id: "two", source: "b" })],
      read: readFrom({ "a.txt": "abc", "b.md": "\nabc" }),
    });
    expect(value?.anchors.get(excerptId("one"))).toEqual({
      kind: "anchored",
      position: { start: 0, end: 3 },
    });
    expect(value?.anchors.get(excerptId("two"))).toEqual({
      kind: "anchored",
      position: { start: 1, end: 4 },
    });
    expect([...(value?.hashes.keys() ?? [])]).toEqual(["a", "b"]);
    expect(value?.hashes.get(sourceId("a"))).toBe(SHA256_OF_ABC);
    expect(diagnostics).toMatchObject([
      {
        code: "text-not-here",
        severity: "info",
        message: 'The text of "c" is not at "gone.txt", so its excerpts are only recorded, not verified.',
        span: FILE_SPAN,
      },
    ]);
  });

  it("records excerpts whose source names no file, or one that is not there, without a word where no text is here", () => {
    const { value, diagnostics } = anchorExcerpts({
      sources: [source("a"), source("b", { file: "gone.txt", sha256: SHA256_OF_ABC })],
      excerpts: [excerpt("x", { id: "one", source: "a" }), excerpt("x", { id: "two", source: "b" })],
      read: readFrom({}),
    });
    expect([...(value?.anchors.values() ?? [])]).toEqual([{ kind: "recorded" }, { kind: "recorded" }]);
    expect(diagnostics).toEqual([]);
  });

  it("records an excerpt of a source that nobody named: that is said elsewhere", () => {
    const { value, diagnostics } = anchorExcerpts({
      sources: [],
      excerpts: [excerpt("x")],
      read: readFrom({}),
    });
    expect(value?.anchors.get(excerptId("quoted"))).toEqual({ kind: "recorded" });
    expect(diagnostics).toEqual([]);
  });

  it("says once a source that its text cannot be read, and nothing about its excerpts", () => {
    const { value, diagnostics } = anchorExcerpts({
      sources: [source("report", { file: "report.pdf" })],
      excerpts: [excerpt("x", { id: "one" }), excerpt("y", { id: "two" })],
      read: readFrom({ "report.pdf": "%PDF" }),
    });
    expect(diagnostics).toMatchObject([{ code: "unsupported-text", span: FILE_SPAN }]);
    expect([...(value?.anchors.values() ?? [])]).toEqual([{ kind: "recorded" }, { kind: "recorded" }]);
  });

  it("warns at the recorded hash where the text has another", () => {
    const read = readFrom({ "a.txt": "abc" });
    const check = (sha256: string) =>
      anchorExcerpts({ sources: [source("a", { file: "a.txt", sha256 })], excerpts: [], read }).diagnostics;
    expect(check(SHA256_OF_ABC)).toEqual([]);
    expect(check("0".repeat(64))).toMatchObject([
      {
        code: "hash-mismatch",
        severity: "warning",
        span: HASH_SPAN,
        message: 'The text "a.txt" is not the one whose hash is recorded for "a".',
        hints: [`Its hash is ${SHA256_OF_ABC}; \`citedeck anchor\` records it, and says what moved.`],
      },
    ]);
  });

  it("shows for an absent wording where the nearest passage is and how it differs", () => {
    expect(
      diagnosticsOf("Title\n\nMore than 100,000 troops stand.", excerpt("than 190,000 troops")),
    ).toMatchObject([
      {
        code: "excerpt-absent",
        severity: "error",
        span: EXACT_SPAN,
        message: 'The wording of "quoted" is not in "sources/report.txt".',
        hints: ["The nearest passage is in sources/report.txt:3: than [-190,000-] {+100,000+} troops"],
      },
    ]);
  });

  it("says where an absent wording stands inside a longer number, or that nothing is near", () => {
    expect(diagnosticsOf("some 100 000 men", excerpt("000 men"))[0]?.hints).toEqual([
      'An excerpt begins and ends where words and numbers do; in sources/report.txt:1 there is "100 000 men".',
    ]);
    expect(diagnosticsOf("A.\nHe is not willing to go.", excerpt("ot willing to g"))[0]?.hints).toEqual([
      'An excerpt begins and ends where words and numbers do; in sources/report.txt:2 there is "not willing to go".',
    ]);
    expect(diagnosticsOf("some 100 000\u00a0men", excerpt("000 men"))[0]?.hints).toEqual([
      "It stands in sources/report.txt:1 only inside a longer word or number.",
    ]);
    expect(diagnosticsOf("some men", excerpt("nothing like it"))[0]?.hints).toEqual([
      "No passage of the text is similar.",
    ]);
  });

  it("gives for an ambiguous wording up to five prefixes to paste, or a position where none will do", () => {
    const text = 'he said. "No," he said.\nAnn: he said. Bob: he said. Cid: he said. Dot: he said.';
    expect(diagnosticsOf(text, excerpt("he said"))).toMatchObject([
      {
        code: "excerpt-ambiguous",
        severity: "error",
        span: EXACT_SPAN,
        message: 'The wording of "quoted" is in "sources/report.txt" 6 times.',
        hints: [
          "For the one in line 1: start: 0 and end: 7",
          'For the one in line 1: prefix: "\\"No,\\" "',
          'For the one in line 2: prefix: "Ann: "',
          'For the one in line 2: prefix: "Bob: "',
          'For the one in line 2: prefix: "Cid: "',
        ],
      },
    ]);
  });

  it("tells from where to where a wording moved, at its recorded position", () => {
    const wanted = excerpt('a "b"', { position: { start: 0, end: 5 } });
    expect(diagnosticsOf("so a “b”", wanted)).toMatchObject([
      {
        code: "excerpt-moved",
        severity: "warning",
        span: POSITION_SPAN,
        message: 'The wording of "quoted" is at 3-8 in "sources/report.txt", not at 0-5 as recorded.',
      },
      {
        code: "excerpt-folded",
        severity: "info",
        span: EXACT_SPAN,
        message: 'The wording of "quoted" is in "sources/report.txt" after folding: quotation marks.',
      },
    ]);
  });

  it("reports excerpts in the order written, whatever the order of their sources", () => {
    const { diagnostics } = anchorExcerpts({
      sources: [source("b", { file: "b.txt" }), source("a", { file: "a.txt" })],
      excerpts: [excerpt("x", { id: "one", source: "a" }), excerpt("y", { id: "two", source: "b" })],
      read: readFrom({ "a.txt": "a", "b.txt": "b" }),
    });
    expect(diagnostics.map(({ message }) => message.match(/"(\w+)"/)?.[1])).toEqual(["one", "two"]);
  });

  it("gives the same result twice", () => {
    const run = () => diagnosticsOf("Ann said so. Bob said so.", excerpt("said so"));
    expect(run()).toEqual(run());
  });
});

describeWithSharedSources("anchoring in the real reports", (folder) => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  const read = (path: string): Uint8Array | undefined => readFileSync(join(folder, path));
  const sources = files.map((file, at) => source(`r${at}`, { file }));
  const anchorIn = (report: number, exact: string) =>
    anchorExcerpts({ sources, excerpts: [excerpt(exact, { source: `r${report}` })], read });
  const stateOf = (report: number, exact: string) =>
    anchorIn(report, exact).value?.anchors.get(excerptId("quoted"));

  it.each([
    [0, "shares the opinion of the Alliance leadership"],
    [1, "we ask for an immediate de-escalation"],
    [2, "we call on Russia to de-escalate the situation immediately"],
    [3, "Right now, the document is with them, and the ball is in their court"],
    [4, "Russia must withdraw its troops from Ukraine, Georgia and Moldova"],
  ])("anchors report %i letter by letter: %s", (report, exact) => {
    const anchor = stateOf(report, exact);
    const text = new TextDecoder().decode(read(files[report] ?? ""));
    expect(anchor?.kind).toBe("anchored");
    expect(anchor && "position" in anchor && passageAt(text, anchor.position)).toBe(exact);
  });

  it("folds straight quotes onto the reports' curly ones", () => {
    expect(
      stateOf(0, '"there can only be progress if Russia\'s intimidation of Ukraine is reduced"'),
    ).toMatchObject({
      kind: "folded",
      folds: ["quotes"],
    });
  });

  it.each([
    [2, "deploying more than 190,000 troops on Ukraine's border", "[-190,000-] {+100,000+}"],
    [3, "Washington and its allies would agree to curb the NATO admissions process", "{+not+}"],
    [3, "the military alliance’s door “remains closed”", "[-closed-] {+open+}"],
    [2, "we call on Russia to immediately de-escalate the situation", "[-immediately-]"],
  ])("shows in report %i what is wrong with: %s", (report, exact, change) => {
    const { diagnostics } = anchorIn(report, exact);
    expect(diagnostics.map(({ code }) => code)).toEqual(["excerpt-absent"]);
    expect(diagnostics[0]?.hints[0]).toContain(change);
  });

  it("finds every sentence of every report in any of these typographies, and none with a word left out", () => {
    for (const [report, file] of files.entries()) {
      const text = new TextDecoder().decode(read(file));
      const sentences = [...new Set(text.match(/[A-Z][^.\n]{40,}\./g) ?? [])];
      expect(sentences.length).toBeGreaterThan(5);
      for (const sentence of sentences) {
        const typed = sentence
          .replace(/[’‘]/g, "'")
          .replace(/[“”]/g, '"')
          .replace(/–/g, "—")
          .replace(/ /g, "\u00a0");
        const anchor = stateOf(report, typed);
        expect(anchor?.kind, typed).toBe("folded");
        expect(anchor && "position" in anchor && passageAt(text, anchor.position)).toBe(sentence);
        expect(stateOf(report, sentence.replace(/ \S+ /, " "))?.kind, sentence).toBe("absent");
      }
    }
  });
});
