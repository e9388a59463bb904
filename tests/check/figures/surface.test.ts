import { expect, it } from "vitest";
import { blank, surfaceOf } from "../../../src/check/figures/surface.ts";

it("moves nothing where the places to be made unreadable overlap", () => {
  const surface = surfaceOf("0123456789");
  const places = [
    { start: 2, end: 6 },
    { start: 3, end: 5 },
    { start: 4, end: 8 },
  ];
  expect(blank(surface, places).words).toMatch(/^01[^\d]{6}89$/);
});
