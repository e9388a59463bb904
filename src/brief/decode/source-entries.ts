/** Gathers the sources of a brief from its files and merges them by ID. */
import { posix } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Located } from "../../model/located.ts";
import {
  type Entry,
  entryAt,
  isLost,
  isText,
  isTorn,
  isTouched,
  itemsOf,
  lacksKeys,
  locatedAt,
  type Mapping,
  type Scalar,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { libraryIds } from "../references/library-ids.ts";
import { sourcesFile } from "../schemas/source.ts";
import type { Report } from "./report.ts";
import { validate } from "./validate.ts";
import type { Opened, YamlFiles } from "./yaml-files.ts";

export interface SourceEntry {
  readonly id: Located<string>;
  /** All fields. Where two files give one, the later file's is used. */
  readonly tree: Mapping;
  /** The part that a bibliography gives; undefined where the source is in none. */
  readonly library: Mapping | undefined;
  /** False for an item of a bibliography about which the brief's own files say nothing. */
  readonly isInBrief: boolean;
  /** True where a part of it could not be read. */
  readonly isTouched: boolean;
}

export interface SourceEntries {
  readonly entries: readonly SourceEntry[];
  /** False where a file is missing, or a part of one could not be read. An unknown ID may then exist after all. */
  readonly complete: boolean;
}

/**
 * Reads the files and sources under `sources:`, else `sources.yaml` beside the brief. A list (CSL-JSON) or a map with
 * `references` (CSL-YAML) is a bibliography. Other programs write these, so what they contain beyond CSL is not
 * questioned. Where there are only bibliographies, `sources.yaml` is read beside them.
 */
export function readSourceEntries(options: {
  readonly brief: Mapping;
  readonly files: YamlFiles;
  readonly report: Report;
}): SourceEntries {
  const lists = readLists(options);
  const beside = posix.join(posix.dirname(options.brief.span.file), "sources.yaml");
  const onlyLibraries = lists.every((list) => list?.library === true);
  const wanted = onlyLibraries && isReadable(entryAt(options.brief, "sources"));
  const opened: Opened = wanted ? options.files.open(beside) : { kind: "absent" };
  const all = opened.kind === "absent" ? lists : [...lists, listOf(opened, options.report)];
  const known = all.filter((list) => list !== undefined);
  const isKnown = known.length === all.length && known.every(({ complete }) => complete);
  const complete =
    isKnown && isReadable(entryAt(options.brief, "sources")) && !mayName(options.brief, "sources");
  return { entries: mergeLists(known, options.report), complete };
}

/** The sources of one file. */
interface SourceList {
  readonly items: readonly Mapping[];
  readonly library: boolean;
  /** False where there may be more. */
  readonly complete: boolean;
}

type Options = Parameters<typeof readSourceEntries>[0];

function isReadable(sources: Entry | undefined): boolean {
  return sources === undefined || isText(sources.value) || sources.value.kind === "list";
}

/** True where the brief may have named under `key` what is read, in a part that could not be read. */
export function mayName(brief: Mapping, key: string): boolean {
  const written = valueAt(brief, key);
  return lacksKeys(brief) || isLost(written) || isTorn(written);
}

/** Undefined stands for a file that could not be read. */
function readLists({ brief, files, report }: Options): readonly (SourceList | undefined)[] {
  const written = valueAt(brief, "sources");
  const items = written?.kind === "scalar" ? [written] : itemsOf(written);
  const named = items.filter(isText).map((path) => openNamed(path, { files, report }));
  const inline = items.filter((item) => item.kind === "mapping");
  const list = { items: inline, library: false, complete: inline.every(isNamed) };
  return inline.length === 0 ? named : [...named, list];
}

function openNamed(
  path: Scalar,
  { files, report }: { readonly files: YamlFiles; readonly report: Report },
): SourceList | undefined {
  const file = posix.join(posix.dirname(path.span.file), path.text);
  const opened = files.open(file, path.span);
  if (opened.kind === "absent") report(absentFile(path));
  return listOf(opened, report);
}

/** Returns that there is no file at `path`. */
export function absentFile(path: Pick<Scalar, "text" | "span">): Diagnostic {
  const hints = ["The path counts from the folder of the file that it stands in."];
  return diagnose("file-not-found", { message: `No file is at "${path.text}".`, span: path.span, hints });
}

function listOf(opened: Opened, report: Report): SourceList | undefined {
  if (opened.kind !== "read") return undefined;
  const { tree } = opened;
  const references = valueAt(tree, "sources") === undefined ? valueAt(tree, "references") : undefined;
  if (tree.kind === "list" || references !== undefined) {
    return listOfItems(references ?? tree, true);
  }
  validate(tree, sourcesFile).forEach(report);
  const sources = valueAt(tree, "sources");
  if (sources?.kind !== "list") return undefined;
  const list = listOfItems(sources, false);
  return { ...list, complete: list.complete && !(tree.kind === "mapping" && lacksKeys(tree)) };
}

function listOfItems(list: Tree, library: boolean): SourceList {
  const items = mappings(list);
  return { items, library, complete: !isTorn(list) && items.every(isNamed) };
}

/** A source that was read whole and lacks an ID really has none. */
function isNamed(source: Mapping): boolean {
  return locatedAt(source, "id") !== undefined || !isTorn(source);
}

function mappings(list: Tree): readonly Mapping[] {
  return itemsOf(list).filter((item) => item.kind === "mapping");
}

function mergeLists(lists: readonly SourceList[], report: Report): readonly SourceEntry[] {
  const merged = new Map<string, SourceEntry>();
  for (const list of lists) {
    const seen = new Map<string, Located<string>>();
    const ids = list.library ? libraryIds(list.items) : list.items.map((item) => locatedAt(item, "id"));
    for (const [at, item] of list.items.entries()) {
      const id = ids[at];
      if (id === undefined) continue;
      const first = seen.get(id.value);
      if (first === undefined)
        merged.set(id.value, mergeEntry({ before: merged.get(id.value), id, item, list }));
      else if (!list.library) report(duplicateId(id, first));
      seen.set(id.value, first ?? id);
    }
  }
  return [...merged.values()];
}

function mergeEntry(options: {
  readonly before: SourceEntry | undefined;
  readonly id: Located<string>;
  readonly item: Mapping;
  readonly list: SourceList;
}): SourceEntry {
  const { before, id, item, list } = options;
  const replaced = new Set(item.entries.map((entry) => entry.key));
  const kept = before?.tree.entries.filter((entry) => !replaced.has(entry.key)) ?? [];
  return {
    id,
    tree: { ...item, entries: [...kept, ...item.entries] },
    library: list.library ? item : before?.library,
    isInBrief: !list.library || before?.isInBrief === true,
    isTouched: before?.isTouched === true || isTouched(item),
  };
}

/** Returns that the second of two things with one ID is at `second`. */
export function duplicateId(second: Located<string>, first: Located<unknown>): Diagnostic {
  return diagnose("duplicate-id", {
    message: `The ID "${second.value}" is taken.`,
    span: second.span,
    hints: ["Give one of the two another ID."],
    related: [{ message: "The first one stands here.", span: first.span }],
  });
}
