/** Opens the files of one brief and remembers their texts, for hints that give a place. */
import { posix } from "node:path";
import { type Diagnosed, diagnose } from "../../diagnostics/diagnostic.ts";
import { indexLines, type LineColumn, type LineIndex } from "../../diagnostics/line-index.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { OlderWord } from "../../model/older-names.ts";
import type { ReadFile } from "../../model/read-file.ts";
import { manyValues } from "../../yaml/many-values.ts";
import { decodeUtf8, readYaml } from "../../yaml/read-yaml.ts";
import { isTouched, type Tree } from "../../yaml/yaml-tree.ts";
import type { ParseBibtex } from "../bibtex/parsed-bibtex.ts";
import { readBibtex } from "../bibtex/read-bibtex.ts";
import { isForNewerTool } from "./is-for-newer-tool.ts";
import { withNewerWords } from "./newer-words.ts";
import { refusedPath } from "./refused-file.ts";
import type { Report } from "./report.ts";

/** `broken` was already reported. The caller knows what to say about an absent file. */
export type Opened =
  | { readonly kind: "read"; readonly tree: Tree }
  | { readonly kind: "absent" }
  | { readonly kind: "broken" };

export interface YamlFiles {
  /** `from` is the place where the path is named. */
  readonly open: (path: string, from?: Span) => Opened;
  /** The files found so far, in the order in which they were opened. */
  readonly found: () => readonly string[];
  /** Their content, as far as it could be read. */
  readonly trees: () => readonly Tree[];
  /** False where an opened file could not be read whole, which was reported. */
  readonly areWhole: () => boolean;
  /** Returns the characters at a place of a file; empty where the file was not opened. */
  readonly wordsAt: (span: Span) => string;
  /** Returns `excerpts.yaml:12:3`, with the file's path relative to the brief's folder. */
  readonly placeOf: (span: Span) => string;
}

/** `brief` is the path of the brief's YAML file. A `.bib` file is read as the equivalent list of CSL items. */
export function yamlFiles(options: {
  readonly brief: string;
  readonly read: ReadFile;
  readonly parseBibtex: ParseBibtex | undefined;
  readonly report: Report;
  /** Older keys and values that are read. By default, those of the format. */
  readonly olderWords?: readonly OlderWord[] | undefined;
}): YamlFiles {
  const { brief, read, parseBibtex, report, olderWords: words } = options;
  const readTree = (file: string, text: string): Diagnosed<Tree> =>
    /\.bib$/i.test(file) ? readBibtex({ file, text, parse: parseBibtex }) : readYaml({ file, text });
  const treeOf = (file: string, bytes: Uint8Array, text: string): Diagnosed<Tree> => {
    const known = TREES.get(bytes);
    const read = known?.file === file ? known.read : readTree(file, text);
    TREES.set(bytes, { file, read });
    return read;
  };
  const trees: Tree[] = [];
  let isWhole = true;
  const places = new Map<string, LineIndex>();
  const texts = new Map<string, string>();
  const placeIn = (file: string, at: number): LineColumn => places.get(file)?.(at) ?? { line: 1, column: 1 };
  return {
    open(file, from) {
      const bytes = read(file);
      if (bytes === undefined) {
        const refused = refusedPath({ path: file, span: from }, read);
        if (refused === undefined) return { kind: "absent" };
        report(refused);
        return { kind: "broken" };
      }
      const text = decodeUtf8(bytes);
      const excess = manyValues(text ?? "", { file, from });
      if (excess !== undefined) {
        report(excess);
        return { kind: "broken" };
      }
      places.set(file, indexLines(text ?? ""));
      texts.set(file, text ?? "");
      const { value: written, diagnostics } =
        text === undefined ? notUtf8(file, bytes) : treeOf(file, bytes, text);
      diagnostics.forEach(report);
      isWhole &&= written !== undefined && !isTouched(written);
      if (written === undefined) return { kind: "broken" };
      // What is older in this version may be right in a newer one.
      const tree = isForNewerTool(written) ? written : withNewerWords(written, { report, words });
      trees.push(tree);
      return { kind: "read", tree };
    },
    trees: () => trees,
    areWhole: () => isWhole,
    found: () => [...places.keys()],
    wordsAt: ({ file, start, end }) => texts.get(file)?.slice(start, end) ?? "",
    placeOf({ file, start }) {
      const { line, column } = placeIn(file, start);
      return `${posix.relative(posix.dirname(brief), file)}:${line}:${column}`;
    },
  };
}

/** A session gives the same bytes for as long as a file is the same, and reads all files after a change to one of them. */
const TREES = new WeakMap<Uint8Array, { readonly file: string; readonly read: Diagnosed<Tree> }>();

/** The place is that of the first invalid byte, in the text as it is shown, with replacement characters. */
function notUtf8(file: string, bytes: Uint8Array): Diagnosed<Tree> {
  const message = `"${posix.basename(file)}" is not UTF-8.`;
  const hints = ["Save it as UTF-8."];
  const start = Math.max(0, new TextDecoder().decode(bytes).indexOf("\ufffd"));
  const diagnostic = diagnose("invalid-encoding", { message, hints, span: { file, start, end: start + 1 } });
  return { value: undefined, diagnostics: [diagnostic] };
}
