import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// Labelled claims, written without a look at the rules that judge them: the tuning ones may be read when a rule is
// changed, the held-back ones only counted, so that what is measured on them has not been written for them.
interface Claim {
  lang: string;
  issued: string;
  source: string;
  claim: string;
  truth: boolean;
  kind: string;
  why: string;
}

const claimsOf = (file: string): Claim[] =>
  JSON.parse(readFileSync(new URL(`./${file}.json`, import.meta.url), "utf8"));

const files = { tuning: claimsOf("tuning"), "held-back": claimsOf("held-back") };
const all = Object.values(files).flat();

const countBy = (claims: Claim[], key: (claim: Claim) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const claim of claims) counts[key(claim)] = (counts[key(claim)] ?? 0) + 1;
  return counts;
};

describe.each(Object.entries(files))("the %s claims", (_name, claims) => {
  it("are 200, as many true as false", () => {
    expect(countBy(claims, ({ truth }) => String(truth))).toEqual({ true: 100, false: 100 });
  });

  it("are in four languages, true and false in much the same number in each", () => {
    expect(countBy(claims, ({ lang }) => lang)).toEqual({ en: 90, es: 36, fr: 37, de: 37 });
    for (const lang of ["en", "es", "fr", "de"]) {
      const ofLang = claims.filter((claim) => claim.lang === lang);
      const borneOut = ofLang.filter(({ truth }) => truth).length;
      expect(Math.abs(2 * borneOut - ofLang.length), lang).toBeLessThanOrEqual(4);
    }
  });

  it("say all that a claim says, and nothing else", () => {
    for (const claim of claims) {
      expect(Object.keys(claim), claim.claim).toEqual([
        "lang",
        "issued",
        "source",
        "claim",
        "truth",
        "kind",
        "why",
      ]);
      for (const text of [claim.source, claim.claim, claim.kind, claim.why]) {
        expect(text, claim.claim).toBe(text.trim());
        expect(text, claim.claim).not.toBe("");
      }
    }
  });

  it("are issued on days that there are", () => {
    for (const { issued, claim } of claims) {
      const day = new Date(`${issued}T00:00:00Z`);
      expect(Number.isNaN(day.getTime()), claim).toBe(false);
      expect(day.toISOString().slice(0, 10), claim).toBe(issued);
    }
  });
});

describe("both files", () => {
  const alike = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

  it("have no claim and no source in common, nor twice", () => {
    expect(new Set(all.map(({ claim }) => alike(claim))).size).toBe(all.length);
    expect(new Set(all.map(({ source }) => alike(source))).size).toBe(all.length);
  });

  it("have the same kinds, each with true claims and with false ones", () => {
    const kinds = (claims: Claim[]): string[] => [...new Set(claims.map(({ kind }) => kind))].sort();
    expect(kinds(files.tuning)).toEqual(kinds(files["held-back"]));
    for (const kind of kinds(all)) {
      const truths = new Set(all.filter((claim) => claim.kind === kind).map(({ truth }) => truth));
      expect(truths.size, kind).toBe(2);
    }
  });
});
