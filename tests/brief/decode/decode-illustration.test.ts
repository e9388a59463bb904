import { describe, expect, it } from "vitest";
import { decode, findings, sentences, slideOf } from "../findings.ts";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"/>';
const files = (yaml: string, others: Readonly<Record<string, string>> = {}) => ({
  "b/brief.yaml": slideOf(`layout: image\n${yaml}`),
  ...others,
});

describe("an image", () => {
  it("is read from beside its brief, once for a slide and its variants", () => {
    const { value, diagnostics } = decode(
      files("image: maps/quay.svg\nalt: The quay\ncaption: From above\nvariants: { press: { title: P } }\n", {
        "b/maps/quay.svg": SVG,
      }),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["unknown-audience"]);
    const [slide] = value?.slides ?? [];
    expect(slide?.illustration).toMatchObject({
      file: { value: "b/maps/quay.svg" },
      picture: { type: "image/svg+xml", width: 30, height: 20 },
    });
    expect([...(slide?.variants.values() ?? [])][0]?.illustration?.picture).toBe(
      slide?.illustration?.picture,
    );
  });

  it("must be there", () => {
    const missing = files("image: quay.svg\nalt: The quay\n");
    expect(findings(missing)).toEqual(['file-not-found brief.yaml:5:12 "quay.svg"']);
    expect(sentences(missing)[0]).toContain('No file is at "b/quay.svg".');
  });

  it("needs a description in words", () => {
    expect(sentences(files("image: quay.svg\n", { "b/quay.svg": SVG }))).toEqual([
      'The layout "image" needs the key "alt".',
    ]);
    expect(sentences(files('image: quay.svg\nalt: " "\n', { "b/quay.svg": SVG }))).toEqual([
      '"alt" takes at least one word, and is empty.',
    ]);
  });

  it("says what it is taken from, and names only what there is", () => {
    const cited = files("image: quay.svg\nalt: The quay\ncite: nobody\n", { "b/quay.svg": SVG });
    expect(findings(cited)).toContainEqual(expect.stringMatching(/^unknown-id .*"nobody"$/));
  });

  it("has its `cite` on a slide with an image alone, in a layout of the author's own too", () => {
    const own = { "b/brief.yaml": slideOf("layout: mine\nlead: A\ncite: nobody\n") };
    expect(findings(own)).toEqual(['misplaced-field brief.yaml:6:5 "cite"']);
    const points = { "b/brief.yaml": slideOf("title: A\ncite: nobody\n") };
    expect(findings(points)).toEqual(['misplaced-field brief.yaml:5:5 "cite"']);
  });
});
