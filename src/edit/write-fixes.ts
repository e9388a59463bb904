/** Turns fixes into plain replacements of characters, in the style of the author's files: in YAML and in style sheets. */
import { isMap } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Edit, Fix, Writing } from "../diagnostics/fix.ts";
import type { ReadFile } from "../model/read-file.ts";
import { decodeUtf8 } from "../yaml/read-yaml.ts";
import { type FindValue, indexValues, type ValuePlace } from "./index-values.ts";
import { insertKey } from "./insert-key.ts";
import { isStyleSheet } from "./style-sheet.ts";
import { quoteDouble } from "./write-value.ts";
import { reads, writeWords } from "./write-words.ts";
import { keyOf, openYaml, type Splice, type YamlFile } from "./yaml-file.ts";

/**
 * Returns the diagnostics with the fixes that can be applied. Leaves out fixes in files that are not well-formed or
 * that another program writes, and fixes that would change what a claim is, its marking, who is shown it, or what is
 * checked.
 */
export function writeFixes(diagnostics: readonly Diagnostic[], read: ReadFile): readonly Diagnostic[] {
  const files = new Map<string, OpenFile | undefined>();
  const open = (file: string): OpenFile | undefined => {
    if (!files.has(file)) files.set(file, openFile(file, read(file)));
    return files.get(file);
  };
  return diagnostics.map((diagnostic) => {
    const { fixes, ...rest } = diagnostic;
    const written = (fixes ?? []).flatMap((fix) => writeFix(fix, open) ?? []);
    return written.length === 0 ? rest : { ...rest, fixes: written };
  });
}

type OpenFile = HandWrittenFile | { readonly kind: "style sheet" };

function openFile(file: string, bytes: Uint8Array | undefined): OpenFile | undefined {
  const text = bytes === undefined ? undefined : decodeUtf8(bytes);
  if (text === undefined) return undefined;
  return isStyleSheet(file) ? { kind: "style sheet" } : openHandWritten(text);
}

interface HandWrittenFile {
  readonly kind: "yaml";
  readonly yaml: YamlFile;
  readonly find: FindValue;
}

/** Top-level keys of files that people write. Bibliographies and annotations have none of them. */
const HAND_WRITTEN_KEYS: ReadonlySet<string> = new Set(["slides", "sources", "excerpts", "audiences"]);

function openHandWritten(text: string): HandWrittenFile | undefined {
  try {
    const yaml = openYaml(text);
    const isHandWritten =
      isMap(yaml.contents) && yaml.contents.items.some((pair) => HAND_WRITTEN_KEYS.has(keyOf(pair)));
    return isHandWritten ? { kind: "yaml", yaml, find: indexValues(yaml) } : undefined;
  } catch {
    // Decoding reported what is not well-formed, and no such file is changed.
    return undefined;
  }
}

function writeFix(fix: Fix, open: (file: string) => OpenFile | undefined): Fix | undefined {
  const edits: Edit[] = [];
  for (const edit of fix.edits) {
    const { file } = edit.span;
    const opened = open(file);
    const splice = opened && writeEdit(edit, opened);
    if (splice === undefined) return undefined;
    const { start, end, text } = splice;
    edits.push({ span: { file, start, end }, text });
  }
  return { ...fix, edits };
}

function writeEdit(edit: Edit, opened: OpenFile): Splice | undefined {
  const { span, text, as } = edit;
  if (as === undefined) return { start: span.start, end: span.end, text };
  if (opened.kind === "style sheet") return undefined;
  const place = opened.find(span.start);
  if (place === undefined || isGuarded(place, edit, as)) return undefined;
  switch (as.kind) {
    case "words":
      if (span.end > place.end) return undefined;
      return writeWords(opened.yaml.text, place, {
        ...{ from: span.start, to: span.end },
        words: text,
        instead: as.instead,
      });
    case "quotes":
      return inQuotes(opened.yaml.text, place, span);
    case "key":
      return (
        place.map && insertKey(opened.yaml, { map: place.map, key: as.key, value: text, after: as.after })
      );
  }
}

/**
 * Keys that decide what a claim is, how it is marked, who is shown it, and what is checked: only the author changes
 * their values.
 */
const GUARDED: ReadonlySet<string> = new Set([
  ...["kind", "tlp", "only", "except", "depth", "unmarked"],
  ...["checks", "excuse", "allow", "withhold"],
]);

function isGuarded({ path, isKey, node }: ValuePlace, { text }: Edit, as: Writing): boolean {
  if (as.kind === "key") return GUARDED.has(as.key) || path.slice(0, -1).some((key) => GUARDED.has(key));
  if (isKey && GUARDED.has(text)) return true;
  return path.some((key) => GUARDED.has(key)) && !isSameLevel(path, node.source, text);
}

/** TLP 2.0 calls CLEAR what TLP 1.0 called WHITE. */
function isSameLevel(path: readonly string[], written: string, text: string): boolean {
  return path.at(-1) === "tlp" && text === "CLEAR" && /^(?:TLP[\s:]*)?WHITE$/i.test(written);
}

/** On one line only, since several lines would be read as one. */
function inQuotes(
  text: string,
  place: ValuePlace,
  { start, end }: { readonly start: number; readonly end: number },
): Splice | undefined {
  const words = text.slice(start, end);
  if (place.start !== start || place.node.type !== "PLAIN" || /[\r\n]/.test(words)) return undefined;
  // A key without a value looks like a part of the text in front of it.
  if (words.split(",").some((part) => GUARDED.has(part.trim()))) return undefined;
  const written = quoteDouble(words);
  return reads(written, { ...place, isKey: false }) === words ? { start, end, text: written } : undefined;
}
