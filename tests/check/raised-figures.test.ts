import { expect, it } from "vitest";
import { compileFiles } from "../support/compile-files.ts";

const codes = (point: string): readonly string[] =>
  compileFiles({
    "brief.yaml": `title: The bridge
sources: [{ id: log, type: report, title: The log, issued: 2024-03-06, file: log.txt }]
excerpts: { tonnes: { source: log, exact: "some 3 × 10⁶ tonnes of CO₂ on 45 km²" } }
slides: [{ id: a, title: The bridge, points: [${JSON.stringify(point)}] }]
`,
    "log.txt": "It was some 3 × 10⁶ tonnes of CO₂ on 45 km² in all.\n",
  }).diagnostics.map(({ code }) => code);

it.each([
  ["Some 3 × 10^6^ tonnes of CO~2~ on 45 km^2^. [@tonnes]", []],
  ["“3 × 10^6^ tonnes of CO~2~” [@tonnes]", []],
  ["Some 3 × 10^5^ tonnes of CO~2~. [@tonnes]", ["number-not-in-excerpt"]],
  ["Some 3 million tonnes of CO~2~. [@tonnes]", []],
])("figures with raised digits are read as if these were Unicode's: %s", (point, expected) => {
  expect(codes(point)).toEqual(expected);
});
