import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { type PlannedSlide, planSlide } from "../../src/edit/plan-slide.ts";
import { type CandidateSlide, readCandidate } from "../../src/edit/read-candidate.ts";

function candidate(yaml: string): CandidateSlide {
  const read = readCandidate(yaml);
  if ("kind" in read) throw new Error(read.why);
  return read;
}

function planned(text: string, yaml: string, place: Parameters<typeof planSlide>[2]): PlannedSlide {
  const plan = planSlide(text, candidate(yaml), place);
  if (plan.kind === "refused") throw new Error(plan.why);
  return plan;
}

const NEW =
  "id: fresh\nlayout: points\ntitle: New # why\npoints:\n  - text: |\n      One\n\n      two\n  - Three\n";

describe("a slide among others", () => {
  const brief = readFileSync("briefs/harbour-bridge/brief.yaml", "utf8");
  const slides: readonly { readonly id: string }[] = parse(brief).slides;

  it.each(slides)("stands behind $id, and the file is the same without it", ({ id }) => {
    const { text, fresh } = planned(brief, NEW, { after: id });
    expect(text.slice(fresh.start, fresh.end)).toMatch(/^id: fresh\n {4}layout: points\n/);
    expect(parse(text).slides.map((one: { readonly id: string }) => one.id)).toEqual(
      slides.flatMap((one) => (one.id === id ? [id, "fresh"] : [one.id])),
    );
    const lines = text.split("\n");
    const at = lines.indexOf("  - id: fresh");
    expect([...lines.slice(0, at - 1), ...lines.slice(at + 9)].join("\n")).toBe(brief);
  });

  it.each(slides)("that is written again as it stands changes nothing: $id", ({ id }) => {
    const { old } = planned(brief, NEW, { replaces: id });
    expect(planned(brief, brief.slice(old.start, old.end), { replaces: id }).text).toBe(brief);
  });

  it("keeps the comments of its lines beside them, and those of lines that are gone above it", () => {
    const before = `slides:
  # first
  - id: a # the a
    title: Old # as agreed
    # about points
    points:
      - One [@x] # keep
      # two
      - Two
    # last
  - id: b
`;
    expect(
      planned(before, "id: a\ntitle: New\npoints:\n  - One [@x]\n  - Two\n", { replaces: "a" }).text,
    ).toBe(`slides:
  # first
  # as agreed
  # last
  - id: a # the a
    title: New
    # about points
    points:
      - One [@x] # keep
      # two
      - Two
  - id: b
`);
  });

  it("keeps a comment above it where it would become a part of a text", () => {
    const before = "slides:\n  - id: a\n    lead: One\n    # remark\n    title: Two\n";
    const yaml = "id: a\nlead: |\n  One\n  title: Two\n";
    const { text } = planned(before, yaml, { replaces: "a" });
    expect(text).toBe("slides:\n  # remark\n  - id: a\n    lead: |\n      One\n      title: Two\n");
  });

  it("ends its lines as the file does", () => {
    const { text } = planned("slides:\r\n  - id: a\r\n", "id: b\ntitle: B\n", {});
    expect(text).toBe("slides:\r\n  - id: a\r\n\r\n  - id: b\r\n    title: B\r\n");
  });
});

describe("the first slide", () => {
  it.each([
    ["title: T\n", "title: T\nslides:\n  - id: a\n"],
    ["title: T", "title: T\nslides:\n  - id: a\n"],
    ["slides: [] # none yet\ntitle: T\n", "slides: # none yet\n  - id: a\ntitle: T\n"],
    ["slides:\ntitle: T\n", "slides:\n  - id: a\ntitle: T\n"],
  ])("of %j", (before, after) => {
    expect(planned(before, "id: a\n", {}).text).toBe(after);
  });

  it("of a file in JSON is JSON", () => {
    const { text } = planned('{"slides": [{"id": "a"}], "title": "T"}', "id: b\ntitle: B\n", { after: "a" });
    expect(JSON.parse(text)).toEqual({ slides: [{ id: "a" }, { id: "b", title: "B" }], title: "T" });
  });
});

describe("a slide", () => {
  it("is refused behind one that there is not, and in a list that is none", () => {
    for (const [text, place] of [
      ["slides:\n  - id: a\n", { after: "b" }],
      ["slides:\n  - id: a\n", { replaces: "b" }],
      ["slides: none\n", {}],
    ] as const)
      expect(planSlide(text, candidate("id: c\n"), place).kind).toBe("refused");
  });

  it("is read from a list of one, and with any indentation, as the same", () => {
    const value = { id: "a", title: "T", points: ["One", { text: "Two" }] };
    const plain = stringify(value);
    const inList = stringify([value]);
    const further = plain.replaceAll(/^/gm, "   ");
    for (const yaml of [plain, inList, further, JSON.stringify(value)])
      expect(candidate(yaml).value).toEqual(value);
    expect(candidate(inList).lines).toEqual(candidate(plain).lines);
    expect(candidate(further).lines).toEqual(candidate(plain).lines);
  });

  it.each([
    ["id: a\nx: &q 1\n", /anchor/],
    ["id: a\nx: [&q one, *q]\n", /anchor|alias/],
    ["id: a\n<<: { title: T }\n", /merge key/],
    ["id: a\nx: !thing b\n", /plain YAML|tag/],
    ["id: a\n---\nid: b\n", /more than one YAML document/],
    ["---\nid: a\n", /marks of a YAML document/],
    ["%YAML 1.2\n---\nid: a\n", /marks of a YAML document|plain YAML/],
    ["- id: a\n- id: b\n", /no slide/],
    ["id: a\nid: b\n", /not plain YAML/],
    ["title: T\n", /no `id`/],
    ["id: [a]\n", /no `id`/],
    ["id: a\nx: [\n", /not plain YAML/],
    ["", /no slide/],
    ["# only\n", /no slide/],
    [`id: a\ntitle: ${"x".repeat(100_001)}\n`, /at most/],
  ])("is refused that is more or less than one in plain YAML: %j", (yaml, why) => {
    const read = readCandidate(yaml);
    expect("kind" in read ? read.why : "taken").toMatch(why);
  });
});
