/** Names fields for Vega, which reads dots, brackets and quotation marks in a name as a path, and adds endings to it. */

/**
 * Returns a name of letters, digits, spaces, underscores and hyphens, which stands in rows and in channels alike. No two fields have the same, and
 * none has one of ours.
 */
export function fieldForVega(field: string): string {
  const isPlain = PLAIN.test(field) && !field.startsWith(OURS) && !(field in Object.prototype);
  return isPlain ? field : `${OURS}field ${Buffer.from(field, "utf16le").toString("hex")}`;
}

const PLAIN = /^[\p{L}\p{N}_ -]+$/u;

/** What rows hold in addition to the author's values begins with it. */
const OURS = "citedeck ";
