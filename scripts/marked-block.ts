/** The parts of a page that are written by `npm run docs`, among those that are written by hand: each stands between two marks. */

/** Returns `page` with what stands between the marks of `name` made anew. Throws where it has no such marks. */
export function withBlock(page: string, name: string, content: string): string {
  const [begin, end] = marksOf(name);
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`A page has no place for "${name}": ${begin} … ${end}`);
  return `${page.slice(0, from)}${emptyBlock(name, content)}${page.slice(to + end.length)}`;
}

/** Returns the two marks with `content` between them. */
export function emptyBlock(name: string, content = ""): string {
  const [begin, end] = marksOf(name);
  return `${begin}\n\n${content === "" ? "" : `${content.trim()}\n\n`}${end}`;
}

function marksOf(name: string): readonly [string, string] {
  return [`<!-- ${name}: written by \`npm run docs\` -->`, `<!-- end of ${name} -->`];
}
