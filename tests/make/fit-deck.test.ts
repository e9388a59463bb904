import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type BriefReport, build } from "../../src/make/build.ts";
import { type Folder, folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

async function buildIn(folder: Folder): Promise<BriefReport> {
  const briefs = [join(folder.path, "brief.yaml")];
  const [report] = await build({ briefs, out: join(folder.path, "out"), formats: ["html", "pdf"] });
  if (report === undefined) throw new Error("Nothing was built.");
  return report;
}

function pointsSlide(count: number, words: number, rest = ""): string {
  const point = `    - { text: "${"word ".repeat(words).trim()}.", kind: context }`;
  return `slides:\n- id: full\n  title: Full\n${rest}  points:\n${Array(count).fill(point).join("\n")}\n`;
}

function codes(report: BriefReport): readonly string[] {
  return report.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

describe("a slide that is too full", () => {
  it("takes smaller type where that is enough", async () => {
    using folder = folderWith(smallBrief(pointsSlide(6, 14)));
    const report = await buildIn(folder);
    expect(codes(report)).toEqual([]);
    const html = readFileSync(join(folder.path, "out", report.name ?? "", "everyone/deck.html"), "utf8");
    expect(html).toMatch(/slide--points slide--(normal|dense)/);
  });

  it("is an error on its line otherwise, with how much too long it is and what would help", async () => {
    using folder = folderWith(smallBrief(pointsSlide(14, 22)));
    const report = await buildIn(folder);
    expect(codes(report)).toEqual(["slide-overflow"]);
    const found = report.diagnostics.find(({ code }) => code === "slide-overflow");
    expect(found?.message).toMatch(/^"full" is \d+ lines too long for "everyone"\.$/);
    expect(found?.hints[0]).toContain("could go to a new slide");
    expect(found?.span?.file).toContain("brief.yaml");
    const text = readFileSync(found?.span?.file ?? "", "utf8");
    const line = text.slice(found?.span?.start, found?.span?.end);
    const [, over = ""] = /^(\d+) items could/.exec(found?.hints[0] ?? "") ?? [];
    expect(text.slice(found?.span?.start).match(/^ *- /gm)?.length).toBe(Number(over) - 1);
    expect(line).not.toBe("full");
    expect(report.outputs).toEqual([]);
  });

  it("says how many notes its footer has, where these take the room", async () => {
    const numbers = Array.from({ length: 90 }, (_, at) => at + 1);
    const source = (at: number) =>
      `{ id: s${at}, type: report, title: "The long report number ${at} on the quay, its cranes and all who work there" }`;
    using folder = folderWith({
      "brief.yaml": `title: T
sources: [${numbers.map(source).join(", ")}]
excerpts: { ${numbers.map((at) => `e${at}: { source: s${at}, exact: It fell on day ${at} }`).join(", ")} }
slides:
  - { id: one, title: One, points: ["It fell. [${numbers.map((at) => `@e${at}`).join("; ")}]"] }
`,
    });
    const report = await buildIn(folder);
    const found = report.diagnostics.find(({ code }) => code === "slide-overflow");
    expect(found?.hints.join(" ")).toContain("Its footer has 90 notes: cite fewer sources on it");
  });

  it("goes on on further slides where it may be split, each page in the PDF with its own number", async () => {
    using folder = folderWith(smallBrief(pointsSlide(14, 22, "  split: true\n")));
    const report = await buildIn(folder);
    expect(codes(report)).toEqual([]);
    const pdf = report.outputs.find(({ format }) => format === "pdf");
    expect(pdf?.cached?.pages).toBeGreaterThan(1);
    expect(report.audiences[0]?.slides).toBe(pdf?.cached?.pages);
    const index = readFileSync(join(folder.path, "out", report.name ?? "", "index.html"), "utf8");
    expect(index).toContain(`${pdf?.cached?.pages} slides`);
    const html = readFileSync(join(folder.path, "out", report.name ?? "", "everyone/deck.html"), "utf8");
    expect(html).toContain("(continued)");
    expect(html.match(/class="point /g) ?? html.match(/class="point"/g)).toHaveLength(14);
  });

  it("is shared out evenly, and all of its parts are set in one size", async () => {
    const rows = Array.from(
      { length: 16 },
      (_, at) => `    - { cells: [Row ${at + 1}, "${"word ".repeat(12).trim()}"], kind: context }`,
    );
    const slide = `slides:\n- id: full\n  layout: table\n  title: Full\n  split: true\n  columns: [Row, Words]\n  rows:\n${rows.join("\n")}\n`;
    using folder = folderWith(smallBrief(slide));
    const report = await buildIn(folder);
    expect(codes(report)).toEqual([]);
    const html = readFileSync(join(folder.path, "out", report.name ?? "", "everyone/deck.html"), "utf8");
    const parts = html.split("<section class=").slice(1);
    expect(parts.map((part) => part.match(/scope="row"/g)?.length)).toEqual([8, 8]);
    expect(new Set(parts.map((part) => part.match(/slide--(comfortable|normal|dense)/)?.[1])).size).toBe(1);
  });

  it("goes on unasked where the tool itself lays it out, by what a browser measures", async () => {
    const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
    const source = (at: number) =>
      `{ id: s${at}, type: report, title: "The long report number ${at} on the quay, its cranes and all who work there" }`;
    const slidesAt = async (size: number): Promise<number> => {
      using folder = folderWith({
        "brief.yaml": `title: T
theme: own.css
sources: [${numbers.map(source).join(", ")}]
excerpts: { ${numbers.map((at) => `e${at}: { source: s${at}, exact: It fell on day ${at} }`).join(", ")} }
slides:
  - { id: one, title: One, points: ["It fell. [${numbers.map((at) => `@e${at}`).join("; ")}]"] }
  - { id: all, layout: evidence }
`,
        "own.css": `:root { --label-size: ${size}px }`,
      });
      const report = await buildIn(folder);
      expect(codes(report)).toEqual([]);
      return report.audiences[0]?.slides ?? 0;
    };
    expect(await slidesAt(32)).toBeGreaterThan(await slidesAt(18));
  });

  it("is measured again only when it has changed", async () => {
    // No font of the tool has this arrow, so its width is not known.
    const arrows = (points: number): string => pointsSlide(points, 14).replaceAll("word.", "word →");
    using folder = folderWith(smallBrief(arrows(6)));
    await buildIn(folder);
    const steps: string[] = [];
    const briefs = [join(folder.path, "brief.yaml")];
    const options = { briefs, out: join(folder.path, "out"), onStep: (step: string) => steps.push(step) };
    await build(options);
    expect(steps.filter((step) => step.startsWith("Measuring"))).toEqual([]);
    writeFileSync(join(folder.path, "brief.yaml"), smallBrief(arrows(7))["brief.yaml"] ?? "");
    await build(options);
    expect(steps.filter((step) => step.startsWith("Measuring"))).toEqual(["Measuring 1 slide for Everyone"]);
  });
});

describe("a slide that certainly fits", () => {
  it("is not measured", async () => {
    using folder = folderWith(smallBrief(pointsSlide(6, 14)));
    const steps: string[] = [];
    const briefs = [join(folder.path, "brief.yaml")];
    await build({
      briefs,
      out: join(folder.path, "out"),
      formats: ["html"],
      onStep: (step) => steps.push(step),
    });
    expect(steps.filter((step) => step.startsWith("Measuring"))).toEqual([]);
  });

  it("is left out where others are measured, and what was measured stays known while others change", async () => {
    const plain = (words: number): string =>
      pointsSlide(3, words).replace("slides:", "").replace("id: full", "id: plain");
    const doubtful = pointsSlide(3, 8).replaceAll("word.", "word →");
    using folder = folderWith(smallBrief(doubtful + plain(8)));
    const steps: string[] = [];
    const briefs = [join(folder.path, "brief.yaml")];
    const run = () =>
      build({
        briefs,
        out: join(folder.path, "out"),
        formats: ["html"],
        onStep: (step) => steps.push(step),
      });
    await run();
    expect(steps.filter((step) => step.startsWith("Measuring"))).toEqual(["Measuring 1 slide for Everyone"]);
    writeFileSync(join(folder.path, "brief.yaml"), smallBrief(doubtful + plain(9))["brief.yaml"] ?? "");
    await run();
    expect(steps.filter((step) => step.startsWith("Measuring"))).toHaveLength(1);
  });
});
