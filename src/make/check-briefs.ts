/** What must hold of the briefs of a run together, before anything is made: looked at in their outlines alone. */
import { audienceIds } from "../brief/decode/audience-ids.ts";
import { nameOfBrief } from "../brief/decode/name-of-brief.ts";
import { foldName } from "../text/file-names.ts";
import { fileReader } from "../workspace/read-file.ts";
import type { BuildOptions } from "./build.ts";
import { SameName } from "./same-name.ts";
import { UnknownAudience } from "./unknown-audience.ts";

/** Throws SameName. Names that only some systems take for the same are the same, since outputs are copied. */
export function checkNames(briefs: readonly string[]): void {
  const byName = Map.groupBy(new Set(briefs), (brief) => foldName(nameOfBrief(brief)));
  for (const same of byName.values()) {
    const [first] = same;
    if (first !== undefined && same.length > 1) throw new SameName(nameOfBrief(first), same);
  }
}

/**
 * Throws UnknownAudience. An audience that only some briefs have means those. A brief that cannot be read whole may have it too. No more
 * briefs are read than it takes to find all that are wanted.
 */
export function checkAudiences(
  briefs: readonly string[],
  {
    audiences = [],
    reader = fileReader,
    sessionOn,
  }: Pick<BuildOptions, "audiences" | "reader" | "sessionOn">,
): void {
  const wanted = new Set(audiences);
  const known = new Set<string>();
  for (const brief of briefs) {
    if (wanted.size === 0) return;
    const ids = audienceIds(brief, sessionOn?.(brief)?.read ?? reader());
    if (ids === undefined) return;
    for (const id of ids) {
      known.add(id);
      wanted.delete(id);
    }
  }
  if (briefs.length > 0 && wanted.size > 0) throw new UnknownAudience([...wanted], [...known]);
}
