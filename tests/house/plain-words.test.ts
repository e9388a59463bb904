import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Phrases that made readers stumble, each with what says the same plainly. */
const RIDDLES: readonly (readonly [RegExp, string])[] = [
  [/\bfor who asks\b/i, "for anyone who asks"],
  [/\bnobody's\b/i, "say whose it is not"],
  [
    /\b(?:once|one (?:file|page|line|picture|PNG|sheet)) an? (?:source|slide|deck|layout|run|brief)\b/i,
    "once per, one per",
  ],
  [/\b(?:is|are|was|were) told of\b/i, "reported"],
  [/\bfor want of\b/i, "for lack of, or because there is none"],
  [/(?:\/\*\*|\.) ?(?:Called|Read|Made|Built|Filled|Used|Chosen) by [a-z]/, "leave it out: it is soon wrong"],
];

const ROOT = join(import.meta.dirname, "../..");

function filesIn(folder: string, pattern: RegExp): readonly string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => pattern.test(name)).map((name) => `${folder}/${name}`);
}

describe("what is written for readers", () => {
  const files = [...filesIn("src", /\.(?:ts|md)$/), ...filesIn("docs", /\.md$/), "README.md"];

  it.each(RIDDLES)("has no %s (better: %s)", (riddle) => {
    const found = files.filter((file) =>
      riddle.test(readFileSync(join(ROOT, file), "utf8").replaceAll(/\s+\*?\s*/g, " ")),
    );
    expect(found).toEqual([]);
  });
});
