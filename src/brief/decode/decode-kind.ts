/** Decodes what a statement claims to be. */
import { suggest } from "../../diagnostics/suggest.ts";
import { CLAIM_KINDS, type ClaimKind } from "../../model/brief.ts";
import { entriesOf, locatedAt, readAt, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import * as schema from "../schemas/slide.ts";

/**
 * Returns the kind written on `item`, else `unsaid`. For a kind that does not exist, returns the one that was probably
 * meant, or `context`: the misspelling was reported, and nothing more is known about the claim.
 */
export function kindOf(item: Tree, unsaid: ClaimKind): ClaimKind {
  if (valueAt(item, "kind") === undefined) return isMisspelt(item) ? "context" : unsaid;
  const written = locatedAt(item, "kind")?.value ?? "";
  const meant = suggest(written, CLAIM_KINDS);
  return readAt(item, "kind", schema.kind) ?? CLAIM_KINDS.find((kind) => kind === meant) ?? "context";
}

/** `knd: context` does state the kind, under a key that was reported. The keys of a datum are the author's choice. */
function isMisspelt(item: Tree): boolean {
  return entriesOf(item).some(({ key, value }) => {
    const isKind = value.kind === "scalar" && CLAIM_KINDS.some((kind) => kind === value.value);
    return isKind && suggest(key, ["kind"]) !== undefined;
  });
}
