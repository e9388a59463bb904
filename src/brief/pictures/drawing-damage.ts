/**
 * Determines whether a drawing (SVG) can be drawn in reasonable time, and whether the pictures in it can be drawn at
 * all.
 */
import type { PictureType } from "../../model/picture.ts";
import { type Damage, damaged, oversized } from "./damage.ts";
import { drawnElements } from "./drawn-elements.ts";
import { measurePicture } from "./measure-picture.ts";
import { childElements, elementsIn, parseSvg, type SvgElement } from "./svg-tree.ts";

/** Levels of elements inside one another. What programs draw has a dozen or two. */
const DEEPEST = 250;

/** Elements in the file, and elements that are drawn when each reference is followed. */
const MOST_ELEMENTS = 100_000;
const MOST_DRAWN = 250_000;

/** In px. Coordinates beyond it are not drawn where they should be. */
const LONGEST_SIDE = 1_000_000;

type DamageOfPicture = (type: PictureType, bytes: Uint8Array) => Damage | undefined;

/** What is not XML is reported elsewhere. */
export function drawingDamage(svg: string, damageOf: DamageOfPicture): Damage | undefined {
  const root = parseSvg(svg);
  if (root === undefined) return undefined;
  return sizeDamage(svg) ?? treeDamage(root) ?? insideDamage(root, damageOf);
}

function sizeDamage(svg: string): Damage | undefined {
  const size = measurePicture(new TextEncoder().encode(svg));
  if (size === undefined) return undefined;
  const { width, height } = size;
  if (!(width > 0 && height > 0)) return damaged(`says that it is ${width} × ${height} px`);
  return Math.max(width, height) > LONGEST_SIDE ? oversized(`is ${width} × ${height} px`) : undefined;
}

function treeDamage(root: SvgElement): Damage | undefined {
  let [count, depth] = [0, 0];
  for (let level = [root]; level.length > 0; level = level.flatMap(childElements)) {
    count += level.length;
    depth += 1;
    if (depth > DEEPEST) return oversized(`has elements more than ${DEEPEST} deep inside one another`);
    if (count > MOST_ELEMENTS) return oversized("has more than 100,000 elements");
  }
  return drawnElements(root) > MOST_DRAWN
    ? oversized(
        "multiplies: its references to parts of itself (use, pattern, mask, marker) make more than 250,000 elements",
      )
    : undefined;
}

/** Checks the pictures inside a drawing, which are `data:` addresses in an attribute or a style. */
function insideDamage(root: SvgElement, damageOf: DamageOfPicture): Damage | undefined {
  for (const element of elementsIn(root)) {
    const styles = element.localName === "style" ? [element.textContent ?? ""] : [];
    for (const value of [...Array.from(element.attributes, (attribute) => attribute.value), ...styles]) {
      for (const bytes of picturesIn(value)) {
        const type = measurePicture(bytes)?.type;
        const damage = type === undefined || type === "image/svg+xml" ? UNREADABLE : damageOf(type, bytes);
        if (damage !== undefined) return { ...damage, what: `has a picture inside that ${damage.what}` };
      }
    }
  }
  return undefined;
}

const UNREADABLE = damaged("cannot be read");

function picturesIn(value: string): readonly Uint8Array[] {
  return value
    .split(/data:image\/[a-z]+;base64,/i)
    .slice(1)
    .map((rest) => Buffer.from(/^[\sA-Za-z0-9+/=]*/.exec(rest)?.[0] ?? "", "base64"));
}
