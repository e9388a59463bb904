/** Says above each excerpt in a source's text which one it is, and how often it is cited. */
import type { CodeLens } from "vscode-languageserver";
import type { OpenFile } from "./place.ts";
import { type OpenSource, sourcesIn } from "./source-file.ts";

export function sourceLenses(file: OpenFile): CodeLens[] | null {
  const sources = sourcesIn(file);
  if (sources.length === 0) return null;
  return sources.flatMap((source) => lensesOf(source, file));
}

function lensesOf({ excerpts, rangeOf }: OpenSource, { open, lines }: OpenFile): readonly CodeLens[] {
  return excerpts.flatMap(({ id, found, places, span }) => {
    const slides = open.session.at(span.file, span.start)?.shown.flatMap((shown) => shown.slides) ?? [];
    const title = `${titleOf(id, found)} · ${citedOn(new Set(slides).size)}`;
    return places.map((place) => ({ range: lines.rangeOf(rangeOf(place)), command: { title, command: "" } }));
  });
}

function titleOf(id: string, found: string): string {
  if (found === "absent") return `excerpt "${id}" is not here as it is written; this may be meant`;
  return found === "ambiguous" ? `excerpt "${id}", at one of several places` : `excerpt "${id}"`;
}

function citedOn(slides: number): string {
  if (slides === 0) return "cited on no slide";
  return slides === 1 ? "cited on 1 slide" : `cited on ${slides} slides`;
}
