/**
 * Every regular expression is linear: a small text that takes long is a way to stop a build. Recheck proves it, or tries
 * to find a text that takes long. What it once found linear is listed in linear-expressions.txt, so that only new ones
 * take time. After a change of many: `UPDATE_EXPRESSIONS=1 npx vitest run tests/house/expressions.test.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { check } from "recheck";
import { describe, expect, it } from "vitest";
import { type Expression, expressionsIn } from "../support/expressions.ts";

const LIST = "tests/house/linear-expressions.txt";
const MINUTES = 60_000;

/** Not linear for recheck: how they begin, and why their texts are short all the same. */
const BOUNDED: readonly { readonly file: string; readonly begins: string; readonly why: string }[] = [
  {
    file: "src/citation/shorten.ts",
    begins: "(?<![\\s.,;:!?…\\p{Pd}",
    why: "looks at a title that was cut to a few words",
  },
  {
    file: "src/audience/split-passage.ts",
    begins: ".{1,900}?",
    why: "tries 900 characters from any place, and no more",
  },
  {
    file: "src/yaml/hidden-in-tree.ts",
    begins: "[\\p{L}\\p{N}\\p{M}\\p{Default_Ignorable_Code_Point}]*$",
    why: "looks at the 60 characters before a place",
  },
  {
    file: "src/text/meant-dates.ts",
    begins: "^\\p{L}+,",
    why: "looks at what is meant for a date, of at most 60 characters",
  },
  {
    file: "src/check/figures/read-numbers.ts",
    begins: "(?:^|[ (])([-–]|minus +",
    why: "looks at the 24 characters before a number",
  },
  {
    file: "src/check/names/name-words.ts",
    begins: "(?:^|[.!?:;",
    why: "looks at the 20 characters before a word",
  },
  {
    file: "src/pptx/finish-frame.ts",
    begins: "<p:notesMasterIdLst>",
    why: "reads a part that the library writes, with one such element and no author's text",
  },
  {
    file: "src/pptx/look.ts",
    begins: "^color-mix",
    why: "reads one colour of at most 200 characters",
  },
  {
    file: "src/pptx/write-theme.ts",
    begins: "<a:clrScheme ",
    why: "reads the theme that the library writes, with one such element and no author's text",
  },
];

const { written } = expressionsIn("src");

describe("every regular expression in src", () => {
  it("is linear, or reads a short text", { timeout: 20 * MINUTES }, async () => {
    const isUpdate = process.env.UPDATE_EXPRESSIONS !== undefined;
    const known = new Set(isUpdate ? [] : readFileSync(LIST, "utf8").split("\n"));
    const unknown = written.filter((one) => !known.has(nameOf(one)) && !isBounded(one));
    const slow: string[] = [];
    for (const one of unknown) {
      const verdict = await verdictOn(one.source, one.flags);
      if (verdict === "linear") known.add(nameOf(one));
      else slow.push(`${one.place} ${nameOf(one)}: ${verdict}`);
    }
    if (isUpdate) writeFileSync(LIST, `${[...known].toSorted().join("\n")}\n`);
    expect(slow).toEqual([]);
  });

  it("would be found if it took quadratic time", async () => {
    expect(await verdictOn("\\s+$", "")).not.toBe("linear");
    expect(await verdictOn("[^\\s.:]\\S*[.:]\\S*[/=&?#%+]$", "")).not.toBe("linear");
    expect(await verdictOn("(?<!\\s)\\s+$", "")).toBe("linear");
  });
});

/** A text of 300,000 characters may take so many steps, which a linear expression never does. */
const PATIENT = { timeout: 2 * MINUTES, randomSeed: 1, attackLimit: 20_000_000 };

async function verdictOn(source: string, flags: string): Promise<string> {
  const verdict = await check(source, flags, PATIENT);
  switch (verdict.status) {
    case "safe":
      return "linear";
    case "vulnerable":
      return verdict.complexity.summary;
    case "unknown":
      return `not known (${verdict.error.kind})`;
  }
}

function nameOf({ source, flags }: Expression): string {
  return `/${source}/${flags}`;
}

function isBounded({ place, source }: Expression): boolean {
  return BOUNDED.some(({ file, begins }) => place.startsWith(`${file}:`) && source.startsWith(begins));
}
