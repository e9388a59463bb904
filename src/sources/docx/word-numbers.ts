/** Counts the numbered paragraphs of a Word document as Word does (ECMA-376, part 1, 17.9). */
import { type NumberForm, writeNumber } from "../list-numbers.ts";
import type { WordStyles } from "./word-styles.ts";
import { attributeOf, childOf, childrenOf, wordValue, type XmlElement } from "./word-xml.ts";

export interface WordNumbers {
  /**
   * Returns a paragraph's number with the text around it; undefined where it has none, or a bullet. Must be called in
   * the order of the document.
   */
  labelOf(paragraph: XmlElement): string | undefined;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** As in `%1.%2`. */
  readonly text: string;
  readonly inDigits: boolean;
  /** The level, from 1, whose numbers restart this one; 0 for none. */
  readonly restart: number | undefined;
  readonly style: string | undefined;
}

interface List {
  /** Lists with the same counter continue each other's numbers. */
  readonly counter: string;
  readonly levels: readonly (Level | undefined)[];
  /** The numbers with which levels start again in this list. */
  readonly starts: ReadonlyMap<number, number>;
}

/** `root` is that of `word/numbering.xml`; undefined where the document has none. */
export function countNumbers(root: XmlElement | undefined, styles: WordStyles): WordNumbers {
  const lists = readLists(root, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    labelOf: (paragraph) => {
      const { numId = "", level: at } = placeOf(paragraph, lists, styles);
      const list = lists.get(numId);
      const level = list?.levels[at];
      if (list === undefined || level === undefined) return undefined;
      const counts = counters.get(list.counter) ?? [];
      counters.set(list.counter, counts);
      const again = list.starts.get(at);
      if (again !== undefined && !begun.has(`${numId}:${at}`)) counts[at] = again - 1;
      begun.add(`${numId}:${at}`);
      counts[at] = (counts[at] ?? level.start - 1) + 1;
      restartBelow(at, counts, list);
      return level.format === "bullet" ? undefined : writeLabel(level, counts, list);
    },
  };
}

function restartBelow(at: number, counts: (number | undefined)[], { levels }: List): void {
  for (let below = at + 1; below < levels.length; below += 1) {
    const restart = levels[below]?.restart;
    if (restart === undefined || at < restart) counts[below] = undefined;
  }
}

function writeLabel(
  level: Level,
  counts: readonly (number | undefined)[],
  { levels }: List,
): string | undefined {
  if (level.format === "none" && !/%\d/.test(level.text))
    return level.text.trim() === "" ? undefined : level.text;
  const label = level.text.replaceAll(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = levels[at];
    const count = counts[at] ?? other?.start ?? 1;
    return writeCount(count, level.inDigits ? "decimal" : (other?.format ?? "decimal"));
  });
  return label.trim() === "" ? undefined : label.trim();
}

const FORMS: ReadonlyMap<string, NumberForm> = new Map([
  ["decimalZero", "decimal-leading-zero"],
  ["upperRoman", "upper-roman"],
  ["lowerRoman", "lower-roman"],
]);

function writeCount(count: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
      return repeated(count);
    case "upperLetter":
      return repeated(count).toUpperCase();
    case "ordinal":
      return `${count}${["th", "st", "nd", "rd"][count % 100 > 10 && count % 100 < 14 ? 0 : count % 10] ?? "th"}`;
    default:
      return writeNumber(count, FORMS.get(format) ?? "decimal");
  }
}

/** After z comes aa, then bb. */
function repeated(count: number): string {
  if (count < 1) return String(count);
  return writeNumber(((count - 1) % 26) + 1, "lower-alpha").repeat(Math.min(9, Math.ceil(count / 26)));
}

/** The list and level of a paragraph: its own, otherwise its style's. */
function placeOf(
  paragraph: XmlElement,
  lists: ReadonlyMap<string, List>,
  styles: WordStyles,
): { readonly numId: string | undefined; readonly level: number } {
  const own = childOf(childOf(paragraph, "pPr"), "numPr");
  const ofStyles = styles.paragraphStyles(paragraph).flatMap(({ id, element }) => {
    const numbering = childOf(childOf(element, "pPr"), "numPr");
    return numbering === undefined ? [] : [{ id, numbering }];
  });
  const style = ofStyles.find(({ numbering }) => childOf(numbering, "numId") !== undefined) ?? ofStyles[0];
  const numId = wordValue(own, "numId") ?? wordValue(style?.numbering, "numId");
  const linked = lists
    .get(numId ?? "")
    ?.levels.findIndex((level) => level?.style !== undefined && level.style === style?.id);
  const ofStyle = linked === undefined || linked < 0 ? wordValue(style?.numbering, "ilvl") : String(linked);
  return { numId, level: Number(wordValue(own, "ilvl") ?? ofStyle ?? 0) };
}

function readLists(root: XmlElement | undefined, styles: WordStyles): ReadonlyMap<string, List> {
  if (root === undefined) return new Map();
  const kinds = new Map(
    childrenOf(root, "abstractNum").map((kind) => [attributeOf(kind, "abstractNumId") ?? "", kind]),
  );
  const nums = new Map(childrenOf(root, "num").map((num) => [attributeOf(num, "numId") ?? "", num]));
  /** A list may refer to a list style, whose own list has the levels. */
  const kindOf = (num: XmlElement): readonly [string, XmlElement | undefined] => {
    const id = wordValue(num, "abstractNumId") ?? "";
    const kind = kinds.get(id);
    const link = wordValue(kind, "numStyleLink");
    const linked = nums.get((link === undefined ? undefined : styles.listNumber(link)) ?? "");
    if (linked === undefined) return [id, kind];
    const linkedId = wordValue(linked, "abstractNumId") ?? "";
    return [linkedId, kinds.get(linkedId)];
  };
  return new Map(
    [...nums].map(([id, num]) => {
      const [counter, kind] = kindOf(num);
      return [id, readList({ counter, kind, num })];
    }),
  );
}

function readList(parts: {
  readonly counter: string;
  readonly kind: XmlElement | undefined;
  readonly num: XmlElement;
}): List {
  const { counter, kind, num } = parts;
  const overrides = childrenOf(num, "lvlOverride");
  const changed = overrides.flatMap((override) => childrenOf(override, "lvl"));
  const levels: (Level | undefined)[] = [];
  for (const level of [...(kind === undefined ? [] : childrenOf(kind, "lvl")), ...changed]) {
    const at = Number(attributeOf(level, "ilvl") ?? 0);
    if (at >= 0 && at < MOST_LEVELS) levels[at] = readLevel(level);
  }
  const starts = overrides.flatMap((override) => {
    const start = wordValue(override, "startOverride");
    return start === undefined ? [] : [[Number(attributeOf(override, "ilvl") ?? 0), Number(start)] as const];
  });
  return { counter, levels, starts: new Map(starts) };
}

/** Word has this many. */
const MOST_LEVELS = 9;

function readLevel(level: XmlElement): Level {
  const restart = wordValue(level, "lvlRestart");
  return {
    start: Number(wordValue(level, "start") ?? 0),
    format: wordValue(level, "numFmt") ?? "decimal",
    text: wordValue(level, "lvlText") ?? "",
    inDigits: childOf(level, "isLgl") !== undefined && wordValue(level, "isLgl") !== "0",
    restart: restart === undefined ? undefined : Number(restart),
    style: wordValue(level, "pStyle"),
  };
}
