/** Reports what `citedeck anchor` found and wrote for one brief. */
import type { AnchorPlan, TextOutcome } from "../edit/plan-anchors.ts";
import { visibleLine } from "../text/visible-text.ts";
import { painter, type Stream } from "./terminal.ts";

export interface ChangedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** How many excerpts and sources in it changed. */
  readonly entries: number;
  /** How many values could not be written into it. */
  readonly refused: number;
}

export function printAnchorReport(
  report: {
    readonly brief: string;
    readonly plan: AnchorPlan;
    readonly files: readonly ChangedFile[];
    readonly dryRun: boolean;
  },
  stream: Stream,
): void {
  const { brief, plan, files, dryRun } = report;
  const paint = painter(stream);
  const lines = [
    ...plan.texts.flatMap(textLines),
    ...files.filter(({ refused }) => refused > 0).map(({ file }) => refusedLine(file)),
    `${paint("bold", visibleLine(brief))}: ${tally(plan)}${files.some(({ entries }) => entries > 0) ? "" : "; nothing to write"}`,
    ...files.filter(({ entries }) => entries > 0).map((file) => `  ${writtenLine(file, dryRun)}`),
  ];
  stream.write(`${lines.join("\n")}\n`);
}

/** Nothing for a text in which everything is as recorded. */
function textLines({ source: { id }, file, hash, moved, gone, otherPages }: TextOutcome): readonly string[] {
  const isChanged = hash === "changed" || hash === "unresolved";
  const places = moved.map(
    ({ id: excerpt, from, to }) => `${excerpt} (${from.start}-${from.end} to ${to.start}-${to.end})`,
  );
  return [
    ...(isChanged ? [`The text of "${id}", ${file}, is not the one whose hash was recorded.`] : []),
    ...(moved.length > 0 ? [`  ${isChanged ? "" : `in ${file}, `}moved: ${places.join(", ")}`] : []),
    ...(gone.length > 0
      ? [`  ${isChanged ? "" : `not in ${file}: `}${isChanged ? "gone: " : ""}${gone.join(", ")}`]
      : []),
    ...(hash === "unresolved" ? ["  Its recorded hash stays until all its excerpts are found."] : []),
    ...otherPages.map(
      ({ id: excerpt, page, counted }) =>
        `  ${excerpt}: page ${page} is kept; by the text's own count it is page ${counted}.`,
    ),
  ];
}

function refusedLine(file: string): string {
  return `Not everything can be written into ${file}: there it is an alias, or another program's list.`;
}

function tally({ texts, recorded }: AnchorPlan): string {
  const count = (pick: (text: TextOutcome) => number): number =>
    texts.reduce((sum, text) => sum + pick(text), 0);
  const found = count((text) => text.found.length);
  const parts = [
    [count(({ moved }) => moved.length), "moved"],
    [count(({ gone }) => gone.length), "gone"],
    [count(({ ambiguous }) => ambiguous.length), "ambiguous"],
    [recorded, "recorded"],
  ] as const;
  const others = parts.filter(([number]) => number > 0).map(([number, what]) => `, ${number} ${what}`);
  return `${found} ${found === 1 ? "excerpt" : "excerpts"} found${others.join("")}`;
}

function writtenLine({ file, entries }: ChangedFile, dryRun: boolean): string {
  const what = entries === 1 ? "1 entry" : `${entries} entries`;
  return dryRun ? `${file}: ${what} would change` : `${file}: ${what} written`;
}
