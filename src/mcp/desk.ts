/** What the tools of one session work with. */
import type { Project } from "../project/project.ts";
import type { FullSession } from "../session/create-session.ts";
import type { Fence } from "./fence.ts";
import type { Limits } from "./limits.ts";
import type { View } from "./views/view.ts";
import type { Writes } from "./writes.ts";

export interface Desk {
  readonly session: FullSession;
  /** Path of the brief's YAML file, relative to the working folder. */
  readonly brief: string;
  readonly project: Project;
  /** Nothing outside of this folder is read; left out, a brief may name files anywhere. */
  readonly within: string | undefined;
  /** All that tools and resources tell of the brief comes from here. */
  readonly view: View;
  /** What words of sources and of the brief are handed over in. */
  readonly fence: Fence;
  /** What every answer must pass. */
  readonly limits: Limits;
  /** Undefined in a session that only reads. */
  readonly writes: Writes | undefined;
  /** A folder for pictures that are only looked at. It is removed with the session. */
  readonly pictures: () => Promise<string>;
  /** Receives what is our own mistake. */
  readonly onFailure: (error: unknown) => void;
}
