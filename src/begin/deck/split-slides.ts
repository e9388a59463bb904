/** Splits the blocks of a deck into slides, as the program does that it was written for. */
import type { Block } from "./read-blocks.ts";

export interface SlideBlocks {
  readonly line: number;
  readonly blocks: readonly Block[];
  /** The level of the heading that began it; 0 where a rule did. */
  readonly level: number;
}

export type DeckKind = "marp" | "quarto";

export interface Splitting {
  /** Returns whether a heading of this level begins a slide. */
  readonly begins: (level: number) => boolean;
}

/** A rule always begins a slide; a heading in a division, such as that of a callout, never. Slides without any block are left out. */
export function splitSlides(blocks: readonly Block[], { begins }: Splitting): readonly SlideBlocks[] {
  const slides: { line: number; level: number; blocks: Block[] }[] = [{ line: 1, level: 0, blocks: [] }];
  for (const block of blocks) {
    const { node, divisions } = block;
    const line = node.position?.start.line ?? 1;
    if (node.type === "thematicBreak") slides.push({ line, level: 0, blocks: [] });
    else if (
      node.type === "heading" &&
      divisions.length === 0 &&
      begins(node.depth) &&
      !isJustBegun(slides.at(-1))
    )
      slides.push({ line, level: node.depth, blocks: [block] });
    else slides.at(-1)?.blocks.push(block);
  }
  return slides.filter((slide) => slide.blocks.length > 0);
}

/** Behind a rule, a heading belongs to the slide that the rule began; comments before it, too. */
function isJustBegun(
  slide: { readonly level: number; readonly blocks: readonly Block[] } | undefined,
): boolean {
  return slide?.level === 0 && slide.blocks.every(({ node }) => node.type === "html");
}

/** Returns for which program the deck was written: by what its head says, else by what separates its slides. */
export function kindOf(
  values: Readonly<Record<string, unknown>>,
  { file, blocks }: { readonly file: string; readonly blocks: readonly Block[] },
): DeckKind {
  if ("marp" in values || "headingDivider" in values) return "marp";
  if ("format" in values || file.toLowerCase().endsWith(".qmd")) return "quarto";
  return blocks.some(({ node }) => node.type === "thematicBreak") ? "marp" : "quarto";
}

export function splittingOf(values: Readonly<Record<string, unknown>>, kind: DeckKind): Splitting {
  if (kind === "marp") {
    const divider = [values.headingDivider].flat().map(Number);
    const [only = 0] = divider;
    return {
      begins: (level) => (Array.isArray(values.headingDivider) ? divider.includes(level) : level <= only),
    };
  }
  const slideLevel = Number(values["slide-level"] ?? 2) || 2;
  return { begins: (level) => level <= slideLevel };
}
