import { describe, expect, it } from "vitest";
import { decodeSound, type Files } from "../findings.ts";

/** The bibliographic item of the one source that `named` files hold, cited as "smith22". */
function itemOf(named: Files, sources: string): unknown {
  const brief = `title: T\nsources: ${sources}\nslides: [{ id: one, title: "T [@smith22]" }]\n`;
  return decodeSound({ "b/brief.yaml": brief, ...named }).sources[0]?.csl;
}

describe("a bibliographic item", () => {
  it("of a library is read without what a library keeps for its owner, and what is not of CSL", () => {
    const item = {
      id: "smith22",
      type: "book",
      title: "On doors",
      author: [{ family: "Smith", "static-ordering": true, phone: "555" }],
      status: "in press",
      publisher: { private: "555" },
      custom: { internal: "555" },
      attachments: [{ path: "/home/ann/secret.pdf" }],
      excuse: { "single-origin": "555" },
      tags: [{ tag: "555" }],
      abstract: "555",
      annote: "555",
      archive: "555",
      "archive-place": "555",
      archive_collection: "555",
      archive_location: "555",
      "call-number": "555",
      "citation-key": "smith555",
      "citation-label": "555",
      keyword: "555",
      note: "555",
      source: "555",
    };
    const known = { author: [{ family: "Smith", "static-ordering": true }], status: "in press" };
    const csl = { id: "smith22", type: "book", title: "On doors", ...known };
    const json = itemOf({ "b/l.json": JSON.stringify([item]) }, "l.json");
    const yaml = itemOf({ "b/l.yaml": JSON.stringify({ references: [item] }) }, "l.yaml");
    expect([json, yaml]).toEqual([csl, csl]);
  });

  it("of our own is without its excuse and what is private", () => {
    const own =
      "{ id: smith22, type: report, title: T, note: ring her, excuse: { unused-source: as asked } }";
    const csl = itemOf({ "b/own.yaml": `sources: [${own}]\n` }, "own.yaml");
    expect(csl).toEqual({ id: "smith22", type: "report", title: "T" });
  });
});
