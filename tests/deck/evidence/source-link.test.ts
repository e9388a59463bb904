import { describe, expect, it } from "vitest";
import { sourceLink } from "../../../src/deck/evidence/source-link.ts";

describe("a link into a source", () => {
  it("has the words as a text fragment, with what parts a directive encoded", () => {
    expect(sourceLink("https://example.org/a", "build-up, in & around")).toBe(
      "https://example.org/a#:~:text=build%2Dup%2C%20in%20%26%20around",
    );
  });

  it("keeps a fragment that the address has", () => {
    expect(sourceLink("https://example.org/a#top", "words")).toBe("https://example.org/a#top:~:text=words");
  });

  it("names a long wording by its ends", () => {
    const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");
    expect(sourceLink("https://example.org/", words)).toBe(
      "https://example.org/#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39",
    );
  });

  it("is not there without a web address", () => {
    expect(sourceLink(undefined, "words")).toBeUndefined();
    expect(sourceLink("file:///etc/passwd", "words")).toBeUndefined();
  });
});
