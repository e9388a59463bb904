/** Keeps of a library's MathML what draws a formula: known elements and attributes, and nothing that loads, links or runs. */
import type { Element, ElementContent, Properties } from "hast";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

/** Returns the `math` element, or the name of an element in it that browsers would not draw as it is meant. */
export function safeMathml(markup: string): Element | { readonly undrawn: string } | undefined {
  const [root] = parseFragment(markup).childNodes;
  if (root === undefined || !("tagName" in root) || root.tagName !== "math") return undefined;
  const undrawn = new Set<string>();
  const children = contentOf(root, undrawn, 0);
  const [first] = undrawn;
  return first === undefined
    ? { type: "element", tagName: "math", properties: {}, children }
    : { undrawn: first };
}

/** Browsers put what is inside of more elements than 512 beside them. */
const DEEPEST = 100;

type Parsed = DefaultTreeAdapterTypes.Element;

function contentOf(parent: Parsed, undrawn: Set<string>, depth: number): ElementContent[] {
  if (depth > DEEPEST) {
    undrawn.add("so many levels");
    return [];
  }
  return parent.childNodes.flatMap((child): ElementContent[] => {
    if ("value" in child) return [{ type: "text", value: child.value }];
    if (!("tagName" in child)) return [];
    const kept = elementOf(child);
    if (kept === undefined) {
      undrawn.add(child.tagName);
      return [];
    }
    return [{ type: "element", ...kept, children: contentOf(child, undrawn, depth + 1) }];
  });
}

/** Those of MathML Core that the library writes, without what embeds HTML or carries a second version of the formula. */
const ELEMENTS = new Set([
  ...["mrow", "mi", "mn", "mo", "ms", "mtext", "mspace", "mpadded", "mstyle", "mphantom"],
  ...["mfrac", "msqrt", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover"],
  ...["mmultiscripts", "mprescripts", "none", "mtable", "mtr", "mtd"],
]);

/** A line across a part, which only a style sheet of the library's draws. */
const CROSSED = /cancel|strike/;

/** A line above or below is a border in `maths.css`. */
const LINES: Readonly<Record<string, string>> = { top: "maths__over", bottom: "maths__under" };

function elementOf(element: Parsed): Pick<Element, "tagName" | "properties"> | undefined {
  const { tagName } = element;
  if (CROSSED.test(attribute(element, "class") ?? "")) return undefined;
  if (tagName === "menclose") {
    const line = LINES[attribute(element, "notation") ?? ""];
    return line === undefined ? undefined : { tagName: "mrow", properties: { className: [line] } };
  }
  return ELEMENTS.has(tagName) ? { tagName, properties: propertiesOf(element) } : undefined;
}

const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  ...named(/^(?:true|false)$/, ["displaystyle", "fence", "separator", "stretchy", "symmetric", "largeop"]),
  ...named(/^(?:true|false)$/, ["movablelimits", "accent", "accentunder"]),
  ...named(/^-?(?:\d+(?:\.\d+)?|\.\d+)(?:em|ex|pt|px)?$/, [
    "lspace",
    "rspace",
    "width",
    "height",
    "depth",
    "voffset",
  ]),
  ...named(/^-?(?:\d+(?:\.\d+)?|\.\d+)(?:em|ex|pt|px|%)?$/, ["linethickness", "minsize", "maxsize"]),
  ...named(/^[+-]?\d$/, ["scriptlevel"]),
  ...named(/^(?:prefix|infix|postfix)$/, ["form"]),
  ...named(/^normal$/, ["mathvariant"]),
  ...named(/^\d{1,2}$/, ["columnspan", "rowspan"]),
};

function named(pattern: RegExp, names: readonly string[]): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(names.map((name) => [name, pattern]));
}

function propertiesOf(element: Parsed): Properties {
  const kept = element.attrs.filter(({ name, value }) => ATTRIBUTES[name]?.test(value));
  const style = styleOf(element);
  const side = SIDES.exec(attribute(element, "class") ?? "")?.[1];
  return {
    ...Object.fromEntries(kept.map(({ name, value }) => [name, value])),
    ...(style === "" ? {} : { style }),
    ...(side === undefined ? {} : { className: [`maths__${side}`] }),
  };
}

/** On which side of its cell a formula stands. */
const SIDES = /(?:^| )tml-(left|right)(?: |$)/;

/** Room beside cells, and a line around what is boxed. Colours are the theme's. */
function styleOf(element: Parsed): string {
  const written = (attribute(element, "style") ?? "").split(";").map((one) => one.trim());
  return written.filter((one) => STYLE.test(one)).join(";");
}

const STYLE =
  /^(?:padding(?:-left|-right)?: ?(?:\d+(?:\.\d+)?|\.\d+)(?:em|pt)?|border: ?1px solid|border-(?:left|right|top|bottom): ?0?\.\d+em (?:solid|dashed))$/;

function attribute(element: Parsed, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
