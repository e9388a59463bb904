/** The one place through which an assistant changes a brief: planned from the files as they are, judged, written whole, and listed. */
import { posix } from "node:path";
import { type EditPlan, type EditResult, previewEdits } from "../serve/preview/edits.ts";
import type { Session } from "../session/create-session.ts";
import { Refusal } from "./answer.ts";
import { type AssistantLog, openAssistantLog } from "./assistant-log.ts";

export interface Writes {
  readonly allowsExcuses: boolean;
  /** Edits are made one after the other. What is refused changes no file but the log. */
  readonly make: <P extends Planned>(edit: Edit<P>) => Promise<Made<P>>;
  /** Resolves when the edits are written that were begun. */
  readonly settled: () => Promise<void>;
}

export interface Edit<P extends Planned> {
  readonly tool: string;
  readonly id: string | undefined;
  /** What the assistant sent, for the log. */
  readonly sent: object;
  /** Is called when it is its turn. */
  readonly plan: () => P;
}

export interface Planned {
  readonly plan: EditPlan;
  /** Why it is refused; empty for an edit that is to be written. Sentences. */
  readonly reasons: readonly string[];
  /** What is taken that only a person may give. Sentences. */
  readonly excuses: readonly string[];
}

export interface Made<P extends Planned> {
  readonly planned: P | undefined;
  /** Empty for an edit that was written. */
  readonly reasons: readonly string[];
}

export function assistantWrites(options: {
  readonly session: Session;
  /** Path of the brief's YAML file. Only files in its folder are changed. */
  readonly brief: string;
  readonly allowsExcuses: boolean;
}): Writes {
  const { session, brief, allowsExcuses } = options;
  const edits = previewEdits({ session, brief, onEdited: () => undefined });
  let last: Promise<unknown> = Promise.resolve();
  const make = async <P extends Planned>({ tool, id, sent, plan }: Edit<P>): Promise<Made<P>> => {
    using log = openLog(posix.dirname(brief));
    const made: { planned: P | undefined } = { planned: undefined };
    const tried = (): Promise<EditResult> =>
      edits.make(() => {
        made.planned = plan();
        return made.planned.plan;
      });
    let result = await tried();
    // Somebody else's save in between: what is planned again holds for the files as they are then.
    for (let again = 1; again < TRIES && isOvertaken(result, made.planned); again += 1)
      result = await tried();
    const { reasons = [], excuses = [], plan: planned } = made.planned ?? {};
    if (result.kind === "refused") {
      const why = reasons.length === 0 ? [result.why] : reasons;
      log.add({ tool, outcome: "refused", id, sent, reasons: why });
      return { planned: made.planned, reasons: why };
    }
    const files = planned?.kind === "planned" ? [...planned.texts.keys()] : [];
    log.add({ tool, outcome: "written", id, sent, files, ...(excuses.length === 0 ? {} : { excuses }) });
    return { planned: made.planned, reasons: [] };
  };
  return {
    allowsExcuses,
    make: (edit) => {
      const made = make(edit);
      last = Promise.allSettled([last, made]);
      return made;
    },
    settled: async () => void (await last),
  };
}

/** How often an edit is planned again before its assistant is told. */
const TRIES = 3;

/** The plan was to write, and the files were not any more what it was made for. */
function isOvertaken(result: EditResult, planned: Planned | undefined): boolean {
  return result.kind === "refused" && planned?.plan.kind === "planned";
}

/** Nothing is written that cannot be listed. */
function openLog(folder: string): AssistantLog {
  try {
    return openAssistantLog(folder);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`Nothing is written, since it could not be listed in the log: ${why}.`);
  }
}

/** Returns the plan of an edit that is not made. */
export function refusedPlan(reasons: readonly string[]): Planned {
  return { plan: { kind: "refused", why: reasons.join(" ") }, reasons, excuses: [] };
}
