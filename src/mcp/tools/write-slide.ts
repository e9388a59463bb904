/** `write_slide`: writes a slide into the brief, if its sources bear it out. */
import * as z from "zod";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ReadText } from "../../diagnostics/file-lines.ts";
import { isBroken, NOT_READ } from "../../edit/brief-files.ts";
import { planSlide } from "../../edit/plan-slide.ts";
import { type CandidateSlide, readCandidate } from "../../edit/read-candidate.ts";
import type { Session } from "../../session/create-session.ts";
import { textReader } from "../../workspace/text-reader.ts";
import { type Answer, Refusal } from "../answer.ts";
import { defineTool } from "../define-tool.ts";
import type { Desk } from "../desk.ts";
import { judgeSlide } from "../judging/judge-slide.ts";
import { type Planned, refusedPlan } from "../writes.ts";
import {
  printDiagnostic,
  quotedDiagnostics,
  quotedReasons,
  type ToldDiagnostic,
  tellDiagnostic,
  toldDiagnostic,
} from "./told-diagnostics.ts";

const output = z.object({
  written: z.boolean(),
  slide: z.string().optional().describe("The ID of the slide."),
  reasons: z.array(z.string()).describe("Why nothing was written; empty where the slide was written."),
  diagnostics: z
    .array(toldDiagnostic)
    .describe("What the brief would say of the slide, with what would mend it."),
  excuses: z
    .array(z.string())
    .describe("What was taken that only a person may give, and is listed in the log."),
});

export const writeSlide = defineTool({
  name: "write_slide",
  title: "Write a slide",
  description:
    "Writes one slide, as YAML that begins with `id:`. Every fact cites an excerpt, as in [@excerpt-id], and says what that says. The slide is checked first: if its sources do not bear it out, nothing is written, and the answer says why.",
  input: z.object({
    yaml: z.string().describe("The slide: a map with `id`, `layout`, `title`, `points` and so on."),
    replaces: z.string().optional().describe("The ID of the slide that it replaces."),
    after: z
      .string()
      .optional()
      .describe("The ID of the slide that it follows. Without either, it comes last."),
  }),
  output,
  writes: "brief",
  run: async (input, desk) => await write(input, desk),
});

interface Sent {
  readonly yaml: string;
  readonly replaces?: string | undefined;
  readonly after?: string | undefined;
}

async function write(sent: Sent, desk: Desk): Promise<Answer<z.infer<typeof output>>> {
  const { writes } = desk;
  if (writes === undefined) throw new Refusal("This session only reads.");
  const candidate = readCandidate(sent.yaml);
  const id = "kind" in candidate ? undefined : candidate.id;
  const plan = (): Attempt =>
    "kind" in candidate ? refusedAttempt(candidate.why) : attempt(candidate, sent, desk);
  const { planned, reasons } = await writes.make({ tool: "write_slide", id, sent, plan });
  const { excuses = [], printed = [], told = [], others = [] } = planned ?? {};
  const data = { slide: id, diagnostics: [...told], reasons: [...reasons] };
  if (reasons.length > 0) {
    // What the slide itself has no fault in: somebody else had the file.
    const isOvertaken = planned === undefined || planned.reasons.length === 0;
    return {
      texts: [
        "Nothing was written.",
        ...(isOvertaken ? quotedReasons(reasons) : [...quotedReasons(others), ...quotedDiagnostics(printed)]),
      ],
      data: { ...data, excuses: [], written: false },
      isRefused: true,
    };
  }
  const listed = quotedReasons(excuses.map((one) => `Listed in the log: ${one}`));
  return {
    texts: [`The slide "${id}" is written.`, ...listed, ...quotedDiagnostics(printed)],
    data: { ...data, excuses: [...excuses], written: true },
  };
}

/** A plan, and what the answer tells of it. */
interface Attempt extends Planned {
  readonly told: readonly ToldDiagnostic[];
  /** The same diagnostics as a person reads them. */
  readonly printed: readonly string[];
  /** The reasons that are no diagnostics. */
  readonly others: readonly string[];
}

function refusedAttempt(why: string): Attempt {
  return { ...refusedPlan([why]), told: [], printed: [], others: [why] };
}

function attempt(candidate: CandidateSlide, { replaces, after }: Sent, desk: Desk): Attempt {
  const { session, brief, writes } = desk;
  if (replaces !== undefined && after !== undefined)
    return refusedAttempt("A slide replaces another one or follows one, not both.");
  const text = textReader(session.read)(brief);
  if (text === undefined) return refusedAttempt("The brief's file cannot be read.");
  if (session.diagnostics().some(isBroken)) return refusedAttempt(NOT_READ);
  const plan = planSlide(text, candidate, { replaces, after });
  if (plan.kind === "refused") return refusedAttempt(plan.why);
  const judgement = judgeSlide({ session, brief, text, plan, candidate, replaces });
  const readText = overText(session, brief, plan.text);
  const isAllowed = writes?.allowsExcuses === true;
  const all = [...judgement.findings, ...judgement.remarks];
  const found = isAllowed ? all : all.map(withoutExcuses);
  const taken = judgement.liberties.map(({ why }) => why);
  const others = [...judgement.faults, ...(isAllowed ? [] : [...new Set(taken)])];
  const reasons = [...others, ...judgement.findings.map(({ message }) => message)];
  const told = found.map((one) => tellDiagnostic(one, readText));
  const printed = found.map((one) => printDiagnostic(one, readText));
  if (reasons.length > 0) return { ...refusedPlan(reasons), told, printed, others };
  const title = `Write the slide "${candidate.id}"`;
  const edit = { kind: "planned", title, texts: new Map([[brief, plan.text]]) } as const;
  return { plan: edit, reasons, excuses: [...new Set(taken)], told, printed, others };
}

/** What a person may do about a finding, an assistant would be refused. */
function withoutExcuses(diagnostic: Diagnostic): Diagnostic {
  return {
    ...diagnostic,
    hints: diagnostic.hints.filter((hint) => !/\bexcuse\b|`kind: |\{\.scare\}/.test(hint)),
    fixes: (diagnostic.fixes ?? []).filter(({ edits }) => !edits.some(({ text }) => /\bexcuse\b/.test(text))),
  };
}

/** The texts that the findings' places are in: the brief's file is as it was tried. */
function overText(session: Session, brief: string, text: string): ReadText {
  const read = textReader(session.read);
  return (file) => (file === brief ? text : read(file));
}
