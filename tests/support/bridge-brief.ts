/** Briefs on the sources of `briefs/harbour-bridge`, in a folder of their own. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Folder, folderWith } from "./folder.ts";

/** A copy of the brief, in `bridge/`. */
export function bridgeBrief(): Folder {
  const folder = folderWith({});
  cpSync("briefs/harbour-bridge", join(folder.path, "bridge"), { recursive: true });
  return folder;
}

/** The same sources without a single excerpt or slide, in `bridge/`. */
export function emptyBridgeBrief(): Folder {
  const folder = bridgeBrief();
  writeFileSync(join(folder.path, "bridge/excerpts.yaml"), "# What may be quoted.\nexcerpts: {}\n");
  writeFileSync(join(folder.path, "bridge/brief.yaml"), EMPTY);
  return folder;
}

const EMPTY = `# A person's remark above all.
citedeck: 1
title: The Harbour Bridge is stuck
date: 2025-10-16
as-of: 2025-10-15T18:00Z
language: en
tlp: AMBER
audiences:
  council: { label: Council, tlp: AMBER }
  public: { label: Residents, tlp: CLEAR }
slides: [] # drafted by an assistant
`;

/** The bytes of every file of the brief, but for the log of what assistants did. */
export function bytesOf(folder: Folder): Readonly<Record<string, string>> {
  const own = folder.files().filter((path) => !path.includes("/.citedeck/"));
  return Object.fromEntries(
    own.map((path) => [path, readFileSync(join(folder.path, path)).toString("latin1")]),
  );
}

/** The lines of the log, parsed. */
export function logOf(folder: Folder): readonly Readonly<Record<string, unknown>>[] {
  const lines = readFileSync(join(folder.path, "bridge/.citedeck/assistant.log"), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
}
