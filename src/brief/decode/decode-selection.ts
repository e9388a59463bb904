/** Decodes to whom a slide or an item is shown: `only`, `except`, `depth`, `tlp`. */
import type { Depth, Selection } from "../../model/brief.ts";
import { audienceId } from "../../model/ids.ts";
import type { Tlp } from "../../model/tlp.ts";
import { idsAt, readAt, type Tree } from "../../yaml/yaml-tree.ts";
import * as schema from "../schemas/scalars.ts";

/** Returns the selection that is written on `tree`. A text has no keys, so it selects nothing. */
export function decodeSelection(tree: Tree): Selection {
  const audiences = (key: string) =>
    idsAt(tree, key)?.map(({ value, span }) => ({ value: audienceId(value), span }));
  return {
    depth: depthAt(tree),
    only: audiences("only"),
    except: audiences("except"),
    tlp: tlpAt(tree),
  };
}

/** Returns the depth that is written on `tree`, where there is one. */
export function depthAt(tree: Tree): Depth | undefined {
  return readAt(tree, "depth", schema.depth);
}

/** Returns the marking that is written on `tree`, where there is one. */
export function tlpAt(tree: Tree): Tlp | undefined {
  return readAt(tree, "tlp", schema.tlp);
}
