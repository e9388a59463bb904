import { describe, expect, it } from "vitest";
import { ferrySlide } from "../support/ferry-brief.ts";
import { findingsOf } from "../support/findings-of.ts";

const severities = (code: Parameters<typeof findingsOf>[0], point: string) =>
  findingsOf(code, ferrySlide("title: No ferry", "points:", `  - ${point}`)).map(({ severity }) => severity);

describe("a fact whose citation cannot be read", () => {
  it("is told of once, as an error, where a comment cuts the citation off", () => {
    const point = "The ferry stops. #[@courier-stops]";
    expect(severities("uncited-fact", point)).toEqual([]);
    expect(severities("comment-cuts-text", point)).toEqual(["error"]);
  });

  it("is told of once where the citation is malformed", () => {
    expect(severities("uncited-fact", "The ferry stops. @courier-stops")).toEqual([]);
    expect(severities("malformed-citation", "The ferry stops. @courier-stops")).toEqual(["error"]);
  });

  it("is told of as uncited where it has none, and a cut text that cites stays a warning", () => {
    expect(severities("uncited-fact", "The ferry stops.")).toEqual(["error"]);
    expect(severities("comment-cuts-text", "[Ferry] stops [@courier-stops] #2 and more")).toEqual([]);
    expect(severities("comment-cuts-text", "'It stops. [@courier-stops]'")).toEqual([]);
  });
});
