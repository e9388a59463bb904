/** Tells which of a brief's files a place is in, whether or not it is well-formed. */
import { posix } from "node:path";
import type { OpenFile } from "../place.ts";
import type { FileKind } from "./schema-places.ts";

/** Undefined for a source's text, and for a file that other programs write. */
export function fileKindOf({
  open,
  file,
  text,
}: Pick<OpenFile, "open" | "file" | "text">): FileKind | undefined {
  if (file === open.brief) return "brief";
  if (!/\.ya?ml$/i.test(file)) return undefined;
  const [, key] = /^(?:["']?)(sources|excerpts|references)\b/m.exec(text) ?? [];
  const named = key ?? posix.basename(file).replace(/\.ya?ml$/i, "");
  return named === "sources" || named === "excerpts" ? named : undefined;
}
