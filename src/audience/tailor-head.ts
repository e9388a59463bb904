/**
 * Makes the brief's own title and subtitle, which head all outputs, as an audience may read them. A step of tailoring.
 */
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Slide, UNCONDITIONAL } from "../model/brief.ts";
import type { Text } from "../model/text.ts";
import { fillText } from "./fill-text.ts";
import type { Ledger } from "./ledger.ts";
import { citedIn } from "./shown-texts.ts";
import { markingOfUncited, uncitedWordsOf } from "./uncited-words.ts";
import { decide, type Viewer } from "./viewer.ts";

export interface TailoredHead {
  readonly title: Text | undefined;
  readonly subtitle: Text | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * They carry the marking of the title slide that shows them, otherwise the brief's marking for own words without one.
 * Above the audience's, they are withheld. If they cite something that the audience may not see, that is the error
 * `withheld-in-output`, since the author meant every reader to have them.
 */
export function tailorHead(options: {
  readonly viewer: Viewer;
  readonly ledger: Ledger;
  readonly titleSlide: Slide | undefined;
}): TailoredHead {
  const { viewer, ledger, titleSlide } = options;
  const { brief } = viewer.resolved;
  const marking = titleSlide?.selection.tlp ?? viewer.unmarked;
  const diagnostics: Diagnostic[] = [];
  const admitted = (what: "title" | "subtitle"): Text | undefined => {
    const text = brief[what];
    if (text === undefined) return undefined;
    const cited = citedIn(text);
    const uncitedWords = markingOfUncited(uncitedWordsOf([text], marking));
    const decision = decide({ selection: UNCONDITIONAL, cited, uncitedWords }, viewer);
    if (decision.kind !== "withheld") return fillText(text, ledger);
    const { because, isByDefault } = decision;
    if (!isByDefault) diagnostics.push(withheldHead(what, { text, because, viewer }));
    const item = { what, slide: undefined, span: text.span, marking: decision.marking } as const;
    ledger.withhold({ ...item, because, isByDefault }, { texts: [text], cited, isByDefault });
    return undefined;
  };
  return { title: admitted("title"), subtitle: admitted("subtitle"), diagnostics };
}

function withheldHead(
  what: "title" | "subtitle",
  { text, because, viewer }: { readonly text: Text; readonly because: string; readonly viewer: Viewer },
): Diagnostic {
  return diagnose("withheld-in-output", {
    message: `The brief's ${what} ${because}, and "${viewer.id}" reads it on every output.`,
    span: text.span,
    hints: ["Write it in the title or lead of a slide instead, which only those who may know it are shown."],
  });
}
