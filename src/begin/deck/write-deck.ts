/** Writes a deck that was read as the files of a brief. Each of its points states a fact and cites nothing yet, which `check` lists. */
import { Document, isMap, isSeq, type Node } from "yaml";
import { asMarkdown } from "../as-markdown.ts";
import type { Choices } from "../choices.ts";
import type { Deck, DeckPoint, DeckSlide, Kept } from "./deck.ts";

/** The paths are relative to the brief's folder. */
export function writeDeck(deck: Deck, choices: Choices, schemas: string): ReadonlyMap<string, string> {
  const schema = (name: string): string => `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`;
  return new Map([
    ["brief.yaml", `${schema("brief")}${briefOf(deck, choices)}`],
    [
      "sources.yaml",
      `${schema("sources")}# \`citedeck source add FILE\` lists a file or a web page here.\nsources: []\n`,
    ],
    [
      "excerpts.yaml",
      `${schema("excerpts")}# \`citedeck excerpt add SOURCE "WORDS"\` lists here what may be quoted.\nexcerpts: {}\n`,
    ],
  ]);
}

/** Returns how many points and rows state a fact and cite nothing. */
export function countUncited({ slides }: Deck): number {
  const uncited = (texts: readonly string[]): number => (texts.some((text) => text.includes("[@")) ? 0 : 1);
  const inPoints = (points: readonly DeckPoint[]): number =>
    points.reduce(
      (sum, { text, isHeading, points: below }) => sum + (isHeading ? 0 : uncited([text])) + inPoints(below),
      0,
    );
  const inRows = (rows: readonly (readonly string[])[]): number =>
    rows.reduce((sum, cells) => sum + uncited(cells), 0);
  return slides.reduce((sum, { points, table }) => sum + inPoints(points) + inRows(table?.rows ?? []), 0);
}

function briefOf(deck: Deck, { title, audiences = [], tlp = "CLEAR", theme = "ministry" }: Choices): string {
  const document = new Document({
    ...{ citedeck: 1, title: title === undefined ? deck.title : asMarkdown(title), subtitle: deck.subtitle },
    ...{ authors: deck.authors.length > 0 ? deck.authors : undefined, date: deck.date },
    ...{ language: deck.language ?? "en", theme, maths: deck.hasFormulas ? true : undefined, tlp },
    audiences: Object.fromEntries(
      (audiences.length > 0 ? audiences : [{ id: "everyone", label: "Everyone", tlp }]).map((one) => [
        one.id,
        { label: one.label, tlp: one.tlp },
      ]),
    ),
    slides: deck.slides.map(slideOf),
  });
  comment(document.contents, deck.kept);
  const slides = document.get("slides");
  if (isSeq(slides)) {
    for (const [at, slide] of slides.items.entries()) {
      if (isMap(slide)) comment(slide, deck.slides[at]?.kept ?? []);
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function slideOf({ id, layout, title, points, table, picture, notes }: DeckSlide): object {
  return {
    ...{ id, layout: layout === "points" ? undefined : layout, title },
    ...(points.length > 0 ? { points: points.map(pointOf) } : {}),
    ...(picture === undefined ? {} : { image: picture.path, alt: picture.alt }),
    ...(table === undefined ? {} : { columns: table.columns, rows: table.rows.map((cells) => ({ cells })) }),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function pointOf({ text, isHeading, points }: DeckPoint): string | object {
  if (!isHeading && points.length === 0) return text;
  return {
    ...{ text, kind: isHeading ? "context" : undefined },
    ...(points.length > 0 ? { points: points.map(pointOf) } : {}),
  };
}

/** Characters that YAML allows in no comment. */
const UNPRINTABLE = /(?!\t)[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/gu;

function comment(node: Node | null, kept: readonly Kept[]): void {
  if (node === null || kept.length === 0) return;
  const lines = kept.flatMap(({ line, what, text }) => [
    ` ${line > 0 ? `Line ${line}. ` : ""}${what}${text === "" ? "." : ":"}`,
    ...(text === "" ? [] : text.split(/\r\n|\n|\r/).map((one) => `   ${one.replaceAll(UNPRINTABLE, "�")}`)),
  ]);
  node.commentBefore = lines.join("\n");
}
