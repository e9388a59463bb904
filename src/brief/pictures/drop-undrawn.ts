/** Removes from a drawing the words that nobody sees: descriptions, hidden texts, and names that nothing refers to. */
import { elementsIn, isElement, type SvgElement } from "./svg-tree.ts";

/**
 * Changes `root`. A drawing is shown as an image, so screen readers read its `alt` and not its own titles. A text that
 * an animation or a style sheet may still show is kept.
 */
export function dropUndrawn(root: SvgElement): void {
  const elements = [...elementsIn(root)];
  const css = elements
    .filter(({ localName }) => localName === "style")
    .map(({ textContent }) => textContent ?? "");
  const named = namesUsed(elements, css.join("\n"));
  for (const element of elements) dropNames(element, named);
  const mayChange =
    elements.some(({ localName }) => ANIMATIONS.has(localName ?? "")) ||
    /display|visibility/i.test(css.join());
  dropHidden(root, { named, mayChange, isShown: true, isVisible: true });
}

const DESCRIPTIONS = new Set(["title", "desc"]);

const ANIMATIONS = new Set(["set", "animate"]);

const TEXTS = new Set(["text", "tspan", "textPath", "tref"]);

interface Names {
  /**
   * True where no name can be excluded: a selector by attribute may match any name, and one with escapes is not written
   * as the name is.
   */
  readonly areAll: boolean;
  readonly ids: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

function namesUsed(elements: readonly SvgElement[], css: string): Names {
  const values = elements.flatMap(({ attributes }) => Array.from(attributes, ({ value }) => value));
  const namesAfter = (sign: RegExp, text: string) => Array.from(text.matchAll(sign), ([, name = ""]) => name);
  const timed = elements.flatMap((element) =>
    ["begin", "end"].flatMap((name) => namesAfter(/(?<![\w-])([\w-]+)\./g, element.getAttribute(name) ?? "")),
  );
  return {
    areAll: /\[\s*(?:id|class)\b|\\/i.test(css) || values.some((value) => /#[^\s#]*%[\da-f]{2}/i.test(value)),
    ids: new Set(
      [...values, css]
        .flatMap((text) => namesAfter(/#([^\s"')#,;{}[\]>+~]+)/g, text))
        .concat(timed)
        .flatMap(withoutForm),
    ),
    classes: new Set(namesAfter(/\.([A-Za-z_][\w-]*)/g, css)),
  };
}

/** `#box.wide:hover` is the name "box" in a style sheet, but may be a whole name in a reference. */
function withoutForm(name: string): readonly string[] {
  return [name, name.replace(/[.:].*$/s, "")];
}

function dropNames(element: SvgElement, { areAll, ids, classes }: Names): void {
  if (areAll) return;
  if (!ids.has(element.getAttribute("id") ?? "")) element.removeAttribute("id");
  const used = (element.getAttribute("class") ?? "").split(/\s+/).filter((name) => classes.has(name));
  if (used.length > 0) element.setAttribute("class", used.join(" "));
  else element.removeAttribute("class");
}

interface Seen {
  readonly named: Names;
  readonly mayChange: boolean;
  readonly isShown: boolean;
  readonly isVisible: boolean;
}

function dropHidden(element: SvgElement, seen: Seen): void {
  for (const child of Array.from(element.childNodes).filter(isElement)) {
    const visibility = propertyOf(child, "visibility");
    const isShown = seen.isShown && propertyOf(child, "display") !== "none";
    const isVisible = visibility === undefined ? seen.isVisible : visibility === "visible";
    const isText = TEXTS.has(child.localName ?? "") && !seen.mayChange && !isReferredTo(child, seen.named);
    const isHidden = !isShown || (!isVisible && !hasVisible(child));
    if (DESCRIPTIONS.has(child.localName ?? "") || (isText && isHidden)) element.removeChild(child);
    else dropHidden(child, { ...seen, isShown, isVisible });
  }
}

/** A style sheet may override the attribute, and `style` overrides the style sheet. */
function propertyOf(element: SvgElement, name: string): string | undefined {
  const style = new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([a-z-]+)`, "i").exec(
    element.getAttribute("style") ?? "",
  );
  const value = (style?.[1] ?? element.getAttribute(name) ?? "").trim().toLowerCase();
  return value === "" || value === "inherit" ? undefined : value;
}

function hasVisible(element: SvgElement): boolean {
  return [...elementsIn(element)].some((inside) => propertyOf(inside, "visibility") === "visible");
}

function isReferredTo(element: SvgElement, { areAll, ids }: Names): boolean {
  return [...elementsIn(element)].some((inside) => {
    const id = inside.getAttribute("id") ?? "";
    return id !== "" && (areAll || ids.has(id));
  });
}
