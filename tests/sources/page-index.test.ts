import { describe, expect, it } from "vitest";
import { indexPages } from "../../src/sources/page-index.ts";

describe("indexPages", () => {
  it("knows no pages in a text without form feeds", () => {
    expect(indexPages("one\ntwo")(5)).toBeUndefined();
  });

  it("counts pages from 1, empty ones too; a form feed ends its page", () => {
    const text = "one\n\f\n\fthree";
    const pageOf = indexPages(text);
    expect([0, 4, 5, text.indexOf("three"), text.length].map(pageOf)).toEqual([1, 1, 2, 3, 3]);
  });
});
