/** Reads a Marp or Quarto deck as slides of a brief. What a brief has no place for is kept, with its line. */
import { freeId } from "../../edit/free-id.ts";
import { slugOf } from "../../text/slug.ts";
import type { Deck, DeckImage, DeckPicture, DeckPoint, DeckSlide, Kept } from "./deck.ts";
import { readHead } from "./front-matter.ts";
import { type Gathered, gatherSlide } from "./gather-slide.ts";
import { readBlocks } from "./read-blocks.ts";
import type { LineImage, Reading } from "./read-line.ts";
import { kindOf, splitSlides, splittingOf } from "./split-slides.ts";

export interface DeckFile {
  /** Its path, for its kind and, where it has no title, for one. */
  readonly file: string;
  readonly text: string;
  /** Returns whether a picture lies at this path, relative to the deck's folder. */
  readonly hasImage: (path: string) => boolean;
}

export function readDeck({ file, text, hasImage }: DeckFile): Deck {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const head = readHead(lines);
  const { blocks, text: markdown, definitions } = readBlocks(lines, head.lines);
  const kind = kindOf(head.values, { file, blocks });
  const reading: Reading = { text: markdown, definitions, hasCitations: kind === "quarto" };
  const gathered = splitSlides(blocks, splittingOf(head.values, kind)).map((slide) =>
    gatherSlide(slide.blocks, reading),
  );
  const pictures = new Pictures(hasImage);
  const making = new Making(pictures);
  const [first, ...others] = gathered;
  const opening = first !== undefined && isOpening(first) && kind === "marp" ? first : undefined;
  const title = opening?.title ?? head.title ?? first?.title ?? nameOf(file);
  const subtitle = head.subtitle ?? opening?.points[0]?.text;
  making.addOpening(opening, subtitle === head.subtitle ? 0 : 1);
  for (const slide of opening === undefined ? gathered : others) making.add(slide);
  return {
    ...{ title, subtitle, authors: head.authors, date: head.date, language: head.language },
    hasFormulas: making.slides.some(hasFormula),
    slides: making.slides,
    kept: [...head.kept, ...otherTitle(head.title, title)],
    images: pictures.copied,
  };
}

/** A deck is called what its first slide says, where that is not what its head says. */
function otherTitle(written: string | undefined, shown: string): readonly Kept[] {
  return written === undefined || written === shown
    ? []
    : [{ line: 1, what: "The head's title", text: written }];
}

/** By Pandoc's rule for dollars. */
const FORMULA = /\$\$|\$(?=[^\s$])[^$\n]{0,200}[^\s$]\$(?!\d)/;

function hasFormula({ title = "", points, notes, table }: DeckSlide): boolean {
  const inPoints = (all: readonly DeckPoint[]): boolean =>
    all.some(({ text, points: below }) => FORMULA.test(text) || inPoints(below));
  const texts = [title, ...notes, ...(table?.columns ?? []), ...(table?.rows ?? []).flat()];
  return texts.some((text) => FORMULA.test(text)) || inPoints(points);
}

function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
}

/** A first slide of a heading and a line or two. */
function isOpening({ title, points, hasList, tables }: Gathered): boolean {
  return title !== undefined && tables.length === 0 && !hasList && flat(points).length <= 3;
}

function flat(points: readonly DeckPoint[]): readonly DeckPoint[] {
  return points.flatMap((point) => [point, ...flat(point.points)]);
}

class Making {
  readonly slides: DeckSlide[] = [];
  readonly #pictures: Pictures;
  readonly #taken = new Set<string>();

  constructor(pictures: Pictures) {
    this.#pictures = pictures;
  }

