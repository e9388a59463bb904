/** What the style sheets declare for one kind of slide: its tokens, and the values of plain selectors. */
import type { SlideView } from "../model/deck.ts";
import type { TypeSize } from "../model/type-size.ts";
import { lengthOf, lengthsOf, withTokens } from "../render/lengths.ts";
import type { Rule } from "./style-rules.ts";
import type { TypeStyle } from "./type-style.ts";

export interface Look {
  /** In px, or as the number that it is; NaN where no rule with exactly this selector declares the property. */
  px(selector: string, property: string, em?: number): number;
  /** Returns the parts of a shorthand, in px: `[start, end]` where it has one value or two. */
  pair(selector: string, property: string, em?: number): readonly [number, number];
  /** Returns the sides of a box from its shorthand `padding`, in px. */
  padding(selector: string): Sides;
  /** Returns the value of a custom property, in px. */
  token(name: string): number;
  /** Returns `base` with what the selectors declare, the last one winning. */
  style(base: TypeStyle, ...selectors: readonly string[]): TypeStyle;
  /** Returns what `make` makes of `base`, the same object each time for the same `name`. */
  derive(base: TypeStyle, name: string, make: () => TypeStyle): TypeStyle;
}

/** In px; `across` is what the left and the right one take together. */
export interface Sides {
  readonly above: number;
  readonly below: number;
  readonly across: number;
}

/** Selectors of slides themselves: `.slide`, `.slide--title`. */
const OF_SLIDE = /^(?:\.slide(?:--[\w-]+)?)+$/;

/** Returns the look of each slide; slides with the same layout and the same size of type share one. */
export function looksOf(
  rules: readonly Rule[],
  theme: ReadonlyMap<string, string>,
): (slide: Pick<SlideView, "layout" | "type">) => Look {
  const declared = Map.groupBy(rules, ({ selector }) => selector);
  const ofSlides = rules.filter(({ selector }) => OF_SLIDE.test(selector));
  const looks = new Map<string, Look>();
  const make = ({ layout, type }: Pick<SlideView, "layout" | "type">): Look => {
    const ofLayout = tokensOf(ofSlides, ["slide", `slide--${layout}`]);
    return lookOf(declared, new Map([...theme, ...ofLayout, ...sizesOf(type)]));
  };
  return (slide) => {
    const { scale, spread, notes } = slide.type;
    const name = [slide.layout, scale, spread, notes].join(" ");
    const look = looks.get(name) ?? make(slide);
    looks.set(name, look);
    return look;
  };
}

/** What `partials/frame.hbs` sets on a slide. */
function sizesOf({ scale, spread, notes }: TypeSize): readonly (readonly [string, string])[] {
  return [
    ["--scale", String(scale)],
    ["--spread", String(spread)],
    ["--notes", String(notes)],
  ];
}

function lookOf(declared: ReadonlyMap<string, readonly Rule[]>, tokens: ReadonlyMap<string, string>): Look {
  const find = (selector: string, property: string): string | undefined =>
    declared
      .get(selector)
      ?.findLast(({ declarations }) => declarations.has(property))
      ?.declarations.get(property);
  const lengths = new Map<string, readonly number[]>();
  const read = (selector: string, property: string, em = 0): readonly number[] => {
    const key = `${selector} ${property} ${em}`;
    const known = lengths.get(key) ?? lengthsOf(find(selector, property), { tokens, em });
    lengths.set(key, known);
    return known;
  };
  const styles = new WeakMap<TypeStyle, Map<string, TypeStyle>>();
  const derive: Look["derive"] = (base, name, make) => {
    const derived = styles.get(base) ?? new Map<string, TypeStyle>();
    styles.set(base, derived);
    const known = derived.get(name) ?? make();
    derived.set(name, known);
    return known;
  };
  return {
    px: (selector, property, em) => {
      const [length = Number.NaN, ...more] = read(selector, property, em);
      return more.length === 0 ? length : Number.NaN;
    },
    pair: (selector, property, em) => {
      const [start = Number.NaN, end = start] = read(selector, property, em);
      return [start, end];
    },
    padding: (selector) => {
      const [above = Number.NaN, right = above, below = above, left = right] = read(selector, "padding");
      return { above, below, across: right + left };
    },
    token: (name) => lengthOf(`var(${name})`, { tokens, em: 0 }),
    style: (base, ...selectors) =>
      selectors.reduce((style, selector) => {
        const set = (property: string): string | undefined => {
          const value = find(selector, property);
          return value === undefined ? undefined : withTokens(value, tokens);
        };
        return derive(style, selector, () => styleWith(style, set));
      }, base),
    derive,
  };
}

/** The later of equally specific rules wins, and the more specific one of others. */
function tokensOf(
  rules: readonly Rule[],
  classes: readonly string[],
): readonly (readonly [string, string])[] {
  return rules
    .map((rule) => ({ rule, names: rule.selector.slice(1).split(".") }))
    .filter(({ names }) => names.every((name) => classes.includes(name)))
    .toSorted((a, b) => a.names.length - b.names.length)
    .flatMap(({ rule }) => [...rule.declarations].filter(([name]) => name.startsWith("--")));
}

function styleWith(base: TypeStyle, set: (property: string) => string | undefined): TypeStyle {
  const none: ReadonlyMap<string, string> = new Map();
  const number = (property: string, em: number, otherwise: number): number => {
    const value = set(property);
    return value === undefined ? otherwise : lengthOf(value, { tokens: none, em });
  };
  const size = number("font-size", base.size, base.size);
  return {
    size,
    family: familyOf(set("font-family")) ?? base.family,
    weight: number("font-weight", 0, base.weight),
    isItalic: set("font-style") === undefined ? base.isItalic : set("font-style") === "italic",
    leading: number("line-height", Number.NaN, base.leading),
    spacing: number("letter-spacing", size, base.spacing),
  };
}

/** The first family of a list. */
function familyOf(list: string | undefined): string | undefined {
  return list?.split(",", 1)[0]?.replaceAll(/["']/g, "").trim();
}
