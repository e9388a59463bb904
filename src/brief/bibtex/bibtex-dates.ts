/** The dates of BibTeX and BibLaTeX as ISO 8601. Called by csl-entries. */

/**
 * Returns a BibLaTeX date (ISO 8601-2, extended): of a range the first date, without marks of doubt; of a season or an
 * unspecified day or month what is left of it. What is no such date comes back as it is, and is reported where it is used.
 */
export function isoOfDate(written: string | undefined): string | undefined {
  const [first = ""] = (written ?? "").trim().split("/");
  const certain = first.replace(/[?~%]$/, "").replace(/^\?(?=\d)/, "");
  const known = certain.replace(/(?<!-[\dX]X)(?:-[\dX]X)+$/, "");
  return known.replace(/^(\d{4})-(?:2[1-9]|3\d|4[01])$/, "$1") || undefined;
}

/** Returns the date of BibTeX's `year`, `month` and `day`; undefined where the year is none ("in press"). */
export function isoOfParts(parts: {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}): string | undefined {
  const year = /^\D*(\d{4})\D*$/.exec(parts.year ?? "")?.[1];
  if (year === undefined) return undefined;
  // BibTeX files also have `month = feb # "~3"`, which comes back as "02 3".
  const [month, dayOfMonth] = (parts.month ?? "").split(/\D+/).filter((part) => part !== "");
  if (month === undefined) return year;
  const day = /^\d{1,2}$/.test(parts.day ?? "") ? parts.day : dayOfMonth;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0")).join("-");
}
