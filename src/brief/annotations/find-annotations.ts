/** Recognises a file of annotations, and finds the annotations in it. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import {
  entriesOf,
  entryAt,
  isText,
  itemsOf,
  type Mapping,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";

/** The namespace of what this project adds to the standard in the annotation files that it writes. */
export const NAMESPACE = "urn:citedeck:ns:";

export interface AnnotationFile {
  readonly annotations: readonly Mapping[];
  /** True for a file of our own, whose annotations have an excerpt's other fields beside them. */
  readonly isOurs: boolean;
  /** Where the file says that there are more annotations than it contains. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the annotations of a Hypothesis export (`annotations`), of an answer of its API (`rows`), or of a W3C Web
 * Annotation document: one, a list, an AnnotationPage or an AnnotationCollection. Undefined for any other file.
 */
export function findAnnotations(tree: Tree): AnnotationFile | undefined {
  const lists = listsIn(tree);
  if (lists === undefined) return undefined;
  const annotations = lists.flatMap(itemsOf).filter((item) => item.kind === "mapping");
  return {
    annotations: tree.kind === "mapping" && lists.length === 0 && hasTarget(tree) ? [tree] : annotations,
    isOurs: entriesOf(tree).some(({ key, value }) => key === "@context" && mentionsUs(value)),
    diagnostics: [...elsewhere(tree), ...cutOff(tree, annotations.length)],
  };
}

/** The lists that contain annotations; none for a single annotation. */
function listsIn(tree: Tree): readonly Tree[] | undefined {
  if (tree.kind === "list") return tree.items.length > 0 && tree.items.every(hasTarget) ? [tree] : undefined;
  if (hasTarget(tree)) return [];
  const list = valueAt(tree, "annotations") ?? valueAt(tree, "rows") ?? valueAt(tree, "items");
  if (list?.kind === "list") return [list];
  if (!isOfType(tree, "AnnotationCollection") && !isOfType(tree, "AnnotationPage")) return undefined;
  return pagesOf(valueAt(tree, "first"));
}

/** Pages may be nested. */
function pagesOf(page: Tree | undefined): readonly Tree[] {
  if (page?.kind !== "mapping") return [];
  const items = valueAt(page, "items");
  return [...(items === undefined ? [] : [items]), ...pagesOf(valueAt(page, "next"))];
}

function hasTarget(tree: Tree): boolean {
  return entryAt(tree, "target") !== undefined;
}

function isOfType(tree: Tree, type: string): boolean {
  const written = valueAt(tree, "type");
  const types = written?.kind === "list" ? written.items : [written];
  return types.some((one) => isText(one) && one.text === type);
}

function mentionsUs(tree: Tree): boolean {
  if (tree.kind === "scalar") return tree.text === NAMESPACE;
  return (tree.kind === "list" ? tree.items : tree.entries.map(({ value }) => value)).some(mentionsUs);
}

/** A page that is only named would have to be fetched, which nothing here does. */
function elsewhere(tree: Tree): readonly Diagnostic[] {
  const page = valueAt(tree, "first") ?? valueAt(tree, "next");
  if (page === undefined) return [];
  if (!isText(page)) return elsewhere(page);
  return [
    diagnose("annotation-unmapped", {
      message: `More annotations are at "${page.text}", and are not fetched.`,
      span: page.span,
      hints: ["Name a file that has all of them inside it."],
    }),
  ];
}

/** Hypothesis' API answers with 200 rows at most. */
function cutOff(tree: Tree, count: number): readonly Diagnostic[] {
  const total = entryAt(tree, "rows") === undefined ? undefined : valueAt(tree, "total");
  if (!isText(total) || Number(total.text) <= count) return [];
  return [
    diagnose("annotation-unmapped", {
      message: `The file has ${count} of ${total.text} annotations.`,
      span: total.span,
      hints: ["Ask the API for the rest, or export them in Hypothesis' sidebar, which gives all."],
    }),
  ];
}
