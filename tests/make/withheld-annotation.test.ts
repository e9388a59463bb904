import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { expect, it } from "vitest";
import { build } from "../../src/make/build.ts";
import { folderWith } from "../support/folder.ts";
import { smallBrief } from "../support/small-brief.ts";

const BRIEF = `citedeck: 1
tlp: CLEAR
audiences: { press: { tlp: CLEAR, label: Press }, council: { tlp: RED, label: Council } }
slides:
  - id: idle
    layout: chart
    title: Cranes that stand still
    chart: { mark: bar, encoding: { x: { field: week }, y: { field: idle, title: Cranes }, low: { field: fewest }, high: { field: most } } }
    data:
      - { week: Northquay, idle: 3, cite: cranes }
      - { week: Southquay, idle: 5, kind: context }
      - { week: Eastquay, idle: 2, fewest: 1, most: 2.75, cite: owner, excuse: { number-not-in-excerpt: counted, name-not-in-excerpt: counted } }
    annotate:
      - { at: Northquay, text: Still since then, cite: cranes }
      - { at: Southquay, text: Nobody went to look, cite: owner }
      - { at: Eastquay, text: Placed where nothing is, kind: context }
      - { at: 4.25, text: Inspections were skipped, cite: owner, excuse: { number-not-in-excerpt: worked out } }
  - id: years
    layout: chart
    title: Years in which cranes stood still
    chart: { mark: bar, encoding: { x: { field: year, type: nominal }, y: { field: still, title: Cranes } } }
    data:
      - { year: 1981, still: 3, kind: context }
      - { year: 1987, still: 2, cite: owner, excuse: { number-not-in-excerpt: counted } }
    annotate:
      - { at: 1981, text: The year before the strike, kind: context }
      - { at: 1987, text: Set down at a year, kind: context }
`;

/** Every byte of a deck or presentation, unpacked. */
async function bytesOf(file: string): Promise<string> {
  const bytes = readFileSync(file);
  if (!file.endsWith(".pptx")) return bytes.toString("utf8");
  const parts = Object.values((await JSZip.loadAsync(bytes)).files);
  return (await Promise.all(parts.map((part) => part.async("string")))).join();
}

it("A chart's annotation that is withheld, for its source or with what it stands at, is in no byte of what goes out, and neither is its place.", async () => {
  using folder = folderWith(smallBrief(BRIEF));
  const [report] = await build({
    briefs: [join(folder.path, "brief.yaml")],
    out: join(folder.path, "out"),
    formats: ["html", "pptx", "evidence"],
  });
  expect(report?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const secrets = [
    "Nobody went",
    "Placed where",
    "Inspections were",
    "4.25",
    "Eastquay",
    "2.75",
    "fewest",
    "Set down at",
    "1987",
  ];
  const found = async (audience: string): Promise<readonly string[]> => {
    const outputs = report?.outputs.filter((one) => one.audience === audience) ?? [];
    const all = await Promise.all(outputs.map(({ path }) => bytesOf(path)));
    return ["Still since then", "The year before", ...secrets].filter((words) =>
      all.some((bytes) => bytes.includes(words)),
    );
  };
  expect(await found("press")).toEqual(["Still since then", "The year before"]);
  expect(await found("council")).toEqual(
    expect.arrayContaining(["Still since then", ...secrets.slice(0, 3), "Eastquay", "Set down at"]),
  );
});
