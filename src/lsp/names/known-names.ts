/** The names in the files of an open brief, by what they name and by where they stand. */
import { readExcerptEntries } from "../../brief/decode/excerpt-entries.ts";
import { readSourceEntries } from "../../brief/decode/source-entries.ts";
import { yamlFiles } from "../../brief/decode/yaml-files.ts";
import type { Span } from "../../diagnostics/span.ts";
import { excerptId, sourceId } from "../../model/ids.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import type { OpenBrief } from "../open-brief.ts";
import type { Place } from "../place.ts";
import { briefNames, type PlacedName } from "./brief-names.ts";

interface Known {
  readonly names: readonly PlacedName[];
  /** Returns the bibliography that a source's ID is written in. */
  readonly libraryOf: (id: string) => string | undefined;
}

/** Returns none where the brief could not be read at all. */
export function knownNames(open: OpenBrief): readonly PlacedName[] {
  return known(open)?.names ?? [];
}

/** Returns the file of another program that has a source under this ID; undefined where none has. */
export function libraryOf(open: OpenBrief, id: string): string | undefined {
  return known(open)?.libraryOf(id);
}

function known(open: OpenBrief): Known | undefined {
  const resolved = open.session.resolved();
  if (resolved === undefined) return undefined;
  const now = KNOWN.get(resolved) ?? readNames(resolved, open);
  KNOWN.set(resolved, now);
  return now;
}

/** A session gives the same brief for as long as none of its files changes. */
const KNOWN = new WeakMap<ResolvedBrief, Known>();

/** Returns the name that a place is at: in it, at its end, or at the `@` before it. */
export function nameAt({ open, file, text, offset }: Place): PlacedName | undefined {
  return knownNames(open).find(({ span }) => {
    const from = text[span.start - 1] === "@" ? span.start - 1 : span.start;
    return span.file === file && from <= offset && offset <= span.end;
  });
}

/** Returns all places that bear the same name, the place itself among them. */
export function sameNames(
  open: OpenBrief,
  { kind, name }: Pick<PlacedName, "kind" | "name">,
): readonly PlacedName[] {
  return knownNames(open).filter((other) => other.kind === kind && other.name === name);
}

/** Returns where a name is defined: for evidence that other programs wrote, where they did. */
export function definitionsOf(open: OpenBrief, named: Pick<PlacedName, "kind" | "name">): readonly Span[] {
  const own = sameNames(open, named).filter(({ role }) => role !== "uses");
  if (own.length > 0 || named.kind !== "evidence") return own.map(({ span }) => span);
  const resolved = open.session.resolved();
  const elsewhere =
    resolved?.excerpts.get(excerptId(named.name))?.excerpt ??
    resolved?.sources.get(sourceId(named.name))?.source;
  return elsewhere === undefined ? [] : [elsewhere.span];
}

function readNames(resolved: ResolvedBrief, { brief, session, textOf }: OpenBrief): Known {
  // What is wrong with the files was reported when they were read for the session.
  const report = (): void => {};
  const files = yamlFiles({ brief, read: session.read, parseBibtex: undefined, report });
  const opened = files.open(brief);
  const root = opened.kind === "read" && opened.tree.kind === "mapping" ? opened.tree : undefined;
  const entries = root === undefined ? [] : readSourceEntries({ brief: root, files, report }).entries;
  if (root !== undefined) readExcerptEntries({ brief: root, sources: entries, files, report });
  const bibtex = files.found().filter((file) => /\.bib$/i.test(file));
  return {
    names: briefNames(resolved, files.trees()),
    libraryOf: (id) =>
      entries.find((entry) => entry.id.value === id)?.library?.span.file ??
      bibtex.find((file) => bibtexKeys(textOf(file)?.text ?? "").has(id)),
  };
}

function bibtexKeys(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/@\w{1,40}\s?[{(]([^\s,{}()@]+),/g), ([, key = ""]) => key));
}
