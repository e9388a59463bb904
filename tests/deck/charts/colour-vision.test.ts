import {
  type Color,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  lab,
  parse,
} from "culori";
import { describe, expect, it } from "vitest";
import { readLook } from "../../../src/pptx/look.ts";
import { themeCss } from "../../../src/render/stylesheet.ts";
import { themeNames } from "../../../src/render/template-files.ts";
import { chartOf } from "../../support/chart-of.ts";
import { readTemplateFiles } from "../../support/render-assets.ts";

const files = readTemplateFiles();

/** Machado, Oliveira and Fernandes 2009, at their full severity. */
const READERS: Readonly<Record<string, (colour: Color) => Color>> = {
  "full colour": (colour) => colour,
  "greyscale print": filterGrayscale(1),
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const SERIES = ["A", "B", "C", "D", "E", "F"];

const STACK = "{ mark: bar, encoding: { x: { field: year }, y: { field: n }, color: { field: who } } }";
const DATA = `[${SERIES.map((who) => `{ year: All, who: ${who}, n: 5, kind: context }`).join(", ")}]`;

/** The tokens of a drawing's marks, in the order of its series. */
function tokensIn(drawing: string | undefined): readonly string[] {
  return Array.from(
    (drawing ?? "").matchAll(/<path[^<>]*fill="var\((--chart-[^)]+)\)"/g),
    ([, one = ""]) => one,
  );
}

const SCHEMES = [...themeNames(files)].flatMap((theme) =>
  (["light", "dark"] as const).map((scheme) => [theme, scheme] as const),
);

describe.each(SCHEMES)("the series of a chart in the theme %s, %s", (theme, scheme) => {
  const look = readLook(themeCss({ files, theme, scheme, authorTheme: undefined }));
  const colourOf = (token: string): string =>
    token.startsWith("--chart-rest")
      ? (look.weakChartColours[Number(token.at(-1)) - 1] ?? "")
      : (look.chartColours[Number(token.at(-1)) - 1] ?? "");
  const lightness = (token: string, see: (colour: Color) => Color): number => {
    const colour = parse(`#${colourOf(token)}`);
    if (colour === undefined) throw new Error(`No colour is ${token}.`);
    return lab(see(colour))?.l ?? Number.NaN;
  };

  it.each(Object.keys(READERS))("differ from their neighbours in lightness: %s", (reader) => {
    const see = READERS[reader] ?? ((colour: Color) => colour);
    for (const spec of [STACK, STACK.replace("mark: bar", "mark: bar, highlight: [B]")]) {
      const tokens = tokensIn(chartOf(spec, DATA).drawing);
      expect(tokens).toHaveLength(SERIES.length);
      const steps = tokens
        .slice(1)
        .map((token, at) => Math.abs(lightness(token, see) - lightness(tokens[at] ?? "", see)));
      expect(Math.min(...steps), tokens.join(" ")).toBeGreaterThan(10);
    }
  });
});
