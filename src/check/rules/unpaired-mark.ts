/** A quotation mark without its partner leaves open what is quoted. So does `{.scare}` where no quotation ends. */
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { ResolvedBrief } from "../../model/resolved.ts";
import { quotedTexts } from "../quotation/quoted-texts.ts";

/** Diagnostics: `unpaired-quotation-mark` in texts that cite, `stray-scare` in any. */
export function unpairedMark({ brief }: ResolvedBrief): readonly Diagnostic[] {
  return quotedTexts(brief).flatMap(({ cited, unpaired, strayScares }) => [
    ...(cited.length === 0 ? [] : unpaired.map(reportUnpaired)),
    ...strayScares.map(reportStray),
  ]);
}

function reportUnpaired(span: Span): Diagnostic {
  return diagnose("unpaired-quotation-mark", {
    message: "This quotation mark has no partner in its paragraph, so the words beside it are not verified.",
    span,
    hints: ["Close the quotation; inches and seconds are written with ″."],
  });
}

function reportStray(span: Span): Diagnostic {
  return diagnose("stray-scare", {
    message: "`{.scare}` stands where no quotation ends.",
    span,
    hints: ["It goes right behind the closing mark, as in ‘so-called’{.scare}."],
  });
}
