/** `citedeck doctor`: looks whether this machine has what citedeck needs, and says what to do where it has not. */
import { examine } from "../../doctor/examine.ts";
import { type Finding, SUBJECTS } from "../../doctor/finding.ts";
import { visibleJson } from "../../text/visible-text.ts";
import { packageVersion } from "../../workspace/package-files.ts";
import type { CommandContext } from "../command-context.ts";
import type { DoctorFlags } from "../commands/doctor.ts";
import { EXIT } from "../exit-code.ts";
import { painter, type Stream } from "../terminal.ts";

export async function runDoctor(
  briefs: readonly string[],
  { out, json }: DoctorFlags,
  { terminal, finish }: CommandContext,
): Promise<void> {
  const onFinding = json ? () => undefined : (one: Finding) => printFinding(one, terminal.out);
  const findings = await examine({ briefs, out, onFinding });
  const isBroken = findings.some(({ state }) => state === "broken");
  if (json) terminal.out.write(`${visibleJson({ version: packageVersion(), findings })}\n`);
  else terminal.out.write(`\n${lastLine(findings)}\n`);
  finish(isBroken ? EXIT.machine : EXIT.good);
}

const STYLES = { ok: "dim", note: "warning", broken: "error" } as const;

const WIDEST = Math.max(...SUBJECTS.map(({ length }) => length));

function printFinding({ about, state, message, hints }: Finding, stream: Stream): void {
  const paint = painter(stream);
  const head = `${paint(STYLES[state], state.padEnd("broken".length))}  ${paint("bold", about.padEnd(WIDEST))}`;
  stream.write(`${head}  ${message}\n`);
  for (const hint of hints) stream.write(`${" ".repeat(WIDEST + 10)}${paint("hint", "hint:")} ${hint}\n`);
}

function lastLine(findings: readonly Finding[]): string {
  const broken = findings.filter(({ state }) => state === "broken").map(({ about }) => about);
  if (broken.length > 0) return `Broken: ${[...new Set(broken)].join(", ")}.`;
  return "Everything that citedeck needs is in order.";
}
