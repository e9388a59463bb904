import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BriefReport, build } from "../../src/make/build.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { compile } from "../../src/session/compile.ts";
import { briefResources } from "../../src/workspace/brief-resources.ts";
import { fileReader } from "../../src/workspace/read-file.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { structureFaults } from "../support/pdf-structure.ts";
import { needsQpdf, qpdfFaults } from "../support/qpdf.ts";
import { describeWithSharedSources, sharedSources } from "../support/shared-sources.ts";

/** A copy, so that what lies in the working tree's own `sources/` decides nothing. */
function copyOf(brief: string, texts?: string): Folder {
  const folder = folderWith({});
  cpSync(join("briefs", brief), join(folder.path, brief), {
    recursive: true,
    filter: (path) => texts === undefined || !/sources\/\d/.test(path.replaceAll("\\", "/")),
  });
  if (texts !== undefined && existsSync(texts))
    cpSync(texts, join(folder.path, brief, "sources"), { recursive: true });
  return folder;
}

async function buildIn(folder: Folder, brief: string): Promise<BriefReport> {
  const briefs = [join(folder.path, brief, "brief.yaml")];
  const [report] = await build({
    briefs,
    out: join(folder.path, "out"),
    date: new Date("2024-03-04T00:00:00Z"),
  });
  if (report === undefined) throw new Error("Nothing was built.");
  return report;
}

function errorsOf(report: BriefReport): readonly string[] {
  return report.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code}: ${message}`);
}

/** Everything in an audience's folder as text. */
async function textOf(folder: Folder, report: BriefReport, audience: string): Promise<string> {
  const texts = report.outputs
    .filter((output) => output.audience === audience)
    .map(async ({ path }) => {
      const bytes = readFileSync(path);
      if (!path.endsWith(".pdf")) return bytes.toString("utf8");
      const { pages, metadata } = await pdfText(bytes);
      return [...pages, metadata].join("\n");
    });
  expect(folder.files().length).toBeGreaterThan(0);
  return (await Promise.all(texts)).join("\n").replaceAll(/\s+/g, " ");
}

/** What a screen reader would stumble over in any of the PDFs. */
async function faultsIn(report: BriefReport): Promise<readonly string[]> {
  const pdfs = report.outputs.filter(({ path }) => path.endsWith(".pdf"));
  const faults = pdfs.map(async ({ audience, path }) =>
    (await structureFaults(readFileSync(path))).map((fault) => `${audience}: ${fault}`),
  );
  return (await Promise.all(faults)).flat();
}

describe("the harbour-bridge brief", () => {
  const folder = copyOf("harbour-bridge");
  let report: BriefReport;

  beforeAll(async () => {
    report = await buildIn(folder, "harbour-bridge");
  });

  afterAll(() => folder[Symbol.dispose]());

  it("is anchored whole and made for all its audiences, and no audience's files have a byte of what is withheld", async () => {
    expect(errorsOf(report)).toEqual([]);
    expect(report.counts.recorded).toBe(0);
    expect(report.audiences.length).toBeGreaterThanOrEqual(2);
    expect(report.audiences.some(({ tailoring }) => tailoring.withheld.length > 0)).toBe(true);
    for (const { id, tailoring } of report.audiences) {
      const text = await textOf(folder, report, id);
      const leaks = tailoring.forbidden.filter(({ wording }) => text.includes(wording));
      expect(
        leaks.map(({ wording }) => wording),
        id,
      ).toEqual([]);
    }
    expect(await faultsIn(report)).toEqual([]);
  });

  it("has PDFs that are clean in the eyes of qpdf", (context) => {
    needsQpdf(context);
    const pdfs = report.outputs.map(({ path }) => path).filter((path) => path.endsWith(".pdf"));
    expect(pdfs.length).toBeGreaterThan(3);
    expect(pdfs.flatMap(qpdfFaults)).toEqual([]);
  });
});

describeWithSharedSources("the security-guarantees brief, with the five reports", () => {
  it("is anchored whole, and made for minister, analysts and press", async () => {
    using folder = copyOf("security-guarantees", sharedSources);
    const report = await buildIn(folder, "security-guarantees");
    expect(errorsOf(report)).toEqual([]);
    expect(report.counts.recorded).toBe(0);
    expect(report.counts.anchored).toBeGreaterThanOrEqual(25);
    const slides = Object.fromEntries(report.audiences.map(({ id, slides: count }) => [id, count]));
    expect(slides.minister).toBeGreaterThanOrEqual(5);
    expect(slides.minister).toBeLessThanOrEqual(7);
    expect(slides.analysts).toBeGreaterThanOrEqual(14);
    expect(await faultsIn(report)).toEqual([]);
    expect(report.audiences.find(({ id }) => id === "analysts")?.sources).toBe(5);
    expect(report.audiences.find(({ id }) => id === "press")?.tailoring.withheld.length).toBeGreaterThan(0);
  });
});

describe("the security-guarantees brief, without the texts", () => {
  it("is recorded, says so on every slide that cites, and has no errors", () => {
    using folder = copyOf("security-guarantees", "nowhere");
    const brief = join(folder.path, "security-guarantees", "brief.yaml");
    const { decks, counts, diagnostics } = compile({ brief, read: fileReader(), ...briefResources(brief) });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(counts.anchored).toBe(0);
    const footers = decks.flatMap(({ deck }) => deck.slides.flatMap((slide) => slide.footer?.notes ?? []));
    expect(footers.length).toBeGreaterThan(20);
    expect(footers.filter((note) => !note.text.includes("recorded"))).toEqual([]);
  });
});
