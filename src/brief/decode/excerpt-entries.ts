/** Finds the excerpts of a brief, in the brief or in files of their own. */
import { posix } from "node:path";
import {
  type Entry,
  entriesOf,
  isText,
  isTouched,
  itemsOf,
  lacksKeys,
  type Mapping,
  stringAt,
  type TextScalar,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";
import { annotationEntries } from "../annotations/annotation-entries.ts";
import { findAnnotations } from "../annotations/find-annotations.ts";
import { sourceAddresses } from "../annotations/source-addresses.ts";
import { excerpt, excerptsFile } from "../schemas/excerpt.ts";
import type { Report } from "./report.ts";
import { absentFile, duplicateId, mayName, type SourceEntries } from "./source-entries.ts";
import { validate } from "./validate.ts";
import type { Opened, YamlFiles } from "./yaml-files.ts";

export interface ExcerptEntries {
  readonly entries: readonly Entry[];
  /** False where a file is missing, or a part of one could not be read. An unknown ID may then exist after all. */
  readonly complete: boolean;
}

interface Options {
  readonly brief: Mapping;
  readonly sources: SourceEntries["entries"];
  readonly files: YamlFiles;
  readonly report: Report;
}

/**
 * Reads the excerpts or the files under `excerpts:`, else `excerpts.yaml` beside the brief, else none. A file may also
 * contain annotations of Hypothesis or of the W3C's model. What they quote becomes its excerpts.
 */
export function readExcerptEntries(options: Options): ExcerptEntries {
  const { brief, files, report } = options;
  const written = valueAt(brief, "excerpts");
  if (written === undefined) {
    const opened = files.open(posix.join(posix.dirname(brief.span.file), "excerpts.yaml"));
    const found = opened.kind === "absent" ? NONE : entriesOfFile(opened, options);
    return { ...found, complete: found.complete && !mayName(brief, "excerpts") };
  }
  if (written.kind === "mapping") return entriesIn(written, report);
  const named = (written.kind === "list" ? itemsOf(written) : [written]).filter(isText);
  const found = joined(
    named.map((path) => openNamed(path, options)),
    report,
  );
  return { ...found, complete: found.complete && !mayName(brief, "excerpts") };
}

const NONE: ExcerptEntries = { entries: [], complete: true };

function openNamed(path: TextScalar, options: Options): ExcerptEntries {
  const opened = options.files.open(posix.join(posix.dirname(path.span.file), path.text), path.span);
  if (opened.kind === "absent") options.report(absentFile(path));
  return entriesOfFile(opened, options);
}

function entriesOfFile(opened: Opened, { sources, report }: Options): ExcerptEntries {
  if (opened.kind !== "read") return { entries: [], complete: false };
  const annotations = findAnnotations(opened.tree);
  if (annotations !== undefined) {
    const hashes = new Map(sources.map(({ id, tree }) => [id.value, stringAt(tree, "sha256")]));
    const context = { sourcesAt: sourceAddresses(sources), hashOf: (id: string) => hashes.get(id), report };
    const complete = !isTouched(opened.tree);
    return joined([{ entries: annotationEntries(annotations, context), complete }], report);
  }
  validate(opened.tree, excerptsFile).forEach(report);
  const found = entriesIn(valueAt(opened.tree, "excerpts"), report);
  return {
    ...found,
    complete: found.complete && !(opened.tree.kind === "mapping" && lacksKeys(opened.tree)),
  };
}

/** An excerpt whose ID is taken is not among the entries, so its own mistakes are reported here. */
function entriesIn(excerpts: Tree | undefined, report: Report): ExcerptEntries {
  const repeated = excerpts?.kind === "mapping" ? excerpts.repeated : [];
  repeated.flatMap(({ value }) => validate(value, excerpt)).forEach(report);
  return { entries: entriesOf(excerpts), complete: excerpts?.kind === "mapping" && !lacksKeys(excerpts) };
}

/** Where two excerpts have one ID, the first is kept. */
function joined(lists: readonly ExcerptEntries[], report: Report): ExcerptEntries {
  const entries = new Map<string, Entry>();
  for (const entry of lists.flatMap((list) => list.entries)) {
    const first = entries.get(entry.key);
    if (first === undefined) entries.set(entry.key, entry);
    else
      report(
        duplicateId({ value: entry.key, span: entry.keySpan }, { value: first.key, span: first.keySpan }),
      );
  }
  return { entries: [...entries.values()], complete: lists.every((list) => list.complete) };
}
