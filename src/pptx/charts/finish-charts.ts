/** Replaces the library's charts and workbooks by ours, and renumbers them. */

export interface WrittenChart {
  readonly part: string;
  readonly workbook: Uint8Array;
}

export interface ChartParts {
  /** Returns the new name of a part, or a part's XML with the new names of other parts. */
  readonly renamed: (text: string) => string;
  /**
   * Returns the content of a part; undefined where it does not belong to a chart. Takes the name that the library gave
   * it.
   */
  readonly contentOf: (name: string) => string | Uint8Array | undefined;
}

/**
 * The library keeps counting charts from one presentation to the next. `charts` are in the order in which they were
 * drawn.
 */
export function chartParts(names: readonly string[], charts: readonly WrittenChart[]): ChartParts {
  const drawn = names
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  const chartOf = (number: string | undefined): WrittenChart | undefined =>
    charts[drawn.indexOf(number ?? "")];
  return {
    renamed: (text) =>
      text.replaceAll(
        /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(?=\.)/g,
        (_whole, before: string, number: string) => `${before}${drawn.indexOf(number) + 1}`,
      ),
    contentOf: (name) =>
      chartOf(/^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1])?.part ??
      chartOf(/^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/.exec(name)?.[1])?.workbook,
  };
}