  /** The title slide shows the brief's own head; what else stood on it is kept. */
  addOpening(opening: Gathered | undefined, shown: number): void {
    const { points = [], images = [], notes = [], kept = [] } = opening ?? {};
    const left = flat(points)
      .slice(shown)
      .map(({ text }): Kept => ({ line: 1, what: "A line of the title slide", text }));
    const pictures = images.map((image): Kept => this.#pictures.keep(image, "A picture of the title slide"));
    this.#push({ layout: "title", title: undefined, notes, kept: [...kept, ...left, ...pictures] });
  }

  /** A second picture, and a table beside points, stand on slides of their own. */
  add({ title, points, tables, images, notes, kept }: Gathered): void {
    const [shown, lost] = [images.map((image) => this.#pictures.take(image)), [...kept]];
    const pictures = shown.flatMap((one) => ("path" in one ? [one] : []));
    lost.push(...shown.flatMap((one) => ("path" in one ? [] : [one])));
    const [picture, ...more] = pictures;
    const [table, ...others] = tables;
    const rest = { notes, kept: lost };
    if (points.length > 0) {
      this.#push({ layout: picture === undefined ? "points" : "two-up", title, points, picture, ...rest });
      for (const one of tables) this.#push({ layout: "table", title, table: one });
    } else if (table !== undefined) {
      this.#push({ layout: "table", title, table, ...rest });
      for (const one of others) this.#push({ layout: "table", title, table: one });
      if (picture !== undefined) this.#push({ layout: "image", title, picture });
    } else if (picture !== undefined) this.#push({ layout: "image", title, picture, ...rest });
    else this.#push({ layout: "section", title: title ?? `Slide ${this.slides.length + 1}`, ...rest });
    for (const one of more) this.#push({ layout: "image", title, picture: one });
  }

  #push(slide: Pick<DeckSlide, "layout" | "title"> & Partial<DeckSlide>): void {
    const { layout, title } = slide;
    const wanted = layout === "title" ? "cover" : slugOf(title ?? "") || `slide-${this.slides.length + 1}`;
    const id = freeId(wanted, (one) => this.#taken.has(one));
    this.#taken.add(id);
    const empty = { points: [], table: undefined, picture: undefined, notes: [], kept: [] };
    this.slides.push({ ...empty, ...slide, id });
  }
}

const KINDS = /\.(?:png|jpe?g|gif|webp|svg)$/i;

/** What Marp writes beside the description of a picture: where it stands and how large. */
const PLACING =
  /^(?:bg|left|right|fit|contain|cover|auto|vertical|inline|blur|\d+(?:\.\d+)?%|(?:w|h|width|height|left|right|blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia):\S+)$/;

class Pictures {
  readonly copied: DeckImage[] = [];
  readonly #hasImage: DeckFile["hasImage"];

  constructor(hasImage: DeckFile["hasImage"]) {
    this.#hasImage = hasImage;
  }

  /** Returns the picture where a slide can show it: a file that is there, with words for those who do not see it. */
  take(image: LineImage): DeckPicture | Kept {
    const from = localPath(image.url);
    const alt = image.alt
      .split(/\s+/)
      .filter((word) => !PLACING.test(word))
      .join(" ");
    if (from === undefined) return keptAs(image, "A picture on the web");
    if (!KINDS.test(from)) return keptAs(image, "A picture that is no PNG, JPEG, GIF, WebP or SVG");
    if (!this.#hasImage(from)) return keptAs(image, "A picture that is not there");
    if (alt === "") return this.keep(image, "A picture without a description");
    return { path: this.#copy(from), alt };
  }

  /** Copies it where it is there, and keeps its mention. */
  keep(image: LineImage, what: string): Kept {
    const from = localPath(image.url);
    const isThere = from !== undefined && KINDS.test(from) && this.#hasImage(from);
    return keptAs(image, isThere ? `${what} (copied to ${this.#copy(from)})` : what);
  }

  #copy(from: string): string {
    const known = this.copied.find((one) => one.from === from);
    if (known !== undefined) return known.to;
    const [, base = "", extension = ""] = /^(.*)(\.[^.]*)$/.exec(from.replace(/^.*\//, "")) ?? [];
    const isTaken = (name: string): boolean =>
      this.copied.some(({ to }) => to === `images/${name}${extension}`);
    const to = `images/${freeId(base, isTaken)}${extension}`;
    this.copied.push({ from, to });
    return to;
  }
}

function keptAs({ line, written }: LineImage, what: string): Kept {
  return { line, what, text: written };
}

/** Undefined for an address with a scheme. */
function localPath(url: string): string | undefined {
  if (url === "" || /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(url)) return undefined;
  try {
    return decodeURIComponent(url.split(/[?#]/, 1).join("")).replaceAll("\\", "/");
  } catch {
    return url;
  }
}
