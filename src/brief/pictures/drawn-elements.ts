/** Counts the elements that are drawn for a drawing (SVG) when each of its references is followed. */
import { readStyles, type StylesOf } from "./svg-styles.ts";
import { childElements, elementsIn, type SvgElement } from "./svg-tree.ts";

/**
 * Returns how many elements are drawn: each counts once for every `use`, pattern, mask, clip, filter and marker that
 * leads to it. Long paths and texts count for more than one. As in browsers, a reference to an element around itself is
 * not followed.
 */
export function drawnElements(root: SvgElement): number {
  const elements = [...elementsIn(root)];
  const named = new Map<string, SvgElement>();
  for (const element of elements.toReversed()) named.set(element.getAttribute("id") ?? "", element);
  const stylesOf = readStyles(elements);
  return weigh(root, (element) => [
    ...childElements(element).map((child): Part => ({ element: child, times: 1 })),
    ...referencesOf(element, stylesOf).flatMap(({ id, times }): readonly Part[] => {
      const target = named.get(id) ?? named.get(unescaped(id));
      return target === undefined || id === "" ? [] : [{ element: target, times }];
    }),
  ]);
}

/** What an element is drawn with, and how many times. */
interface Part {
  readonly element: SvgElement;
  readonly times: number;
}

interface Weighing {
  readonly element: SvgElement;
  readonly parts: readonly Part[];
  next: number;
  sum: number;
}

/** Each element is weighed once. Chains of references may be long, so the way down is a list rather than recursion. */
function weigh(root: SvgElement, partsOf: (element: SvgElement) => readonly Part[]): number {
  const weights = new Map<SvgElement, number>();
  const open = new Set<SvgElement>();
  const way: Weighing[] = [];
  const enter = (element: SvgElement): void => {
    open.add(element);
    way.push({ element, parts: partsOf(element), next: 0, sum: ownWeight(element) });
  };
  enter(root);
  for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
    const part = here.parts[here.next];
    const known = part && weights.get(part.element);
    if (part === undefined) {
      weights.set(here.element, here.sum);
      open.delete(here.element);
      way.pop();
    } else if (known === undefined && !open.has(part.element)) enter(part.element);
    else {
      here.sum += (known ?? 0) * part.times;
      here.next += 1;
    }
  }
  return weights.get(root) ?? 0;
}

/** A thousand characters of coordinates or words take about as long to draw as an element. */
function ownWeight(element: SvgElement): number {
  const attributes = Array.from(element.attributes, ({ value }) => value.length);
  const texts = Array.from(element.childNodes, (node) => node.nodeValue?.length ?? 0);
  return 1 + [...attributes, ...texts].reduce((sum, length) => sum + length, 0) / 1000;
}

interface Reference {
  readonly id: string;
  readonly times: number;
}

function referencesOf(element: SvgElement, stylesOf: StylesOf): readonly Reference[] {
  const attributes = Array.from(element.attributes);
  const links = attributes.filter(
    ({ name, value }) => /(?:^|:)href$/.test(name) && value.trim().startsWith("#"),
  );
  const properties = attributes.map(({ name, value }) => ({ name, value }));
  return [
    ...links.map(({ value }) => ({ id: value.trim().slice(1), times: 1 })),
    ...[...properties, ...stylesOf(element).map((value) => ({ name: "style", value }))].flatMap(
      ({ name, value }) => {
        const times = /marker/.test(name) || /marker/.test(value) ? cornersOf(element) : 1;
        return idsIn(value).map((id) => ({ id, times }));
      },
    ),
  ];
}

/** The parts of the drawing that a value names, as in `url(#dots)`. */
function idsIn(value: string): readonly string[] {
  return value
    .split(/url\(/i)
    .slice(1)
    .flatMap((rest) => /^\s*["']?#([^"')\s]+)/.exec(rest)?.[1] ?? []);
}

/** A marker is drawn at each corner of a line. */
function cornersOf(element: SvgElement): number {
  const line = `${element.getAttribute("d") ?? ""} ${element.getAttribute("points") ?? ""}`;
  return 2 + (line.match(/[\d.]+/g)?.length ?? 0) / 2;
}

function unescaped(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
