import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { anchorExcerpts } from "../../src/anchoring/anchor-excerpts.ts";
import { decodeBrief } from "../../src/brief/decode/decode-brief.ts";
import { findPassages } from "../../src/edit/find-passages.ts";
import { readFrom } from "../support/read-map.ts";

const TEXT = "Menu of the day\n\nAt dawn the leaf stopped.\n\fAt noon the leaf\nstopped. It broke.\n";
const HASH = createHash("sha256").update(TEXT).digest("hex");

function files(source: string) {
  return {
    "brief.yaml": "title: T\nslides: []\n",
    "sources.yaml": `sources:\n  - { id: log, type: document, file: log.txt, language: en${source} }\n  - { id: lost, type: document, file: lost.txt }\n  - { id: origin, type: document }\n`,
    "log.txt": TEXT,
  };
}

function find(query: string, source = "", limit = 5) {
  const read = readFrom(files(source));
  const { value: brief } = decodeBrief({ path: "brief.yaml", read });
  if (brief === undefined) throw new Error("The brief is broken.");
  return findPassages({ brief, read, query, limit });
}

describe("findPassages", () => {
  it("drafts what nobody sees as an escape, which can be copied from a terminal and is the same text", () => {
    const text = "The pier\u00admaster and the pi\u200blot agree.\n";
    const read = readFrom({ ...files(""), "log.txt": text });
    const { value: brief } = decodeBrief({ path: "brief.yaml", read });
    if (brief === undefined) throw new Error("The brief is broken.");
    const [found] = findPassages({ brief, read, query: "agree", limit: 1 }).passages;
    const yaml = (found?.yaml ?? []).join("\n");
    expect(yaml).toContain("pier\\u00admaster and the pi\\u200blot");
    expect(Object.keys(parse(yaml))).toEqual(["the-piermaster-and-the"]);
    expect(Object.values(parse(yaml))).toMatchObject([{ exact: text.trim() }]);
  });

  it("says where each passage is, and drafts an excerpt of its sentence", () => {
    const { passages, exact } = find("it breaks at noon, broke");
    expect(exact).toBe(true);
    expect(passages[0]).toMatchObject({
      source: "log",
      file: "log.txt",
      line: 4,
      page: 2,
      text: "At noon the leaf\nstopped. It broke.",
      isBoilerplate: false,
    });
  });

  it("gives excerpts that anchor as they are pasted, where the words stand twice, too", () => {
    const { passages } = find("leaf stopped");
    expect(passages).toHaveLength(2);
    const pasted = `excerpts:\n${passages.flatMap(({ yaml }) => yaml).join("\n")}\n`;
    expect(Object.keys(parse(pasted).excerpts)).toEqual(passages.map(({ excerpt }) => excerpt.id));
    const read = readFrom({ ...files(""), "excerpts.yaml": pasted });
    const { value: brief } = decodeBrief({ path: "brief.yaml", read });
    const { value, diagnostics } = anchorExcerpts({
      sources: brief?.sources ?? [],
      excerpts: brief?.excerpts ?? [],
      read,
    });
    expect([...value.anchors.values()].every(({ kind }) => kind === "anchored" || kind === "folded")).toBe(
      true,
    );
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("knows menus by the recorded hash alone", () => {
    const isMenu = (hash: string) =>
      find("menu day", `, sha256: ${hash}, extracted: { by: x, boilerplate: [0-15] }`).passages[0]
        ?.isBoilerplate;
    expect([isMenu(HASH), isMenu("0".repeat(64))]).toEqual([true, false]);
  });

  it("names sources whose text is missing, but no origin that names none", () => {
    expect(find("leaf").unsearched).toEqual(["lost"]);
  });
});
