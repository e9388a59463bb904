/** Finds pages in which searching for the content would take minutes. */
import type { DefaultTreeAdapterTypes } from "parse5";

type Document = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.Node;

/**
 * The time for finding the content grows with the number of elements and with their depth: seconds up to here, hours
 * beyond.
 */
const MOST_ELEMENTS = 30_000;
const MOST_DEPTHS = 300_000;

/** True for a page of more than 30,000 elements, or with fewer that are nested so deeply that they take as long. */
export function isVast(document: Document): boolean {
  let [elements, depths] = [0, 0];
  const todo: (readonly [Node, number])[] = [[document, 0]];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [node, depth] = next;
    if (!("childNodes" in node)) continue;
    elements += 1;
    depths += depth;
    if (elements > MOST_ELEMENTS || depths > MOST_DEPTHS) return true;
    for (const child of node.childNodes) todo.push([child, depth + 1]);
  }
  return false;
}

/**
 * Defuddle searches for "5 min read" from every digit of a number, so its time grows with the square of the number's
 * length.
 */
const ENDLESS_NUMBER = /(?<!\d)\d{5000}/;

/** True for markup with a number of more digits than anyone writes, such as data left in a page. */
export function hasEndlessNumber(html: string): boolean {
  return ENDLESS_NUMBER.test(html);
}
