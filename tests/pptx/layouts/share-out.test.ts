import { describe, expect, it } from "vitest";
import { shareOut } from "../../../src/pptx/layouts/share-out.ts";

describe("a line shared out", () => {
  it("gives each its share, none less than it needs, and the last no more", () => {
    const tracks = [
      { least: 10, share: 60 },
      { least: 10, share: 30 },
      { least: 40, share: 10 },
      { least: 20, share: 0 },
    ];
    expect(shareOut(tracks, 240)).toEqual([120, 60, 40, 20]);
  });

  it("is longer than its room where all need more than that", () => {
    expect(
      shareOut(
        [
          { least: 60, share: 1 },
          { least: 60, share: 9 },
        ],
        100,
      ),
    ).toEqual([60, 60]);
  });
});
