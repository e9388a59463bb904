import { describe, expect, it } from "vitest";
import { freeId } from "../../src/edit/free-id.ts";
import { ID_PATTERN } from "../../src/model/ids.ts";
import { slugOf } from "../../src/text/slug.ts";

describe("slugOf", () => {
  it.each([
    ["Bridge closes: what we know!", "bridge-closes-what-we-know"],
    ["NATO’s “open-door” policy", "natos-open-door-policy"],
    ["Moscú respondió — ¿y ahora?", "moscu-respondio-y-ahora"],
    ["Straße nach Süden", "strasse-nach-suden"],
    ["One two three four five six seven", "one-two-three-four-five"],
    ["Донесение", ""],
    ["…", ""],
  ])("makes %j %j", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it("cuts to whole words of 40 characters together, and a single long word hard", () => {
    expect(slugOf("internationalisation administrations everywhere")).toBe(
      "internationalisation-administrations",
    );
    expect(slugOf("x".repeat(60))).toBe("x".repeat(40));
  });

  it("makes IDs", () => {
    for (const text of ["3 cranes", "a_b", "..."]) expect(slugOf(text) || "x").toMatch(ID_PATTERN);
  });
});

describe("freeId", () => {
  it("numbers what is taken", () => {
    const taken = new Set(["a", "a-2"]);
    expect([freeId("b", (id) => taken.has(id)), freeId("a", (id) => taken.has(id))]).toEqual(["b", "a-3"]);
  });
});
