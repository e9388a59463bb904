import { describe, expect, it } from "vitest";
import { decodeBrief } from "../../src/brief/decode/decode-brief.ts";
import { findTwins } from "../../src/edit/near-twins.ts";
import { readFrom } from "../support/read-map.ts";

const OWN =
  "The dose reached 40 units in May. The dose reached 45 units in June. The dose reached 40 units in May.\n";

function twinsOf(exact: string, texts: Readonly<Record<string, string>> = {}) {
  const all: Readonly<Record<string, string>> = { own: OWN, ...texts };
  const ids = Object.keys(all);
  const files = {
    "brief.yaml": "title: T\nslides: []\n",
    "sources.yaml": `sources:\n${ids.map((id) => `  - { id: ${id}, type: document, file: ${id}.txt }\n`).join("")}`,
    ...Object.fromEntries(ids.map((id) => [`${id}.txt`, all[id] ?? ""])),
  };
  const read = readFrom(files);
  const { sources = [] } = decodeBrief({ path: "brief.yaml", read }).value ?? {};
  const [source] = sources;
  if (source === undefined) throw new Error("There is no source.");
  const start = OWN.indexOf(exact);
  return findTwins({ exact, position: { start, end: start + exact.length }, source, sources, read });
}

describe("findTwins", () => {
  it("finds the same and nearly the same words in the source itself, and not the excerpt's own place", () => {
    expect(twinsOf("The dose reached 40 units in May")).toMatchObject([
      { source: "own", line: 1, difference: undefined },
    ]);
    expect(twinsOf("The dose reached 40 units")).toMatchObject([
      { source: "own", difference: "The dose reached [-40-] {+45+} units" },
      { source: "own", difference: undefined },
    ]);
  });

  it("finds them in other sources, by line, and in whatever typography", () => {
    const other = "Notice\n\nThe dose reached\n40 units\n\nA dose reached 40 units.\n";
    const twins = twinsOf("The dose reached 40 units in May", { other });
    expect(twins.filter(({ source }) => source === "other")).toEqual([]);
    expect(
      twinsOf("dose reached 40 units", { other }).filter(({ source }) => source === "other"),
    ).toMatchObject([
      { file: "other.txt", line: 3, difference: undefined },
      { file: "other.txt", line: 6, difference: undefined },
    ]);
  });

  it("leaves out words that are only alike, and a source with the very same text", () => {
    expect(twinsOf("in May", { other: "It rained in March.\n" }).map(({ source }) => source)).toEqual([
      "own",
    ]);
    expect(twinsOf("in June", { copy: OWN })).toEqual([]);
  });
});
