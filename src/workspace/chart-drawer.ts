/** Gives the core a way to draw charts with Vega, loaded when the first chart is drawn. Called by house-files. */
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { textWidth } from "../deck/text-width.ts";
import type { DrawChart } from "../model/draw-chart.ts";
import { once } from "../sources/once.ts";
import { dependencyFile } from "./package-files.ts";

export function chartDrawer(): DrawChart {
  const load = once(loadVega);
  return (specification) => {
    const { vega, vegaLite } = load();
    const quiet = vega.logger(vega.Error);
    const { spec } = vegaLite.compile(vegaLite.normalized(specification), { logger: quiet });
    const view = new vega.View(vega.parse(spec), { renderer: "none", logger: quiet });
    return drawn(view.run(), vega);
  };
}
