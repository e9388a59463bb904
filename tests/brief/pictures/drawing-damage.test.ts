import { describe, expect, it } from "vitest";
import { pictureDamage } from "../../../src/brief/pictures/picture-damage.ts";
import { makePng } from "../../support/make-png.ts";
import { smallPicture } from "../../support/small-pictures.ts";

const damageOf = (inner: string, attributes = 'viewBox="0 0 40 10"') =>
  pictureDamage(
    "image/svg+xml",
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`,
    ),
  )?.what;

/** Seven levels, each made of ten of the one below. */
const levels = (level: (at: number) => string): string =>
  Array.from({ length: 7 }, (_, at) => level(at)).join("");

const MULTIPLIES = /^multiplies: its references to parts of itself/;

describe("a drawing that multiplies", () => {
  it.each([
    ["use", levels((at) => `<g id="l${at + 1}">${`<use href="#l${at}"/>`.repeat(10)}</g>`)],
    ["use by xlink", levels((at) => `<g id="l${at + 1}">${`<use xlink:href="#l${at}"/>`.repeat(10)}</g>`)],
    [
      "patterns",
      levels(
        (at) => `<pattern id="l${at + 1}">${`<path d="M0 0" fill="url(#l${at})"/>`.repeat(10)}</pattern>`,
      ),
    ],
    [
      "masks in a style",
      levels((at) => `<mask id="l${at + 1}">${`<g style="mask: url('#l${at}')"/>`.repeat(10)}</mask>`),
    ],
    [
      "patterns by a style sheet",
      `<style>@media screen { .a, rect.b { fill: url(#l7) } }</style>${levels(
        (at) => `<pattern id="l${at + 1}">${`<path fill="url(#l${at})"/>`.repeat(10)}</pattern>`,
      )}<path class="a"/>`,
    ],
    [
      "markers at each corner",
      levels(
        (at) =>
          `<marker id="l${at + 1}"><path d="M${"0 0 ".repeat(10)}" marker-mid="url(#l${at})"/></marker>`,
      ),
    ],
    ["filters", levels((at) => `<filter id="l${at + 1}">${`<feImage href="#l${at}"/>`.repeat(10)}</filter>`)],
  ])("by %s is reported", (_what, inner) => {
    expect(damageOf(`<path id="l0" d="M0 0"/>${inner}`)).toMatch(MULTIPLIES);
  });

  it("by a long chain is reported, and what refers to itself is not", () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, at) => `<g id="l${at + 1}"><use href="#l${at}"/></g>`,
    ).join("");
    expect(damageOf(`<path id="l0" d="M0 0"/>${chain}`)).toMatch(MULTIPLIES);
    expect(
      damageOf('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/><use href="#b"/></g>'),
    ).toBeUndefined();
  });

  it("a little, as maps do with their signs, is not complained of", () => {
    const sign = `<symbol id="s">${'<path d="M0 0h1"/>'.repeat(20)}</symbol>`;
    const style = "<style>.a{fill:url(#g)} g > path:hover{fill:url(#g)}</style>";
    const gradient = '<linearGradient id="g"><stop/><stop/></linearGradient>';
    expect(damageOf(style + sign + gradient + '<use class="a" href="#s"/>'.repeat(2000))).toBeUndefined();
  });
});

describe("a drawing that is too much", () => {
  it("is reported by its depth, its elements, its size and its bytes", () => {
    expect(damageOf(`${"<g>".repeat(20_000)}${"</g>".repeat(20_000)}`)).toMatch(
      /^has elements more than 250 deep/,
    );
    expect(damageOf(`${"<g>".repeat(200)}${"</g>".repeat(200)}`)).toBeUndefined();
    expect(damageOf("<g/>".repeat(100_001))).toBe("has more than 100,000 elements");
    expect(damageOf("", 'width="9999999" height="5"')).toBe("is 9999999 × 5 px");
    expect(damageOf(`<desc>${"x".repeat(10_000_000)}</desc>`)).toBe("has more than 10 MB");
  });
});

describe("a picture inside a drawing", () => {
  const inside = (bytes: Uint8Array, type = "png") =>
    `data:image/${type};base64,${Buffer.from(bytes).toString("base64")}`;

  it("is held to what other pictures are", () => {
    const sound = makePng({ width: 4, height: 4 });
    const jpeg = smallPicture("baseline.jpg").subarray(0, -40);
    expect(damageOf(`<image href="${inside(sound)}"/>`)).toBeUndefined();
    expect(damageOf(`<image href="${inside(sound.subarray(0, -20))}"/>`)).toBe(
      "has a picture inside that is cut off: its data end before the picture does",
    );
    expect(damageOf(`<style>path { fill: url(${inside(jpeg, "jpeg")}) }</style>`)).toMatch(
      /inside that is cut off/,
    );
    expect(
      damageOf(`<image href="${inside(makePng({ width: 60_000, height: 60_000, rows: 1 }))}"/>`),
    ).toMatch(/inside that has 60000 × 60000 px/);
  });
});
