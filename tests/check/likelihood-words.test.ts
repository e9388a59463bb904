import { describe, expect, it } from "vitest";
import { likelihoodsIn } from "../../src/check/likelihood-words.ts";
import { proseOf } from "../../src/model/prose.ts";
import { textOf } from "../support/text-of.ts";

const found = (markdown: string) =>
  likelihoodsIn(proseOf(textOf(markdown)), "en").map(({ words, row }) => [words, row]);

describe("words of likelihood", () => {
  it.each([
    ["There is almost no chance of it.", "almost no chance", 1],
    ["It is very unlikely.", "very unlikely", 1],
    ["It is unlikely.", "unlikely", 1],
    ["It is a roughly even chance.", "a roughly even chance", 1],
    ["It is likely.", "likely", 1],
    ["It is very likely.", "very likely", 1],
    ["Almost certainly it is.", "Almost certainly", 1],
    ["It is a remote possibility.", "remote possibility", 2],
    ["It is highly improbable.", "highly improbable", 2],
    ["It is improbable.", "improbable", 2],
    ["The odds are roughly even odds.", "roughly even odds", 2],
    ["It is probably so.", "probably", 2],
    ["It is highly probable.", "highly probable", 2],
    ["It is nearly certain.", "nearly certain", 2],
  ])("are of one row of the scale: %s", (text, words, row) => {
    expect(found(text)).toEqual([[words, row]]);
  });

  it("come in the order of the text, whatever their row", () => {
    expect(found("Probably so, likely so, improbable otherwise.")).toEqual([
      ["Probably", 2],
      ["likely", 1],
      ["improbable", 2],
    ]);
  });

  it("are found across a line break and beside emphasis", () => {
    expect(found("It is very\nlikely, *almost certain*.")).toEqual([
      ["very likely", 1],
      ["almost certain", 1],
    ]);
  });

  it("are no others that only look like them", () => {
    expect(
      found("The likelihood, a probability, a certain man, an unlikelier one, remote controls."),
    ).toEqual([]);
  });

  it("are the source's own in quotation marks of whatever kind", () => {
    expect(
      found("“It is likely”, „wird likely“, «probable», 'very likely' and \"unlikely\", they said."),
    ).toEqual([]);
    expect(found("“It is so”, which is likely.")).toEqual([["likely", 1]]);
  });
});
