/** Rows between rules, with a strong one above the first. */
import { THEME_COLOURS } from "../look.ts";
import type { Line, TableRow } from "../part.ts";
import type { Placed } from "../slide-context.ts";

export const STRONG: Line = { width: 2, colour: THEME_COLOURS.ruleStrong };
export const FINE: Line = { width: 1, colour: THEME_COLOURS.rule };

/** A row before its rules are drawn. Unless it has another, the rule above the first is strong, and above others fine. */
export type RuledRow = Omit<TableRow, "above" | "below"> & { readonly rule?: Line | "none" | undefined };

/** Returns the rows as a table without a head, and with the height of all of them. */
export function ruledTable(options: {
  readonly description: string;
  readonly place: { readonly x: number; readonly y: number; readonly width: number };
  readonly columns: readonly number[];
  readonly rows: readonly RuledRow[];
}): Placed {
  const { description, place, columns, rows } = options;
  const ruled = rows.map(({ rule, ...row }, at) => {
    const usual = at === 0 ? STRONG : FINE;
    return { ...row, above: rule === "none" ? undefined : (rule ?? usual), below: undefined };
  });
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const box = { ...place, height };
  return {
    parts: [{ kind: "table", description, hasHead: false, box, columns, rows: ruled }],
    bottom: place.y + height,
  };
}
