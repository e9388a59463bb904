/** Gives each line of a slide's notes a paragraph of its own. The library writes them all into one. */

export function writeNotes(xml: string, language: string): string {
  const properties = `<a:rPr lang="${language}" dirty="0"/>`;
  return xml
    .replace(
      /<a:p><a:r><a:rPr [^>]*\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr [^>]*\/><\/a:p>/,
      (_whole, text: string) =>
        text
          .split(/\r?\n/)
          .map((line) => (line === "" ? `<a:p/>` : `<a:p><a:r>${properties}<a:t>${line}</a:t></a:r></a:p>`))
          .join(""),
    )
    .replaceAll(/(<a:fld [^<>]*><a:rPr )lang="[^"<>]*"/g, `$1lang="${language}"`);
}
