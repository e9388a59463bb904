/** Decodes what a statement claims to be. */
import { suggest } from "../../diagnostics/suggest.ts";
import { CLAIM_KINDS, type ClaimKind } from "../../model/brief.ts";
import { entriesOf, locatedAt, readAt, type Tree, valueAt } from "../../yaml/yaml-tree.ts";
import * as schema from "../schemas/slide.ts";

/**
 * Returns the kind that stands on `item`, else `unsaid`. Of one that there is none of, the one it was meant for, or
 * `context`: that it is misspelt was reported, and nothing more is known of what it claims.
 */
export function kindOf(item: Tree, unsaid: ClaimKind): ClaimKind {
  if (valueAt(item, "kind") === undefined) return isMisspelt(item) ? "context" : unsaid;
  const written = locatedAt(item, "kind")?.value ?? "";
  const meant = suggest(written, CLAIM_KINDS);
  return readAt(item, "kind", schema.kind) ?? CLAIM_KINDS.find((kind) => kind === meant) ?? "context";
}

/** `knd: context` says of what kind it is, under a key that was reported; a datum's keys are its author's own. */
function isMisspelt(item: Tree): boolean {
  return entriesOf(item).some(({ key, value }) => {
    const isKind = value.kind === "scalar" && CLAIM_KINDS.some((kind) => kind === value.value);
    return isKind && suggest(key, ["kind"]) !== undefined;
  });
}
