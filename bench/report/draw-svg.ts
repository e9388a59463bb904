/** Draws a Vega-Lite specification. */
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

/** Returns an SVG on white. Throws vega-lite's own error where the specification is wrong. */
export function drawSvg(spec: object): Promise<string> {
  const whole = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    background: "white",
    config: { font: "sans-serif" },
    ...spec,
  };
  const { spec: drawing } = compile(whole as TopLevelSpec);
  return new View(parse(drawing), { renderer: "none" }).toSVG();
}
