import { describe, expect, it } from "vitest";
import { gatherMetadata } from "../../src/sources/gather-metadata.ts";

describe("gatherMetadata", () => {
  it("leaves out what says nothing", () => {
    expect(
      gatherMetadata({ title: " ", author: [], issued: "yesterday", language: "", url: undefined }),
    ).toEqual({});
  });

  it.each([
    ["2025-10-14T09:30:00+01:00", "2025-10-14T09:30:00+01:00"],
    ["2025-10-14T09:30:00.123Z", "2025-10-14T09:30:00Z"],
    ["2025-10-14 at noon", "2025-10-14"],
    ["2025-02-30", "2025-02"],
    ["2025", "2025"],
  ])("reads the date %s as %s", (written, issued) => {
    expect(gatherMetadata({ issued: written })).toEqual({ issued });
  });

  it.each([
    ["en_GB.UTF-8", "en-GB"],
    ["ES", "es"],
    ["zh-hans", "zh-Hans"],
  ])("writes the language %s as %s", (written, language) => {
    expect(gatherMetadata({ language: written })).toEqual({ language });
  });

  it.each(["und", "x", "C", "english language"])("leaves out the language %j", (written) => {
    expect(gatherMetadata({ language: written })).toEqual({});
  });

  it("collapses white space", () => {
    expect(gatherMetadata({ title: " A\n  title " })).toEqual({ title: "A title" });
  });
});
