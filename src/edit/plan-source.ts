/** Plans a new source: its ID, the files in which it is kept, and its entry. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { SourceEntry } from "../brief/decode/source-entries.ts";
import { ID_PATTERN } from "../model/ids.ts";
import type { ReadFile } from "../model/read-file.ts";
import type { Tlp } from "../model/tlp.ts";
import type { Extraction } from "../sources/extraction.ts";
import { EXTENSIONS, type SourceKind } from "../sources/source-kind.ts";
import { isImpossibleName } from "../text/file-names.ts";
import { slugOf } from "../text/slug.ts";
import { stringAt } from "../yaml/yaml-tree.ts";
import { appendEntry, entryLines, type NewEntry } from "./append-entry.ts";
import { destinationFor, type OpenBrief } from "./brief-files.ts";
import { freeId } from "./free-id.ts";
import type { Value } from "./write-value.ts";

export interface NewSource {
  readonly kind: SourceKind;
  /** The original's bytes, which are kept unchanged. */
  readonly bytes: Uint8Array;
  /** The original's file name, used for its extension and where it has no title. */
  readonly name: string;
  /** Returns the original's path relative to a folder that contains it already; then it stays there. */
  readonly pathBelow: (folder: string) => string | undefined;
  readonly extraction: Extraction;
  /** The programs that extracted the text, with their versions. */
  readonly by: string;
  /** When it was read, ISO 8601. */
  readonly accessed: string;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly tlp: Tlp | undefined;
}

export type SourcePlan =
  | { readonly kind: "refused"; readonly message: string; readonly hints: readonly string[] }
  | PlannedSource;

export interface PlannedSource {
  readonly kind: "planned";
  readonly id: string;
  /** The YAML file that lists it, and its new text. */
  readonly list: { readonly file: string; readonly text: string };
  /** The frozen text, and the original where it is kept beside it. */
  readonly artifacts: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The lines of the entry. */
  readonly lines: readonly string[];
  readonly file: string;
  readonly original: string | undefined;
  /** True where nothing says what its title is. */
  readonly isUntitled: boolean;
  /** Whether its entry says `document`, since neither the original nor a bibliography has its type. */
  readonly isUntyped: boolean;
  /** IDs of sources with the same text or the same address. */
  readonly alike: readonly string[];
}

/** The folder for texts, relative to the folder of the YAML file. */
const FOLDER = "sources";

export function planSource(options: {
  readonly brief: OpenBrief;
  readonly read: ReadFile;
  readonly source: NewSource;
}): SourcePlan {
  const { brief, read, source } = options;
  const destination = destinationFor("sources", brief.root, read);
  if (destination.kind === "none") return { ...destination, kind: "refused" };
  const folder = posix.dirname(destination.file);
  const inPlace = source.pathBelow(posix.join(folder, FOLDER));
  const places = (id: string): Places => placesFor(id, source, inPlace);
  const exists = (path: string): boolean => isThere(posix.join(folder, path), read);
  const id = chooseId({
    brief,
    source,
    isKept: (wanted) => newPaths(places(wanted)).some(exists),
    isImpossible: (wanted) => newPaths(places(wanted)).some((path) => isImpossibleName(posix.basename(path))),
  });
  if (id.kind === "refused") return id;
  const text = new TextEncoder().encode(source.extraction.text);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const entry: NewEntry = {
    under: "sources",
    fields: fieldsOf({ id, source, places: places(id.value), sha256 }),
  };
  const { file, original } = places(id.value);
  return {
    kind: "planned",
    id: id.value,
    list: { file: destination.file, text: appendEntry(destination.text, entry) },
    artifacts: artifactsOf(places(id.value), { text, bytes: source.bytes }).map(({ path, bytes }) => ({
      path: posix.join(folder, path),
      bytes,
    })),
    lines: entryLines(entry, 2),
    file: posix.join(folder, file.path),
    original: original === undefined ? undefined : posix.join(folder, original.path),
    isUntitled: !id.inLibrary && (source.title ?? source.extraction.metadata.title) === undefined,
    isUntyped: !id.inLibrary && source.extraction.metadata.type === undefined,
    alike: brief.sources
      .filter(({ tree }) => isAlike(tree, { sha256, url: source.extraction.metadata.url }))
      .map(({ id: other }) => other.value),
  };
}

/** Where a file lies outside the allowed folder, nothing is known about it. */
function isThere(path: string, read: ReadFile): boolean {
  if (read(path) !== undefined) return true;
  const refusal = read.refusal?.(path);
  return refusal !== undefined && refusal.code !== "file-outside";
}

interface Places {
  readonly file: Place;
  /** Undefined where the text equals the original, byte for byte. */
  readonly original: Place | undefined;
}

/** Paths relative to the folder of the YAML file. */
interface Place {
  readonly path: string;
  readonly isNew: boolean;
}

