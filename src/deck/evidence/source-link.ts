/** Links to the exact words in a source, by text fragment (WICG Scroll To Text Fragment). */

/** Longer wordings are identified by their first and last words, since browsers give up on long fragments. */
const WHOLE = 80;
const ENDS = 5;

/** Returns undefined for a source without a web address. */
export function sourceLink(url: string | undefined, exact: string): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  const [address = url] = url.split("#:~:");
  const separator = address.includes("#") ? ":~:" : "#:~:";
  return `${address}${separator}text=${directive(exact)}`;
}

function directive(exact: string): string {
  const words = exact.trim().split(/\s+/);
  if (exact.length <= WHOLE || words.length <= ENDS * 2) return encoded(words.join(" "));
  return `${encoded(words.slice(0, ENDS).join(" "))},${encoded(words.slice(-ENDS).join(" "))}`;
}

/** `-`, `,` and `&` separate the parts of a directive, so they are encoded in addition to what URLs require. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
}
