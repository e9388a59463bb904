import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { measurePicture } from "../../../src/brief/pictures/measure-picture.ts";
import { headDamage, pictureDamage } from "../../../src/brief/pictures/picture-damage.ts";
import { headerOf, makePng, pngOf } from "../../support/make-png.ts";
import { SMALL_PICTURES, type SmallPicture, smallPicture } from "../../support/small-pictures.ts";

const damageOf = (bytes: Uint8Array): string | undefined => {
  const type = measurePicture(bytes)?.type;
  return (type === undefined ? headDamage(bytes) : pictureDamage(type, bytes))?.what;
};

const changed = (name: SmallPicture, change: (bytes: Buffer) => void): Uint8Array => {
  const bytes = Buffer.from(smallPicture(name));
  change(bytes);
  return new Uint8Array(bytes);
};

const CUT_OFF = "is cut off: its data end before the picture does";

describe("a sound picture", () => {
  it.each(SMALL_PICTURES)("is not complained of: %s", (name) => {
    expect(damageOf(smallPicture(name))).toBeUndefined();
  });

  it("may be followed by anything", () => {
    for (const name of SMALL_PICTURES) {
      expect(
        damageOf(new Uint8Array(Buffer.concat([smallPicture(name), Buffer.from("more")]))),
      ).toBeUndefined();
    }
  });
});

describe("a picture that is cut off", () => {
  it.each(SMALL_PICTURES)("is reported wherever the cut is: %s", (name) => {
    const bytes = smallPicture(name);
    for (let length = 4; length < bytes.length; length += 1) {
      expect([length, damageOf(bytes.subarray(0, length))]).toEqual([length, expect.any(String)]);
    }
  });

  it("is reported where its end was put behind the cut", () => {
    const end = Buffer.of(0xff, 0xd9);
    for (const name of ["baseline.jpg", "progressive.jpg", "restarting.jpg"] as const) {
      const bytes = smallPicture(name);
      const scan = Buffer.from(bytes).indexOf(Buffer.of(0xff, 0xda)) + 16;
      expect(damageOf(new Uint8Array(Buffer.concat([bytes.subarray(0, scan), end])))).toBe(CUT_OFF);
    }
    const data = deflateSync(new Uint8Array(17 * 25)).subarray(0, -6);
    expect(
      damageOf(
        pngOf([
          ["IHDR", headerOf(24, 17)],
          ["IDAT", data],
          ["IEND", Uint8Array.of()],
        ]),
      ),
    ).toBe(CUT_OFF);
  });
});

describe("a picture that lies about its size", () => {
  it("is reported where it has fewer pixels, or more", () => {
    expect(damageOf(makePng({ width: 24, height: 17, rows: 16 }))).toBe(
      "has fewer pixels than its size says",
    );
    expect(damageOf(makePng({ width: 24, height: 17, rows: 18 }))).toBe("has more pixels than its size says");
    const taller = changed("baseline.jpg", (bytes) =>
      bytes.writeUInt16BE(99, bytes.indexOf(Buffer.of(0xff, 0xc0)) + 5),
    );
    expect(damageOf(taller)).toBe(CUT_OFF);
    const wider = changed("interlaced.gif", (bytes) =>
      bytes.writeUInt16LE(99, bytes.indexOf(0x2c, 13 + 24) + 5),
    );
    expect(damageOf(wider)).toBe(CUT_OFF);
  });

  it("is reported where its parts have other sizes", () => {
    const other = changed("animated.webp", (bytes) => bytes.writeUInt16LE(7, bytes.indexOf("ANMF") + 8 + 6));
    expect(damageOf(other)).toBe("says 8 × 9 px, and its picture has 12 × 9");
    const outside = changed("animated.webp", (bytes) =>
      bytes.writeUInt16LE(3, bytes.indexOf("VP8X") + 8 + 4),
    );
    expect(damageOf(outside)).toBe("has a frame larger than itself");
  });

  it("is reported where it has none", () => {
    expect(damageOf(makePng({ width: 0, height: 17 }))).toBe("says that it is 0 × 17 px");
    const flat = changed("baseline.jpg", (bytes) =>
      bytes.writeUInt16BE(0, bytes.indexOf(Buffer.of(0xff, 0xc0)) + 5),
    );
    expect(damageOf(flat)).toBe("says that it is 24 × 0 px");
  });

  it("is reported where it is more than can be drawn, before any of it is unpacked", () => {
    expect(damageOf(makePng({ width: 65_535, height: 65_535, rows: 1 }))).toBe(
      "has 65535 × 65535 px, which is more than 50 million",
    );
    expect(damageOf(makePng({ width: 8, height: 8, rows: 1_000_000 }))).toBe(
      "has more pixels than its size says",
    );
  });
});

describe("a picture with damaged data", () => {
  it("is reported by its sums of control", () => {
    const bytes = Buffer.from(makePng({ width: 24, height: 17 }));
    bytes[bytes.indexOf("IDAT") + 6] = 0;
    expect(damageOf(new Uint8Array(bytes))).toBe('is damaged: the checksum of its part "IDAT" is wrong');
    const data = Buffer.from(deflateSync(new Uint8Array(17 * 25)));
    data[data.length - 1] = 0xaa;
    expect(
      damageOf(
        pngOf([
          ["IHDR", headerOf(24, 17)],
          ["IDAT", data],
          ["IEND", Uint8Array.of()],
        ]),
      ),
    ).toBe("is damaged: its data cannot be unpacked");
  });

  it("is reported where a part goes on past the end of the file", () => {
    const past = changed("lossy.webp", (bytes) => bytes.writeUInt32LE(9999, bytes.indexOf("VP8 ") + 4));
    expect(damageOf(past)).toBe("is damaged: a part of it goes on past its end");
  });

  it("is reported where a frame of an animation is", () => {
    const frame = Buffer.alloc(26);
    frame.writeUInt32BE(24, 4);
    frame.writeUInt32BE(17, 8);
    const animation = (rows: number) =>
      pngOf([
        ["IHDR", headerOf(24, 17)],
        ["acTL", Buffer.of(0, 0, 0, 2, 0, 0, 0, 0)],
        ["fcTL", frame],
        ["IDAT", deflateSync(new Uint8Array(17 * 25))],
        ["fcTL", frame],
        ["fdAT", Buffer.concat([Buffer.of(0, 0, 0, 2), deflateSync(new Uint8Array(rows * 25))])],
        ["IEND", Uint8Array.of()],
      ]);
    expect(damageOf(animation(17))).toBeUndefined();
    expect(damageOf(animation(9))).toBe("has fewer pixels than its size says");
  });

  it("and a packed drawing, are told apart from what is no picture", () => {
    expect(headDamage(Uint8Array.of(0x1f, 0x8b, 8))?.what).toBe("is packed, as .svgz drawings are");
    expect(headDamage(Buffer.from("A pier"))).toBeUndefined();
  });
});
