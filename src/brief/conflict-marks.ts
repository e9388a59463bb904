/** Finds the marks that a merge left where two versions of a file differ. Called by read-yaml, before anything is parsed. */
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
  const marks = [...text.matchAll(/^(<<<<<<<|=======|>>>>>>>)(?: .*)?$/gm)];
  return marks
    .filter(([, mark]) => mark === "<<<<<<<")
    .map(({ index: start, 0: line }) => {
      const end = marks.find(({ index, 1: mark }) => index > start && mark === ">>>>>>>");
      return diagnose("invalid-yaml", {
        message: "A merge left both versions here, with the marks between them.",
        span: { file, start, end: start + line.trimEnd().length },
        hints: ["Keep what is meant, and delete the lines of <<<<<<<, ======= and >>>>>>>."],
        related:
          end === undefined
            ? []
            : [
                {
                  message: "It ends here.",
                  span: { file, start: end.index, end: end.index + end[0].length },
                },
              ],
      });
    });
}
