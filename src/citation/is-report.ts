/** Tells reports from other sources, since footers count "reports" or "sources". */

/** True for CSL's articles and reports, which tell what happened; letters, laws and books do not. */
export function isReport(type: string): boolean {
  return type === "report" || /^article(?:-|$)/.test(type);
}
