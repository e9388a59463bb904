import { describe, expect, it } from "vitest";
import { decodeBytes, isEncoding } from "../../src/sources/decode-bytes.ts";

const SPANISH =
  "El Ministerio de Asuntos Exteriores respondió ayer por escrito a las exigencias de Moscú, según fuentes españolas.";
const RUSSIAN = "Вчера министерство иностранных дел ответило на требования в письменной форме.";

/** Bytes of text whose every character is below U+0100. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function koi8(text: string): Uint8Array {
  const decoder = new TextDecoder("koi8-r");
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from(text, (char) => codes.get(char) ?? 0x3f);
}

const severities = ({ remarks }: ReturnType<typeof decodeBytes>) => remarks.map(({ severity }) => severity);

describe("decodeBytes", () => {
  it("reads UTF-8 without a word, with or without a byte order mark", () => {
    const bytes = new TextEncoder().encode(SPANISH);
    expect(decodeBytes(bytes)).toEqual({ text: SPANISH, encoding: "utf-8", remarks: [] });
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)).text).toBe(SPANISH);
  });

  it("reads the encoding that is declared, by any of its names", () => {
    expect(decodeBytes(latin1(SPANISH), "LATIN1")).toEqual({
      text: SPANISH,
      encoding: "windows-1252",
      remarks: [],
    });
  });

  it("lets a byte order mark decide over what is declared", () => {
    const bytes = Uint8Array.of(0xff, 0xfe, ...utf16(SPANISH, true));
    expect(decodeBytes(bytes, "utf-8")).toEqual({ text: SPANISH, encoding: "utf-16le", remarks: [] });
  });

  it.each([
    ["windows-1252", SPANISH, latin1(SPANISH)],
    ["koi8-r", RUSSIAN, koi8(RUSSIAN)],
    ["utf-16le", SPANISH, utf16(SPANISH, true)],
    ["utf-16be", SPANISH, utf16(SPANISH, false)],
  ])("guesses %s by the letters, and says that it did", (_, text, bytes) => {
    const decoded = decodeBytes(bytes);
    expect(decoded.text).toBe(text);
    expect(severities(decoded)).toEqual(["warning"]);
    expect(decoded.remarks[0]?.hints[0]).toContain("--encoding");
  });

  it("guesses where a name is declared that stands for no encoding", () => {
    expect(decodeBytes(latin1(SPANISH), "klingon").text).toBe(SPANISH);
  });

  it("counts what is lost, and names the encoding in which nothing is", () => {
    const decoded = decodeBytes(latin1(SPANISH), "utf-8");
    expect(decoded.text).toContain("respondi\ufffd ayer");
    expect(decoded.remarks).toEqual([
      {
        severity: "warning",
        message: expect.stringContaining("In 4 places"),
        hints: ["It reads without loss with --encoding windows-1252."],
      },
    ]);
  });

  it("says that a text was damaged before it came here", () => {
    const decoded = decodeBytes(new TextEncoder().encode("caf\ufffd"));
    expect(decoded.remarks).toEqual([
      expect.objectContaining({ message: expect.stringContaining("damaged before") }),
    ]);
  });
});

describe("isEncoding", () => {
  it("knows the names of the Encoding Standard, and no others", () => {
    expect(["utf-8", "Shift_JIS", "latin1", "gb18030"].map(isEncoding)).toEqual([true, true, true, true]);
    expect(["", "utf-7", "klingon"].map(isEncoding)).toEqual([false, false, false]);
  });
});
