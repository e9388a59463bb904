/** A slide before and after an assistant's edit, in the whole of its brief. */
import type { CandidateSlide } from "../../edit/read-candidate.ts";
import type { Slide } from "../../model/brief.ts";
import type { ListedSource } from "../../session/listed-sources.ts";
import type { Standing } from "./standing.ts";

export interface Change {
  readonly before: Standing;
  readonly after: Standing;
  readonly candidate: CandidateSlide;
  /** The slide that is replaced, as YAML has it; undefined for a new slide, and for one that is not written plainly. */
  readonly replaced: CandidateSlide | undefined;
  /** The same, decoded. */
  readonly old: Slide | undefined;
  readonly slide: Slide;
  readonly sources: readonly ListedSource[];
}
