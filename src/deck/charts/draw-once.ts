/** Draws each chart once: a deck is composed again for each way of fitting it, and audiences share charts. */
import type { DrawChart } from "../../model/draw-chart.ts";

/** Remembers every drawing, for as long as what it returns is in use. */
export function drawOnce(drawChart: DrawChart): DrawChart {
  const drawings = new Map<string, string>();
  return (specification) => {
    const key = JSON.stringify(specification);
    const drawing = drawings.get(key) ?? drawChart(specification);
    drawings.set(key, drawing);
    return drawing;
  };
}
