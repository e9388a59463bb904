/** Tells reports from other sources, for the word that footers call them by. */

/** True for CSL's articles and reports, which tell what happened; letters, laws and books do not. */
export function isReport(type: string): boolean {
  return type === "report" || /^article(?:-|$)/.test(type);
}
