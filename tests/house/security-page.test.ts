import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const PAGE = readFileSync("docs/security.md", "utf8");
const ROW = /^\| (?<threat>.+?) \| (?<control>.+?) \| (?<heldBy>.+?) \|$/gm;

/** These say what is guarded, who may come in, and what nothing holds. */
const PROMISES_NOTHING = ["What is guarded", "Ways in", "What citedeck cannot do"];

const sections = PAGE.split(/^## /m)
  .slice(1)
  .map((section) => ({ title: section.split("\n")[0] ?? "", text: section }))
  .filter(({ title }) => !PROMISES_NOTHING.includes(title));
const rows = sections.flatMap(({ title, text }) =>
  [...text.matchAll(ROW)]
    .map(({ groups }) => ({ title, threat: groups?.threat ?? "", heldBy: groups?.heldBy ?? "" }))
    .filter(({ threat }) => threat !== "What could go wrong"),
);

describe("the page on security", () => {
  it.each(rows)("names the tests that hold what it says ($title): $threat", ({ heldBy }) => {
    const tests = heldBy.split(" ").map((name) => `tests/${name.replaceAll("`", "")}.test.ts`);
    expect(tests.filter((file) => !existsSync(file))).toEqual([]);
  });

  it("has a table of threats in each section that promises something", () => {
    const withRows = new Set(rows.map(({ title }) => title));
    expect(sections.filter(({ title }) => !withRows.has(title))).toEqual([]);
  });

  it("has a section for each way in", () => {
    const ways = [...PAGE.matchAll(/\| \[(?<title>[^\]]+)\]\(#/g)].map(({ groups }) => groups?.title);
    expect(ways).toEqual(sections.map(({ title }) => title));
  });
});
