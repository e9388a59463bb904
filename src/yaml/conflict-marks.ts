/** Finds the marks that a merge left where two versions of a file differ. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Slip } from "./find-slips.ts";
import { isDash, keyLength, type YamlLine, yamlLines } from "./yaml-lines.ts";

export interface Conflicts {
  /** Both versions of each conflict, and what follows them where it belongs to something that they begin. */
  readonly slips: readonly Slip[];
  /** One `invalid-yaml` for each conflict, where it begins. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the conflicts of a file, in order. */
export function conflictMarks({ file, text }: { readonly file: string; readonly text: string }): Conflicts {
  if (!text.includes("<<<<<<< ") || !text.includes(">>>>>>> ")) return { slips: [], diagnostics: [] };
  const marks = [...text.matchAll(/^(<<<<<<<|>>>>>>>)(?: .*)?$/gm)].map(
    ({ index: start, 0: line, 1: mark }) => ({
      isBeginning: mark === "<<<<<<<",
      span: { file, start, end: start + line.trimEnd().length },
    }),
  );
  const found = marks.flatMap(({ isBeginning, span }, at) => {
    const next = marks[at + 1];
    return isBeginning ? { begins: span, ends: next?.isBeginning === false ? next.span : undefined } : [];
  });
  const lines = yamlLines(text);
  return {
    slips: found.flatMap(({ begins, ends }) => slipOf(begins.start, (ends ?? begins).end, { lines, text })),
    diagnostics: found.map(({ begins, ends }) =>
      diagnose("invalid-yaml", {
        message: "A merge left both versions here, with the marks between them.",
        span: begins,
        hints: ["Keep what is meant, and delete the lines of <<<<<<<, ======= and >>>>>>>."],
        related: ends === undefined ? [] : [{ message: "It ends here.", span: ends }],
      }),
    ),
  };
}

function slipOf(
  start: number,
  end: number,
  { lines, text }: { readonly lines: readonly YamlLine[]; readonly text: string },
): Slip {
  const words = (line: YamlLine): string => text.slice(line.start, line.end);
  const inside = lines.filter(
    (line) => line.start >= start && line.end <= end && !/^(?:<{7}|={7}|>{7}|\|{7})/.test(words(line)),
  );
  const least = Math.min(...inside.map(({ column }) => column));
  const behind = lines.filter((line) => line.start > end);
  const until = behind.findIndex(({ column }) => column <= least);
  const own = inside.length === 0 ? [] : behind.slice(0, until === -1 ? undefined : until);
  const [first] = inside;
  const goesOn = first !== undefined && !isDash(words(first)) && keyLength(words(first)) === undefined;
  return { start, end: own.at(-1)?.end ?? end, isStray: true, column: Infinity, goesOn };
}
