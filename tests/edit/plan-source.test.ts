import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openBrief } from "../../src/edit/brief-files.ts";
import {
  type NewSource,
  type PlannedSource,
  planSource,
  type SourcePlan,
} from "../../src/edit/plan-source.ts";
import { readFrom } from "../support/read-map.ts";

type Files = Readonly<Record<string, string>>;

const BRIEF = { "brief.yaml": "title: T\n" };

function source(changes: Partial<NewSource> & { readonly text?: string } = {}): NewSource {
  const { text = "The words.\n", ...rest } = changes;
  return {
    kind: "pdf",
    bytes: new TextEncoder().encode("%PDF"),
    name: "Report 3.PDF",
    pathBelow: () => undefined,
    extraction: { text, packages: ["unpdf"], metadata: {}, boilerplate: [], remarks: [] },
    by: "unpdf 1.8.1",
    accessed: "2026-11-21T21:30Z",
    id: undefined,
    title: undefined,
    tlp: undefined,
    ...rest,
  };
}

function plan(files: Files, added: NewSource): SourcePlan {
  const read = readFrom(files);
  const brief = openBrief({ path: "brief.yaml", read });
  if (!("root" in brief)) throw new Error("The brief is broken.");
  return planSource({ brief, read, source: added });
}

function planned(files: Files, added: NewSource): PlannedSource {
  const result = plan(files, added);
  if (result.kind === "refused") throw new Error(result.message);
  return result;
}

const paths = ({ artifacts }: PlannedSource) => artifacts.map(({ path }) => path);

