import { describe, expect, it } from "vitest";
import { codesForClaim } from "./check-claim.ts";
import { TWINS } from "./worked-out-cases.ts";

const named = Object.entries(TWINS).map(
  ([name, twins]) =>
    [
      name,
      twins.map(([excerpt, borneOut, refused, language = "en"]) => ({
        excerpt,
        borneOut,
        refused,
        language,
      })),
    ] as const,
);

describe.each(named)("%s", (_, twins) => {
  it.each(twins)("$excerpt | $borneOut | $refused", ({ excerpt, borneOut, refused, language }) => {
    expect(codesForClaim(borneOut, excerpt, { language })).toEqual([]);
    expect(codesForClaim(refused, excerpt, { language })).not.toEqual([]);
  });
});
