import { counted } from "../../diagnostics/counted.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/suggest.ts";
import type { MatrixCell, SlideMatrix } from "../../model/slide-matrix.ts";
import type { Project } from "../../project/project.ts";
import { audiences, differenceOf } from "../../tasks/audiences.ts";
import { visibleJson, visibleLine } from "../../text/visible-text.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { briefsNamed } from "../briefs-argument.ts";
import type { CommandContext } from "../command-context.ts";
import type { AudiencesFlags } from "../commands/audiences.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { projectFor } from "../project-flag.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { layOut } from "../table.ts";
import { painter, type Stream } from "../terminal.ts";
import { readerWithin } from "../within.ts";

interface Shown {
  readonly brief: string;
  readonly name: string;
  readonly matrix: SlideMatrix;
}

export async function runAudiences(
  names: readonly string[],
  flags: AudiencesFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const briefs = briefsNamed(names);
  if (flags.format === "html" && briefs.length > 1)
    throw new UsageError("A page shows one brief, and there are several here.", ["Name one of them."]);
  const project = await projectFor(flags);
  const readable = briefs.flatMap((brief) => matrixOf(brief, flags, project));
  await SHOW[flags.format](readable, terminal.out);
  finish(readable.length < briefs.length ? EXIT.brief : EXIT.good);

  /** Returns nothing, and says why, where the brief cannot be read whole. */
  function matrixOf(brief: string, flags: AudiencesFlags, project: Project): readonly Shown[] {
    const read = readerWithin(flags);
    const { name, matrix, diagnostics } = audiences({ brief, limits: { within: flags.within }, project });
    if (name !== undefined && matrix !== undefined && matrix.audiences.length > 0)
      return [{ brief, name, matrix: narrowed(matrix, flags.diff) }];
    const errors = diagnostics.filter((diagnostic) => hasErrors([diagnostic]));
    printDiagnostics(errors, textReader(read), terminal.err);
    return [];
  }
}

const SHOW: Readonly<
  Record<AudiencesFlags["format"], (all: readonly Shown[], out: Stream) => void | Promise<void>>
> = {
  table: (all, out) => {
    for (const one of all) printTable(one, out);
  },
  json: (all, out) => {
    const briefs = all.map(({ brief, name, matrix }) => ({ brief, name, ...matrix }));
    out.write(`${visibleJson({ briefs })}\n`);
  },
  html: async ([one], out) => {
    if (one === undefined) return;
    const { matrixPage } = await import("../../tasks/matrix-page.ts");
    out.write(matrixPage(one));
  },
};

function printTable({ brief, matrix: { audiences: all, slides } }: Shown, stream: Stream): void {
  const paint = painter(stream);
  stream.write(`${paint("bold", visibleLine(brief))}\n`);
  const header = ["slide", ...all.map(({ id, marking }) => `${id} (${marking})`)];
  const rows = slides.map(({ id, cells }) => [id, ...cells.map(cellText)]);
  for (const [at, line] of layOut([header, ...rows]).entries())
    stream.write(`  ${at === 0 ? paint("dim", line) : line}\n`);
  for (const { id, cells } of slides) {
    for (const { audience, because } of cells) {
      if (because.length === 0) continue;
      stream.write(`  ${paint("dim", `${id}, ${audience}:`)} ${visibleLine(because.join("; "))}\n`);
    }
  }
}

/** Its place in the deck, and how much of it there is: "4", "4, variant", "4, 2 of 5 items", "4, shortened", "withheld". */
function cellText({ state, number, isVariant, items }: MatrixCell): string {
  if (number === undefined) return state === "withheld" ? "withheld" : "left out";
  const isWhole = items.given === items.of;
  const part = isWhole ? "shortened" : `${items.given} of ${counted(items.of, "item")}`;
  const share = state === "shown" ? [] : [part];
  return [String(number), ...(isVariant ? ["variant"] : []), ...share].join(", ");
}

/** Throws a UsageError where the brief has no such audience. */
function narrowed(matrix: SlideMatrix, pair: readonly [string, string] | undefined): SlideMatrix {
  if (pair === undefined) return matrix;
  const known = matrix.audiences.map(({ id }) => String(id));
  const unknown = pair.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UsageError(`No audience is named ${unknown.map((name) => `"${name}"`).join(" or ")}.`, [
      ...unknown.flatMap((name) => didYouMean(name, known)),
      `There are ${known.join(", ")}.`,
    ]);
  return differenceOf(matrix, pair);
}
