/** Checks one claim on one excerpt in a test, and returns what the rules on wordings say of it. */
import { compileFiles } from "./compile-files.ts";

const OF_WORDINGS =
  /turned$|-of-another$|^opposite-of-excerpt$|^change-by-or-to$|^quantifier-strengthened$|-added$|^future-as-done$|-dropped$|^scope-widened$/;

/** Returns the codes of the rules on wordings, in order; `source` is the excerpt and all of its source. */
export function wordingCodes(source: string, claim: string, language: string): readonly string[] {
  const brief = {
    title: "T",
    language,
    sources: [{ id: "s", type: "report", title: "S", issued: "2023-05-06", language, file: "s.txt" }],
    excerpts: { e: { source: "s", exact: source } },
    slides: [{ id: "one", title: "A", points: [`${claim} [@e]`] }],
  };
  return compileFiles({ "brief.yaml": JSON.stringify(brief), "s.txt": source })
    .diagnostics.map(({ code }) => code)
    .filter((code) => OF_WORDINGS.test(code));
}
