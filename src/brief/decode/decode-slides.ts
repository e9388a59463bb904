/** Decodes the slides of a brief, each again only where what is written of it has changed. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { holds, type Span } from "../../diagnostics/span.ts";
import type { Slide } from "../../model/brief.ts";
import type { Remember } from "../../model/remember.ts";
import { entriesOf, itemsOf, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import { decodeSlide } from "./decode-slide.ts";
import type { Report } from "./report.ts";

/** Returns the slides of a brief's tree in their order. `wordsAt` returns what the file has at a place. */
export function decodeSlides(
  brief: Tree,
  context: {
    readonly wordsAt: (span: Span) => string;
    readonly remember: Remember;
    readonly report: Report;
  },
): readonly Slide[] {
  return itemsOf(valueAt(brief, "slides")).flatMap((tree) => {
    const { slide, diagnostics } = canBeRemembered(tree) ? rememberSlide(tree, context) : decodeOne(tree);
    diagnostics.forEach(context.report);
    return slide ?? [];
  });
}

interface DecodedSlide {
  readonly slide: Slide | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function decodeOne(tree: Tree): DecodedSlide {
  const diagnostics: Diagnostic[] = [];
  const slide = decodeSlide(tree, (one) => diagnostics.push(one));
  return { slide, diagnostics };
}

/** What is written tells where each character of a text stands: two ways of quoting it are one tree. */
function rememberSlide(
  tree: Tree,
  { wordsAt, remember }: Pick<Parameters<typeof decodeSlides>[1], "wordsAt" | "remember">,
): DecodedSlide {
  const inputs = [tree, wordsAt(tree.span)];
  return remember({ cell: "slide", inputs, world: {}, make: () => decodeOne(tree) });
}

/** A slide without an ID is known by its place. One with aliases is written elsewhere, too. */
function canBeRemembered(tree: Tree): boolean {
  return valueAt(tree, "id") !== undefined && standsTogether(tree, tree.span);
}

function standsTogether(tree: Tree, place: Span): boolean {
  if (!holds(place, tree.span)) return false;
  const parts = [...itemsOf(tree), ...entriesOf(tree).map(({ value }) => value)];
  return parts.every((part) => standsTogether(part, place));
}
