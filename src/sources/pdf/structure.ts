/** Reads from a tagged PDF which letters form one paragraph, item or cell (32000-1, 14.8). */

/** Where marked content belongs. Two blocks are never one paragraph. The lines of a whole block always are. */
export interface Block {
  readonly id: number;
  /** True for a paragraph, a heading, an item or a cell; false for what contains such. */
  readonly whole: boolean;
  /** The row of the table, for a cell. */
  readonly row: number | undefined;
}

/** Blocks by the numbers of marked content. */
export type Structure = ReadonlyMap<number, Block>;

/** PDF.js' tree of structure. */
interface Node {
  readonly role?: unknown;
  readonly type?: unknown;
  readonly id?: unknown;
  readonly children?: unknown;
}

interface Place {
  readonly node: Node;
  /** What its parent is part of. */
  readonly block: Block;
  readonly row: number | undefined;
  /** True where it opens an item of a list. */
  readonly opens: boolean;
}

const WHOLE = /^(?:P|H\d?|Title|LI|TD|TH|Caption|TOCI|FENote|Note)$/;
const CELL = /^T[DH]$/;
const ITEM = /^(?:LI|LBody)$/;

/** Elements inside a line of their block. */
const INLINE =
  /^(?:Span|NonStruct|Private|Link|Annot|Reference|Em|Strong|Quote|Sub|Lbl|Code|Ruby|RB|RT|RP|Warichu|WT|WP|Form)$/;

/** Returns nothing for a page without tags. */
export function readStructure(tree: unknown): Structure {
  const blocks = new Map<number, Block>();
  let count = 0;
  const page: Block = { id: 0, whole: false, row: undefined };
  const todo: Place[] = isNode(tree) ? [{ node: tree, block: page, row: undefined, opens: false }] : [];
  for (let place = todo.pop(); place !== undefined; place = todo.pop()) {
    const { node, row } = place;
    const mark = markOf(node);
    if (mark !== undefined) blocks.set(mark, place.block);
    count += 1;
    const block = blockOf(place, count);
    const rowWithin = roleOf(node) === "TR" ? (isPlainRow(node) ? count : undefined) : row;
    const children = childrenOf(node);
    const opening = ITEM.test(roleOf(node)) ? children.findIndex((child) => roleOf(child) !== "Lbl") : -1;
    children.forEach((child, at) => {
      todo.push({ node: child, block, row: rowWithin, opens: at === opening });
    });
  }
  return blocks;
}

/** A cell is one block, whatever it contains. An item's number and its first paragraph are one block too. */
function blockOf({ node, block, row, opens }: Place, id: number): Block {
  const role = roleOf(node);
  const staysWithin =
    INLINE.test(role) || block.row !== undefined || role === "LBody" || (opens && WHOLE.test(role));
  return staysWithin ? block : { id, whole: WHOLE.test(role), row: CELL.test(role) ? row : undefined };
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function roleOf({ role }: Node): string {
  return typeof role === "string" ? role : "";
}

function childrenOf({ children }: Node): readonly Node[] {
  return Array.isArray(children) ? children.filter(isNode) : [];
}

/** PDF.js' IDs end in the number: `p5R_mc12`. */
function markOf({ type, id }: Node): number | undefined {
  const [, number] = type === "content" ? (/_mc(\d+)$/.exec(String(id)) ?? []) : [];
  return number === undefined ? undefined : Number(number);
}

/** True where no cell has more than one paragraph. A table that only lays out a page has no rows to read. */
function isPlainRow(row: Node): boolean {
  return childrenOf(row).every((cell) => wholesIn(cell) <= 1);
}

function wholesIn(root: Node): number {
  let count = 0;
  const todo = [...childrenOf(root)];
  for (let next = todo.pop(); next !== undefined && count <= 1; next = todo.pop()) {
    if (WHOLE.test(roleOf(next))) count += 1;
    else todo.push(...childrenOf(next));
  }
  return count;
}
