/** Finds the marks that a merge left where two versions of a file differ. */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";

/** Returns one `invalid-yaml` for each conflict, where it begins. */
export function conflictMarks({
  file,
  text,
}: {
  readonly file: string;
  readonly text: string;
}): readonly Diagnostic[] {
  if (!text.includes("<<<<<<< ") || !text.includes(">>>>>>> ")) return [];
  const marks = [...text.matchAll(/^(<<<<<<<|>>>>>>>)(?: .*)?$/gm)].map(
    ({ index: start, 0: line, 1: mark }) => ({
      isBeginning: mark === "<<<<<<<",
      span: { file, start, end: start + line.trimEnd().length },
    }),
  );
  return marks.flatMap(({ isBeginning, span }, at) => {
    if (!isBeginning) return [];
    const next = marks[at + 1];
    return diagnose("invalid-yaml", {
      message: "A merge left both versions here, with the marks between them.",
      span,
      hints: ["Keep what is meant, and delete the lines of <<<<<<<, ======= and >>>>>>>."],
      related: next === undefined || next.isBeginning ? [] : [{ message: "It ends here.", span: next.span }],
    });
  });
}
