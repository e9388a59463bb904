/** Paths of this machine as the URIs by which clients name them, and back. */
import { posix } from "node:path";
import { URI } from "vscode-uri";

/** In UTF-16 code units. No file of Linux or macOS has a longer one, and none that an editor opens on Windows. */
const LONGEST_PATH = 4_096;

/** Returns the absolute path with `/`; undefined for what is not a file of this machine, such as an earlier version in git. */
export function pathOfUri(uri: string): string | undefined {
  const parsed = parse(uri);
  if (parsed?.scheme !== "file") return undefined;
  if (parsed.fsPath.length > LONGEST_PATH || parsed.fsPath.includes("\0")) return undefined;
  return posix.normalize(parsed.fsPath.replaceAll("\\", "/"));
}

export function uriOfPath(path: string): string {
  return URI.file(path).toString();
}

function parse(uri: string): URI | undefined {
  try {
    return URI.parse(uri, true);
  } catch {
    return undefined;
  }
}
