/** Where the shapes of a presentation's slides stand, in px of a 1280x720 slide. */
import { DECORATION } from "../../src/pptx/shape-names.ts";
import type { BlockBox } from "./page-blocks.ts";

const EMU = 9525;

/** Takes a slide's XML. A number, or what stands after a colon, is no part of a shape's name. */
export function shapeBoxes(xml: string): readonly BlockBox[] {
  const shapes =
    /<p:cNvPr id="\d+" name="([^"]*)"(?:(?!<p:cNvPr ).)*?<a:off x="(-?\d+)" y="(-?\d+)"\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/gs;
  return [...xml.matchAll(shapes)].map(([, name = "", ...numbers]) => {
    const [left = 0, top = 0, width = 0, height = 0] = numbers.map((number) => Number(number) / EMU);
    return { name: blockOf(name, height), left, top, right: left + width, bottom: top + height };
  });
}

/** A decoration that is as flat as a rule is one. */
function blockOf(name: string, height: number): string {
  if (name === DECORATION) return height <= FLAT ? "Rule" : name;
  return name.replace(/:.*|,.*| \d+$/s, "");
}

const FLAT = 4;
