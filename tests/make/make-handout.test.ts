import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const BRIEF = `audiences:
  press: { label: Press }
  staff: { label: Staff, handout: { notes: true } }
  owners: { label: Owners, tlp: RED, handout: { notes: true, paper: Letter, layout: slides-3-notes } }
slides:
  - { id: start, layout: title }
  - id: cranes
    title: Cranes
    points:
      - "Three of five stand still. [@cranes; @herald-cranes]"
      - "The owner skipped two inspections. [@owner]"
    notes: ["Say little.", "They knew. [@owner]"]
  - { id: wait, title: Waiting, points: ["Ships wait in the roads. [@plain]"] }
  - { id: list, layout: sources }
`;

interface Handout {
  readonly pages: readonly string[];
  readonly all: string;
  readonly bytes: Buffer;
}

const made = new Map<string, Promise<Handout>>();

/** Made once for all tests. */
function handoutOf(audience: string): Promise<Handout> {
  const known = made.get(audience) ?? makeHandout(audience);
  made.set(audience, known);
  return known;
}

async function makeHandout(audience: string): Promise<Handout> {
  using folder = folderWith(smallBrief(BRIEF));
  const out = join(folder.path, "out");
  const briefs = [join(folder.path, "brief.yaml")];
  const [report] = await build({ briefs, out, formats: ["handout"], audiences: [audience] });
  expect(report?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const bytes = readFileSync(join(out, report?.name ?? "", audience, "handout.pdf"));
  const { pages, metadata } = await pdfText(bytes);
  return { pages, all: [...pages, metadata].join("\n").replaceAll(/\s+/g, " "), bytes };
}

describe("a handout", () => {
  it("has the marking and its number on every page, every slide, the evidence and the bibliography", async () => {
    const { pages, all } = await handoutOf("press");
    for (const [at, page] of pages.entries()) {
      expect(page.match(/TLP:CLEAR/g)?.length, `page ${at + 1}`).toBeGreaterThanOrEqual(2);
      expect(page.replaceAll(/\s+/g, " ")).toContain(`Page ${at + 1} of ${pages.length}`);
    }
    for (const words of ["Cranes", "Waiting", "Prepared for Press", "Evidence", "Sources by origin"]) {
      expect(all).toContain(words);
    }
    expect(all).toContain("This briefing cites 3 excerpts from 2 sources, which go back to 1 origin.");
    expect(all).toContain("Since Monday three of the five cranes stand still");
  });

  it("has no notes unless they are asked for", async () => {
    expect((await handoutOf("press")).all).not.toContain("Say little");
    const owners = (await handoutOf("owners")).all;
    expect(owners).toContain("Say little.");
    expect(owners).toContain("They knew.");
  });

  it.each(["press", "staff"])("has no byte of what is withheld: %s", async (audience) => {
    const { all } = await handoutOf(audience);
    const secrets = ["skipped two", "nine weeks", "They knew", "Dossier", "dossier", "owner"];
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    expect(all.includes("Say little.")).toBe(audience === "staff");
  });

  it("is on the paper that the audience's own options name", async () => {
    const size = async (audience: string): Promise<readonly number[]> => {
      const document = await PDFDocument.load((await handoutOf(audience)).bytes);
      const { width, height } = document.getPage(0).getSize();
      return [Math.round(width), Math.round(height)];
    };
    expect(await size("press")).toEqual([595, 842]);
    expect(await size("owners")).toEqual([612, 792]);
  });
});
