/** What `citedeck rehearsal` does. */
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import type { TimeRow } from "../../model/time-comparison.ts";
import { type RehearsalOfBrief, rehearsal } from "../../tasks/rehearsal.ts";
import { visibleJson, visibleLine } from "../../text/visible-text.ts";
import { UnreadableRehearsals } from "../../workspace/rehearsals.ts";
import { textReader } from "../../workspace/text-reader.ts";
import type { CommandContext } from "../command-context.ts";
import type { RehearsalFlags } from "../commands/rehearsal.ts";
import { EXIT, UsageError } from "../exit-code.ts";
import { oneBrief } from "../one-brief.ts";
import { projectFor } from "../project-flag.ts";
import { printDiagnostics } from "../report-diagnostics.ts";
import { layOut } from "../table.ts";
import { painter, type Stream } from "../terminal.ts";
import { readerWithin } from "../within.ts";

export async function runRehearsal(
  name: string | undefined,
  flags: RehearsalFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const brief = oneBrief(name);
  const { audience, within } = flags;
  const project = await projectFor(flags);
  const report = readable(() => rehearsal({ brief, audience, limits: { within }, project }));
  if (!report.isRecorded)
    throw new UsageError(
      audience === undefined
        ? "There is no rehearsal of this brief."
        : `There is no rehearsal for "${audience}".`,
      ["`citedeck present --rehearse` records one."],
    );
  if (report.rehearsal === undefined) {
    const errors = report.diagnostics.filter((one) => hasErrors([one]));
    printDiagnostics(errors, textReader(readerWithin(flags)), terminal.err);
    if (errors.length === 0)
      throw new UsageError("The brief no longer has the audience of its last rehearsal.", []);
    return finish(EXIT.brief);
  }
  if (flags.format === "json") terminal.out.write(`${visibleJson(toJson(brief, report.rehearsal))}\n`);
  else printTimes(brief, report.rehearsal, terminal.out);
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableRehearsals)) throw error;
    throw new UsageError(`${error.message}.`, [
      "Update citedeck, or move the file elsewhere to record anew.",
    ]);
  }
}

function toJson(brief: string, { names, times, ...rest }: RehearsalOfBrief): object {
  return { brief, ...rest, names: Object.fromEntries(names), ...times };
}

function printTimes(brief: string, { audience, began, names, times }: RehearsalOfBrief, out: Stream): void {
  const paint = painter(out);
  const { total, sections, cuts, stillOver } = times;
  const nameOf = (id: string | undefined): string => names.get(id ?? "") ?? id ?? "";
  const hasSections = sections.length > 1;
  const rows = sections.flatMap((section) => [
    ...(hasSections ? [cells(section.id === undefined ? "Opening" : nameOf(section.id), section)] : []),
    ...section.slides.map((slide) => cells(`${hasSections ? "  " : ""}${nameOf(slide.id)}`, slide)),
  ]);
  const header = ["slide", "planned", "took", "over"];
  out.write(
    `${paint("bold", visibleLine(`${brief}, ${audience}`))}, rehearsed ${began.slice(0, 16).replace("T", " ")} UTC\n`,
  );
  for (const [at, line] of layOut([header, ...rows, cells("Total", total)]).entries())
    out.write(`  ${at === 0 ? paint("dim", line) : line}\n`);
  if (total.planned === undefined) {
    out.write("Nothing says how long the whole may take: write `time` into the brief's head.\n");
    return;
  }
  if (total.taken <= total.planned) {
    out.write("It fits.\n");
    return;
  }
  out.write(`To fit into ${clock(total.planned)}, cut:\n`);
  for (const line of layOut(cuts.map(({ id, over }) => [nameOf(id), `by ${clock(over)}`])))
    out.write(`  ${line}\n`);
  if (stillOver > 0)
    out.write(
      `It is ${clock(stillOver)} too long all the same: the slides are planned to take longer than the whole.\n`,
    );
}

function cells(name: string, { planned, taken }: Pick<TimeRow, "planned" | "taken">): readonly string[] {
  const over = planned === undefined ? 0 : taken - planned;
  return [name, planned === undefined ? "" : clock(planned), clock(taken), over > 0 ? `+${clock(over)}` : ""];
}

/** "1:02:09", "2:09" */
function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, "0");
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${String(minutes).padStart(2, "0")}:${rest}`;
}
