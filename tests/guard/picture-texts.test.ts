import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { textsOfPicture } from "../../src/guard/picture-texts.ts";
import { headerOf, pngOf } from "../support/make-png.ts";

const textsOf = (type: string, ...content: readonly (string | Uint8Array)[]): string =>
  textsOfPicture(
    pngOf([
      ["IHDR", headerOf(4, 4)],
      [type, Buffer.concat(content.map((one) => Buffer.from(one)))],
      ["IEND", Uint8Array.of()],
    ]),
  ).join("\n");

const PACKED = deflateSync(Buffer.from("The piles are rotten at Dürnau"));

describe("the words in a PNG beside its pixels", () => {
  it.each([
    ["tEXt", ["Comment\0The piles are rotten at Dürnau"]],
    ["tEXt", ["Comment\0", Buffer.from("The piles are rotten at Dürnau", "latin1")]],
    ["zTXt", ["Title\0\0", PACKED]],
    ["iTXt", ["Title\0\0\0de\0Titel\0The piles are rotten at Dürnau"]],
    ["iTXt", ["Title\0\u0001\0de\0Titel\0", PACKED]],
    ["iCCP", ["Any profile\0\0", PACKED]],
    ["piEr", ["The piles are rotten at Dürnau"]],
  ] as const)("are read in a chunk %s", (type, content) => {
    expect(textsOf(type, ...content)).toContain("The piles are rotten at Dürnau");
  });

  it("are read behind its end, and of data that are damaged, what there is", () => {
    const png = Buffer.concat([pngOf([["IEND", Uint8Array.of()]]), Buffer.from("The piles are rotten")]);
    expect(textsOfPicture(png).join()).toContain("The piles are rotten");
    expect(textsOf("zTXt", "The piles\0\0", PACKED.subarray(4))).toContain("The piles");
    expect(textsOfPicture(png.subarray(0, 20))).toEqual(expect.any(Array));
  });

  it("are not its pixels", () => {
    expect(textsOf("IDAT", "The piles are rotten")).not.toContain("piles");
  });
});
