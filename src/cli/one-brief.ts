/** Finds the one brief that a command adds to, and opens it. */
import { type BriefFiles, type OpenBrief, openBrief } from "../edit/brief-files.ts";
import { bibtexParser } from "../workspace/bibtex-parser.ts";
import { briefName } from "../workspace/find-briefs.ts";
import { textReader } from "../workspace/text-reader.ts";
import { briefsNamed } from "./briefs-argument.ts";
import { UsageError } from "./exit-code.ts";
import { printDiagnostics } from "./report-diagnostics.ts";
import type { Terminal } from "./terminal.ts";
import { readerWithin, type WithinFlag } from "./within.ts";

/** Returns the path of the YAML file. Throws a UsageError where there is none, or more than one; `option` names one. */
export function oneBrief(name: string | undefined, option = ""): string {
  const [first = "", ...others] = briefsNamed(name === undefined ? [] : [name]);
  if (others.length === 0) return first;
  throw new UsageError("There are several briefs here.", [
    `Name one of them, such as "${option}${briefName(first)}".`,
  ]);
}

/** Returns the files of the one brief that the options name, for commands that add to it. Throws as `oneBrief` does. */
export function filesOfOne(flags: WithinFlag & { readonly brief: string | undefined }): BriefFiles {
  return { path: oneBrief(flags.brief, "--brief "), read: readerWithin(flags), parseBibtex: bibtexParser() };
}

/** Returns what the brief lists; undefined, after saying why, where one of its files cannot be read. */
export function openOrReport(files: BriefFiles, { err }: Terminal): OpenBrief | undefined {
  const opened = openBrief(files);
  if ("root" in opened) return opened;
  printDiagnostics(opened.diagnostics, textReader(files.read), err);
  return undefined;
}
