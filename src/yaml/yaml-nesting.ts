/** Finds YAML with more nesting than anyone would write on purpose. Parsing it would take unlimited stack. */
import { CST, isCollection, isPair, Lexer, type ParsedNode } from "yaml";
import type { Range } from "../diagnostics/range-index.ts";

/** Levels of lists and maps inside one another. A brief needs ten. */
export const DEEPEST_YAML = 100;

/** Returns the place of the first bracket, or mark of a list or key, that opens one level too many. */
export function deepYaml(text: string): Range | undefined {
  let [at, brackets, marks] = [0, 0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer's own marks of a document and of a scalar's start are not characters of the text.
    const length = isMade(lexeme) ? 0 : lexeme.length;
    const type = CST.tokenType(lexeme);
    if (type === "newline") marks = 0;
    else if (type === "flow-seq-start" || type === "flow-map-start") brackets += 1;
    else if (type === "flow-seq-end" || type === "flow-map-end") brackets = Math.max(0, brackets - 1);
    else if (brackets === 0 && MARKS.has(type ?? "")) marks += 1;
    if (brackets + marks > DEEPEST_YAML) return { start: at, end: at + length };
    at += length;
  }
  return undefined;
}

/**
 * Returns the place of the first list or map that is one level too deep in what was read, as indentation can make it.
 * How deep the parser can go depends on the machine, and on what ran before.
 */
export function deepNode(contents: ParsedNode | null): Range | undefined {
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: contents, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (isPair(node)) open.push({ node: node.value, depth }, { node: node.key, depth });
    if (!isCollection(node)) continue;
    const [start = 0, end = start] = node.range ?? [];
    if (depth > DEEPEST_YAML) return { start, end: Math.min(end, start + 1) };
    for (const item of node.items.toReversed()) open.push({ node: item, depth: depth + 1 });
  }
  return undefined;
}

/** On one line, each of these begins a list or map inside the one before it. */
const MARKS: ReadonlySet<string> = new Set(["seq-item-ind", "explicit-key-ind", "map-value-ind"]);

function isMade(lexeme: string): boolean {
  return lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
}
