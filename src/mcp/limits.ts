/** What an answer may contain: the last search of everything that leaves a session of an audience. */
import { textsOfJson, wordsLeaked } from "../guard/leak-check.ts";
import type { Session } from "../session/create-session.ts";
import { Refusal } from "./answer.ts";

export interface Limits {
  /** Throws a Refusal where the answer has words that the session must not see. */
  readonly check: (answer: unknown) => void;
}

export const NO_LIMITS: Limits = { check: () => undefined };

/**
 * Views are made of what the audience is shown, so that this finds nothing. It is there for the day on which a view has a
 * mistake, as the search of outputs is for those of templates.
 */
export function audienceLimits(session: Session, audience: string): Limits {
  return {
    check: (answer) => {
      const tailoring = session.outline(audience)?.tailoring;
      if (tailoring !== undefined && wordsLeaked(textsOfJson(answer), tailoring).length > 0)
        throw new Refusal("There is nothing to see at present.", ["Ask the author of the briefing."]);
    },
  };
}
