import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stripPicture } from "../../../src/brief/pictures/strip-picture.ts";
import { type OpenBrowser, openBrowser } from "../../../src/browser/open-browser.ts";
import { findTestBrowser } from "../../browser/test-browser.ts";
import { type CameraPictures, cameraPictures, SECRETS } from "../../support/camera-picture.ts";

const open: { browser?: OpenBrowser; pictures?: CameraPictures; turned?: CameraPictures } = {};

beforeAll(async () => {
  open.browser = await openBrowser(await findTestBrowser());
  open.pictures = await cameraPictures(open.browser);
  open.turned = await cameraPictures(open.browser, 6);
});

afterAll(async () => {
  await open.browser?.[Symbol.asyncDispose]();
});

const KINDS = ["jpeg", "png", "webp", "gif"] as const;

/** As a page shows the file: its size, and the pixels of its first and last quarter; undefined where it cannot. */
function shown(kind: (typeof KINDS)[number], bytes: Uint8Array): Promise<unknown> {
  const url = `data:image/${kind};base64,${Buffer.from(bytes).toString("base64")}`;
  const look = `(async () => {
    const image = Object.assign(new Image(), { src: "${url}" });
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    context.drawImage(image, 0, 0);
    const at = (part) => [...context.getImageData(Math.floor(width * part), Math.floor(height * part), 1, 1).data];
    return { width, height, first: at(0.25), last: at(0.75) };
  })()`;
  if (open.browser === undefined) throw new Error("No browser is open.");
  return open.browser.withPage((page) => page.evaluate(look));
}

const stripped = (kind: (typeof KINDS)[number], bytes = open.pictures?.[kind] ?? Uint8Array.of()) =>
  stripPicture(`image/${kind}`, bytes);

const words = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("latin1");

describe.each(KINDS)("a stripped %s", (kind) => {
  it("has nothing of what its camera and programs wrote, nor of what follows it", () => {
    const had = words(open.pictures?.[kind]);
    expect(SECRETS.filter((secret) => had.includes(secret)).length).toBeGreaterThan(0);
    const has = words(stripped(kind)?.bytes);
    expect(has.length).toBeGreaterThan(20);
    expect(SECRETS.filter((secret) => has.includes(secret))).toEqual([]);
    expect(has).not.toMatch(/Exif|eXIf|EXIF|xmpmeta/);
  });

  it("shows the same picture", async () => {
    const result = stripped(kind);
    expect(result?.orientation).toBe(1);
    expect(await shown(kind, result?.bytes ?? Uint8Array.of())).toEqual(
      await shown(kind, open.pictures?.[kind] ?? Uint8Array.of()),
    );
  });

  it("stays as it is when it is stripped again", () => {
    const once = stripped(kind)?.bytes;
    expect(words(stripped(kind, once)?.bytes)).toBe(words(once));
  });
});

describe.each(["jpeg", "png", "webp"] as const)("a %s from a camera held upright", (kind) => {
  it("is turned as before, and has nothing else of Exif", async () => {
    const turned = open.turned?.[kind] ?? Uint8Array.of();
    const result = stripped(kind, turned);
    expect(result?.orientation).toBe(6);
    expect(await shown(kind, result?.bytes ?? Uint8Array.of())).toEqual(await shown(kind, turned));
    expect(SECRETS.filter((secret) => words(result?.bytes).includes(secret))).toEqual([]);
    expect(stripped(kind, result?.bytes)?.orientation).toBe(6);
  });
});

it("A camera's picture is really turned in the browser, so that the comparison above says something.", async () => {
  expect(await shown("jpeg", open.turned?.jpeg ?? Uint8Array.of())).toMatchObject({ width: 20, height: 40 });
  expect(await shown("jpeg", open.pictures?.jpeg ?? Uint8Array.of())).toMatchObject({
    width: 40,
    height: 20,
  });
});

it("A WebP's flags tell of Exif where it is left, and of nothing that is not there.", () => {
  const flags = (result: ReturnType<typeof stripped>) => (result?.bytes[20] ?? 0) & 0x0c;
  expect(flags(stripped("webp"))).toBe(0);
  expect(flags(stripped("webp", open.turned?.webp))).toBe(0x08);
});

describe("what a picture is drawn with", () => {
  it("stays: the colour profile of a JPEG", () => {
    const profile = Buffer.from("ICC_PROFILE\0\x01\x01 colours of the house", "latin1");
    const segment = Buffer.concat([Buffer.of(0xff, 0xe2, 0, profile.length + 2), profile]);
    const jpeg = Buffer.from(open.pictures?.jpeg ?? []);
    const result = stripped("jpeg", Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]));
    expect(words(result?.bytes)).toContain("colours of the house");
  });

  it("stays: how often a GIF is repeated", () => {
    const gif = Buffer.from(open.pictures?.gif ?? []);
    const repeat = Buffer.concat([
      Buffer.of(0x21, 0xff, 11),
      Buffer.from("NETSCAPE2.0"),
      Buffer.of(3, 1, 0, 0, 0),
    ]);
    const result = stripped("gif", Buffer.concat([gif.subarray(0, 19), repeat, gif.subarray(19)]));
    expect(words(result?.bytes)).toContain("NETSCAPE2.0");
  });
});

describe("a file that cannot be taken apart", () => {
  it("is not passed on as it is", () => {
    const jpeg = Buffer.from(open.pictures?.jpeg ?? []);
    expect(
      stripped("jpeg", Buffer.concat([jpeg.subarray(0, 2), Buffer.from("words"), jpeg.subarray(2)])),
    ).toBeUndefined();
    const webp = Buffer.from(open.pictures?.webp ?? []);
    expect(stripped("webp", webp.subarray(0, 60))).toBeUndefined();
  });
});
