/** Decodes the settings of the handout. */
import type { HandoutOptions } from "../../model/handout.ts";
import { readAt, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import * as schema from "../schemas/handout.ts";

/** Returns only the settings that are written. An audience's override its brief's, and these override the defaults. */
export function decodeHandout(owner: Tree): Partial<HandoutOptions> {
  const tree = valueAt(owner, "handout");
  const [layout, paper, notes] = [
    readAt(tree, "layout", schema.layout),
    readAt(tree, "paper", schema.paper),
    readAt(tree, "notes", schema.notes),
  ];
  return {
    ...(layout === undefined ? {} : { layout }),
    ...(paper === undefined ? {} : { paper }),
    ...(notes === undefined ? {} : { notes }),
  };
}
