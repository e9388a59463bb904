import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sourceKind } from "../../src/sources/source-kind.ts";

const kind = (content: string, name: string, mediaType?: string) =>
  sourceKind({ bytes: new TextEncoder().encode(content), name, mediaType });

describe("sourceKind", () => {
  it("goes by the name of a file", () => {
    expect(["a.html", "a.HTM", "a.pdf", "a.md", "a.txt", "a.docx"].map((name) => kind("x", name))).toEqual([
      "html",
      "html",
      "pdf",
      "markdown",
      "text",
      "docx",
    ]);
  });

  it("goes by the type that a server declares before the name", () => {
    expect(kind("<p>x", "page.php", "text/html; charset=utf-8")).toBe("html");
    expect(kind("x", "a.txt", "text/html")).toBe("html");
    expect(kind("{}", "a.txt", "application/json")).toBeUndefined();
  });

  it("takes Markdown for Markdown where a server calls it plain text, or nothing", () => {
    expect(kind("# x", "README.md", "text/plain")).toBe("markdown");
    expect(kind("# x", "README.md", "application/octet-stream")).toBe("markdown");
  });

  it("knows a PDF by its first bytes, whatever it is called", () => {
    expect(kind("%PDF-1.7", "download", "text/html")).toBe("pdf");
  });

  it("takes a zip for a Word document only where it is called one", () => {
    expect(kind("PK\u0003\u0004", "a.docx")).toBe("docx");
    expect(kind("PK\u0003\u0004", "a.zip", "application/zip")).toBeUndefined();
    expect(kind("PK\u0003\u0004", "a.odt")).toBeUndefined();
  });

  it("takes no text from what is packed or drawn, whatever it is called", () => {
    const packed = [
      gzipSync("<p>x"),
      Buffer.from("89504e470d0a1a0a", "hex"),
      Buffer.from("ffd8ffe0", "hex"),
      Buffer.from("d0cf11e0", "hex"),
    ];
    for (const bytes of packed) {
      expect(sourceKind({ bytes, name: "page.html", mediaType: "text/html" })).toBeUndefined();
      expect(sourceKind({ bytes, name: "page.txt", mediaType: undefined })).toBeUndefined();
    }
  });

  it("looks into what has neither type nor extension", () => {
    expect(kind("\n<!DOCTYPE html><p>x", "page")).toBe("html");
    expect(kind("Dear Sir", "letter")).toBe("text");
    expect(kind("\0\u0001", "core")).toBeUndefined();
    expect(kind("{\\rtf1}", "letter.rtf")).toBeUndefined();
  });
});
