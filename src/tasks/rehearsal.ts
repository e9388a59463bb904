/** Tells what the last rehearsal of a brief took, against what is planned now, as `citedeck rehearsal` does. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { planOf } from "../model/plan.ts";
import { compareTimes, type TimeComparison } from "../model/time-comparison.ts";
import { NO_PROJECT, type Project } from "../project/project.ts";
import { createSession } from "../session/create-session.ts";
import { briefResources } from "../workspace/brief-resources.ts";
import { diskWorld } from "../workspace/open-session.ts";
import type { ReadLimits } from "../workspace/read-file.ts";
import { readRehearsals } from "../workspace/rehearsals.ts";

export interface RehearsalOptions {
  /** Path of the brief's YAML file, relative to the working folder. */
  readonly brief: string;
  /** Whose deck was rehearsed; that of the last rehearsal where left out. */
  readonly audience?: string | undefined;
  /** Which files may be read; any where left out. */
  readonly limits?: ReadLimits | undefined;
  /** The project's own rules. By default, none. */
  readonly project?: Project | undefined;
}

export interface RehearsalOfBrief {
  readonly audience: string;
  /** ISO 8601, in UTC. */
  readonly began: string;
  /** The titles of slides, in plain words, by ID. */
  readonly names: ReadonlyMap<string, string>;
  readonly times: TimeComparison;
}

export interface RehearsalReport {
  /** Undefined where there is none, or where the brief cannot be read whole. */
  readonly rehearsal: RehearsalOfBrief | undefined;
  /** Whether one is kept, of the audience that is asked for. */
  readonly isRecorded: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Slides that the deck no longer has do not count. Throws the file system's own error. */
export function rehearsal(options: RehearsalOptions): RehearsalReport {
  const { brief, audience, limits, project = NO_PROJECT } = options;
  const kept = readRehearsals(brief).filter((one) => audience === undefined || one.audience === audience);
  const last = kept.at(-1);
  const session = createSession({
    world: diskWorld(limits),
    brief,
    resources: ({ read, list }) => ({ ...briefResources(brief, read, list), project }),
  });
  const diagnostics = session.diagnostics();
  const tailored = last && session.outline(last.audience)?.tailored;
  const deck = last && session.deck(last.audience);
  if (last === undefined || tailored === undefined || deck === undefined)
    return { rehearsal: undefined, isRecorded: last !== undefined, diagnostics };
  // The first of a slide's parts is called as it is.
  const names = new Map(deck.slides.toReversed().map(({ origin, name }) => [origin, name]));
  const times = compareTimes(planOf(tailored), new Map(last.slides.map(({ id, ms }) => [id, ms])));
  const found = { audience: last.audience, began: last.began, names, times };
  return { rehearsal: found, isRecorded: true, diagnostics };
}
