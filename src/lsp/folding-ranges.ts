/** Answers `textDocument/foldingRange` and `textDocument/selectionRange` by the lines and brackets of YAML. */
import {
  type FoldingRange,
  FoldingRangeKind,
  type SelectionRange,
  type SelectionRangeParams,
} from "vscode-languageserver";
import { childrenOf, entriesOf, type Tree } from "../yaml/yaml-tree.ts";
import { fileKindOf } from "./completion/file-kind.ts";
import type { OpenFile } from "./place.ts";
import { treeOfFile } from "./tree-of-file.ts";

/** Slides, maps, lists and texts of several lines, and comments; null for a file that is no YAML of the brief. */
export function foldingRanges(opened: OpenFile): FoldingRange[] | null {
  if (fileKindOf(opened) === undefined) return null;
  const { lines, text } = opened;
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  // A list begins on the line of its first item, and is folded with its key.
  const folds = stretchesOf(opened)
    .filter(({ isList }) => !isList)
    .map(({ start, end }): FoldingRange => ({ startLine: lineOf(start), endLine: lineOf(end) }));
  const comments = commentsIn(text);
  const byStart = new Map<number, FoldingRange>();
  for (const fold of [...folds, ...comments]) {
    const known = byStart.get(fold.startLine);
    if (fold.endLine > fold.startLine && (known?.endLine ?? 0) < fold.endLine)
      byStart.set(fold.startLine, fold);
  }
  return [...byStart.values()].toSorted((a, b) => a.startLine - b.startLine);
}

/** From the value at each position outwards to the whole file. */
export function selectionRanges(
  opened: OpenFile,
  { positions }: Pick<SelectionRangeParams, "positions">,
): SelectionRange[] | null {
  if (fileKindOf(opened) === undefined) return null;
  const { lines, text } = opened;
  const stretches = stretchesOf(opened);
  return positions.map((position) => {
    const offset = lines.offsetAt(position);
    const around = stretches
      .filter(({ start, end }) => start <= offset && offset <= end)
      .toSorted((a, b) => b.end - b.start - (a.end - a.start));
    return around.reduce<SelectionRange>((parent, stretch) => ({ range: lines.rangeOf(stretch), parent }), {
      range: lines.rangeOf({ start: 0, end: text.length }),
    });
  });
}

/** Two or more lines of comment in a row. */
function commentsIn(text: string): readonly FoldingRange[] {
  const found: FoldingRange[] = [];
  for (const [line, words] of text.split("\n").entries()) {
    if (!words.trimStart().startsWith("#")) continue;
    const last = found.at(-1);
    if (last?.endLine === line - 1) found[found.length - 1] = { ...last, endLine: line };
    else found.push({ startLine: line, endLine: line, kind: FoldingRangeKind.Comment });
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isList: boolean;
}

/** Every value, and every entry with its key. */
function stretchesOf(opened: OpenFile): readonly Stretch[] {
  const root = treeOfFile(opened);
  const found: Stretch[] = [];
  const visit = (tree: Tree): void => {
    found.push({ ...tree.span, isList: tree.kind === "list" });
    // An alias stands for what is written elsewhere.
    for (const { keySpan, value } of entriesOf(tree))
      if (value.span.start >= keySpan.end)
        found.push({ start: keySpan.start, end: Math.max(keySpan.end, value.span.end), isList: false });
    for (const child of childrenOf(tree))
      if (child.span.start >= tree.span.start && child.span.end <= tree.span.end) visit(child);
  };
  if (root !== undefined) visit(root);
  return found;
}
