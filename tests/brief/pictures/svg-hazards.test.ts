import { describe, expect, it } from "vitest";
import { svgHazards } from "../../../src/brief/pictures/svg-hazards.ts";

const svg = (inside: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

describe("a drawing", () => {
  it("may hold shapes, words, its own parts, and pictures inside it", () => {
    const inside = `<defs><linearGradient id="g"/><style>.a { fill: url(#g) }</style></defs>
      <a href="#g"><use xlink:href="#g"/></a><text>on and on</text>
      <image href="data:image/png;base64,AAAA"/><rect fill="url('#g')" onion="no"/>`;
    expect(svgHazards(svg(inside.replace(' onion="no"', "")))).toEqual([]);
    const drawnWith = 'xmlns:i="http://example.org/i" i:file="C:\\Users\\ada\\a.svg"';
    expect(svgHazards(svg("<rect/>", drawnWith))).toEqual([]);
  });

  it.each([
    ["a script", svg("<script>alert(1)</script>")],
    ["a script", svg("", 'onload="alert(1)"')],
    ["a script", svg('<rect ONCLICK="x()"/>')],
    ["a foreignObject, which holds what is no drawing", svg("<foreignObject><p/></foreignObject>")],
    ['a reference to "https://example.org/a.png"', svg('<image href="https://example.org/a.png"/>')],
    ['a reference to "other.svg#part"', svg('<use xlink:href="other.svg#part"/>')],
    ['a reference to "javascript:alert(1)"', svg('<a href="javascript:alert(1)"><rect/></a>')],
    ['a reference to "data:image/svg+xml,<svg/>"', svg('<image href="data:image/svg+xml,&lt;svg/>"/>')],
    [
      'a reference to "https://example.org/f"',
      svg("<style>a { fill: url( 'https://example.org/f' ) }</style>"),
    ],
    ['a reference to "//example.org/f"', svg('<rect style="fill: url(//example.org/f)"/>')],
    ["a style sheet from elsewhere", svg("<style>@import 'https://example.org/a.css'</style>")],
    ["an escape in its styles", svg("<style>a { fill: u\\72l(https://example.org/f) }</style>")],
    ["an escape in its styles", svg('<rect fill="u\\72l(https://example.org/f)"/>')],
    [
      'a reference to "https://example.org/f"',
      svg("<style>a { mask: image-set('https://example.org/f' 1x) }</style>"),
    ],
    [
      'a reference to "https://example.org/f"',
      svg("<style>a { mask: src('https://example.org/f') }</style>"),
    ],
    ['a reference to "https://example.org/"', svg("", 'xml:base="https://example.org/"')],
    ["a style sheet from elsewhere", `<?xml-stylesheet href="a.css"?>${svg("")}`],
    ["an animation of references", svg('<a><set attributeName="href" to="javascript:x()"/></a>')],
    ["entities of its own", `<!DOCTYPE svg [<!ENTITY x "y">]>${svg("&x;")}`],
    ["XML that is not well-formed", svg("<rect>")],
    ["XML that is not well-formed", "<html/>"],
  ])("is told that it has %s", (hazard, drawing) => {
    expect(svgHazards(drawing)).toEqual([hazard]);
  });
});
