/** What of a drawing is the tool's, such as IDs and raised citations, and what is the author's and stays as it was written. */
import { describe, expect, it } from "vitest";
import { chartDrawing } from "../../../src/deck/charts/chart-drawing.ts";
import { chartOf } from "../../support/chart-of.ts";

const LABELS = ['id="a"', "url(#b)", 'role="x" aria-x="y"', "toString", "a\u2060b"];

describe("a drawing", () => {
  it("leaves words alone that look like an ID, a reference to one, or an attribute", () => {
    const data = LABELS.map((k) => JSON.stringify({ k, n: 1, kind: "context" })).join(", ");
    const names = {
      subtitle: 'id="s"',
      encoding: { x: { field: "k", title: 'url(#t) id="t"' }, y: { field: "n" } },
    };
    const chart = JSON.stringify({ mark: "bar", ...names });
    const drawn = chartOf(chart, `[${data}]`, '    alt: "See url(#x)"\n').drawing ?? "";
    for (const words of [...LABELS, 'url(#t) id="t"']) expect(drawn).toContain(`>${words}<`);
    expect(drawn).toContain('aria-label="See url(#x)"');
  });

  it("raises no number of an author's, whatever stands before it", () => {
    const data = '[{ k: "Total\\u206312", n: 1, cite: cranes }, { k: Rest, n: 2, kind: context }]';
    const drawn =
      chartOf("{ mark: bar, encoding: { x: { field: k }, y: { field: n } } }", data).drawing ?? "";
    expect(drawn).toContain("Total\u206312<tspan");
    expect(drawn.match(/<tspan class="chart__mark"[^>]*>[^<]*/g)).toEqual([
      '<tspan class="chart__mark" dx="3" dy="-7">1',
    ]);
  });

  it("has the IDs of its tags, and what refers to them, for its slide alone", () => {
    const svg =
      '<svg viewBox="0 0 9 9"><clipPath id="c0"/><g clip-path="url(#c0)"><text>id="c0" url(#c0)</text></g></svg>';
    expect(chartDrawing(svg, { slide: "one", description: "x" })).toContain(
      '<clipPath id="one~c0"/><g clip-path="url(#one~c0)"><text>id="c0" url(#c0)</text></g>',
    );
  });
});
