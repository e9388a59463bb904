/** Finds the excerpts of a brief, in it or in a file of their own. Called by decode-brief. */
import { posix } from "node:path";
import type { Report } from "./report.ts";
import { excerpt, excerptsFile } from "./schemas/excerpt.ts";
import { absentFile } from "./source-entries.ts";
import { validate } from "./validate.ts";
import type { Opened, YamlFiles } from "./yaml-files.ts";
import { type Entry, entriesOf, isText, type Mapping, type Tree, valueAt } from "./yaml-tree.ts";

export interface ExcerptEntries {
  readonly entries: readonly Entry[];
  /** False where a file is missing or broken, so that an ID may be known after all. */
  readonly complete: boolean;
}

/** Reads the excerpts or the file under `excerpts:`, else `excerpts.yaml` beside the brief, else none. */
export function readExcerptEntries(options: {
  readonly brief: Mapping;
  readonly files: YamlFiles;
  readonly report: Report;
}): ExcerptEntries {
  const { brief, files, report } = options;
  const written = valueAt(brief, "excerpts");
  const folder = posix.dirname(brief.span.file);
  if (written !== undefined && !isText(written)) return entriesIn(written, report);
  const opened = files.open(posix.join(folder, written?.text ?? "excerpts.yaml"));
  if (opened.kind === "absent" && written !== undefined) report(absentFile(written));
  if (opened.kind === "absent") return { entries: [], complete: written === undefined };
  return entriesOfFile(opened, report);
}

function entriesOfFile(opened: Opened, report: Report): ExcerptEntries {
  if (opened.kind !== "read") return { entries: [], complete: false };
  validate(opened.tree, excerptsFile).forEach(report);
  return entriesIn(valueAt(opened.tree, "excerpts"), report);
}

/** An excerpt whose ID is taken is not among the entries, so its own mistakes are reported here. */
function entriesIn(excerpts: Tree | undefined, report: Report): ExcerptEntries {
  const repeated = excerpts?.kind === "mapping" ? excerpts.repeated : [];
  repeated.flatMap(({ value }) => validate(value, excerpt)).forEach(report);
  return { entries: entriesOf(excerpts), complete: excerpts?.kind === "mapping" };
}
