import { imageSize } from "image-size";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenBrowser, openBrowser } from "../../src/browser/open-browser.ts";
import { pictureToPng } from "../../src/browser/picture-to-png.ts";
import { findTestBrowser } from "./test-browser.ts";

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser(await findTestBrowser());
});

afterAll(() => browser[Symbol.asyncDispose]());

const drawing = (inner: string) => ({
  url: `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200">${inner}</svg>`)}`,
  width: 300,
  height: 200,
});

describe("a picture drawn as PNG", () => {
  it("keeps its proportions, large enough for a projector, and is the same every time", async () => {
    const picture = drawing('<rect width="300" height="200" fill="navy"/>');
    const png = await pictureToPng(browser, picture);
    expect(imageSize(png)).toMatchObject({ type: "png", width: 2000, height: 1333 });
    expect(Buffer.from(await pictureToPng(browser, picture)).equals(Buffer.from(png))).toBe(true);
  });

  it("shows what the picture shows, and nothing where it shows nothing", async () => {
    const empty = await pictureToPng(browser, drawing(""));
    const full = await pictureToPng(browser, drawing('<circle cx="150" cy="100" r="90"/>'));
    expect(full.length).toBeGreaterThan(empty.length);
    // the kind of pixels in a PNG's header: 6 has transparency
    expect(empty[25]).toBe(6);
  });
});
