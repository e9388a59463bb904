/** Makes an ID that another program gave fit to be cited. */

/**
 * Returns what is left of `written` when it is made to fit ID_PATTERN: of an IRI its last part, letters without their
 * diacritics, every other stretch as one hyphen. Empty where nothing is left.
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
