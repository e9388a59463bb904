/** Leads from excerpts to their passages in the texts of sources, and back. */
import type { Location } from "vscode-languageserver";
import type { Span } from "../../diagnostics/span.ts";
import type { ListedExcerpt } from "../../session/listed-sources.ts";
import type { OpenBrief } from "../open-brief.ts";
import type { Place } from "../place.ts";

/** An excerpt at a place of its source's text. */
export interface PlacedExcerpt extends ListedExcerpt {
  readonly source: string;
  /** One for each of its places, in the source's file. */
  readonly spans: readonly Span[];
}

/** Returns the passages of an excerpt, none where it is not in its source's text. */
export function passagesOf(open: OpenBrief, excerpt: string): readonly Location[] {
  const found = placedExcerpts(open).find(({ id }) => id === excerpt);
  return (found?.spans ?? []).flatMap((span) => {
    const lines = open.textOf(span.file);
    return lines === undefined ? [] : { uri: open.uriOf(span.file), range: lines.rangeOf(span) };
  });
}

/** Returns the excerpts whose passage contains the place; none for a file that is no source's text. */
export function excerptsAt({ open, file, offset }: Place): readonly PlacedExcerpt[] {
  return placedExcerpts(open).filter(({ spans }) =>
    spans.some((span) => span.file === file && span.start <= offset && offset <= span.end),
  );
}

/** Returns all excerpts with their passages, in the order of the brief. */
export function placedExcerpts({ session, textOf }: OpenBrief): readonly PlacedExcerpt[] {
  return session.sources().flatMap(({ id: source, excerpts }) => {
    const text = session.sourceText(source);
    const raw = text && textOf(text.file)?.text;
    return excerpts.map((excerpt) => ({
      ...{ ...excerpt, source },
      spans:
        text === undefined || raw === undefined
          ? []
          : excerpt.places.map(({ start, end }) => ({
              file: text.file,
              start: offsetInFile(raw, start),
              end: offsetInFile(raw, end),
            })),
    }));
  });
}

/** A source's text has single line feeds, and the file of Windows that it was read from two characters for each. */
function offsetInFile(raw: string, offset: number): number {
  let at = offset;
  for (let end = raw.indexOf("\r\n"); end !== -1 && end < at; end = raw.indexOf("\r\n", end + 2)) at += 1;
  return at;
}
