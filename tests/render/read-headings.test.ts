import { expect, it } from "vitest";
import { readHeadings } from "../../src/render/read-headings.ts";

it("Headings are read as words, their citation marks left out of the words alone.", () => {
  const page = `<h1 class="a">Moscow &amp;
    <em>NATO</em><sup class="cite"><a href="#x">1</a>,<a href="#y">2</a></sup></h1><p>Text</p><h2>Next</h2>`;
  expect([...readHeadings(page)]).toEqual([
    ["Moscow&NATO1,2", "Moscow & NATO"],
    ["Next", "Next"],
  ]);
});
