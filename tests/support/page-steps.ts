/** Reads what a page of docs/ has its reader do: files to write, lines to change, commands to run and what they print. */
import { fromMarkdown } from "mdast-util-from-markdown";

export type PageStep =
  | {
      readonly kind: "write" | "add" | "change";
      readonly line: number;
      readonly file: string;
      readonly text: string;
    }
  | { readonly kind: "run"; readonly line: number; readonly command: string; readonly printed: string }
  | { readonly kind: "left-out"; readonly line: number };

type Node = ReturnType<typeof fromMarkdown>["children"][number];

/**
 * Of each block of code, what stands right before it says what becomes of it: a paragraph that ends in a colon names its file, as in
 * "Save this as `brief.yaml`:", and adds to it where its last sentence begins with "Add". A comment `<!-- not run: why -->` leaves it out. Of a
 * `diff`, the lines are changed in the file. In a `console`, a line with `$` is a command, and what follows is printed by it.
 */
export function pageSteps(markdown: string): readonly PageStep[] {
  const nodes = fromMarkdown(markdown).children;
  return nodes.flatMap((node, at) =>
    node.type === "code" ? stepsOf(node, textOf(markdown, nodes[at - 1])) : [],
  );
}

function stepsOf(node: Extract<Node, { type: "code" }>, before: string): readonly PageStep[] {
  const line = node.position?.start.line ?? 0;
  if (/^<!-- not run: \S/.test(before)) return [{ kind: "left-out", line }];
  if (node.lang === "console") return commandsIn(node.value, line);
  const [, file] = /`([^`\s]+)`[^`]*:$/.exec(before) ?? [];
  if (file === undefined)
    throw new Error(`Line ${line}: what is to become of this block? The paragraph before it names no file.`);
  const kind = node.lang === "diff" ? "change" : /^Add\b/.test(lastSentence(before)) ? "add" : "write";
  return [{ kind, line, file, text: `${node.value}\n` }];
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?]) (?=[A-Z])/).at(-1) ?? "";
}

function commandsIn(block: string, line: number): readonly PageStep[] {
  const parts = block.split(/^\$ /m);
  if (parts[0] !== "") throw new Error(`Line ${line}: a block of commands begins with "$ ".`);
  return parts.slice(1).map((part) => {
    const [command = "", ...printed] = part.trimEnd().split("\n");
    return { kind: "run", line, command, printed: printed.join("\n") };
  });
}

function textOf(markdown: string, node: Node | undefined): string {
  const { start, end } = node?.position ?? {};
  return markdown.slice(start?.offset ?? 0, end?.offset ?? 0).replaceAll("\n", " ");
}
