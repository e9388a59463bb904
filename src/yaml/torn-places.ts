/** Determines for each value of a file what was left out inside it, or directly after it. */
import type { Range } from "../diagnostics/range-index.ts";
import { countWhile } from "../text/count-while.ts";
import type { Slip } from "./find-slips.ts";
import { columnsOf, type YamlLine, yamlLines } from "./yaml-lines.ts";

export interface TornPlaces {
  /** True for a text that is empty, or may continue, where what follows was left out. Its intended value is unknown. */
  readonly isCut: (text: Range & { readonly isEmpty: boolean; readonly mayGoOn: boolean }) => boolean;
  /** Returns where something was left out that may have been in this map or list. */
  readonly tornOutOf: (collection: Range) => readonly Range[];
  /** Names of the anchors that were left out. */
  readonly anchors: ReadonlySet<string>;
}

export const NOTHING_TORN: TornPlaces = { isCut: () => false, tornOutOf: () => [], anchors: new Set() };

/** `slips` are in order. `left` is `text` with spaces in their place. */
export function tornPlaces(options: {
  readonly text: string;
  readonly left: string;
  readonly slips: readonly Slip[];
}): TornPlaces {
  const { text, left, slips } = options;
  if (slips.length === 0) return NOTHING_TORN;
  const lines = yamlLines(left);
  const torn = slips.map((slip): Torn => ({ ...slip, ...surroundings(slip, { lines, left }) }));
  return {
    isCut({ start, end, isEmpty, mayGoOn }) {
      const slip = torn[countWhile(torn, (one) => one.end < start)];
      return slip !== undefined && end >= slip.after && (isEmpty || (mayGoOn && slip.goesOn));
    },
    tornOutOf({ start, end }) {
      const column = start - (left.lastIndexOf("\n", start - 1) + 1);
      const from = countWhile(torn, (one) => one.start < start);
      const until = countWhile(torn, (one) => one.before < end);
      const before = torn[from - 1];
      const open = [...(before?.next === start ? [before] : []), ...torn.slice(from, until)];
      return open.filter(({ isStray, least }) => isStray && column >= least);
    },
    anchors: new Set(slips.flatMap((slip) => anchorsIn(text.slice(slip.start, slip.end)))),
  };
}

interface Surroundings extends Pick<Slip, "goesOn"> {
  /** Where the last line before it with something left on it begins, and where that line ends. */
  readonly before: number;
  readonly after: number;
  /** Where the next line after it begins. */
  readonly next: number;
  /** What begins further left lacks nothing, because the lines belong to the entries in their column. */
  readonly least: number;
}

type Torn = Slip & Surroundings;

function surroundings(
  slip: Slip,
  { lines, left }: { readonly lines: readonly YamlLine[]; readonly left: string },
): Surroundings {
  const behind = countWhile(lines, ({ start }) => start < slip.end);
  const above = countWhile(lines, ({ start }) => start < slip.start) - 1;
  let at = above;
  while (at >= 0 && (lines[at]?.column ?? 0) > slip.column) at -= 1;
  const [last, over, next] = [lines[above], lines[at], lines[behind]];
  const isBeside = (line: YamlLine | undefined): boolean =>
    line !== undefined && columnsOf(line, left).includes(slip.column);
  // At the left margin, the second half of a broken line looks like a key, which ends everything that is open.
  const isOwnKey = last?.column === 0 && !left.slice(last.start, slip.start).includes("\n");
  return {
    before: (isOwnKey ? lines[above - 1] : last)?.start ?? -1,
    after: endOfWords(last, left),
    next: next?.start ?? left.length,
    least: isBeside(over) || next?.column === slip.column ? slip.column : 0,
    // A continuation is further to the right than its key.
    goesOn: slip.goesOn && !isBeside(last),
  };
}

/** Without the comment after them. */
function endOfWords(line: YamlLine | undefined, left: string): number {
  if (line === undefined) return 0;
  const words = left.slice(line.start, line.end);
  const comment = words.search(/\s#/);
  return comment === -1 ? line.end : line.start + words.slice(0, comment).trimEnd().length;
}

function anchorsIn(words: string): readonly string[] {
  return Array.from(words.matchAll(/&([^\s,[\]{}]+)/g), ([, name = ""]) => name);
}
