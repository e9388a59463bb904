import { describe, expect, it } from "vitest";
import { compileFiles, deckFor } from "../../support/compile-files.ts";
import { smallBrief } from "../../support/small-brief.ts";

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><text>100% “steel” &amp; iron #1</text></svg>';

const slide = `tlp: RED
slides:
  - id: one
    layout: image
    title: The quay
    image: quay.svg
    alt: The *quay* of {{audience.label}}
    caption: "Five cranes [@cranes]"
    credit: "Drawing: **Port** Desk"
`;

describe("an image on a slide", () => {
  const { deck } = deckFor(compileFiles({ ...smallBrief(slide), "quay.svg": SVG }), "everyone");
  const [view] = deck.slides;

  it("is whole in its address, a drawing as text", () => {
    const { url = "" } = view?.illustration ?? {};
    expect(url).toMatch(/^data:image\/svg\+xml,%3Csvg xmlns%3D/);
    expect(decodeURIComponent(url.replace("data:image/svg+xml,", ""))).toBe(SVG);
    expect(url).not.toMatch(/["<>#]/);
  });

  it("has its description in plain words, and its caption in the footer's count", () => {
    expect(view?.illustration).toMatchObject({
      alt: "The quay of Everyone",
      credit: "Drawing: <strong>Port</strong> Desk",
    });
    expect(view?.illustration?.caption).toContain('href="#one~1"');
    expect(view?.footer?.notes).toHaveLength(1);
  });
});
