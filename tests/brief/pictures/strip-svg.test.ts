import { describe, expect, it } from "vitest";
import { stripPicture } from "../../../src/brief/pictures/strip-picture.ts";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

const strip = (svg: string): string | undefined => {
  const bytes = stripPicture("image/svg+xml", new TextEncoder().encode(svg))?.bytes;
  return bytes && new TextDecoder().decode(bytes);
};

const DRAWN = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by Ana Ruiz -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
  sodipodi:docname="secret-plan.svg" inkscape:export-filename="/home/ana/leak.png" viewBox="0 0 10 10">
  <title>Ana's quay</title>
  <metadata><creator>Ana Ruiz</creator></metadata>
  <sodipodi:namedview inkscape:window-width="1280"><inkscape:grid/></sodipodi:namedview>
  <style>rect { fill: #135 }</style>
  <g id="layer2" inkscape:label="Ana's layer" data-name="Ana's layer">
    <rect width="10" height="5"/><text x="1" y="2" xml:space="preserve">Karen  Lund &amp; co</text>
    <use xlink:href="#layer2"/>
  </g>
</svg>`;

describe("a stripped drawing", () => {
  it("has nothing of what the program that drew it wrote about it", () => {
    const stripped = strip(DRAWN);
    for (const words of ["Ana", "secret-plan", "inkscape", "sodipodi", "metadata", "window-width"])
      expect(stripped).not.toContain(words);
  });

  it("has all that is drawn, its texts and its links to itself", () => {
    const stripped = strip(DRAWN) ?? "";
    for (const words of [
      'viewBox="0 0 10 10"',
      "rect { fill: #135 }",
      '<rect width="10" height="5"',
      'xml:space="preserve">Karen  Lund &amp; co</text>',
      'xlink:href="#layer2"',
      'id="layer2"',
    ])
      expect(stripped).toContain(words);
  });

  const drawn = (inside: string): string =>
    strip(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`) ?? "";

  it.each([
    ["a title", "<title>The plan</title>"],
    ["a description of a part", "<g><desc>The plan</desc></g>"],
    ["a text that is not displayed", '<text display="none">The plan</text>'],
    [
      "a text in a layer that is not displayed",
      '<g style="fill: red; display: none"><g><text><tspan>The plan</tspan></text></g></g>',
    ],
    ["a hidden text", '<g visibility="hidden"><text>The plan</text></g>'],
    [
      "a piece of a text that is not displayed",
      '<text>The quay<tspan display="none">The plan</tspan></text>',
    ],
    [
      "an attribute of a vocabulary that was never named",
      '<g inkscape:label="The plan"><path d="M0 0"/></g>',
    ],
    ["an id that nothing refers to", '<g id="The plan"><path d="M0 0"/></g>'],
    [
      "a class that no style is for",
      '<style>.quay { fill: red }</style><g class="The plan quay"><path d="M0 0"/></g>',
    ],
  ])("has no words that nobody sees: %s", (_what, inside) => {
    const stripped = drawn(inside);
    expect(stripped).not.toContain("plan");
    expect(stripped).toContain("<svg");
  });

  it.each([
    [
      "a text inside a hidden layer that is visible itself",
      '<g visibility="hidden"><text visibility="visible">The plan</text></g>',
    ],
    [
      "a text that an animation shows",
      '<text display="none">The plan<set attributeName="display" to="inline" begin="1s"/></text>',
    ],
    [
      "a text that a style sheet may show",
      '<style>.on { display: inline }</style><text class="on" display="none">The plan</text>',
    ],
    [
      "a hidden text that is used",
      '<g visibility="hidden"><text id="a">The plan</text></g><use href="#a" visibility="visible"/>',
    ],
  ])("has what may be seen: %s", (_what, inside) => {
    expect(drawn(inside)).toContain("The plan");
  });

  it("has the names that something refers to", () => {
    const stripped = drawn(
      '<style>#box.wide { fill: red } .quay { fill: url(#shade) }</style><linearGradient id="shade"/><g id="box" class="wide quay old"/><g id="first"/><g id="old"><set attributeName="x" to="1" begin="first.click"/></g>',
    );
    for (const name of ['id="shade"', 'id="box"', 'class="wide quay"', 'id="first"'])
      expect(stripped).toContain(name);
    expect(stripped).not.toContain("old");
    expect(drawn('<style>[id^="la"] { fill: red }</style><g id="layer"/>')).toContain('id="layer"');
  });

  it("has the pictures inside it stripped too", () => {
    const png = Buffer.from(PIXEL, "base64");
    const withText = Buffer.concat([png.subarray(0, 33), textChunk("Author", "Ana"), png.subarray(33)]);
    const svg = (base64: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><image href="data:image/png;base64,${base64}"/></svg>`;
    const stripped = strip(svg(withText.toString("base64"))) ?? "";
    const inside = Buffer.from(/base64,([^"]*)/.exec(stripped)?.[1] ?? "", "base64");
    expect(withText.toString("latin1")).toContain("Ana");
    expect(inside.toString("latin1")).not.toContain("Ana");
    expect(inside.toString("latin1")).toContain("IDAT");
  });

  it("is none where a picture inside it cannot be taken apart, or is of no kind that is known", () => {
    const svg = (url: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><image href="${url}"/></svg>`;
    expect(strip(svg("data:image/png;base64,AAAA"))).toBeUndefined();
    expect(strip(svg(`data:image/png,${PIXEL}`))).toBeUndefined();
  });
});

/** A PNG chunk; readers of what is stripped need no checksum. */
function textChunk(key: string, value: string): Buffer {
  const data = Buffer.from(`${key}\0${value}`, "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from("tEXt"), data, Buffer.alloc(4)]);
}
