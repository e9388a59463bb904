/** Changes a file's text as a page of docs/ tells its reader to: lines of a diff, or keys that are added to a YAML file. */

/** `diff` has lines that begin with `-`, `+` or a space. Those that are there now stand in `text` exactly once. */
export function changeLines(text: string, diff: string): string {
  const lines = diff.trimEnd().split("\n");
  const old = linesOf(lines, "+");
  const places = `\n${text}`.split(`\n${old}`).length - 1;
  if (places !== 1) throw new Error(`These lines stand in the file ${places} times:\n${old}`);
  return `\n${text}`.replace(`\n${old}`, () => `\n${linesOf(lines, "-")}`).slice(1);
}

function linesOf(lines: readonly string[], left: string): string {
  const kept = lines.filter((line) => !line.startsWith(left));
  return kept.map((line) => `${line.slice(1)}\n`).join("");
}

/** Adds what stands under each key of the outermost level to what stands under it already; a new key comes before the audiences. */
export function addKeys(text: string, added: string): string {
  return added
    .split(/^(?=[\w-]+:)/m)
    .filter((part) => part.trim() !== "")
    .reduce(addKey, text);
}

function addKey(text: string, part: string): string {
  const [head = "", ...body] = part.trimEnd().split("\n");
  const parts = text.split(/^(?=[\w-]+:)/m);
  const at = parts.findIndex((one) => one.startsWith(`${head}\n`));
  if (at >= 0) return parts.with(at, `${parts[at]?.trimEnd()}\n${body.join("\n")}\n`).join("");
  const before = parts.findIndex((one) => /^(?:audiences|slides):/.test(one));
  return parts.toSpliced(before < 0 ? parts.length : before, 0, `${part.trimEnd()}\n`).join("");
}
