/** Changes an ID from another program so that it can be cited. */

/**
 * Returns what is left of `written` after it is made to match ID_PATTERN. An IRI is reduced to its last part, letters
 * lose their diacritics, and every other run of characters becomes one hyphen. Empty where nothing is left.
 */
export function fitId(written: string): string {
  const isIri = /^https?:/i.test(written);
  const name = isIri ? written.split(/[/#?]/).findLast((part) => part !== "") : written;
  return (name ?? "")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9._:-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/(?<!-)-+$/, "");
}
