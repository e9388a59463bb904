/** Answers `textDocument/documentLink`: the files and addresses that a brief's files name. */
import { posix } from "node:path";
import type { DocumentLink } from "vscode-languageserver";
import type { Span } from "../diagnostics/span.ts";
import { entriesOf, isText, itemsOf, type Tree } from "../yaml/yaml-tree.ts";
import { fileKindOf } from "./completion/file-kind.ts";
import type { OpenFile } from "./place.ts";
import { treeOfFile } from "./tree-of-file.ts";

export function documentLinks(opened: OpenFile): DocumentLink[] | null {
  const links = linksIn(opened);
  if (links.length === 0) return null;
  return links.map(({ span, file, address }) => ({
    range: opened.lines.rangeOf(span),
    target: address ?? opened.open.uriOf(file),
  }));
}

export type Link =
  | { readonly span: Span; readonly file: string; readonly address?: undefined }
  | { readonly span: Span; readonly address: string; readonly file?: undefined };

/** Returns the links of a brief's YAML file in its order; of files, only those that exist. */
export function linksIn({ open, file, text, ...rest }: OpenFile): readonly Link[] {
  if (fileKindOf({ open, file, text, ...rest }) === undefined) return [];
  const found: Link[] = [];
  const visit = (tree: Tree, path: readonly string[]): void => {
    const link = linkTo(tree, path.at(-1) ?? "", open.session.read);
    if (link !== undefined) found.push(link);
    for (const item of itemsOf(tree)) visit(item, path);
    for (const { key, value } of entriesOf(tree)) visit(value, [...path, key]);
  };
  const root = treeOfFile({ open, file });
  if (root !== undefined) visit(root, []);
  return found;
}

/** Keys whose value is a path from the folder of the file that it stands in. */
const PATHS: ReadonlySet<string> = new Set([
  "file",
  "original",
  "image",
  "theme",
  "style",
  "sources",
  "excerpts",
]);

function linkTo(tree: Tree, key: string, read: (path: string) => unknown): Link | undefined {
  if (!isText(tree)) return undefined;
  const offsets = tree.offsets();
  const span = { ...tree.span, start: offsets[0] ?? tree.span.start, end: offsets.at(-1) ?? tree.span.end };
  if (/^https?:\/\/\S+$/i.test(tree.text)) return { span, address: tree.text };
  if (key === "DOI" && /^10\.\S+$/.test(tree.text)) return { span, address: `https://doi.org/${tree.text}` };
  if (!PATHS.has(key) || !/[./]/.test(tree.text)) return undefined;
  const file = posix.join(posix.dirname(tree.span.file), tree.text);
  return read(file) === undefined ? undefined : { span, file };
}
