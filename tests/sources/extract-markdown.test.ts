import { describe, expect, it } from "vitest";
import { extractMarkdown } from "../../src/sources/extract-markdown.ts";

function extract(markdown: string) {
  const extracted = extractMarkdown({ bytes: new TextEncoder().encode(markdown), encoding: undefined });
  if (extracted.kind === "unreadable") throw new Error(extracted.message);
  return extracted.extraction;
}

describe("extractMarkdown", () => {
  it("reads the words without the marks, so that they can be quoted", () => {
    const markdown =
      "# A *fine* title\n\nThe **east** leaf [stopped](https://x.example) at\n`31` degrees.\\\nThen &amp; there.\n";
    expect(extract(markdown).text).toBe(
      "A fine title\n\nThe east leaf stopped at\n31 degrees.\nThen & there.\n",
    );
  });

  it("puts list items on lines, and keeps code and tables as they are", () => {
    const markdown =
      "- one\n- two\n  - three\n\n> quoted\n\n```\n  x = 1;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    expect(extract(markdown).text).toBe(
      "one\ntwo\nthree\n\nquoted\n\n  x = 1;\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    );
  });

  it("takes the words out of HTML, and leaves pictures out", () => {
    expect(extract("x<sup>2</sup> ![alt](a.png)\n\n<div><b>bold</b><script>no</script></div>\n").text).toBe(
      "x2 \n\nbold\n",
    );
  });

  it("takes the title from the first heading", () => {
    expect(extract("Intro\n\n## Second\n\n# The title #\n").metadata).toEqual({ title: "The title" });
  });

  it("reads front matter, and keeps it out of the text", () => {
    const front =
      "---\ntitle: In front\nauthor: [Mara Voss, 'Okafor, Jan']\ndate: 2024-03-05\nlang: en_GB\n---\n";
    expect(extract(`${front}# Heading\n\nWords.\n`)).toMatchObject({
      text: "Heading\n\nWords.\n",
      metadata: {
        title: "In front",
        author: ["Mara Voss", "Okafor, Jan"],
        issued: "2024-03-05",
        language: "en-GB",
      },
    });
  });

  it("takes a rule at the top for no front matter", () => {
    expect(extract("---\n\nWords: here.\n\n---\n\nMore.\n").text).toBe("Words: here.\n\nMore.\n");
  });
});
