/** What copying out of a PDF, or a hostile hand, leaves in texts, in every field that goes out, and every output opened by a strict reader. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BriefReport, build } from "../../src/make/build.ts";
import { folderWith } from "../support/folder.ts";
import { officeFaults } from "../support/office-faults.ts";
import { needsQpdf, qpdfFaults } from "../support/qpdf.ts";

/** A noncharacter, controls, a private range's noncharacter, and half of a character, as YAML writes them. */
const BAD = "\\uFFFE\\x02\\x1b\\uFDD0\\uFFFF\\0\\x9b\\ud800";

const FILES = {
  "log.txt": "The inter\ufffenational board met\u0002 on 3 May. Nine\u0001 ships wait at the \ufdd0quay.\n",
  "sources.yaml": `sources: [{ id: log, type: report, title: "The lo${BAD}g", author: ["Ko${BAD}hl, A"], issued: 2024-05-04, file: log.txt, publisher: "Boa${BAD}rd" }]\n`,
  "excerpts.yaml": `excerpts:
  board: { source: log, exact: "inter\\uFFFEnational board met", translation: { from: de, text: "Der Ra${BAD}t", by: "B${BAD}y" }, speaker: "Mayo${BAD}r" }
  ships: { source: log, exact: "Nine ships wait at the quay" }
`,
  "quay.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 5h9"/></svg>`,
  "brief.yaml": `citedeck: 1
title: "The qu${BAD}ay"
subtitle: "Su${BAD}b"
authors: ["Des${BAD}k"]
date: 2024-05-06
audiences: { all: { label: "Eve${BAD}ryone", vars: { who: "Ann${BAD}a" }, handout: { notes: true } } }
slides:
  - id: a
    title: "Ti${BAD}tle"
    lead: "Le${BAD}ad"
    points: [{ text: "The inter${BAD}national board met. [@board] {{vars.who}}" }, { text: "Nine ships wait. [@ships]" }]
    notes: "No${BAD}te &#xFFFE; &#1;"
  - { id: p, layout: image, title: Picture, image: quay.svg, alt: "Al${BAD}t", caption: "Ca${BAD}ption", credit: "Cre${BAD}dit" }
  - id: c
    layout: chart
    title: Chart
    chart: { mark: bar, encoding: { x: { field: "wh${BAD}at", title: "Ax${BAD}is" }, y: { field: n } } }
    alt: "Shi${BAD}ps"
    data: [{ "wh${BAD}at": "Shi${BAD}ps", n: 9, cite: ships }]
  - { id: t, layout: table, title: Table, columns: ["Co${BAD}l", n], rows: [{ cells: ["Shi${BAD}ps", "9 [@ships]"] }] }
  - { id: e, layout: timeline, title: Days, events: [{ date: 2024-05-03, text: "Me${BAD}t", cite: board }] }
  - { id: q, layout: quote, title: Quote, excerpt: board }
  - { id: v, layout: evidence, title: "Evi${BAD}dence" }
`,
};

/** A lone U+FFFD is what half of a character becomes; anything that XML 1.0 does not take would break the file. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u007f-\u009f\ufdd0-\ufdef]/u;

const folder = folderWith(FILES);
let report: BriefReport | undefined;

beforeAll(async () => {
  const briefs = [join(folder.path, "brief.yaml")];
  const formats = ["html", "pdf", "handout", "evidence", "pptx"] as const;
  [report] = await build({ briefs, out: join(folder.path, "out"), formats });
});

afterAll(() => folder[Symbol.dispose]());

function outputs(ending: string): readonly string[] {
  const found = folder.files().filter((file) => file.startsWith("out/") && file.endsWith(ending));
  expect(found).not.toEqual([]);
  return found.map((name) => join(folder.path, name));
}

describe("Characters that no document can hold, whichever field they stood in", () => {
  it("are reported, and keep nothing from being made", () => {
    const found = report?.diagnostics ?? [];
    expect(found.flatMap(({ severity, message }) => (severity === "error" ? message : []))).toEqual([]);
    expect(found.filter(({ code }) => code === "broken-character").length).toBeGreaterThan(20);
  });

  it.each([
    [".html", (bytes: Buffer) => textFaults(bytes.toString())],
    [".json", (bytes: Buffer) => textFaults(JSON.stringify(JSON.parse(bytes.toString())))],
    [".pdf", xmpFaults],
    [".pptx", partFaults],
  ] as const)("are in no %s, and it opens", async (ending, faultsOf) => {
    for (const file of outputs(ending)) {
      expect([file, await faultsOf(readFileSync(file))]).toEqual([file, []]);
    }
  });

  it("leave every PDF clean in the eyes of qpdf", (context) => {
    needsQpdf(context);
    expect(outputs(".pdf").flatMap(qpdfFaults)).toEqual([]);
  });

  it("leave every presentation as Office's own schemas have it", async (context) => {
    for (const file of outputs(".pptx")) expect(await officeFaults(file, context)).toEqual([]);
  });
});

function textFaults(text: string): readonly string[] {
  const found = NO_CHARACTER.exec(text);
  return found === null
    ? []
    : [
        `U+${found[0].codePointAt(0)?.toString(16)} behind ${text.slice(Math.max(0, found.index - 40), found.index)}`,
      ];
}

async function partFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = Object.values((await JSZip.loadAsync(bytes)).files).filter(({ name }) =>
    /\.(?:xml|rels)$/.test(name),
  );
  const texts = await Promise.all(parts.map((part) => part.async("string")));
  return texts.flatMap((text) => [...textFaults(text), ...xmlFaults(text)]);
}

function xmlFaults(text: string): readonly string[] {
  const faults: string[] = [];
  new DOMParser({ errorHandler: (_level: string, message: string) => faults.push(message) }).parseFromString(
    text,
    "text/xml",
  );
  return faults;
}

function xmpFaults(bytes: Buffer): readonly string[] {
  const xmp = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(bytes.toString("utf8"))?.[0];
  return xmp === undefined ? ["no XMP"] : [...textFaults(xmp), ...xmlFaults(xmp)];
}
