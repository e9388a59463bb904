import { describe, expect, it } from "vitest";
import { decodeSound, findings, sentences, slideOf } from "../findings.ts";

const DATA = `data:
  - { source: The log, vehicles: 37, kind: context }
  - { source: "The *city's* notice", vehicles: 40.50, kind: context }
`;
const BARS =
  "chart: { mark: bar, encoding: { y: { field: source }, x: { field: vehicles, type: quantitative } } }\n";
const chart = (yaml: string) => ({ "b/brief.yaml": slideOf(`layout: chart\n${yaml}`) });

describe("a chart", () => {
  it("is a mark, an encoding and data, each datum a map of values", () => {
    const [slide] = decodeSound(chart(BARS + DATA)).slides;
    expect(slide?.chart?.spec).toEqual({
      mark: { type: "bar" },
      encoding: { y: { field: "source" }, x: { field: "vehicles", type: "quantitative" } },
    });
    expect(
      slide?.chart?.data.map(({ values }) =>
        values.map(({ field, number, text }) => [field, number, text.markdown]),
      ),
    ).toEqual([
      [
        ["source", undefined, "The log"],
        ["vehicles", 37, "37"],
      ],
      [
        ["source", undefined, "The *city's* notice"],
        ["vehicles", 40.5, "40.50"],
      ],
    ]);
  });

  it.each([
    [
      "url",
      "chart: { mark: bar, encoding: { x: { field: vehicles } }, data: { url: https://example.org/a.csv } }\n",
    ],
    [
      "transform",
      "chart: { mark: bar, encoding: { x: { field: vehicles } }, transform: [{ filter: 'true' }] }\n",
    ],
    ["params", "chart: { mark: bar, encoding: { x: { field: vehicles } }, params: [] }\n"],
    ["aggregate", "chart: { mark: bar, encoding: { x: { field: vehicles, aggregate: sum } } }\n"],
    ["labelExpr", "chart: { mark: bar, encoding: { x: { field: vehicles, axis: { labelExpr: 'x' } } } }\n"],
    [
      "signal",
      "chart: { mark: { type: bar, opacity: { signal: x } }, encoding: { x: { field: vehicles } } }\n",
    ],
    ["href", "chart: { mark: bar, encoding: { href: { field: vehicles } } }\n"],
    ["range", "chart: { mark: bar, encoding: { color: { field: source, scale: { range: [red] } } } }\n"],
  ])("takes nothing that could load or compute: %s", (_, yaml) => {
    expect(findings(chart(yaml + DATA))).toContainEqual(expect.stringMatching(/^(unknown-key|wrong-type) /));
    expect(decodeSoundly(chart(yaml + DATA))).toBeUndefined();
  });

  it("has marks that are known", () => {
    expect(
      sentences(chart(`chart: { mark: bars, encoding: { x: { field: vehicles } } }\n${DATA}`))[0],
    ).toContain("bar");
  });

  it("finds each channel's field in the data, and shows each of their values", () => {
    const yaml = "chart: { mark: bar, encoding: { y: { field: sorce }, x: { field: vehicles } } }\n";
    expect(sentences(chart(yaml + DATA))).toEqual([
      'No datum has a value "sorce". | Did you mean "source"?',
      'No channel of the chart shows "source". | Did you mean "sorce"?',
      'No channel of the chart shows "source". | Did you mean "sorce"?',
    ]);
  });

  it("has a misspelt key of its data reported", () => {
    expect(
      sentences(chart(`${BARS}data: [{ source: The log, vehicles: 37, kind: context, cites: log }]\n`)),
    ).toEqual(['No channel of the chart shows "cites". | Did you mean "cite"?']);
  });

  it("takes numbers where it measures, and dates where it tells the time", () => {
    const yaml =
      "chart: { mark: line, encoding: { x: { field: day, type: temporal }, y: { field: n, type: quantitative } } }\n";
    const data =
      "data: [{ day: 2025-10-14, n: 5, kind: context }, { day: Tuesday, n: about 5, kind: context }]\n";
    expect(sentences(chart(yaml + data))).toEqual([
      '"day" is temporal, and "Tuesday" is not an ISO 8601 date. | Write it as 2022-02-02.',
      '"n" is quantitative and takes a number, not the text "about 5". | Write the number alone, as in 37.',
    ]);
  });

  it("needs its data", () => {
    expect(findings(chart(BARS))).toEqual(['missing-key brief.yaml:4:13 "chart"']);
  });
});

function decodeSoundly(files: Readonly<Record<string, string>>) {
  try {
    return decodeSound(files).slides[0]?.chart;
  } catch {
    return undefined;
  }
}