function placesFor(id: string, source: NewSource, inPlace: string | undefined): Places {
  const { kind, name } = source;
  // keys of bibliographies have colons, and no name on Windows may have one
  const stem = id.replaceAll(":", "-");
  const kept = inPlace === undefined ? undefined : { path: posix.join(FOLDER, inPlace), isNew: false };
  const extension =
    EXTENSIONS[kind].find((known) => known === posix.extname(name).toLowerCase()) ?? EXTENSIONS[kind][0];
  if (isVerbatim(source, inPlace))
    return { file: kept ?? { path: `${FOLDER}/${stem}.txt`, isNew: true }, original: undefined };
  const clash = extension === ".txt" ? ".original" : "";
  return {
    file: { path: `${FOLDER}/${stem}.txt`, isNew: true },
    original: kept ?? { path: `${FOLDER}/${stem}${clash}${extension}`, isNew: true },
  };
}

/** A text that is already UTF-8 needs no second copy, unless its name has an extension that no text is read from. */
function isVerbatim({ kind, bytes, extraction }: NewSource, inPlace: string | undefined): boolean {
  const isReadable = inPlace === undefined || posix.extname(inPlace).toLowerCase() === ".txt";
  return kind === "text" && isReadable && Buffer.from(extraction.text).equals(bytes);
}

function newPaths({ file, original }: Places): readonly string[] {
  return [file, original].flatMap((place) => (place?.isNew === true ? [place.path] : []));
}

function artifactsOf(
  { file, original }: Places,
  { text, bytes }: { readonly text: Uint8Array; readonly bytes: Uint8Array },
): PlannedSource["artifacts"] {
  return [
    ...(original?.isNew === true ? [{ path: original.path, bytes }] : []),
    ...(file.isNew ? [{ path: file.path, bytes: text }] : []),
  ];
}

type ChosenId =
  | Extract<SourcePlan, { kind: "refused" }>
  /** `inLibrary`: a bibliography describes it already, so only our own fields are written. */
  | { readonly kind: "chosen"; readonly value: string; readonly inLibrary: boolean };

function chooseId(options: {
  readonly brief: OpenBrief;
  readonly source: NewSource;
  /** True where the folder already contains files of that name. */
  readonly isKept: (id: string) => boolean;
  /** True where no file on Windows can have that name. */
  readonly isImpossible: (id: string) => boolean;
}): ChosenId {
  const { brief, source, isKept, isImpossible } = options;
  const taken = new Set([...brief.sources.map(({ id }) => id.value), ...brief.excerptIds]);
  const isTaken = (id: string): boolean => taken.has(id) || isKept(id) || isImpossible(id);
  const { id } = source;
  if (id === undefined) {
    const value = freeId(wantedId(source), isTaken);
    return { kind: "chosen", value, inLibrary: false };
  }
  if (!ID_PATTERN.test(id)) {
    return refused(`"${id}" cannot be an ID.`, [
      "An ID begins with a letter or digit and goes on with letters, digits and . _ : -",
    ]);
  }
  if (isImpossible(id))
    return refused(`No file on Windows can be named "${id}", as the text would be.`, [
      "Windows keeps such names for devices. Give another --id.",
    ]);
  const item = brief.sources.find((entry) => entry.id.value === id);
  if (taken.has(id) && item?.isInBrief !== false)
    return refused(`The ID "${id}" is taken.`, [`"${freeId(id, isTaken)}" is free.`]);
  if (isKept(id))
    return refused(`A file of the name "${id}" lies in "${FOLDER}/" already.`, [
      "Give another --id, or move the file.",
    ]);
  return { kind: "chosen", value: id, inLibrary: item !== undefined };
}

function refused(message: string, hints: readonly string[]): Extract<SourcePlan, { kind: "refused" }> {
  return { kind: "refused", message, hints };
}

function wantedId({ title, name, extraction }: NewSource): string {
  const stem = posix.basename(name, posix.extname(name));
  const slugs = [title, extraction.metadata.title, stem].map((words = "") => slugOf(words));
  return slugs.find((slug) => slug !== "") ?? "source";
}

function fieldsOf(options: {
  readonly id: Extract<ChosenId, { kind: "chosen" }>;
  readonly source: NewSource;
  readonly places: Places;
  readonly sha256: string;
}): Readonly<Record<string, Value | undefined>> {
  const { id, source, places, sha256 } = options;
  const { metadata, boilerplate } = source.extraction;
  const ranges = boilerplate.map(({ start, end }) => `${start}-${end}`);
  const described = {
    type: metadata.type ?? "document",
    title: source.title ?? metadata.title,
    author: metadata.author,
    "container-title": metadata.site,
    publisher: metadata.publisher,
    issued: metadata.issued,
    accessed: source.accessed,
    URL: metadata.url,
    language: metadata.language,
  };
  return {
    id: id.value,
    ...(id.inLibrary ? { title: source.title } : described),
    file: places.file.path,
    original: places.original?.path,
    sha256,
    extracted:
      places.original === undefined
        ? undefined
        : { by: source.by, ...(ranges.length > 0 ? { boilerplate: ranges } : {}) },
    tlp: source.tlp,
  };
}

function isAlike(
  tree: SourceEntry["tree"],
  { sha256, url }: { sha256: string; url: string | undefined },
): boolean {
  return stringAt(tree, "sha256") === sha256 || (url !== undefined && stringAt(tree, "URL") === url);
}
