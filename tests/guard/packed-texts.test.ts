import { describe, expect, it } from "vitest";
import { findLeaks } from "../../src/guard/find-leaks.ts";
import { textsOfMarkup } from "../../src/guard/markup-texts.ts";
import { unpackedTexts } from "../../src/guard/packed-texts.ts";

const SECRET = "The pumps at Dürnau have failed";
const base64 = Buffer.from(SECRET).toString("base64");

const isIn = (text: string): boolean =>
  findLeaks(textsOfMarkup(`<p>Quay ${text} stays</p>`), [{ wording: SECRET }]).length > 0;

describe("words that are packed", () => {
  it.each([
    ["Base64", base64],
    ["Base64 of UTF-16", Buffer.from(SECRET, "utf16le").toString("base64")],
    ["Base64 that is broken into lines", base64.replaceAll(/(.{11})/g, "$1\n")],
    ["hexadecimal digits", Buffer.from(SECRET).toString("hex")],
    ["hexadecimal digits with spaces", Buffer.from(SECRET).toString("hex").replaceAll(/(..)/g, "$1 ")],
    ["hexadecimal digits of numbers", Buffer.from(SECRET).toString("hex").replaceAll(/(..)/g, "0x$1, ")],
    ["hexadecimal digits with hyphens", Buffer.from(SECRET).toString("hex").replaceAll(/(..)/g, "$1-")],
    ["escapes of e-mails", Buffer.from(SECRET).toString("hex").replaceAll(/(..)/g, "=$1")],
    ["quoted-printable over lines", "The pumps at D=C3=BCrnau ha=\nve failed"],
    ["an address, behind a folder", `https://example.org/${encodeURIComponent(base64)}`],
    [
      "numbers of Unicode",
      [...SECRET].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`).join(" "),
    ],
    [
      "characters of tags",
      [..."The pumps at Durnau have failed"]
        .map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))
        .join(""),
    ],
  ])("are found in %s", (_, text) => {
    expect(isIn(text)).toBe(true);
  });

  it("are not made of what is something else", () => {
    expect(unpackedTexts("internationalisation of reinforcements")).toEqual([]);
    expect(unpackedTexts("e05189f71ad70c92ef28a8696a5719971521b0e6c4ded60e399ffb6cba86c445")).toEqual([]);
  });
});
