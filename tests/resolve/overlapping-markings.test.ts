import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/findings-of.ts";
import { smallBrief } from "../support/small-brief.ts";

const CODE = "overlaps-higher-marking";

/** The excerpts for which one marked higher is reported, where `yaml` is all there are. */
function told(yaml: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = smallBrief("slides: [{ id: one, title: One, lead: x }]\n");
  return findingsOf(CODE, { ...files, "excerpts.yaml": `excerpts:\n${yaml}`, ...more }).map(({ at }) => at);
}

const open = (id: string, exact: string): string => `  ${id}: { source: memo, exact: "${exact}" }\n`;
const amber = (id: string, exact: string): string =>
  `  ${id}: { source: memo, exact: "${exact}", tlp: AMBER }\n`;
const SECRET = amber("secret", "The repair takes nine weeks");

describe("an excerpt marked lower than another of its source", () => {
  it("is an error where it holds the other, lies in it, or overlaps its beginning or end", () => {
    expect(told(SECRET + open("around", "stand still. The repair takes nine weeks, we think"))).toEqual([
      "around",
    ]);
    expect(told(SECRET + open("inside", "nine weeks"))).toEqual(["inside"]);
    expect(told(SECRET + open("before", "stand still. The repair"))).toEqual(["before"]);
    expect(told(SECRET + open("behind", "nine weeks, we think"))).toEqual(["behind"]);
  });

  it("is none beside the other, nor where both are marked alike", () => {
    expect(told(SECRET + open("beside", "stand still."))).toEqual([]);
    expect(told(SECRET + amber("inside", "nine weeks"))).toEqual([]);
  });

  it("is none where the same words stand elsewhere in the text", () => {
    const text = "We think so. The repair takes nine weeks, we think.";
    const other = '  first: { source: memo, exact: We think, suffix: " so" }\n';
    expect(told(`${amber("secret", "nine weeks, we think")}${other}`, { "memo.txt": text })).toEqual([]);
  });

  it("is told once of all that it overlaps, with their places, and nothing can excuse it", () => {
    const around = open("around", "three of the five cranes stand still. The repair takes nine weeks");
    const files = {
      ...smallBrief(`checks: { ${CODE}: off }\nslides: [{ id: one, title: One, lead: x }]\n`),
      "excerpts.yaml": `excerpts:\n${around}${amber("first", "five cranes")}${SECRET}`,
    };
    const [finding, ...more] = findingsOf(CODE, files);
    expect(more).toEqual([]);
    expect(finding?.message).toBe(
      'The excerpt "around" is marked TLP:CLEAR and shares words with "first" (TLP:AMBER), "secret" (TLP:AMBER).',
    );
    expect(finding?.related.map(({ span }) => files["excerpts.yaml"].slice(span.start, span.end))).toEqual([
      "first",
      "secret",
    ]);
  });
});

describe("an excerpt whose source's text is not here", () => {
  const toldRecorded = (yaml: string): readonly string[] => told(yaml.replaceAll("memo", "gazette"));

  it("is an error where one wording holds the other, whatever their typography", () => {
    expect(toldRecorded(SECRET + open("around", "Weeks: “the  repair takes nine weeks”, says he"))).toEqual([
      "around",
    ]);
    expect(toldRecorded(SECRET + open("inside", "nine weeks"))).toEqual(["inside"]);
  });

  it("is none where only parts of words are the same", () => {
    expect(toldRecorded(amber("secret", "nine week") + open("other", "nine weeks"))).toEqual([]);
  });

  it("is an error where the recorded positions overlap", () => {
    const at = (id: string, words: string, more: string): string =>
      `  ${id}: { source: gazette, exact: ${words}, ${more} }\n`;
    const higher = at("secret", "takes nine weeks", "start: 10, end: 26, tlp: AMBER");
    expect(told(higher + at("lower", "nine weeks more", "start: 16, end: 31"))).toEqual(["lower"]);
    expect(told(higher + at("lower", "we think", "start: 26, end: 34"))).toEqual([]);
  });
});
