/** Writes a file's path into a web address (RFC 3986). */

/** Returns `path` with its slashes as they are, and all else encoded that an address reads otherwise, such as "#" and "%". Half a character becomes U+FFFD. */
export function pathAddress(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
