import { describe, expect, it } from "vitest";
import { readSourceText } from "../../src/sources/read-source-text.ts";

const span = { file: "sources.yaml", start: 5, end: 15 };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (file: string, bytes: Uint8Array) => readSourceText({ file: { value: file, span }, bytes });

describe("readSourceText", () => {
  it("returns the characters of a UTF-8 text as they are", () => {
    const { value, diagnostics } = read("a.txt", encode(" “Ça va”\u00a0?\n\n\tOui… 𝒜\r"));
    expect(value?.text).toBe(" “Ça va”\u00a0?\n\n\tOui… 𝒜\r");
    expect(value?.file).toBe("a.txt");
    expect(diagnostics).toEqual([]);
  });

  it("leaves out a byte order mark and reads CRLF as LF", () => {
    expect(read("a.txt", encode("\ufeffone\r\ntwo\r\n")).value?.text).toBe("one\ntwo\n");
  });

  it("hashes the bytes as they lie on disk, byte order mark and all", () => {
    expect(read("a.txt", encode("abc")).value?.sha256).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    expect(read("a.txt", encode("\ufeffabc")).value?.sha256).not.toBe(
      read("a.txt", encode("abc")).value?.sha256,
    );
  });

  it.each(["notes.md", "NOTES.TXT", "a.b/c.d.txt"])("reads %s", (file) => {
    expect(read(file, encode("x")).value?.text).toBe("x");
  });

  it.each(["report.pdf", "report.docx", "report", "txt", "report.txt.gz"])(
    "refuses %s where the source names it, and says what to do",
    (file) => {
      const { value, diagnostics } = read(file, encode("x"));
      expect(value).toBeUndefined();
      expect(diagnostics).toMatchObject([{ code: "unsupported-text", severity: "error", span }]);
      expect(diagnostics[0]?.message).toContain(`"${file}"`);
      expect(diagnostics[0]?.hints.join()).toContain("`original`");
    },
  );

  it("refuses bytes that are not UTF-8", () => {
    const { value, diagnostics } = read("a.txt", Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: "text-not-utf8", span, hints: ["Save it as UTF-8."] }]);
  });

  it("recognises UTF-16 by its byte order mark", () => {
    const { diagnostics } = read("a.txt", Uint8Array.of(0xff, 0xfe, 0x61, 0x00));
    expect(diagnostics[0]?.hints).toEqual(["It begins like UTF-16: save it as UTF-8."]);
  });
});
