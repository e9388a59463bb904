import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import { pdfText } from "../../src/pdf/pdf-text.ts";
import { folderWith } from "../support/folder.ts";
import { readLinks, structureFaults } from "../support/pdf-structure.ts";
import { smallBrief } from "../support/small-brief.ts";

const TITLES = ["North", "East", "South", "West", "Inner", "Outer", "Upper", "Lower"].flatMap((side) => [
  `The ${side} Quay`,
  `The ${side} Basin`,
  `The ${side} Mole`,
]);

/** The handout of a brief with so many slides, about three to a page. */
async function handoutOf(
  count: number,
): Promise<{ readonly pages: readonly string[]; readonly pdf: Uint8Array }> {
  const points = Array.from({ length: 9 }, () => "Ships wait in the roads. [@plain]");
  const slides = TITLES.slice(0, count).map((title, at) =>
    JSON.stringify({ id: `slide-${at}`, title, points, notes: "Say little." }),
  );
  const part = "{ id: part, layout: section, title: Behind the mole }";
  const head = "handout: { notes: true }\nslides:\n";
  using folder = folderWith(smallBrief(head + [...slides, part].map((slide) => `  - ${slide}\n`).join("")));
  const briefs = [join(folder.path, "brief.yaml")];
  const out = join(folder.path, "out");
  const [report] = await build({ briefs, out, formats: ["handout"] });
  expect(report?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const pdf = readFileSync(report?.outputs[0]?.path ?? "");
  return { pages: (await pdfText(pdf)).pages.map((page) => page.replaceAll(/\s+/g, " ")), pdf };
}

describe("the contents of a handout", () => {
  it("stand on its first page where it has more than eight, and name the page of each heading", async () => {
    const { pages, pdf } = await handoutOf(TITLES.length);
    expect(pages.length).toBeGreaterThan(8);
    const [first = "", ...others] = pages;
    for (const title of [...TITLES, "Behind the mole", "Evidence", "Sources by origin"]) {
      const told = Number(new RegExp(`${title} (\\d+)`).exec(first)?.[1]);
      expect([title, told]).toEqual([title, others.findIndex((page) => page.includes(title)) + 2]);
    }
    const links = (await readLinks(pdf)).filter(({ page }) => page === 1);
    expect(links.map(({ description }) => description)).toContain("Slide 1: The North Quay");
    expect(links.map(({ description }) => description)).toContain("Sources by origin");
    expect(await structureFaults(pdf)).toEqual([]);
  });

  it("are left out of a short one", async () => {
    const { pages, pdf } = await handoutOf(3);
    expect(pages.length).toBeLessThanOrEqual(8);
    expect(pages.join(" ")).not.toContain("Contents");
    expect(await structureFaults(pdf)).toEqual([]);
  });
});
