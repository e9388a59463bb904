import { describe, expect, it } from "vitest";
import { extractMarkdown } from "../../src/sources/extract-markdown.ts";
import { PastLimit } from "../../src/sources/limits.ts";

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
      "x²\n\nbold\n",
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

  it("leaves out struck words, and names them", () => {
    const { text, remarks } = extract("It will ~~not~~ close <del>soon</del> at H~2~O.\n");
    expect(text).toBe("It will close at H~2~O.\n");
    expect(remarks).toEqual([
      expect.objectContaining({ severity: "warning", message: expect.stringContaining('"not", "soon"') }),
    ]);
  });

  it("numbers lists as they are shown, and sets marks of notes apart", () => {
    const markdown = "5. Fifth\n6. Sixth\n   - below\n\nIt broke.[^a] So 10<sup>6</sup>.\n\n[^a]: The log.\n";
    expect(extract(markdown).text).toBe("5. Fifth\n6. Sixth\nbelow\n\nIt broke. [a] So 10⁶.\n\nThe log.\n");
  });

  it("loses nothing behind a tag that does not end", () => {
    expect(extract("One <title> two.\n\nThree.\n").text).toBe("One two.\n\nThree.\n");
  });

  it.each(["> ", "- ", "1. "])("refuses %j nested thousands deep", (mark) => {
    const bytes = new TextEncoder().encode(`Text\n\n${mark.repeat(4000)}x\n`);
    expect(() => extractMarkdown({ bytes, encoding: undefined })).toThrow(PastLimit);
  });

  it("takes a rule at the top for no front matter", () => {
    expect(extract("---\n\nWords: here.\n\n---\n\nMore.\n").text).toBe("Words: here.\n\nMore.\n");
  });
});

describe("brackets that close nothing", () => {
  const read = (markdown: string) =>
    extractMarkdown({ bytes: new TextEncoder().encode(markdown), encoding: undefined });

  it("are refused by the thousand in one paragraph", () => {
    expect(() => read("]".repeat(5000))).toThrow(/brackets that close nothing/);
  });

  it("are text where they are few, or each closes one", () => {
    expect(read(`${"[a] ".repeat(3000)}]]`)).toMatchObject({ kind: "read" });
  });
});
