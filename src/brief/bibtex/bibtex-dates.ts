/** The dates of BibTeX and BibLaTeX as EDTF. */

/**
 * Returns a BibLaTeX date, which is EDTF except that a mark of doubt may come first. What is not a date comes back
 * unchanged, and is reported where it is used.
 */
export function edtfOfDate(written: string | undefined): string | undefined {
  return written?.trim().replace(/^\?(\d[^/]*[^/?~%])$/, "$1?") || undefined;
}

/** Returns the date of BibTeX's `year`, `month` and `day`; undefined where the year is not one ("in press"). */
export function edtfOfParts(parts: {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}): string | undefined {
  const written = parts.year ?? "";
  const year = /^[^\p{L}\d]*(\d{4})[a-z]?[^\p{L}\d?]*$/u.exec(written)?.[1];
  if (year === undefined) return edtfOfYear(written);
  // BibTeX files also have `month = feb # "~3"`, which comes back as "02 3".
  const [month, dayOfMonth] = (parts.month ?? "").split(/\D+/).filter((part) => part !== "");
  if (month === undefined) return year;
  const day = /^\d{1,2}$/.test(parts.day ?? "") ? parts.day : dayOfMonth;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0")).join("-");
}

/** Reads "2001--2004", "2001--04", "ca. 1850", "[1850?]" and "44 BC". */
function edtfOfYear(written: string): string | undefined {
  const bare = written.replace(/^\s*\[|\]\s*$/g, "").trim();
  const [, from, to] = /^(\d{4})\s*[-–—/]+\s*(\d{4}|\d{2})$/.exec(bare) ?? [];
  if (from !== undefined && to !== undefined) return `${from}/${lastYear(from, to)}`;
  const about = /^(?:c|ca|circa|um|vers|hacia|~)\.?\s*(\d{4})$/i.exec(bare)?.[1];
  if (about !== undefined) return `${about}~`;
  const before = /^(\d{1,4})\s*(?:BC|BCE|B\.C\.(?:E\.)?)$/.exec(bare)?.[1];
  if (before !== undefined) return `-${String(Number(before) - 1).padStart(4, "0")}`;
  return /^\d{4}[?~%]$/.test(bare) ? bare : undefined;
}

/** "1998--03" ends in 2003. */
function lastYear(from: string, to: string): string {
  if (to.length === 4) return to;
  const year = Number(from.slice(0, 2) + to);
  return String(year < Number(from) ? year + 100 : year);
}
