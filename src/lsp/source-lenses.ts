/** Says above each excerpt in a source's text which one it is, and how often it is cited. */
import type { CodeLens } from "vscode-languageserver";
import { type CitedOn, citedOn } from "./describe/cited-on.ts";
import type { OpenFile } from "./place.ts";
import { type OpenSource, sourcesIn } from "./source-file.ts";

export function sourceLenses(file: OpenFile): CodeLens[] | null {
  const sources = sourcesIn(file);
  const resolved = file.open.session.resolved();
  if (sources.length === 0 || resolved === undefined) return null;
  const cited = citedOn(resolved);
  return sources.flatMap((source) => lensesOf(source, { lines: file.lines, cited }));
}

function lensesOf(
  { excerpts, rangeOf }: OpenSource,
  { lines, cited }: { readonly lines: OpenFile["lines"]; readonly cited: CitedOn },
): readonly CodeLens[] {
  return excerpts.flatMap(({ id, found, places }) => {
    const title = `${titleOf(id, found)} · ${cited([id])}`;
    return places.map((place) => ({ range: lines.rangeOf(rangeOf(place)), command: { title, command: "" } }));
  });
}

function titleOf(id: string, found: string): string {
  if (found === "absent") return `excerpt "${id}" is not here as it is written; this may be meant`;
  return found === "ambiguous" ? `excerpt "${id}", at one of several places` : `excerpt "${id}"`;
}
