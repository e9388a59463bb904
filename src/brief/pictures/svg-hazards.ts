/** Finds what a drawing must not bring into a deck: scripts, and anything loaded from elsewhere. */
import { elementsIn, parseSvg, type SvgElement } from "./svg-tree.ts";

/**
 * Returns what was found, each kind once and worded to follow "has"; none for a drawing that is safe to show as an
 * image.
 */
export function svgHazards(svg: string): readonly string[] {
  if (/<!ENTITY/i.test(svg) || hasOwnDeclarations(svg)) return ["entities of its own"];
  if (/<\?xml-stylesheet/i.test(svg)) return ["a style sheet from elsewhere"];
  const root = parseSvg(svg);
  if (root === undefined) return ["XML that is not well-formed"];
  return [...new Set([...elementsIn(root)].flatMap(hazardsOf))];
}

/** A bracket in the document type opens the declarations that the drawing makes itself. */
function hasOwnDeclarations(svg: string): boolean {
  const [, ...types] = svg.split(/<!DOCTYPE/i);
  return types.some((type) => /^[^>]*\[/.test(type));
}

const FORBIDDEN: Readonly<Record<string, string>> = {
  script: "a script",
  foreignobject: "a foreignObject, which holds what is no drawing",
  iframe: "a page from elsewhere",
  embed: "an object from elsewhere",
  object: "an object from elsewhere",
  audio: "sound",
  video: "a film",
};

function hazardsOf(element: SvgElement): readonly string[] {
  const own = FORBIDDEN[(element.localName ?? "").toLowerCase()];
  const css = element.localName === "style" ? cssHazards(element.textContent ?? "") : [];
  const attributes = Array.from(element.attributes).flatMap(({ name, value }) =>
    attributeHazards(name, value),
  );
  return [...(own === undefined ? [] : [own]), ...css, ...attributes];
}

function attributeHazards(name: string, value: string): readonly string[] {
  const bare = name.replace(/^.*:/, "").toLowerCase();
  if (bare.startsWith("on")) return ["a script"];
  if (name.toLowerCase() === "xml:base") return [`a reference to "${shortened(value)}"`];
  if (bare === "href" || bare === "src")
    return isInside(value) ? [] : [`a reference to "${shortened(value)}"`];
  if (bare === "attributename" && /href|^on/i.test(value)) return ["an animation of references"];
  return NO_STYLE.test(name) ? [] : cssHazards(value);
}

/** Attributes whose values are words. Those of a program may be paths with backslashes. */
const NO_STYLE = /:|^(?:id|class|lang|data-.*|aria-.*)$/i;

/** What loads something in CSS, by the name of the function that takes the address. */
const LOADING = /(?:url|src|image|image-set)\(\s*["']?([^"')]*)/gi;

function cssHazards(css: string): readonly string[] {
  // An escape could spell any of the words that are looked for.
  if (css.includes("\\")) return ["an escape in its styles"];
  if (/@import/i.test(css)) return ["a style sheet from elsewhere"];
  return Array.from(css.matchAll(LOADING), ([, target = ""]) => target)
    .filter((target) => !isInside(target))
    .map((target) => `a reference to "${shortened(target)}"`);
}

/** A part of the drawing itself, or a picture inside it. */
function isInside(target: string): boolean {
  const trimmed = target.trim();
  return trimmed === "" || trimmed.startsWith("#") || /^data:image\/(png|jpeg|gif|webp)[;,]/i.test(trimmed);
}

function shortened(target: string): string {
  return target.length <= 60 ? target : `${target.slice(0, 59)}…`;
}
