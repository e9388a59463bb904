/** Plans an excerpt of a brief whose files are not opened yet, by its words or by their place in the source's text. */
import { decodeBrief } from "../brief/decode/decode-brief.ts";
import type { Stretch } from "../sources/passages.ts";
import type { SourceText } from "../sources/source-text.ts";
import { type BriefFiles, NOT_READ, openBrief } from "./brief-files.ts";
import { type ExcerptPlan, type NewExcerpt, planExcerpt } from "./plan-excerpt.ts";
import { wholeWords } from "./whole-words.ts";

/** Is refused where a part of the brief cannot be read. */
export function planExcerptIn(files: BriefFiles, excerpt: NewExcerpt): ExcerptPlan {
  const opened = openToAdd(files);
  if (opened === undefined) return { kind: "refused", message: NOT_READ, hints: [] };
  return planExcerpt({ files, ...opened, excerpt });
}

type Opened = Pick<Parameters<typeof planExcerpt>[0], "brief" | "decoded">;

/** Returns what an excerpt is planned in; undefined where a part of the brief cannot be read: nothing may be added to it then. */
export function openToAdd(files: BriefFiles): Opened | undefined {
  const brief = openBrief(files);
  const { value: decoded } = decodeBrief(files);
  return "root" in brief && decoded !== undefined && decoded.torn === undefined
    ? { brief, decoded }
    : undefined;
}

export interface Selection {
  readonly source: string;
  readonly text: SourceText;
  /** In UTF-16 code units of the source's text. It is extended to whole words. */
  readonly selected: Stretch;
  /** One is proposed where it is undefined. */
  readonly id?: string | undefined;
}

/** Returns the excerpt of the whole words of a selection; undefined where no words are selected. */
export function planSelection(
  files: BriefFiles,
  { source, text, selected, id }: Selection,
): ExcerptPlan | undefined {
  const place = wholeWords(text.text, selected);
  if (place === undefined) return undefined;
  const words = text.text.slice(place.start, place.end);
  const context = { prefix: undefined, suffix: undefined };
  return planExcerptIn(files, { source, words, id, context, place });
}

/** Returns the reasons as sentences. */
export function whyNotPlanned(plan: Exclude<ExcerptPlan, { kind: "planned" }>): readonly string[] {
  return plan.kind === "refused"
    ? [plan.message, ...plan.hints]
    : plan.diagnostics.flatMap(({ message, hints }) => [message, ...hints]);
}
