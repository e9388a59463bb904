/** Reads the bytes of a YAML or JSON file into a tree of values with places. */
import { type Diagnosed, type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Span } from "../diagnostics/span.ts";
import { buildTree } from "./build-tree.ts";
import { conflictMarks } from "./conflict-marks.ts";
import { cutTexts } from "./cut-texts.ts";
import { mendSpaces } from "./mend-spaces.ts";
import { mendSyntax } from "./mend-syntax.ts";
import { mendTree } from "./mend-tree.ts";
import { blankRanges } from "./replace-ranges.ts";
import { tornPlaces } from "./torn-places.ts";
import { DEEPEST_YAML, deepNode, deepYaml } from "./yaml-nesting.ts";
import { isTouched, type Tree } from "./yaml-tree.ts";

/** Returns a file's text, or undefined where it is not UTF-8. A byte order mark is not part of the text. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface YamlFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Returns `text` as a tree by YAML 1.2's core schema, with aliases and `<<` merges followed, and an `invalid-yaml` for
 * each slip in it. What a slip affects is left out or lost, and is marked. There is no value where nothing else is
 * left.
 */
export function readYaml(options: YamlFile): Diagnosed<Tree> {
  const { file, text } = options;
  const deep = deepYaml(text);
  if (deep !== undefined) return { value: undefined, diagnostics: [tooDeep({ file, ...deep })] };
  const spaced = mendSpaces(options);
  if (!spaced.isCertain) return { value: undefined, diagnostics: spaced.diagnostics };
  const conflicts = conflictMarks(options);
  const mended = mendSyntax({ file, text: blankRanges(spaced.text, conflicts.slips) });
  const { document, text: left, cited } = mended;
  const syntax = [...spaced.diagnostics, ...conflicts.diagnostics, ...mended.diagnostics];
  if (document === undefined) {
    const diagnostics = syntax.length > 0 ? syntax : [tooDeep({ file, start: 0, end: 1 })];
    return { value: undefined, diagnostics };
  }
  const below = deepNode(document.contents);
  if (below !== undefined) return { value: undefined, diagnostics: [tooDeep({ file, ...below })] };
  const slips = [...conflicts.slips, ...mended.slips].toSorted((a, b) => a.start - b.start);
  const torn = tornPlaces({ text, left, slips });
  const { value, diagnostics } = withoutBroken(buildTree({ file, text: left, document, torn, cited }));
  const isRead = value?.kind !== "scalar" || value.isLost !== true;
  return {
    value: isRead ? value : undefined,
    diagnostics: [...syntax, ...cutTexts({ file, text: left }), ...diagnostics],
  };
}

/** Returns the same, but no value where any part of it is lost: for files that are useless in part. */
export function readWholeYaml(options: YamlFile): Diagnosed<Tree> {
  const { value, diagnostics } = readYaml(options);
  return { value: value === undefined || isTouched(value) ? undefined : value, diagnostics };
}

function withoutBroken({ value, diagnostics }: Diagnosed<Tree>): Diagnosed<Tree> {
  const read = value && mendTree(value);
  return { value: read?.value, diagnostics: [...diagnostics, ...(read?.diagnostics ?? [])] };
}

function tooDeep(span: Span): Diagnostic {
  const message = `The file nests lists and maps more than ${DEEPEST_YAML} deep.`;
  const hints = ["Take brackets and dashes away, until as many are left as are meant."];
  return diagnose("invalid-yaml", { message, hints, span });
}