describe("planSource", () => {
  it("keeps original and text beside each other, and begins the list of sources", () => {
    const result = planned(BRIEF, source({ tlp: "GREEN" }));
    const hash = createHash("sha256").update("The words.\n").digest("hex");
    expect(paths(result)).toEqual(["sources/report-3.pdf", "sources/report-3.txt"]);
    expect(result.list).toEqual({
      file: "sources.yaml",
      text: [
        "sources:",
        "  - id: report-3",
        "    type: document",
        "    accessed: 2026-11-21T21:30Z",
        "    file: sources/report-3.txt",
        "    original: sources/report-3.pdf",
        `    sha256: ${hash}`,
        "    extracted: { by: unpdf 1.8.1 }",
        "    tlp: GREEN",
        "",
      ].join("\n"),
    });
  });

  it("writes what the original says, with CSL's names, and the title that was given before its own", () => {
    const metadata = {
      type: "article-newspaper",
      title: "Its own: title",
      author: ["Voss, Mara", { literal: "A, B and C" }],
      site: "Gazette",
      issued: "2025-10-14",
      language: "en",
      url: "https://gazette.example/",
    };
    const { extraction } = source();
    const { list, id } = planned(
      BRIEF,
      source({
        title: "Given",
        extraction: { ...extraction, metadata, boilerplate: [{ start: 0, end: 4 }] },
      }),
    );
    expect(id).toBe("given");
    expect(list.text).toContain(
      [
        "    title: Given",
        '    author: ["Voss, Mara", { literal: "A, B and C" }]',
        "    container-title: Gazette",
        "    issued: 2025-10-14",
        "    accessed: 2026-11-21T21:30Z",
        "    URL: https://gazette.example/",
        "    language: en",
      ].join("\n"),
    );
    expect(list.text).toContain("extracted: { by: unpdf 1.8.1, boilerplate: [0-4] }");
    expect(
      openBrief({ path: "brief.yaml", read: readFrom({ ...BRIEF, "sources.yaml": list.text }) }),
    ).toMatchObject({
      diagnostics: [],
    });
  });

  it("takes no ID of a source, an excerpt or a file that is there", () => {
    const files = {
      ...BRIEF,
      "sources.yaml": "sources:\n  - { id: report-3, type: report }\n",
      "excerpts.yaml": "excerpts:\n  report-3-2: { source: report-3, exact: x }\n",
      "sources/report-3-3.txt": "Another text.",
    };
    expect(planned(files, source()).id).toBe("report-3-4");
  });

  it("refuses an ID that is none, or taken, with a remedy", () => {
    const files = {
      ...BRIEF,
      "sources.yaml": "sources:\n  - { id: a, type: report }\n",
      "sources/b.txt": "x",
    };
    const results = ["a b", "a", "b"].map((id) => plan(files, source({ id })));
    expect(results).toEqual([
      { kind: "refused", message: '"a b" cannot be an ID.', hints: [expect.any(String)] },
      { kind: "refused", message: 'The ID "a" is taken.', hints: ['"a-2" is free.'] },
      {
        kind: "refused",
        message: expect.stringContaining('A file of the name "b"'),
        hints: [expect.any(String)],
      },
    ]);
  });

  it("keeps files under names that every system can have", () => {
    const refusals = ["con", "Aux.v2", "com1"].map((id) => plan(BRIEF, source({ id })));
    expect(refusals.map((one) => (one.kind === "refused" ? one.message : one.id))).toEqual([
      'No file on Windows can be named "con", as the text would be.',
      'No file on Windows can be named "Aux.v2", as the text would be.',
      'No file on Windows can be named "com1", as the text would be.',
    ]);
    expect(planned(BRIEF, source({ name: "Con.pdf" })).id).toBe("con-2");
    const library = planned(BRIEF, source({ id: "smith:2020" }));
    expect([library.id, ...paths(library)]).toEqual([
      ...["smith:2020", "sources/smith-2020.pdf", "sources/smith-2020.txt"],
    ]);
  });

  it("keeps a text that is UTF-8 once, and one that is not beside its original", () => {
    const bytes = new TextEncoder().encode("The words.\n");
    const verbatim = planned(BRIEF, source({ kind: "text", name: "notes.txt", bytes }));
    expect(paths(verbatim)).toEqual(["sources/notes.txt"]);
    expect(verbatim.list.text).not.toMatch(/original|extracted/);
    const recoded = planned(BRIEF, source({ kind: "text", name: "notes.txt" }));
    expect(paths(recoded)).toEqual(["sources/notes.original.txt", "sources/notes.txt"]);
  });

  it("leaves a file that lies in the folder of sources where it is", () => {
    const files = { ...BRIEF, "sources/Old name.txt": "The words.\n", "sources/scan.pdf": "%PDF" };
    const bytes = new TextEncoder().encode("The words.\n");
    const text = planned(
      files,
      source({ kind: "text", name: "Old name.txt", bytes, pathBelow: () => "Old name.txt" }),
    );
    expect([paths(text), text.file]).toEqual([[], "sources/Old name.txt"]);
    const scan = planned(
      files,
      source({ name: "scan.pdf", pathBelow: (folder) => (folder === "sources" ? "scan.pdf" : undefined) }),
    );
    expect([paths(scan), scan.original]).toEqual([["sources/scan.txt"], "sources/scan.pdf"]);
  });

  it("goes on in the list that the brief has, inline or in a file elsewhere", () => {
    const inline = { "brief.yaml": "title: T\nsources:\n  - { id: a, type: report }\n" };
    expect(planned(inline, source()).list).toMatchObject({
      file: "brief.yaml",
      text: expect.stringMatching(/report \}\n {2}- \{ id: report-3,/),
    });
    const elsewhere = {
      "brief.yaml": "sources: [lib.json, all/read.yaml]\n",
      "lib.json": "[]",
      "all/read.yaml": "sources:\n- id: a\n  type: report\n",
    };
    const result = planned(elsewhere, source());
    expect(result.list.file).toBe("all/read.yaml");
    expect(paths(result)[0]).toBe("all/sources/report-3.pdf");
    expect(result.list.text).toContain("file: sources/report-3.txt");
  });

  it.each([
    ["src.json", '{"sources": [{"id": "a", "type": "report"}]}'],
    ["src.json", "{}"],
    ["src.json", undefined],
    ["all/list.yaml", "{}"],
    ["all/list.yaml", undefined],
  ])("writes into %s where the brief names it and it holds %s", (name, content) => {
    const files = { "brief.yaml": `title: T\nslides: []\nsources: ${name}\n` };
    const { list, id } = planned(content === undefined ? files : { ...files, [name]: content }, source());
    expect(list.file).toBe(name);
    if (name.endsWith(".json")) expect(JSON.parse(list.text)).toMatchObject({ sources: expect.any(Array) });
    const read = readFrom({ ...files, [name]: list.text });
    expect(openBrief({ path: "brief.yaml", read })).toMatchObject({
      diagnostics: [],
      sources: expect.arrayContaining([
        expect.objectContaining({ id: expect.objectContaining({ value: id }) }),
      ]),
    });
  });

  it.each(["sources: lib.bib\n", "sources: words.yaml\n"])(
    "refuses where the brief would not read what is written: %s",
    (named) => {
      const files = { "brief.yaml": `title: T\n${named}`, "words.yaml": "title: no sources\n" };
      expect(plan(files, source())).toMatchObject({
        kind: "refused",
        message: expect.stringMatching(/"(?:lib\.bib|words\.yaml)"/),
      });
    },
  );

  it("lists inline where nothing stands behind the key", () => {
    const { list } = planned({ "brief.yaml": "title: T\nsources:\nslides: []\n" }, source());
    expect(list).toMatchObject({
      file: "brief.yaml",
      text: expect.stringContaining("sources:\n  - id: report-3"),
    });
  });

  it("adds only its own fields to what a bibliography describes", () => {
    const files = {
      "brief.yaml": "sources: lib.json\n",
      "lib.json": '[{"id": "voss2025", "type": "report", "title": "T"}]',
    };
    const { list, lines } = planned(files, source({ id: "voss2025" }));
    expect(list.file).toBe("sources.yaml");
    expect(lines.join("\n")).not.toMatch(/type:|title:|accessed:/);
    expect(lines[0]).toBe("  - id: voss2025");
  });

  it("says which sources have the same text or address", () => {
    const hash = createHash("sha256").update("The words.\n").digest("hex");
    const files = {
      ...BRIEF,
      "sources.yaml": `sources:\n  - { id: a, type: report, sha256: ${hash} }\n  - { id: b, type: webpage, URL: "https://x.example/" }\n  - { id: c, type: report }\n`,
    };
    const { extraction } = source();
    const added = source({ extraction: { ...extraction, metadata: { url: "https://x.example/" } } });
    expect(planned(files, added).alike).toEqual(["a", "b"]);
  });
});
