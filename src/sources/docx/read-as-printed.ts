/**
 * Changes a part of a Word document so that mammoth reads what is printed: what mammoth does not see is turned into
 * text, or removed.
 */
import { isLevelled } from "../formula.ts";
import type { LeftOut } from "../left-out.ts";
import { readOmml } from "./omml.ts";
import type { WordNumbers } from "./word-numbers.ts";
import type { WordStyles } from "./word-styles.ts";
import {
  around,
  attributeOf,
  childOf,
  childrenOf,
  elementsNamed,
  makeRun,
  makeWord,
  nextOf,
  putFirst,
  remove,
  unwrap,
  type XmlElement,
} from "./word-xml.ts";

/** Changes the tree below `root`. Returns the words that were left out or levelled. */
export function readAsPrinted(root: XmlElement, styles: WordStyles, numbers: WordNumbers): LeftOut {
  for (const choice of elementsNamed(root, "Choice")) remove(choice);
  openWrappers(root);
  const levelled = writeFormulas(root);
  const struck = [
    ...deletedWords(root),
    ...takeOut(root, (run, paragraph) => isStruck(run, paragraph, styles)),
  ];
  const hidden = takeOut(root, (run, paragraph) => styles.isOn(run, paragraph, "vanish"));
  for (const run of elementsNamed(root, "r")) markLevel(run, styles);
  for (const paragraph of elementsNamed(root, "p")) writeNumber(paragraph, numbers);
  for (const paragraph of elementsNamed(root, "p")) joinDropCap(paragraph);
  return { struck, hidden, levelled };
}

/**
 * Fields with their result inside (`w:fldSimple`), stretches of one direction, and words with their reading above
 * (17.16.19 and 17.3). Mammoth leaves them out with their content. It also leaves out old line breaks.
 */
function openWrappers(root: XmlElement): void {
  for (const reading of elementsNamed(root, "rt", "rubyPr")) remove(reading);
  for (const wrapper of elementsNamed(root, "fldSimple", "dir", "bdo", "ruby", "rubyBase", "oMathPara"))
    unwrap(wrapper);
  for (const old of elementsNamed(root, "cr")) old.parentNode?.replaceChild(makeWord(old, "br"), old);
}

function writeFormulas(root: XmlElement): readonly string[] {
  return elementsNamed(root, "oMath").flatMap((formula) => {
    const text = readOmml(formula).trim();
    formula.parentNode?.replaceChild(makeRun(formula, text), formula);
    return isLevelled(text) ? [text] : [];
  });
}

/** Words of tracked changes, which mammoth leaves out. */
function deletedWords(root: XmlElement): readonly string[] {
  return elementsNamed(root, "del").map((deletion) => wordsOf(elementsNamed(deletion, "delText", "t")));
}

function wordsOf(texts: readonly XmlElement[]): string {
  return texts.map((text) => text.textContent ?? "").join("");
}

function isStruck(run: XmlElement, paragraph: XmlElement | undefined, styles: WordStyles): boolean {
  return styles.isOn(run, paragraph, "strike") || styles.isOn(run, paragraph, "dstrike");
}

/** The parts of a run that are read. The marks of fields stay, so that each field keeps its beginning and end. */
const READ: readonly string[] = [
  "t tab br sym noBreakHyphen softHyphen footnoteReference endnoteReference drawing pict object",
].flatMap((names) => names.split(" "));

/** Removes the words from runs, and returns them. Words of neighbouring runs are one piece. */
function takeOut(
  root: XmlElement,
  isLeftOut: (run: XmlElement, paragraph: XmlElement | undefined) => boolean,
): readonly string[] {
  const pieces: string[] = [];
  let last: XmlElement | undefined;
  for (const run of elementsNamed(root, "r")) {
    if (!isLeftOut(run, around(run, "p"))) continue;
    const words = wordsOf(childrenOf(run, "t"));
    const goesOn = last !== undefined && nextOf(last) === run;
    if (goesOn) pieces.push((pieces.pop() ?? "") + words);
    else pieces.push(words);
    for (const child of childrenOf(run)) if (READ.includes(child.localName)) remove(child);
    last = run;
  }
  return pieces;
}

/** In half points: text that is moved less is only being aligned. */
const LEAST_SHIFT = 4;

/** Mammoth recognises raised and lowered text only by a run's own property. */
function markLevel(run: XmlElement, styles: WordStyles): void {
  const paragraph = around(run, "p");
  // A large first letter is moved down to its lines.
  if (paragraph !== undefined && isDropCap(paragraph)) return;
  const align = styles.runValue(run, paragraph, "vertAlign");
  const position = Number(styles.runValue(run, paragraph, "position") ?? 0);
  const shifted = Math.abs(position) < LEAST_SHIFT ? undefined : position > 0 ? "superscript" : "subscript";
  const level = align === undefined || align === "baseline" ? shifted : align;
  if (level === undefined) return;
  const properties = childOf(run, "rPr") ?? run.insertBefore(makeWord(run, "rPr"), run.firstChild);
  for (const old of childrenOf(properties, "vertAlign")) remove(old);
  properties.appendChild(makeWord(run, "vertAlign", level));
}

/** Makes a numbered paragraph begin with its number. Lists with bullets are left to mammoth. */
function writeNumber(paragraph: XmlElement, numbers: WordNumbers): void {
  const label = numbers.labelOf(paragraph);
  if (label === undefined || elementsNamed(paragraph, "t").length === 0) return;
  putFirst(paragraph, makeRun(paragraph, `${label} `));
  const properties =
    childOf(paragraph, "pPr") ?? paragraph.insertBefore(makeWord(paragraph, "pPr"), paragraph.firstChild);
  for (const old of childrenOf(properties, "numPr")) remove(old);
  const none = makeWord(paragraph, "numPr");
  none.appendChild(makeWord(paragraph, "ilvl", "0"));
  none.appendChild(makeWord(paragraph, "numId", "0"));
  properties.appendChild(none);
}

/** A large first letter is a paragraph in a frame, before the paragraph that it begins (17.3.1.11). */
function joinDropCap(frame: XmlElement): void {
  const next = nextOf(frame);
  if (!isDropCap(frame) || next?.localName !== "p") return;
  for (const child of childrenOf(frame).toReversed()) if (child.localName !== "pPr") putFirst(next, child);
  remove(frame);
}

function isDropCap(paragraph: XmlElement): boolean {
  const kind = attributeOf(childOf(childOf(paragraph, "pPr"), "framePr"), "dropCap");
  return kind === "drop" || kind === "margin";
}
