import { describe, expect, it } from "vitest";
import { readPicture } from "../../../src/brief/pictures/read-picture.ts";
import { CATALOGUE } from "../../../src/diagnostics/catalogue.ts";
import { makePng } from "../../support/make-png.ts";

const span = { file: "brief.yaml", start: 0, end: 8 };

const read = (bytes: Uint8Array, value = "pier.png") => readPicture({ file: { value, span }, bytes });

const ascii = (text: string) => new TextEncoder().encode(text);

const svg = (inner: string, attributes = 'viewBox="0 0 40 10"') =>
  read(ascii(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`), "plan.svg");

const png = (width: number, height: number) => makePng({ width, height, level: 0 });

describe("an image", () => {
  it("is of the kind that its bytes are, whatever its name, with its size in pixels", () => {
    expect(read(png(40, 30), "pier.jpg")).toMatchObject({
      value: { type: "image/png", width: 40, height: 30 },
      diagnostics: [],
    });
    expect(svg("<path d='M0 5h40'/>")).toMatchObject({
      value: { type: "image/svg+xml", width: 40, height: 10 },
      diagnostics: [],
    });
  });

  it("of another kind is an error", () => {
    for (const bytes of [ascii("%PDF-1.7"), ascii("A pier"), new Uint8Array()]) {
      const { value, diagnostics } = read(bytes);
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([
        { code: "unsupported-image", message: '"pier.png" is no image that can be shown.', span },
      ]);
    }
  });
});

describe("an image that cannot be shown as it is", () => {
  it("is an error that says what is wrong with it, and what to do", () => {
    const hints = [expect.stringMatching(/^(?:Copy the file again|Save it smaller)/)];
    for (const bytes of [png(40, 30).slice(0, 12), png(40, 30).slice(0, 60)]) {
      expect(read(bytes)).toMatchObject({
        value: undefined,
        diagnostics: [
          {
            code: "damaged-image",
            message: 'The image "pier.png" is cut off: its data end before the picture does.',
            ...{ span, hints },
          },
        ],
      });
    }
    expect(read(makePng({ width: 65_535, height: 65_535, rows: 1 })).diagnostics).toMatchObject([
      { code: "oversized-image", message: expect.stringContaining("65535 × 65535 px"), span, hints },
    ]);
    expect(svg(`${"<g>".repeat(20_000)}${"</g>".repeat(20_000)}`).diagnostics).toMatchObject([
      { code: "oversized-image", message: expect.stringContaining("deep inside one another"), span, hints },
    ]);
  });
});

describe("a large image", () => {
  it("is shown, with a warning that says how large it is", () => {
    const code = "large-image" satisfies keyof typeof CATALOGUE;
    const { value, diagnostics } = read(png(3000, 2097));
    expect(value?.width).toBe(3000);
    expect(diagnostics).toMatchObject([
      { code, severity: CATALOGUE[code].severity, message: 'The image "pier.png" has 6.0 MB.', span },
    ]);
    expect(read(png(3000, 1700)).diagnostics).toEqual([]);
  });
});

describe("a drawing", () => {
  it.each([
    ["<script>x()</script>", "a script"],
    ['<path onclick="x()" d="M0 0"/>', "a script"],
    ['<image href="https://maps.example/a.png"/>', 'a reference to "https://maps.example/a.png"'],
    [
      '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="other.svg#a"/>',
      'a reference to "other.svg#a"',
    ],
    ["<style>@import 'a.css';</style>", "a style sheet from elsewhere"],
    ["<path style=\"fill: url('a.svg#b')\" d='M0 0'/>", 'a reference to "a.svg#b"'],
    ["<foreignObject><p>x</p></foreignObject>", "a foreignObject, which holds what is no drawing"],
    ["<path>", "XML that is not well-formed"],
  ])("that has %s is an error that says so", (inner, what) => {
    const { value, diagnostics } = svg(inner);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "unsafe-svg", message: `The drawing "plan.svg" has ${what}.`, span },
    ]);
  });

  it("may refer to parts of itself, and to pictures inside it", () => {
    const inner =
      '<defs><path id="a" d="M0 0"/></defs><use href="#a"/><image href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="/>';
    expect(svg(inner).diagnostics).toEqual([]);
  });
});
