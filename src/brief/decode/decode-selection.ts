/** Decodes who is shown a slide or an item: `only`, `except`, `depth`, `tlp`. */
import type { Depth, Selection } from "../../model/brief.ts";
import { audienceId } from "../../model/ids.ts";
import type { Tlp } from "../../model/tlp.ts";
import { idsAt, readAt, type Tree } from "../../yaml/yaml-tree.ts";
import * as schema from "../schemas/scalars.ts";

/** Returns the selection that stands on `tree`; a text, which has no keys, selects nothing. */
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

/** Returns the depth that stands on `tree`, where there is one. */
export function depthAt(tree: Tree): Depth | undefined {
  return readAt(tree, "depth", schema.depth);
}

/** Returns the marking that stands on `tree`, where there is one. */
export function tlpAt(tree: Tree): Tlp | undefined {
  return readAt(tree, "tlp", schema.tlp);
}
