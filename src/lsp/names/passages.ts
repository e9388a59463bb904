/** Leads from excerpts to their passages in the texts of sources, and back. */
import type { Location } from "vscode-languageserver";
import type { ListedExcerpt } from "../../session/listed-sources.ts";
import type { OpenBrief } from "../open-brief.ts";
import type { OpenFile, Place } from "../place.ts";
import { sourcesIn } from "../source-file.ts";

/** Returns the passages of an excerpt, none where it is not in its source's text. */
export function passagesOf(open: OpenBrief, excerpt: string): readonly Location[] {
  const source = open.session.sources().find(({ excerpts }) => excerpts.some(({ id }) => id === excerpt));
  const file = source && open.session.sourceText(source.id)?.file;
  const lines = file === undefined ? undefined : open.textOf(file);
  if (file === undefined || lines === undefined) return [];
  const opened: OpenFile = { open, file, text: lines.text, lines };
  return sourcesIn(opened).flatMap(({ excerpts, rangeOf }) =>
    excerpts
      .filter(({ id }) => id === excerpt)
      .flatMap(({ places }) => places)
      .map((place) => ({ uri: open.uriOf(file), range: lines.rangeOf(rangeOf(place)) })),
  );
}

/** Returns the excerpts whose passage contains the place; none for a file that is no source's text. */
export function excerptsAt(place: Place): readonly ListedExcerpt[] {
  const { offset } = place;
  return sourcesIn(place).flatMap(({ excerpts, rangeOf }) =>
    excerpts.filter(({ places }) =>
      places.map(rangeOf).some(({ start, end }) => start <= offset && offset <= end),
    ),
  );
}
