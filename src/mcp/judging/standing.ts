/** What a brief is with a given text of its file: what it says, what is wrong with it, and what each audience is shown. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Brief } from "../../model/brief.ts";
import type { FullSession, Outline } from "../../session/create-session.ts";

export interface Standing {
  /** The text of the brief's YAML file. */
  readonly text: string;
  /** Undefined where it could not be decoded at all. */
  readonly brief: Brief | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** By the audience's ID; empty where a part of the brief could not be read. */
  readonly outlines: ReadonlyMap<string, Outline>;
}

/** What stands in the session now. `text` is the text of the brief's file there. */
export function standingNow(text: string, session: FullSession): Standing {
  const shown = session.audiences().map((id) => [id, session.outline(id)] as const);
  const outlines = new Map(shown.flatMap(([id, outline]) => (outline === undefined ? [] : [[id, outline]])));
  return { text, brief: session.resolved()?.brief, diagnostics: session.diagnostics(), outlines };
}

/** The session is left as it was found: what is tried is in no file, and nobody else is shown it. */
export function standingWith(
  text: string,
  { session, brief }: { readonly session: FullSession; readonly brief: string },
): Standing {
  return session.tryOut(new Map([[brief, text]]), () => standingNow(text, session));
}
