/** Decodes the slides of a brief. Each is decoded again only where its text in the file has changed. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { holds, type Span } from "../../diagnostics/span.ts";
import type { Slide } from "../../model/brief.ts";
import type { Remember } from "../../model/remember.ts";
import { entriesOf, itemsOf, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import { decodeSlide } from "./decode-slide.ts";
import type { Reading } from "./reading.ts";

/** Returns the slides of a brief's tree in their order. `wordsAt` returns what the file has at a place. */
export function decodeSlides(
  brief: Tree,
  context: {
    readonly wordsAt: (span: Span) => string;
    readonly remember: Remember;
    readonly reading: Reading;
  },
): readonly Slide[] {
  return itemsOf(valueAt(brief, "slides")).flatMap((tree) => {
    const { slide, diagnostics } = canBeRemembered(tree)
      ? rememberSlide(tree, context)
      : decodeOne(tree, context.reading);
    diagnostics.forEach(context.reading.report);
    return slide ?? [];
  });
}

interface DecodedSlide {
  readonly slide: Slide | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function decodeOne(tree: Tree, reading: Reading): DecodedSlide {
  const diagnostics: Diagnostic[] = [];
  const slide = decodeSlide(tree, { ...reading, report: (one) => diagnostics.push(one) });
  return { slide, diagnostics };
}

/**
 * The characters in the file are an input too, because they decide where each character of a text is. Two ways of
 * quoting give the same tree. So is whether the brief has formulas.
 */
function rememberSlide(
  tree: Tree,
  { wordsAt, remember, reading }: Parameters<typeof decodeSlides>[1],
): DecodedSlide {
  const inputs = [tree, wordsAt(tree.span), reading.setFormula !== undefined];
  const make = (): DecodedSlide => decodeOne(tree, reading);
  return remember({ cell: "slide", inputs, world: {}, isAskedOnce: true, make });
}

/** A slide without an ID is identified by its place. A slide with aliases is also written elsewhere. */
function canBeRemembered(tree: Tree): boolean {
  return valueAt(tree, "id") !== undefined && standsTogether(tree, tree.span);
}

function standsTogether(tree: Tree, place: Span): boolean {
  if (!holds(place, tree.span)) return false;
  const parts = [...itemsOf(tree), ...entriesOf(tree).map(({ value }) => value)];
  return parts.every((part) => standsTogether(part, place));
}
