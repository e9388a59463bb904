/** Says what a link of a Markdown file in the repository leads to. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { docAnchors } from "./doc-links.ts";

/** Paths are relative to the repository's root, with `/`. */
export type DocTarget =
  | { readonly kind: "elsewhere" }
  | { readonly kind: "file"; readonly path: string; readonly anchor: string }
  | { readonly kind: "dead"; readonly reason: string };

/** Follows `url` from the file `from`. A folder stands for its README.md. */
export function resolveDocLink({ url, from }: { readonly url: string; readonly from: string }): DocTarget {
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return { kind: "elsewhere" };
  const [place = "", anchor = ""] = url.split("#");
  const named = place === "" ? from : path.posix.join(path.posix.dirname(from), decodeURI(place));
  if (named.startsWith("..")) return { kind: "dead", reason: `${url} leads out of the repository` };
  if (!existsSync(named)) return { kind: "dead", reason: `${url} leads to no file` };
  const target = pageOf(named);
  if (anchor !== "" && target.endsWith(".md") && !anchorsOf(target).has(anchor)) {
    return { kind: "dead", reason: `${url} leads to no heading of ${target}` };
  }
  return { kind: "file", path: target, anchor };
}

function pageOf(named: string): string {
  const bare = named.replace(/\/$/, "");
  const readme = path.posix.join(bare, "README.md");
  return statSync(bare).isDirectory() && existsSync(readme) ? readme : bare;
}

const known = new Map<string, ReadonlySet<string>>();

function anchorsOf(file: string): ReadonlySet<string> {
  const anchors = known.get(file) ?? docAnchors(readFileSync(file, "utf8"));
  known.set(file, anchors);
  return anchors;
}
