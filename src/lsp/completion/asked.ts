/** What a completion was asked for: the place in the structure of the file, and the brief as it was last read. */
import type { CompletionItem, MarkupKind } from "vscode-languageserver";
import type { ResolvedBrief } from "../../model/resolved.ts";
import type { YamlCursor } from "../cursor/yaml-cursor.ts";
import type { Place } from "../place.ts";
import type { FileKind } from "./schema-places.ts";

export interface Asked {
  readonly place: Place;
  readonly kind: FileKind;
  readonly cursor: YamlCursor;
  /** Read before what is being typed, so that nobody waits for it. Undefined where the brief could never be read. */
  readonly resolved: ResolvedBrief | undefined;
  /** In what form the client shows documentation. */
  readonly formats: readonly MarkupKind[] | undefined;
}

export interface Offered {
  readonly items: readonly CompletionItem[];
  /** There are more than those offered. */
  readonly isCut?: true;
}

/** What will be replaced: in UTF-16 code units of the file's text. */
export interface Replaced {
  readonly start: number;
  readonly end: number;
}

/** How many entries are offered at once. A client asks again with more letters where there are more. */
export const MOST_OFFERED = 300;

/** Returns a text by which a client sorts: entries of a lower group first, each group in its own order. */
export function sortText(group: number, at: number): string {
  return `${group}${String(at).padStart(6, "0")}`;
}

/** Returns the words of the outline's text that the cursor is in, from its beginning to the cursor. */
export function typedBefore({ place, cursor }: Asked): string {
  return place.text.slice(cursor.start, Math.max(cursor.start, place.offset));
}

/** True in the value of a field of the outline, where texts cite and variables are filled in. */
export function isInOutline({ kind, cursor: { path, stands } }: Asked): boolean {
  const [first] = path;
  return (
    kind === "brief" && stands !== "key" && (first === "slides" || first === "title" || first === "subtitle")
  );
}
