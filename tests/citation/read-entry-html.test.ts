import { describe, expect, it } from "vitest";
import { readEntryHtml } from "../../src/citation/read-entry-html.ts";

describe("an entry's HTML", () => {
  it("becomes runs of text, plain and italic, on one line", () => {
    expect(readEntryHtml('  <div class="csl-entry">A. <i>B &#38; C</i>,\n <b>4</b></div>\n')).toEqual([
      { text: "A. " },
      { text: "B & C", style: "italic" },
      { text: ", 4" },
    ]);
  });

  it("has words upright inside of italics, as CSL flips them", () => {
    expect(readEntryHtml('<i>On <span style="font-style:normal;">Hamlet</span> again</i>')).toEqual([
      { text: "On ", style: "italic" },
      { text: "Hamlet" },
      { text: " again", style: "italic" },
    ]);
  });

  it("is nothing where it says nothing", () => {
    expect(readEntryHtml('  <div class="csl-entry"> </div>\n')).toEqual([]);
  });
});
