import { describe, expect, it } from "vitest";
import { outsideReferences } from "../../src/render/outside-references.ts";

const messagesFor = (text: string): readonly string[] =>
  outsideReferences({ file: "house.css", text }).map(({ message }) => message);

/** What of `text` is underlined. */
const markedIn = (text: string): readonly string[] =>
  outsideReferences({ file: "house.css", text }).map(({ span }) => text.slice(span?.start, span?.end));

describe("a style sheet", () => {
  it.each([
    "h1 { background: url(https://evil.example/x.png) }",
    'h1 { background: url("nope.png") }',
    "h1 { background: url( //evil.example/x ) }",
    "h1 { background: URL('file:///etc/x') }",
    "h1 { background: u\\72l(https://evil.example/x.png) }",
    'h1 { background: \\000075 rl("https://evil.example/x.png") }',
    "h1 { background: u/**/rl(x) url(h\\74tps://evil.example) }",
    'h1 { background: image-set("x.png" 1x, "data:image/png;base64,AAAA" 2x) }',
    'h1 { background: -webkit-image-set("x.png" 1x) }',
    'h1 { background: image-set(src("x.png") 1x) }',
    '@font-face { src: src("x.woff2") }',
    "@font-face { src: local(X), url(x.woff2) format(woff2) }",
    ":root { --ground: url(x.png) }",
    "h1 { cursor: url(x.cur), auto }",
  ])("that refers to something outside of the deck is told so: %s", (css) => {
    expect(messagesFor(css)).toEqual([
      expect.stringMatching(/^The style sheet refers to ".+", which is outside of the deck\.$/),
    ]);
  });

  it.each(['@import "other.css";', "@\\69mport url(data:text/css,)", "@IMPORT 'x' layer(theme);"])(
    "that imports another is told so: %s",
    (css) => {
      expect(messagesFor(css)).toEqual(["The style sheet imports another one."]);
    },
  );

  it("may not take an address from where it is not written", () => {
    expect(
      messagesFor(':root { --x: "https://evil.example" } h1 { background: image-set(var(--x) 1x) }'),
    ).toEqual(['The style sheet takes an address out of "var(…)".']);
  });

  it.each([
    "h1 { background: url(data:image/png;base64,AAAA) }",
    'h1 { background: url( "DATA:image/svg+xml,%3Csvg/%3E" ) }',
    "h1 { filter: url(#soft) } h2 { background: url() }",
    "/* url(https://example.org) @import */ h1 { color: red }",
    'h1::before { content: "url(https://example.org)" "\\201C" }',
    'h1 { background: image-set("data:image/png;base64,AAAA" type("image/png") 1x) }',
    ":root { --accent: #00594f; --font-heading: 'Source Sans 3', sans-serif }",
    "@font-face { font-family: X; src: local('X') }",
    "h1 { color: var(--ink); width: calc((100% - var(--x)) / 2) }",
  ])("that has all within itself is let through: %s", (css) => {
    expect(messagesFor(css)).toEqual([]);
  });

  it("is marked where the address stands", () => {
    expect(markedIn('🏗{} h1 { background: url(x.png), url("y.png") }')).toEqual(["url(x.png)", '"y.png"']);
  });
});
