/** Puts our charts and their workbooks where the library wrote its own, and counts them anew. */

export interface WrittenChart {
  readonly part: string;
  readonly workbook: Uint8Array;
}

export interface ChartParts {
  /** Returns the name that a part is to have, or a part's XML with the names of parts that it is to have. */
  readonly renamed: (text: string) => string;
  /** Returns what is to stand in a part; undefined where it is none of a chart's. Takes the name that the library gave it. */
  readonly contentOf: (name: string) => string | Uint8Array | undefined;
}

/** The library counts charts on from one presentation to the next; `charts` are in the order in which they were drawn. */
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
