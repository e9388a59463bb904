/** `add_excerpt`: adds an excerpt to the brief, if its words are in the source. */
import * as z from "zod";
import { NOT_READ } from "../../edit/brief-files.ts";
import { excerptRemarks } from "../../edit/excerpt-remarks.ts";
import { findPassages } from "../../edit/find-passages.ts";
import { type PlannedExcerpt, planExcerpt } from "../../edit/plan-excerpt.ts";
import { openToAdd, whyNotPlanned } from "../../edit/plan-selection.ts";
import type { Brief } from "../../model/brief.ts";
import { bibtexParser } from "../../workspace/bibtex-parser.ts";
import { type Answer, Refusal } from "../answer.ts";
import { defineTool } from "../define-tool.ts";
import type { Desk } from "../desk.ts";
import { cutOff } from "../judging/cut-off.ts";
import { type Planned, refusedPlan } from "../writes.ts";
import { onOneLine, wordsOfSource } from "./quoted-lines.ts";
import { quotedReasons } from "./told-diagnostics.ts";

const LONGEST = 5000;

const output = z.object({
  added: z.boolean(),
  id: z.string().optional().describe("What a text cites, as in [@id]."),
  words: z.string().optional().describe("The words as the source has them."),
  line: z.number().optional(),
  page: z.number().optional(),
  reasons: z.array(z.string()).describe("Why nothing was added; empty where the excerpt was added."),
  nearest: z.string().optional().describe("The passage of the source that is nearest to what was sent."),
  remarks: z.array(z.string()),
});

export const addExcerpt = defineTool({
  name: "add_excerpt",
  title: "Add an excerpt",
  description:
    "Adds a passage of a source to the brief's excerpts, so that slides can cite it. The words must stand in the source exactly like that; where they do not, nothing is added, and the answer has the nearest passage.",
  input: z.object({
    source: z.string().describe("The source's ID."),
    exact: z
      .string()
      .max(LONGEST)
      .describe(
        "The words, letter by letter as the source has them: whole sentences, with what limits them.",
      ),
    id: z.string().describe("The new excerpt's ID: letters, digits and hyphens."),
    prefix: z
      .string()
      .max(LONGEST)
      .optional()
      .describe("What stands right before the words, where they occur more than once."),
    suffix: z.string().max(LONGEST).optional().describe("What stands right after them."),
  }),
  output,
  writes: "brief",
  run: async (input, desk) => await add(input, desk),
});

interface Sent {
  readonly source: string;
  readonly exact: string;
  readonly id: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

interface Attempt extends Planned {
  readonly made?: PlannedExcerpt;
  readonly nearest?: string | undefined;
}

async function add(sent: Sent, desk: Desk): Promise<Answer<z.infer<typeof output>>> {
  const { writes } = desk;
  if (writes === undefined) throw new Refusal("This session only reads.");
  const plan = (): Attempt => attempt(sent, desk);
  const { planned, reasons } = await writes.make({ tool: "add_excerpt", id: sent.id, sent, plan });
  const { made, nearest } = planned ?? {};
  if (reasons.length > 0 || made === undefined) {
    const near =
      nearest === undefined
        ? []
        : [
            "The nearest passage of the source:",
            { about: wordsOfSource(sent.source), lines: [`| ${nearest}`] },
          ];
    return {
      texts: ["Nothing was added.", ...quotedReasons(reasons), ...near],
      data: { added: false, reasons: [...reasons], nearest, remarks: [] },
      isRefused: true,
    };
  }
  const { id, passage } = made;
  const quoted = { about: wordsOfSource(sent.source), lines: [`| ${onOneLine(passage.words)}`] };
  const remarks = excerptRemarks(made).map(({ message }) => message);
  return {
    texts: [`The excerpt [@${id}] is added.`, quoted, ...quotedReasons(remarks)],
    data: {
      added: true,
      id,
      words: passage.words,
      line: passage.line,
      page: passage.page,
      reasons: [],
      remarks,
    },
  };
}

function attempt({ source, exact, id, prefix, suffix }: Sent, desk: Desk): Attempt {
  const { session, brief, writes } = desk;
  const files = { path: brief, read: session.read, parseBibtex: bibtexParser() };
  const opened = openToAdd(files);
  if (opened === undefined) return refusedPlan([NOT_READ]);
  if (!/[\p{L}\p{N}]/u.test(exact)) return refusedPlan(["There are no words to add."]);
  const context = { prefix, suffix };
  const plan = planExcerpt({ files, ...opened, excerpt: { source, words: exact, id, context } });
  switch (plan.kind) {
    case "refused":
      return refusedPlan(whyNotPlanned(plan));
    case "unanchored": {
      const nearest = nearestIn({ source, exact }, opened.decoded, session.read);
      return { ...refusedPlan(whyNotPlanned(plan)), nearest };
    }
    case "planned": {
      const { file, text } = plan.list;
      const errors = newErrors(session, file, text);
      if (errors.length > 0) return refusedPlan(errors);
      const excuses = cutOff({ files, ...opened, source, planned: plan, desk });
      if (excuses.length > 0 && writes?.allowsExcuses !== true) return refusedPlan(excuses);
      const texts = new Map([[file, text]]);
      return {
        plan: { kind: "planned", title: `Add the excerpt "${plan.id}"`, texts },
        reasons: [],
        excuses,
        made: plan,
      };
    }
  }
}

function nearestIn(
  { source, exact }: Pick<Sent, "source" | "exact">,
  brief: Brief,
  read: Desk["session"]["read"],
): string | undefined {
  const only = { ...brief, sources: brief.sources.filter(({ id }) => id === source) };
  const { passages } = findPassages({ brief: only, read, query: exact, limit: 1 });
  return passages[0] && onOneLine(passages[0].text);
}

/** An excerpt that overlaps one with a higher marking would open that one's words. */
function newErrors(session: Desk["session"], file: string, text: string): readonly string[] {
  const errors = (): readonly string[] =>
    session
      .diagnostics()
      .filter(({ severity }) => severity === "error")
      .map(({ code, message }) => `${code} ${message}`);
  const before = new Set(errors());
  return session
    .tryOut(new Map([[file, text]]), errors)
    .filter((one) => !before.has(one))
    .map((one) => one.slice(one.indexOf(" ") + 1));
}
