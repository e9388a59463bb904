/** A small brief on which rules about independence are tried: one notice that two papers copy, and a witness of her own. */

const HEAD = `title: The night ferry
sources:
  - { id: notice, type: report, title: Notice to passengers, derived-from: [], grade: A1 }
  - { id: courier, type: article-newspaper, title: No boat at night, derived-from: [notice], grade: C1 }
  - { id: gazette, type: article-newspaper, title: Night ferry stops, derived-from: [notice] }
  - { id: pilot, type: interview, title: Talk with the pilot, grade: B1 }
excerpts:
  notice-stops: { source: notice, exact: the night ferry stops, statement: stops }
  courier-stops: { source: courier, exact: the night ferry stops for now }
  gazette-stops: { source: gazette, exact: the night ferry stops for the winter, statement: stops }
  pilot-stops: { source: pilot, exact: we stop sailing at night }
`;

/** Returns the files of a brief that ends in `rest`, its slides among it. */
export function ferryBrief(rest: string): Readonly<Record<string, string>> {
  return { "brief.yaml": HEAD + rest };
}

/** Returns the same with one slide, whose fields beside its ID are `fields`, as YAML on lines of their own. */
export function ferrySlide(...fields: readonly string[]): Readonly<Record<string, string>> {
  return ferryBrief(`slides:\n  - id: ferry\n${fields.map((field) => `    ${field}\n`).join("")}`);
}
