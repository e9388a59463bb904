import { describe, expect, it } from "vitest";
import { fieldForVega } from "../../../src/deck/charts/field-for-vega.ts";
import { codesOf, compileFiles, deckFor } from "../../support/compile-files.ts";

/** Vega reads each of these as a path, a string that does not end, or a property that every object has. */
const AWKWARD = [
  `"in one`,
  `it's`,
  "barges [t]",
  "]x[",
  "a.b",
  "\\",
  `a!"#$%&'()*+,-./09:;<=>?@AZ[\\]^_\`az{|}~`,
  "__proto__",
  "toString",
  `"]; throw 1; //`,
];

function chartOn(field: string, amount: string): object {
  return {
    title: "x",
    slides: [
      {
        ...{ id: "a", layout: "chart", title: "Barges" },
        chart: {
          mark: "bar",
          encoding: {
            x: { field },
            y: { field: amount, title: "Barges" },
            low: { field: `${amount}-` },
            high: { field: `${amount}+` },
          },
        },
        data: [1, 2].map((n) => ({
          [field]: `day ${n}`,
          [amount]: n,
          [`${amount}-`]: n,
          [`${amount}+`]: n + 1,
          kind: "context",
        })),
      },
    ],
  };
}

describe("a field of a chart", () => {
  it.each(AWKWARD)("may be called %s, and is drawn", (name) => {
    const compiled = compileFiles({ "brief.yaml": JSON.stringify(chartOn(`day ${name}`, `n ${name}`)) });
    expect(codesOf(compiled)).not.toContain("invalid-value");
    const { chart } = deckFor(compiled, "everyone").deck.slides[0] ?? {};
    expect(chart?.drawing).toContain("day 2");
    expect(chart?.drawing).toMatch(
      /mark-rect[^>]*>(<path[^>]*d="M[^"]*h\d[^"]*"[^>]*><\/path>|<path[^>]*\/>){2}/,
    );
  });

  it("keeps a plain name, and no two have the same", () => {
    expect(fieldForVega("Übergänge 2024")).toBe("Übergänge 2024");
    const names = [...AWKWARD, fieldForVega("a.b"), "a b", "citedeck series"];
    expect(new Set(names.map(fieldForVega)).size).toBe(names.length);
  });
});
