import { describe, expect, it } from "vitest";
import { surroundingSentences } from "../../src/sources/surrounding-sentences.ts";

const TEXT = `The quay memo

The port has five cranes. Since Monday, said the harbour-master, three of them stand still; “nobody knows
why”. The repair takes nine weeks. Ships wait in the roads.

The council meets on Friday. It will not decide.`;

function around(
  exact: string,
  within: { readonly start?: number; readonly end?: number } = {},
  text = TEXT,
): { readonly before: string; readonly after: string } {
  const start = text.indexOf(exact);
  const { before, after } = surroundingSentences(
    { text },
    { start, end: start + exact.length },
    { within: { start: 0, end: text.length, ...within }, language: "en" },
  );
  return { before, after };
}

describe("the sentences around a place", () => {
  it("are two on each side, the rest of its own counting as one", () => {
    expect(around("three of them stand still")).toEqual({
      before: "The port has five cranes. Since Monday, said the harbour-master, ",
      after: "; “nobody knows why”. The repair takes nine weeks.",
    });
  });

  it("read as the source does when the place is put between them", () => {
    const exact = "Ships wait in the roads";
    const { before, after } = around(exact);
    expect(before + exact + after).toBe(
      "Since Monday, said the harbour-master, three of them stand still; “nobody knows why”. " +
        "The repair takes nine weeks. Ships wait in the roads.\nThe council meets on Friday. It will not decide.",
    );
  });

  it("do not count a mark that closes the place's own sentence as one", () => {
    expect(around("nobody knows\nwhy").after).toBe(
      "”. The repair takes nine weeks. Ships wait in the roads.",
    );
  });

  it("are none where the text ends", () => {
    expect(around("It will not decide.").after).toBe("");
    expect(around("The quay memo").before).toBe("");
  });

  it("stop where they may not reach further, and say that they are cut", () => {
    const closed = TEXT.indexOf("nobody");
    expect(around("three of them stand still", { end: closed }).after).toBe("");
    const start = TEXT.indexOf("said the");
    expect(around("three of them stand still", { start }).before).toBe("… said the harbour-master, ");
    const end = TEXT.indexOf(" weeks");
    expect(around("three of them stand still", { end }).after).toBe(
      "; “nobody knows why”. The repair takes nine …",
    );
  });

  it("leave out a word of which they would have a part", () => {
    const end = TEXT.indexOf("epair takes");
    expect(around("three of them stand still", { end }).after).toBe("; “nobody knows why”. The …");
  });

  it("are cut between words where a sentence is without end", () => {
    const text = `${"on and ".repeat(100)}here it stands${" and so on".repeat(100)}`;
    const { before, after } = around("here it stands", {}, text);
    expect(before).toMatch(/^… (and )?on and on .*and $/);
    expect(after).toMatch(/^ and so on .*(so|on|and) …$/);
    expect(Math.max(before.length, after.length)).toBeLessThan(330);
  });

  it("reach over no heading and no line of a few words, which belong to something else", () => {
    const page =
      "fbpx\n\nThe quay is closed. It broke.\n\n## Repair\n\nIt takes nine weeks.\n\nRecent posts\n\nMore news";
    expect(around("It broke", {}, page)).toEqual({ before: "The quay is closed. ", after: "" });
    expect(around("takes nine weeks", {}, page)).toEqual({ before: "It ", after: "" });
    expect(around("The quay is closed", {}, "She agreed.\n\nThe quay is closed.").before).toBe(
      "She agreed.\n",
    );
  });

  it("are rows in a table, each on its own line", () => {
    const table =
      "| No. | Part |\n|---|---|\n| 1 | Brakes, new |\n| 2 | Hand gear |\n| 3 | Barriers |\n| 4 | Lights |";
    expect(around("Hand gear", {}, table)).toEqual({
      before: "| No. | Part |\n|---|---|\n| 1 | Brakes, new |\n| 2 | ",
      after: " |\n| 3 | Barriers |\n| 4 | Lights |",
    });
  });
});
