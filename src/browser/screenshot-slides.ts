/** Takes a picture of every slide of a static page, and makes sure that it shows what was laid out. */
import { setTimeout } from "node:timers/promises";
import { SLIDE_SIZE } from "../model/slide-size.ts";
import { blankBoxes } from "./blank-boxes.ts";
import { PageFailure } from "./open-browser.ts";
import { listPaintedInPage, type PaintedSlide } from "./painted-boxes.ts";
import { PICTURES_DECODED, type StaticPage, withStaticPage } from "./static-page.ts";

export interface Pictured extends Omit<StaticPage, "viewport" | "task"> {
  readonly scale: 1 | 2;
  /** For messages: `"press"`. */
  readonly audience: string;
}

/**
 * Returns one PNG per slide of the page that would be printed, in order: 1280x720 px times `scale`. A picture that was
 * taken before the whole slide was painted is taken again. Throws a PageFailure when a slide's marking is never
 * painted, and a BrowserError as printing does.
 */
export function screenshotSlides({ scale, audience, ...page }: Pictured): Promise<readonly Uint8Array[]> {
  const viewport = { ...SLIDE_SIZE, deviceScaleFactor: scale };
  const now = { slide: "" };
  const task = (): string =>
    now.slide === ""
      ? `laying out the slides for "${audience}"`
      : `taking the picture of the slide "${now.slide}" for "${audience}"`;
  return withStaticPage({ ...page, viewport, task }, async (laidOut, goesOn) => {
    now.slide = "";
    await laidOut.evaluate(PICTURES_DECODED);
    const painted = await laidOut.evaluate(listPaintedInPage);
    const pictures: Uint8Array[] = [];
    for (const [at, slide] of (await laidOut.$$(".slide")).entries()) {
      const laid = painted[at] ?? NOTHING;
      now.slide = laid.id;
      goesOn();
      // Beyond the viewport, Chromium takes pictures beside the page if the page runs from right to left.
      const take = () => slide.screenshot({ type: "png", captureBeyondViewport: false });
      pictures.push(await takeUntilPainted(take, { laid, scale, task }));
    }
    return pictures;
  });
}

const NOTHING: PaintedSlide = { id: "", marking: undefined, boxes: [] };

/** What is still blank after this many tries is meant to be blank, such as text in the colour of its background. */
const TRIES = 4;

/**
 * Returns the first of a few pictures in which every box of `laid` shows something, otherwise the last. Throws a
 * PageFailure where that one does not show the marking. `take` takes a picture, and `task` says of which slide.
 */
export async function takeUntilPainted(
  take: () => Promise<Uint8Array>,
  { laid, scale, task }: { readonly laid: PaintedSlide; readonly scale: number; readonly task: () => string },
): Promise<Uint8Array> {
  const expected = [...laid.boxes, ...(laid.marking === undefined ? [] : [laid.marking])];
  for (let tried = 1; ; tried += 1) {
    const picture = await take();
    const blank = blankBoxes(picture, expected, scale);
    if (blank.length === 0) return picture;
    if (tried < TRIES) await setTimeout(tried * 100);
    else if (laid.marking === undefined || !blank.includes(laid.marking)) return picture;
    else throw new PageFailure(`The browser does not finish ${task()}: its marking is not painted.`);
  }
}
