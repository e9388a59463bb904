import { describe, expect, it } from "vitest";
import { readNames, wholeName } from "../../src/sources/read-names.ts";

describe("readNames", () => {
  it.each([
    ["Mara Voss", ["Mara Voss"]],
    ["By  Mara Voss", ["Mara Voss"]],
    ["Voss, Mara", ["Voss, Mara"]],
    ["Voss, Mara; Okafor, Jan", ["Voss, Mara", "Okafor, Jan"]],
    ["Mara Voss and Jan Okafor", ["Mara Voss", "Jan Okafor"]],
    ["Mara Voss, Jan Okafor & Li Wei", ["Mara Voss", "Jan Okafor", "Li Wei"]],
    ["Calder & Voss", ["Calder & Voss"]],
    ["Office of Roads and Inland Waterways", ["Office of Roads and Inland Waterways"]],
    ["Reuters", ["Reuters"]],
    ["Johnson, Smith and Partners LLP", [{ literal: "Johnson, Smith and Partners LLP" }]],
    ["https://example.org/people/voss", []],
    ["", []],
    ["Opinion", []],
    ["By View my complete profile in News", []],
    ["World News", []],
    ["By the World News Desk", [{ literal: "the World News Desk" }]],
    ["Harbour Safety Team", [{ literal: "Harbour Safety Team" }]],
    ["Ruth World", ["Ruth World"]],
  ])("reads %j", (byline, names) => {
    expect(readNames(byline)).toEqual(names);
  });
});

describe("wholeName", () => {
  it("guards a comma that parts nothing", () => {
    expect(wholeName("Ministry of Roads, Bridges Section")).toEqual({
      literal: "Ministry of Roads, Bridges Section",
    });
    expect(wholeName(" Mara \n Voss ")).toBe("Mara Voss");
  });
});
