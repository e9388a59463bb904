/** Looks whether the fonts of the themes are there, and whether the briefs have letters that no font has. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { check } from "../tasks/check.ts";
import { shippedFonts } from "../workspace/deck-assets.ts";
import { findBriefs } from "../workspace/find-briefs.ts";
import { type Finding, finding } from "./finding.ts";

export function examineFonts(names: readonly string[]): readonly Finding[] {
  const families = familiesOrReason();
  if (families instanceof Error)
    return [
      finding("fonts", "broken", families.message, "Install citedeck anew: a package of fonts is damaged."),
    ];
  const missing = findBriefs(names).briefs.flatMap(lettersWithoutFont);
  return [finding("fonts", "ok", `The fonts of the themes are there: ${families.join(", ")}.`), ...missing];
}

function lettersWithoutFont(brief: string): readonly Finding[] {
  return diagnosticsOf(brief)
    .filter(({ code }) => code === "letters-without-font")
    .map(({ message, hints }) => finding("fonts", "note", `${message} (${brief})`, ...hints));
}

/** Why a brief cannot be read is told where briefs are looked at. */
function diagnosticsOf(brief: string): readonly Diagnostic[] {
  try {
    return check({ briefs: [brief] }).flatMap(({ diagnostics }) => diagnostics);
  } catch {
    return [];
  }
}

function familiesOrReason(): readonly string[] | Error {
  try {
    return [...new Set(shippedFonts().map(({ family }) => family))];
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
