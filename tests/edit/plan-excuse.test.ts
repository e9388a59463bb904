import { describe, expect, it } from "vitest";
import { excusePlanner } from "../../src/edit/plan-excuse.ts";
import { spliceAll } from "../../src/edit/yaml-file.ts";
import { smallBrief } from "../support/small-brief.ts";

const FILES = smallBrief(`slides:
  - id: cranes
    title: Cranes stand 7 still
    points:
      - "Three of nine. [@cranes]"
      - { text: "Three of eleven. [@cranes]", tlp: RED }
      - text: "Three of twelve. [@cranes]"
        excuse: { number-not-in-excerpt: "by hand" }
      - >
        Three of twenty. [@cranes]
  - { id: x, title: "Y", points: ["Three of 13. [@cranes]"] }
`);

/** The lines that are new once what contains `words` is excused. */
function excused(words: string, file = "brief.yaml", code = "approximator-differs"): readonly string[] {
  const text = FILES[file] ?? "";
  const start = text.indexOf(words);
  const read = (path: string): Uint8Array | undefined =>
    FILES[path] === undefined ? undefined : new TextEncoder().encode(FILES[path]);
  const span = { file, start, end: start + words.length };
  const plan = excusePlanner({ path: "brief.yaml", read }, file)({ code, span });
  if (plan === undefined) return [];
  const after = spliceAll(text, plan.splices);
  expect(after.slice(plan.reasonAt - 1, plan.reasonAt + 1)).toBe('""');
  const before = text.split("\n");
  return after.split("\n").filter((line) => !before.includes(line));
}

describe("an excuse", () => {
  it("makes a map of a text in a list, in lines or between brackets", () => {
    expect(excused("nine")).toEqual([
      '      - text: "Three of nine. [@cranes]"',
      '        excuse: { approximator-differs: "" }',
    ]);
    expect(excused("13")).toEqual([
      '  - { id: x, title: "Y", points: [{ text: "Three of 13. [@cranes]", excuse: { approximator-differs: "" } }] }',
    ]);
  });

  it("joins the keys, and the excuses, that an item has", () => {
    expect(excused("eleven")).toEqual([
      '      - { text: "Three of eleven. [@cranes]", tlp: RED, excuse: { approximator-differs: "" } }',
    ]);
    expect(excused("twelve")).toEqual([
      '        excuse: { number-not-in-excerpt: "by hand", approximator-differs: "" }',
    ]);
  });

  it("stands at the slide where the item cannot have one, or is the slide's own", () => {
    expect(excused("7")).toEqual(['    excuse: { approximator-differs: "" }']);
    expect(excused("twenty")).toEqual(['    excuse: { approximator-differs: "" }']);
  });

  it("stands in the map of an excerpt, for what points at its ID", () => {
    expect(excused("plain", "excerpts.yaml", "unused-excerpt")).toEqual([
      '  plain: { source: memo, exact: Ships wait in the roads, excuse: { unused-excerpt: "" } }',
    ]);
  });

  it("has no place in the head of a brief", () => {
    expect(excused("The cranes")).toEqual([]);
  });
});
