/** Gives pure code a way to draw charts with Vega, loaded when the first chart is drawn. */
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { textWidth } from "../deck/charts/text-width.ts";
import type { DrawChart } from "../model/draw-chart.ts";
import { once } from "../model/once.ts";
import { dependencyFile } from "./package-files.ts";

export function chartDrawer(): DrawChart {
  const load = once(loadVega);
  return (specification) => {
    const { vega, vegaLite } = load();
    // Vega numbers what it writes, so a name is replaced.
    vega.resetSVGDefIds();
    const { spec } = vegaLite.compile(specification, { logger: SILENT });
    const view = new vega.View(vega.parse(spec), { renderer: "none", logger: SILENT }).run();
    const { headless: Renderer } = vega.renderModule("svg");
    const [width, height] = [view._viewWidth, view._viewHeight];
    return new Renderer()
      .initialize(null, width, height, view.origin(), 1)
      .render(view.scenegraph().root)
      .svg();
  };
}

/** The few functions of Vega that are called. Its own types do not include synchronous drawing. */
interface Vega {
  readonly View: new (runtime: unknown, options: object) => View;
  readonly textMetrics: { width: (item: TextItem, text: unknown) => number };
  parse(spec: unknown): unknown;
  renderModule(name: "svg"): { readonly headless: new () => Renderer };
  resetSVGDefIds(): void;
}

interface View {
  readonly _viewWidth: number;
  readonly _viewHeight: number;
  run(): View;
  origin(): readonly [number, number];
  scenegraph(): { readonly root: unknown };
}

interface Renderer {
  initialize(...place: readonly unknown[]): Renderer;
  render(scene: unknown): Renderer;
  svg(): string;
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
}

interface VegaLite {
  compile(specification: object, options: object): { readonly spec: unknown };
}

/** Vega's warnings are about details of the specification that an author cannot change. */
const SILENT = (() => {
  const logger = {
    level: () => logger,
    error: () => logger,
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
})();

/**
 * Uses the builds for browsers. Each is one file, which is read in a tenth of the time. The packages' own modules wait
 * for a canvas at the top level, so pure code, which cannot wait, could not call them.
 */
function loadVega(): { readonly vega: Vega; readonly vegaLite: VegaLite } {
  const vega: Vega = runBuild("vega", "build/vega.min.js", {});
  const vegaLite: VegaLite = runBuild("vega-lite", "build/vega-lite.min.js", { vega });
  vega.textMetrics.width = ({ fontSize = 11, fontWeight }, text) =>
    textWidth(String(text ?? ""), fontSize, fontWeight === 600 || fontWeight === "bold");
  return { vega, vegaLite };
}

/** Returns the exports of a CommonJS build. The caller gives their type, since only it knows. */
function runBuild(
  name: string,
  file: string,
  modules: Readonly<Record<string, unknown>>,
): ReturnType<typeof runInThisContext> {
  const path = dependencyFile(name, file);
  const body = `const module = { exports: {} }, exports = module.exports;${readFileSync(path, "utf8")}\nreturn module.exports;`;
  return runInThisContext(`(function (require) {${body}})`, { filename: path })(
    (other: string) => modules[other],
  );
}
