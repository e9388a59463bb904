import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const files = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"));

/** Without comments, which may give examples. */
const codeOf = (path: string): string =>
  readFileSync(path, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

/** Words that a rule would need in each language, and no code needs for itself. */
const TELLING =
  /["'`|(](?:hundred|thousand|mille|tausend|january|enero|janvier|januar|at least|al menos|au moins|mindestens|likely|probablemente|wahrscheinlich|vraisemblable|señora?|madame|herr)["'`|)]/iu;

describe("the words of a language", () => {
  it("stand below languages/<tag>/, in no neutral file of the rules", () => {
    const neutral = files("src/check").filter((path) => !/^src\/check\/languages\/[a-z]{2}\//.test(path));
    const naming = neutral.filter((path) => TELLING.test(codeOf(path)));
    expect(naming).toEqual([]);
  });

  it("have the same topics in every language", () => {
    const topicsOf = (tag: string): readonly string[] =>
      readdirSync(`src/check/languages/${tag}`).filter((name) =>
        readdirSync("src/check/languages/topics").includes(name),
      );
    const tags = readdirSync("src/check/languages").filter((name) => /^[a-z]{2}$/.test(name));
    expect(tags).toEqual(["de", "en", "es", "fr"]);
    for (const tag of tags) expect(topicsOf(tag)).toEqual(topicsOf("en"));
  });

  it("would be seen in a neutral file", () => {
    expect(TELLING.test('const BOUND = "at least";')).toBe(true);
  });
});
