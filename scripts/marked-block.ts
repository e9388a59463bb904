/** The parts of a page that a script writes, among those that are written by hand: each stands between two marks. */

/** What a block is called; `by`: which command writes it, where that is not `npm run docs`. */
type Block = string | { readonly name: string; readonly by: string };

/** Returns `page` with what stands between the marks of `block` made anew. Throws where it has no such marks. */
export function withBlock(page: string, block: Block, content: string): string {
  const [begin, end] = marksOf(block);
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`A page has no place for these marks: ${begin} … ${end}`);
  return `${page.slice(0, from)}${emptyBlock(block, content)}${page.slice(to + end.length)}`;
}

/** Returns the two marks with `content` between them. */
export function emptyBlock(block: Block, content = ""): string {
  const [begin, end] = marksOf(block);
  return `${begin}\n\n${content === "" ? "" : `${content.trim()}\n\n`}${end}`;
}

function marksOf(block: Block): readonly [string, string] {
  const { name, by } = typeof block === "string" ? { name: block, by: "npm run docs" } : block;
  return [`<!-- ${name}: written by \`${by}\` -->`, `<!-- end of ${name} -->`];
}
