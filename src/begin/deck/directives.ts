/** Tells Marp's directives in comments from notes. */

/** https://marpit.marp.app/directives and those of Marp Core. A local one may begin with an underscore. */
const DIRECTIVES = new Set(
  [
    ["marp", "theme", "style", "headingDivider", "lang", "title", "author", "description", "keywords", "url"],
    ["image", "size", "math", "paginate", "header", "footer", "class", "color", "transition", "fit"],
    ["backgroundColor", "backgroundImage", "backgroundPosition", "backgroundRepeat", "backgroundSize"],
  ].flat(),
);

/** True where the first line of the comment sets something for the program. */
export function isDirective(comment: string): boolean {
  const name = /^_?(?<name>\w+)\s*:/.exec(comment)?.groups?.name;
  return (name !== undefined && DIRECTIVES.has(name)) || comment === "fit";
}
