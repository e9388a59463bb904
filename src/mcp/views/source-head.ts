/** Tells what a source is, from its bibliographic item. */
import type { CslItem, CslName } from "../../model/csl.ts";
import type { Grade } from "../../model/source.ts";
import type { SeenSource } from "./view.ts";

export function sourceHead(
  id: string,
  csl: CslItem,
  grade: Grade | undefined,
): Pick<SeenSource, "id" | "title" | "authors" | "publication" | "date" | "grade"> {
  return {
    id,
    title: csl.title ?? csl["container-title"] ?? id,
    authors: (csl.author ?? []).map(nameOf),
    publication: csl["container-title"] ?? csl.publisher,
    date: csl.issued?.iso,
    grade: grade && `${grade.reliability}${grade.credibility}`,
  };
}

function nameOf({ literal, given, family }: CslName): string {
  return literal ?? [given, family].filter((part) => part !== undefined).join(" ");
}
