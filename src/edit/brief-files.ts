/** A brief's files, for the commands that write into them. */
import { posix } from "node:path";
import { findAnnotations } from "../brief/annotations/find-annotations.ts";
import type { ParseBibtex } from "../brief/bibtex/parsed-bibtex.ts";
import { readExcerptEntries } from "../brief/decode/excerpt-entries.ts";
import { readSourceEntries, type SourceEntry } from "../brief/decode/source-entries.ts";
import { yamlFiles } from "../brief/decode/yaml-files.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ReadFile } from "../model/read-file.ts";
import { decodeUtf8, readWholeYaml } from "../yaml/read-yaml.ts";
import { isText, itemsOf, type Mapping, type Tree, valueAt } from "../yaml/yaml-tree.ts";

/** The input of decodeBrief. */
export interface BriefFiles {
  /** Path of the brief's YAML file. */
  readonly path: string;
  readonly read: ReadFile;
  readonly parseBibtex?: ParseBibtex | undefined;
}

export interface OpenBrief {
  readonly root: Mapping;
  /** Including those of bibliographies. */
  readonly sources: readonly SourceEntry[];
  readonly excerptIds: readonly string[];
  /** All mistakes in the files, whether or not they prevent the edit. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns what the brief lists, even if it has no slides; undefined, with the reasons, where one of its files cannot be
 * read.
 */
export function openBrief({
  path,
  read,
  parseBibtex,
}: BriefFiles): OpenBrief | { readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const files = yamlFiles({ brief: path, read, parseBibtex, report });
  const opened = files.open(path);
  if (opened.kind !== "read" || opened.tree.kind !== "mapping") return { diagnostics };
  const root = opened.tree;
  const { entries: sources } = readSourceEntries({ brief: root, files, report });
  const { entries: excerpts } = readExcerptEntries({ brief: root, sources, files, report });
  if (diagnostics.some(isBroken)) return { diagnostics: diagnostics.filter(isBroken) };
  return { root, sources, excerptIds: excerpts.map(({ key }) => key), diagnostics };
}

/** True for mistakes after which a file's content is unknown, so that nothing may be added to it. */
export function isBroken({ code }: Diagnostic): boolean {
  return BROKEN.has(code);
}

/** What is said where nothing may be written for that reason. */
export const NOT_READ = "A part of the brief cannot be read. It has to be mended first.";

const BROKEN: ReadonlySet<string> = new Set([
  "invalid-yaml",
  "invalid-bibtex",
  "invalid-encoding",
  "not-a-file",
  "file-too-large",
  "file-outside",
]);

export type Destination =
  | {
      readonly kind: "file";
      readonly file: string /** Empty where there is no file yet. */;
      readonly text: string;
    }
  | { readonly kind: "none"; readonly message: string; readonly hints: readonly string[] };

/**
 * Returns the file to which a new entry is appended: the brief itself where it contains the list, else the last file
 * that it names with such a list and nothing else, else the file of the usual name beside it. There is none where the
 * brief would not read that file.
 */
export function destinationFor(under: "sources" | "excerpts", root: Mapping, read: ReadFile): Destination {
  const written = valueAt(root, under);
  const { file } = root.span;
  const usual = posix.join(posix.dirname(file), `${under}.yaml`);
  if (written === undefined) return open(usual, read);
  if (isInline(written, under)) return open(file, read);
  const named = (written.kind === "list" ? itemsOf(written) : [written])
    .filter(isText)
    .map((path) => posix.join(posix.dirname(file), path.text));
  const own = named.findLast((path) => isList(path, under, read));
  if (own !== undefined) return open(own, read);
  // Where only bibliographies are named, sources.yaml is read too. Where only annotations are named, nothing else is.
  if (under === "sources" && named.every((path) => isLibrary(path, read))) return open(usual, read);
  if (under === "excerpts" && named.every((path) => isOfAnnotations(path, read))) return ANNOTATIONS_ALONE;
  const which = named.map((path) => `"${posix.relative(posix.dirname(file), path)}"`).join(" and ");
  return {
    kind: "none",
    message: `The brief reads its ${under} from ${which}, where there is no list of ${under} to add to.`,
    hints: [`Begin one there, under the key \`${under}\`, or name another file.`],
  };
}

const ANNOTATIONS_ALONE: Destination = {
  kind: "none",
  message: "The brief names only files of annotations, which other programs write.",
  hints: ["Name a file of excerpts beside them, as in `excerpts: [excerpts.yaml, notes.json]`."],
};

/** Also where no file is read: the key has no value, or, for excerpts, an empty list. */
function isInline(written: Tree, under: "sources" | "excerpts"): boolean {
  if (written.kind === "scalar") return written.value === null;
  const items = itemsOf(written);
  const isNothing = under === "excerpts" && items.length === 0;
  return written.kind === "mapping" || isNothing || items.some((item) => item.kind === "mapping");
}

function open(file: string, read: ReadFile): Destination {
  const bytes = read(file);
  const text = bytes === undefined ? "" : (decodeUtf8(bytes) ?? "");
  return { kind: "file", file, text: text.trim() === "" && /\.json$/i.test(file) ? "{}\n" : text };
}

/** True for a file of our own format, in YAML or JSON, and for a named file that does not exist yet. */
function isList(file: string, under: string, read: ReadFile): boolean {
  const isAbsent = read(file) === undefined;
  if (isAbsent || isBibtex(file)) return isAbsent && /\.(?:ya?ml|json)$/i.test(file);
  const tree = treeOf(file, read);
  if (tree?.kind === "mapping") return tree.entries.length === 0 || valueAt(tree, under) !== undefined;
  return tree?.kind === "scalar" && tree.value === null;
}

/** Decides as readSourceEntries does. */
function isLibrary(file: string, read: ReadFile): boolean {
  if (isBibtex(file)) return read(file) !== undefined;
  const tree = treeOf(file, read);
  return tree?.kind === "list" || valueAt(tree, "references") !== undefined;
}

function isOfAnnotations(file: string, read: ReadFile): boolean {
  const tree = treeOf(file, read);
  return tree !== undefined && findAnnotations(tree) !== undefined;
}

function isBibtex(file: string): boolean {
  return /\.bib$/i.test(file);
}

function treeOf(file: string, read: ReadFile): Tree | undefined {
  const bytes = read(file);
  const text = bytes === undefined ? undefined : decodeUtf8(bytes);
  return text === undefined ? undefined : readWholeYaml({ file, text }).value;
}

/** Returns a reader for which `file` contains `text`, so that a plan can be checked before it is written. */
export function withFile(read: ReadFile, file: string, text: string): ReadFile {
  const bytes = new TextEncoder().encode(text);
  const changed = (path: string): Uint8Array | undefined => (path === file ? bytes : read(path));
  return Object.assign(changed, {
    refusal: (path: string) => (path === file ? undefined : read.refusal?.(path)),
  });
}
