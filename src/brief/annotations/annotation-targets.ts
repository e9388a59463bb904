/** Reads what an annotation is about: the address of a document, and the words quoted from it. */
import {
  type Entry,
  entryAt,
  isText,
  itemsOf,
  type Scalar,
  type Tree,
  valueAt,
} from "../../yaml/yaml-tree.ts";

export interface AnnotationTarget {
  /** The document's address as it is written. */
  readonly source: Scalar | undefined;
  /** Exact, prefix and suffix of the TextQuoteSelector; undefined where there is no such selector. */
  readonly quote: Tree | undefined;
  /** Start and end of the TextPositionSelector. */
  readonly position: readonly Entry[];
  /** Hash of the text in which the position counts, where the file gives it. */
  readonly sha256: string | undefined;
  /** The selectors' types, for a message about a target without a quote. */
  readonly selectors: readonly string[];
}

/** Returns the targets in order. W3C takes one or a list. Hypothesis always writes a list, and has `uri` beside it. */
export function targetsOf(annotation: Tree): readonly AnnotationTarget[] {
  const target = valueAt(annotation, "target");
  const targets = target?.kind === "list" ? target.items : target === undefined ? [] : [target];
  return targets.map((one) => readTarget(one, annotation));
}

function readTarget(target: Tree, annotation: Tree): AnnotationTarget {
  const selectors = selectorsIn(valueAt(target, "selector"));
  const sha256 = valueAt(target, "sha256");
  return {
    source:
      addressOf(isText(target) ? target : valueAt(target, "source")) ?? addressOf(valueAt(annotation, "uri")),
    quote: selectors.find((selector) => typeOf(selector) === "TextQuoteSelector"),
    position: selectors
      .filter((selector) => typeOf(selector) === "TextPositionSelector")
      .flatMap((selector) => [entryAt(selector, "start"), entryAt(selector, "end")])
      .filter((entry) => entry !== undefined),
    sha256: isText(sha256) ? sha256.text : undefined,
    selectors: selectors.flatMap((selector) => typeOf(selector) ?? []),
  };
}

/** A selector may be refined by another one, which selects inside what the first one selects. */
function selectorsIn(selector: Tree | undefined): readonly Tree[] {
  if (selector === undefined) return [];
  if (selector.kind === "list") return itemsOf(selector).flatMap(selectorsIn);
  return [selector, ...selectorsIn(valueAt(selector, "refinedBy"))];
}

function typeOf(selector: Tree): string | undefined {
  const type = valueAt(selector, "type");
  return isText(type) ? type.text : undefined;
}

/** A document is given by its address, or described with its address as `id`. */
function addressOf(source: Tree | undefined): Scalar | undefined {
  const address = source?.kind === "mapping" ? valueAt(source, "id") : source;
  return isText(address) ? address : undefined;
}
