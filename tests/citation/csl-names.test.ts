import { describe, expect, it } from "vitest";
import { readNames } from "../../src/citation/csl-names.ts";

const fullOf = (name: object, language?: string): string | undefined => readNames([name], language)[0]?.full;
const familyOf = (name: object, language?: string): string | undefined =>
  readNames([name], language)[0]?.family;

describe("readNames", () => {
  it("writes names in Chinese, Japanese and Korean letters family first, without a space", () => {
    expect(fullOf({ family: "陈", given: "美玲" })).toBe("陈美玲");
    expect(fullOf({ family: "たなか", given: "健一" })).toBe("たなか健一");
    expect(fullOf({ family: "박", given: "지우" }, "en")).toBe("박지우");
  });

  it("never calls a person by a family name in such letters alone", () => {
    expect(familyOf({ family: "박", given: "지우" })).toBe("박지우");
  });

  it("keeps the order of a foreign name that is written in Katakana", () => {
    expect(fullOf({ family: "ウィルソン", given: "ケイト" })).toBe("ケイト・ウィルソン");
  });

  it("keeps the order of East Asian names in Latin letters, unless the item says that it is fixed", () => {
    const name = { family: "Park", given: "Ji-woo" };
    expect(fullOf(name, "ko")).toBe("Ji-woo Park");
    expect(fullOf({ ...name, "static-ordering": true }, "ko")).toBe("Park Ji-woo");
    expect(fullOf({ ...name, "static-ordering": "true" })).toBe("Park Ji-woo");
  });

  it("writes the names of a Hungarian source family first, unless the item says otherwise", () => {
    const name = { family: "Szabó", given: "Ilona" };
    expect(fullOf(name, "hu-HU")).toBe("Szabó Ilona");
    expect(familyOf(name, "hu")).toBe("Szabó");
    expect(fullOf({ ...name, "static-ordering": false }, "hu")).toBe("Ilona Szabó");
    expect(fullOf(name, "en")).toBe("Ilona Szabó");
  });

  it("sets a particle with an apostrophe or a hyphen close to the name", () => {
    expect(fullOf({ family: "Aubigny", given: "Claire", "dropping-particle": "d'" })).toBe(
      "Claire d’Aubigny",
    );
    expect(fullOf({ family: "Aubigny", given: "Claire d’" })).toBe("Claire d’Aubigny");
    expect(familyOf({ family: "Hôpital", given: "Guy", "non-dropping-particle": "de l'" })).toBe(
      "de l’Hôpital",
    );
    expect(fullOf({ family: "Masri", given: "Noor", "non-dropping-particle": "al-" })).toBe("Noor al-Masri");
    expect(fullOf({ family: "Laan", given: "Eva", "non-dropping-particle": "van der" })).toBe(
      "Eva van der Laan",
    );
  });

  it("takes a nickname at the end of given names for no particle", () => {
    expect(fullOf({ family: "Reyes", given: "Ana 'Bo'" })).toBe("Ana 'Bo' Reyes");
  });

  it("takes the quotation marks off a family name that is not to be parted", () => {
    expect(fullOf({ family: '"de Vries Holding"', given: "" })).toBe("de Vries Holding");
    expect(familyOf({ family: "“von Arx”", given: "Lea" })).toBe("von Arx");
  });

  it("writes what follows a name behind it, with a comma where the item says so", () => {
    expect(fullOf({ family: "Okoro", given: "Paul", suffix: "Jr." })).toBe("Paul Okoro Jr.");
    expect(fullOf({ family: "Okoro", given: "Paul", suffix: "III", "comma-suffix": true })).toBe(
      "Paul Okoro, III",
    );
  });
});
