/** Keeps the comments of lines that are replaced: beside the same lines, where these are still there, or above all. */
import { type CST, Parser } from "yaml";

/**
 * `old` is the text of a YAML node from its first key on; `lines` are those that replace it. Returns these with the comments
 * that have a place among them, and the other comments, none twice.
 */
export function carryComments(
  old: string,
  lines: readonly string[],
): { readonly above: readonly string[]; readonly lines: readonly string[] } {
  const comments = commentsIn(old).filter(({ words }) => !lines.some((line) => line.includes(words)));
  const above: string[] = [];
  let kept = lines;
  for (const comment of comments) {
    const at = comment.line === undefined ? -1 : lineWith(kept, comment.line);
    if (at === -1) above.push(comment.words);
    else kept = withComment(kept, at, comment);
  }
  return { above, lines: kept };
}

/** Returns the same comments, all above. */
export function commentsAbove(
  old: string,
  lines: readonly string[],
): { readonly above: readonly string[]; readonly lines: readonly string[] } {
  const words = commentsIn(old).map((comment) => comment.words);
  return { above: words.filter((comment) => !lines.some((line) => line.includes(comment))), lines };
}

interface Comment {
  /** From # on. */
  readonly words: string;
  /** The line that it stands behind or above, without margin; undefined where it stands below all. */
  readonly line: string | undefined;
  readonly isBehind: boolean;
}

/** YAML itself says what is a comment: a # in a text is none. */
function commentsIn(text: string): readonly Comment[] {
  const found: number[] = [];
  for (const token of new Parser().parse(text)) gather(token, found);
  return [...new Set(found)].sort((a, b) => a - b).map((at) => commentAt(text, at));
}

function gather(token: CST.Token, found: number[]): void {
  if (token.type === "comment") found.push(token.offset);
  const lists: (readonly CST.SourceToken[] | undefined)[] = [];
  if ("start" in token && Array.isArray(token.start)) lists.push(token.start);
  if ("end" in token && Array.isArray(token.end)) lists.push(token.end);
  if ("props" in token) for (const prop of token.props) if (prop.type === "comment") found.push(prop.offset);
  if ("value" in token && token.value !== undefined) gather(token.value, found);
  if ("items" in token)
    for (const item of token.items) {
      lists.push(item.start, item.sep);
      if (item.key !== undefined && item.key !== null) gather(item.key, found);
      if (item.value !== undefined) gather(item.value, found);
    }
  for (const list of lists) for (const one of list ?? []) if (one.type === "comment") found.push(one.offset);
}

function commentAt(text: string, at: number): Comment {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = text.indexOf("\n", at);
  const words = text.slice(at, lineEnd === -1 ? text.length : lineEnd).trimEnd();
  const before = text.slice(lineStart, at).trim();
  if (before !== "") return { words, line: before, isBehind: true };
  const below = lineEnd === -1 ? "" : text.slice(lineEnd + 1);
  const next = below
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line !== "" && !line.startsWith("#"));
  return { words, line: next === undefined ? undefined : withoutTail(next), isBehind: false };
}

/** A line may have a comment of its own behind it, which no quotation mark follows. */
function withoutTail(line: string): string {
  const at = line.lastIndexOf(" #");
  return at === -1 || /["'“”]/.test(line.slice(at)) ? line : line.slice(0, at).trimEnd();
}

function lineWith(lines: readonly string[], wanted: string): number {
  const at = lines.findIndex((line) => withoutTail(line.trim()) === wanted);
  return at !== -1 && lines.findLastIndex((line) => withoutTail(line.trim()) === wanted) === at ? at : -1;
}

function withComment(lines: readonly string[], at: number, { words, isBehind }: Comment): readonly string[] {
  const line = lines[at] ?? "";
  if (isBehind) return lines.with(at, `${line} ${words}`);
  // The first line has its dash before it, so that a comment above it would stand before the dash.
  if (at === 0) return lines.with(0, `${line} ${words}`);
  const margin = " ".repeat(line.search(/\S|$/));
  return [...lines.slice(0, at), `${margin}${words}`, ...lines.slice(at)];
}
