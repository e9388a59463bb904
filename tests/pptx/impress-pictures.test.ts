import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { SLIDE_SIZE } from "../../src/model/slide-size.ts";
import { makePresentation } from "../../src/pptx/make-presentation.ts";
import { everyLayout } from "../support/every-layout.ts";
import { some } from "../support/in-full.ts";
import { makePng } from "../support/make-png.ts";
import type { BlockBox } from "../support/page-blocks.ts";
import { shapeBoxes } from "../support/shape-boxes.ts";
import { drawWithImpress, needsImpress } from "./impress.ts";
import { openPackage } from "./open-package.ts";
import { DATE, themeOf } from "./presentation-fixture.ts";

/** Of what is not told by a text: a chart, a picture, rules and grounds, tables. */
const SLIDES = [["barges"], ["place"], ["two-letters"], ["gate-full"], ["shut"]] as const;

/** The least share of a shape's box that is not paper: a line of short words covers little of its room. */
const LEAST = { Chart: 0.05, Picture: 0.3, other: 0.002 } as const;

/** Stands in for a drawing. */
const DRAWN = makePng({ width: 96, height: 40 });

it.for(some(SLIDES, 3))("LibreOffice Impress draws each shape of %s where it is", async ([id], context) => {
  await needsImpress(context);
  const deck = everyLayout();
  const slides = deck.slides.filter((slide) => slide.id === id);
  const drawPicture = async () => DRAWN;
  const theme = themeOf(deck.theme);
  const pptx = await makePresentation({ deck: { ...deck, slides }, theme, date: DATE, drawPicture });
  const { slides: written } = await openPackage(pptx);
  const picture = PNG.sync.read(Buffer.from(await drawWithImpress(pptx)));
  const shapes = shapeBoxes(written[0] ?? "").filter(({ name, top }) => name !== "" && top >= 0);
  expect(shapes.length).toBeGreaterThan(5);
  const bare = shapes.filter((shape) => inkIn(shape, picture) < leastOf(shape));
  expect(bare.map(({ name }) => name)).toEqual([]);
});

function leastOf({ name }: BlockBox): number {
  return name === "Chart" || name === "Picture" ? LEAST[name] : LEAST.other;
}

/** Returns the share of the box's pixels that have not the paper's colour, which is white. */
function inkIn({ left, top, right, bottom }: BlockBox, { data, width, height }: PNG): number {
  const scale = width / SLIDE_SIZE.width;
  const [fromX, toX] = [Math.floor(left * scale), Math.min(width, Math.ceil(right * scale))];
  const [fromY, toY] = [Math.floor(top * scale), Math.min(height, Math.ceil(bottom * scale))];
  let ink = 0;
  for (let y = fromY; y < toY; y += 1) {
    for (let x = Math.max(0, fromX); x < toX; x += 1) {
      const at = (y * width + x) * 4;
      if (Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) < INK) ink += 1;
    }
  }
  return ink / ((toX - fromX) * (toY - fromY));
}

const INK = 240;
