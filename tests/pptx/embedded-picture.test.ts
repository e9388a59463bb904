import { describe, expect, it } from "vitest";
import type { IllustrationView } from "../../src/model/deck.ts";
import { embedPicture } from "../../src/pptx/embedded-picture.ts";

const view = (type: IllustrationView["type"], url: string): IllustrationView => ({
  url,
  type,
  width: 30,
  height: 20,
  alt: "A quay",
  caption: undefined,
  credit: undefined,
});

const svg = view("image/svg+xml", "data:image/svg+xml,%3Csvg%3EŁódź%3C/svg%3E");
const webp = view("image/webp", "data:image/webp;base64,UklGRg==");
const drawn = Uint8Array.of(1, 2, 3);
const draw = async (): Promise<Uint8Array> => drawn;

describe("a picture for Office", () => {
  it("goes in as it is where Office opens it", async () => {
    const png = view("image/png", "data:image/png;base64,AQID");
    expect(await embedPicture(png, undefined)).toEqual({
      url: png.url,
      standIn: undefined,
      isShownEverywhere: true,
    });
  });

  it("is an SVG with a PNG beside, and its own words whole", async () => {
    const picture = await embedPicture(svg, draw);
    expect(picture).toMatchObject({ standIn: drawn, isShownEverywhere: true });
    const [, data = ""] = /^data:image\/svg\+xml;base64,(.*)$/.exec(picture?.url ?? "") ?? [];
    expect(Buffer.from(data, "base64").toString("utf8")).toBe("<svg>Łódź</svg>");
  });

  it("is an SVG that is not shown everywhere where nothing draws it", async () => {
    const picture = await embedPicture(svg, undefined);
    expect(picture?.isShownEverywhere).toBe(false);
    expect(
      Buffer.from(picture?.standIn ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });

  it("is a PNG in a WebP's stead, and nothing where nothing draws one", async () => {
    expect((await embedPicture(webp, draw))?.url).toBe("data:image/png;base64,AQID");
    expect(await embedPicture(webp, undefined)).toBeUndefined();
  });
});
