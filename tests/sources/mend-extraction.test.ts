import { describe, expect, it } from "vitest";
import { mendExtraction } from "../../src/sources/mend-extraction.ts";

const extraction = { packages: [], metadata: {}, boilerplate: [], remarks: [] };

describe("an extracted text", () => {
  it("has a soft hyphen for each character that no document can hold, so that positions in it hold, and says so", () => {
    const { text, remarks } = mendExtraction({ ...extraction, text: "inter\ufffenational\fpage\n" });
    expect(text).toBe("inter\u00adnational\fpage\n");
    expect(remarks).toMatchObject([
      {
        severity: "warning",
        message:
          "The text has 1 character that no document can hold, such as <U+FFFE NONCHARACTER>: a soft hyphen replaces each.",
      },
    ]);
  });

  it("stays as it is, and nothing is said, where there is nothing of the kind", () => {
    const plain = { ...extraction, text: "Fahr\u00adzeug, شماره \u200f38\n", metadata: { title: "A" } };
    expect(mendExtraction(plain)).toEqual(plain);
  });

  it("loses in its title and its authors what nobody sees", () => {
    const metadata = {
      title: "The \u202ebridge\u202c clo\u200bses",
      author: ["Ma\u00adra Voss", { literal: "Bo\u0002ard" }],
    };
    expect(mendExtraction({ ...extraction, text: "x", metadata }).metadata).toEqual({
      title: "The bridge closes",
      author: ["Mara Voss", { literal: "Board" }],
    });
  });
});
