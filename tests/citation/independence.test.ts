import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOrigins, independence } from "../../src/citation/independence.ts";
import type { CitedSource, Origin } from "../../src/model/tailored.ts";
import { cited, EL_PAIS, item, wordsOf } from "./words-of.ts";

const NATO: Origin = { key: "nato", csl: item({ id: "nato", publisher: "NATO" }) };
const HIDDEN: Origin = { key: "hidden", csl: undefined };
const ELPAIS = { origins: [EL_PAIS] };

const say = (...sources: readonly CitedSource[]) => independence(sources, wordsOf("en"));

describe("independence", () => {
  it("says nothing of a single source", () => {
    expect(say()).toBeUndefined();
    expect(say(cited("a", ELPAIS))).toBeUndefined();
  });

  it("names the one origin of several reports", () => {
    expect(say(cited("a", ELPAIS), cited("b", ELPAIS), cited("c", ELPAIS))).toBe(
      "3 reports, 1 origin: El País",
    );
  });

  it("counts an origin that is itself cited", () => {
    expect(say(cited("elpais"), cited("b", ELPAIS))).toBe("2 reports, 1 origin: “Title of elpais”");
  });

  it("counts origins that differ, without naming them", () => {
    expect(say(cited("a", ELPAIS), cited("b", { origins: [NATO] }))).toBe("2 reports, 2 origins");
    expect(say(cited("a"), cited("b", { type: "book" }))).toBe("2 sources, 2 origins");
  });

  it("takes sources for one that share an origin through another", () => {
    const linked = cited("c", { origins: [EL_PAIS, NATO] });
    expect(say(cited("a", ELPAIS), cited("b", { origins: [NATO] }), linked)).toBe("3 reports, 1 origin");
  });

  it("says that an origin is not shown, not what it is", () => {
    const hidden = { origins: [HIDDEN] };
    expect(say(cited("a", hidden), cited("b", hidden))).toBe("2 reports, 1 origin, not shown");
    expect(say(cited("a", hidden), cited("b", ELPAIS))).toBe("2 reports, 2 origins");
  });

  it("does not count origins where lineage is not stated", () => {
    const unknown = { stated: false };
    expect(say(cited("a", unknown), cited("b", unknown))).toBe("2 reports, lineage not stated");
    expect(say(cited("a", unknown), cited("b", unknown), cited("c", { type: "book" }))).toBe(
      "3 sources, lineage of 2 not stated",
    );
  });

  it("gives a bound where lineage is stated for some that share an origin", () => {
    expect(say(cited("a", ELPAIS), cited("b", ELPAIS), cited("c", { stated: false }))).toBe(
      "3 reports, at most 2 origins, lineage of 1 not stated",
    );
  });

  it("calls only articles and reports reports", () => {
    expect(say(cited("a", { type: "report" }), cited("b", { type: "article-journal" }))).toMatch(
      /^2 reports/,
    );
    expect(say(cited("a", { type: "webpage" }), cited("b"))).toMatch(/^2 sources/);
  });

  it.each([
    ["es", "3 informaciones, 1 origen: El País"],
    ["fr", "3 comptes rendus, 1 origine\u00a0: El País"],
    ["de", "3 Berichte, 1 Ursprungsquelle: El País"],
    ["pl", "3 relacje, 1 źródło pierwotne: El País"],
    ["uk", "3 повідомлення, 1 першоджерело: El País"],
    ["ru", "3 сообщения, 1 первоисточник: El País"],
  ] as const)("reads well in %s", (language, text) => {
    const sources = ["a", "b", "c"].map((id) => cited(id, ELPAIS));
    expect(independence(sources, wordsOf(language))).toBe(text);
  });
});

describe("countOrigins", () => {
  const source = fc
    .uniqueArray(fc.constantFrom("k", "l", "m", "n", "o"), { minLength: 1, maxLength: 3 })
    .map((keys) => cited(keys.join(), { origins: keys.map((key) => ({ key, csl: undefined })) }));
  const sources = fc.array(source, { minLength: 1, maxLength: 8 });

  it("does not depend on the order of the sources", () => {
    fc.assert(fc.property(sources, (some) => countOrigins(some) === countOrigins(some.toReversed())));
  });

  it("never grows by a source that shares an origin with another", () => {
    fc.assert(
      fc.property(sources, source, (some, more) => {
        const keys = new Set(some.flatMap((one) => one.origins.map(({ key }) => key)));
        const related = more.origins.some(({ key }) => keys.has(key));
        return countOrigins([...some, more]) <= countOrigins(some) + (related ? 0 : 1);
      }),
    );
  });

  it("counts none for no sources", () => {
    expect(countOrigins([])).toBe(0);
  });
});
