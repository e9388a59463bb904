import { describe, expect, it } from "vitest";
import { readPicture } from "../../src/brief/read-picture.ts";
import { CATALOGUE } from "../../src/diagnostics/catalogue.ts";

const span = { file: "brief.yaml", start: 0, end: 8 };

const read = (bytes: Uint8Array, value = "pier.png") => readPicture({ file: { value, span }, bytes });

const ascii = (text: string) => new TextEncoder().encode(text);

/** A PNG of `size` bytes: its signature, the header that says how large it is, and one chunk that fills it. */
function png(width: number, height: number, size = 64): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.set(ascii("IHDR"), 12);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  new DataView(bytes.buffer).setUint32(33, size - 33 - 12);
  bytes.set(ascii("IDAT"), 37);
  return bytes;
}

const svg = (inner: string, attributes = 'viewBox="0 0 40 10"') =>
  read(ascii(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`), "plan.svg");

const MEGABYTE = 1024 * 1024;

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

  it("of another kind, or cut short, is an error", () => {
    for (const bytes of [ascii("%PDF-1.7"), ascii("A pier"), new Uint8Array(), png(40, 30).slice(0, 12)]) {
      const { value, diagnostics } = read(bytes);
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([
        { code: "unsupported-image", message: '"pier.png" is no image that can be shown.', span },
      ]);
    }
  });
});

describe("a large image", () => {
  it("is shown, with a warning that says how large it is", () => {
    const code = "large-image" satisfies keyof typeof CATALOGUE;
    const { value, diagnostics } = read(png(40, 30, 6 * MEGABYTE));
    expect(value?.width).toBe(40);
    expect(diagnostics).toMatchObject([
      { code, severity: CATALOGUE[code].severity, message: 'The image "pier.png" has 6.0 MB.', span },
    ]);
    expect(read(png(40, 30, 5 * MEGABYTE)).diagnostics).toEqual([]);
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
