/** Draws each chart once: a deck is composed several times while it is fitted, and audiences share charts. */
import type { DrawChart } from "../../model/draw-chart.ts";

/** Returns a function that remembers every drawing as long as it lives. */
export function drawOnce(drawChart: DrawChart): DrawChart {
  const drawings = new Map<string, string>();
  return (specification) => {
    const key = JSON.stringify(specification);
    const drawing = drawings.get(key) ?? drawChart(specification);
    drawings.set(key, drawing);
    return drawing;
  };
}
