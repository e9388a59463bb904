/** Sets the figures of two subjects against each other, and the ratio against the goal. */
import type { Row } from "./rows.ts";
import type { Figures } from "./run-rounds.ts";

export interface JudgedRow extends Row {
  readonly figures: Figures;
  readonly other: Figures;
  /** Undefined where one of the two could not be measured. */
  readonly ratio: number | undefined;
  /** Undefined where there is no goal, or no ratio. A subject that cannot be measured has not met its goal. */
  readonly isMet: boolean | undefined;
}

/** Returns the rows in their order. All subjects of the rows must be among the figures. */
export function judgeRows(rows: readonly Row[], figures: ReadonlyMap<string, Figures>): readonly JudgedRow[] {
  return rows.flatMap((row) => {
    const [own, other] = [figures.get(row.subject), figures.get(row.against)];
    return own === undefined || other === undefined ? [] : [judge(row, own, other)];
  });
}

function judge(row: Row, figures: Figures, other: Figures): JudgedRow {
  const isMeasured = figures.failure === undefined && other.failure === undefined;
  const ratio = isMeasured ? figures[row.by] / other[row.by] : undefined;
  return { ...row, figures, other, ratio, isMet: isMet(row, figures, ratio) };
}

function isMet(
  { goal, withoutBrowser = false }: Row,
  { failure, launches }: Figures,
  ratio: number | undefined,
): boolean | undefined {
  if (goal === undefined) return undefined;
  if (failure !== undefined) return false;
  if (ratio === undefined) return undefined;
  return ratio <= goal && !(withoutBrowser && launches > 0);
}
