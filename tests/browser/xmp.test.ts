import { describe, expect, it } from "vitest";
import { xmpPacket } from "../../src/pdf/xmp.ts";

const DESCRIPTION = {
  title: "Answers",
  authors: ["Ana"],
  subject: undefined,
  language: "en",
  date: new Date("2022-02-03T04:05:06Z"),
  tool: "citedeck",
};

describe("an XMP packet", () => {
  it("leaves out characters that XML cannot hold", () => {
    const packet = xmpPacket({ ...DESCRIPTION, title: "A\u0000n\u0008s\uFFFE 🚪 \uD800." });
    expect(packet).toContain(`<rdf:li xml:lang="x-default">Ans 🚪 \uFFFD.</rdf:li>`);
  });

  it("keeps its authors in order", () => {
    const packet = xmpPacket({ ...DESCRIPTION, authors: ["Zoë", "Ana"] });
    expect(packet).toContain("<rdf:Seq><rdf:li>Zoë</rdf:li><rdf:li>Ana</rdf:li></rdf:Seq>");
  });
});
