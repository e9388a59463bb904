/** Lists the lines that contain the same slip again. */
import { indexLines } from "../diagnostics/line-index.ts";

/** How many lines are named. */
const MOST = 40;

/** Returns "The same in lines 4, 7 and 9." as a list of hints; none where there are no more places. */
export function linesOf(places: readonly number[], text: string): readonly string[] {
  if (places.length === 0) return [];
  const placeAt = indexLines(text);
  const lines = [...new Set(places.map((place) => placeAt(place).line))];
  const shown = lines.slice(0, MOST).join(", ");
  return [`The same in line${lines.length === 1 ? "" : "s"} ${shown}${lines.length > MOST ? " …" : ""}.`];
}
