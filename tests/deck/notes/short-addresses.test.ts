import { describe, expect, it } from "vitest";
import { shortAddresses } from "../../../src/deck/notes/short-addresses.ts";

const linked = (address: string) => ({ text: address, href: address });

describe("a note on a slide", () => {
  it("has the domain of a long address, with the whole one behind it", () => {
    const address = "https://www.portellery.example/press/2025/harbour-bridge-closed";
    expect(shortAddresses([{ text: "Notice, " }, linked(address)])).toEqual([
      { text: "Notice, " },
      { text: "portellery.example", href: address },
    ]);
  });

  it.each(["https://doi.org/10.1000/a-long-name-of-an-article-182", "https://port.example/memo"])(
    "keeps an address whose domain would say less: %s",
    (address) => {
      expect(shortAddresses([linked(address)])).toEqual([linked(address)]);
    },
  );

  it("keeps a title that is a link", () => {
    const run = { text: "Harbour Bridge closed after fault, says city", href: "https://port.example/a" };
    expect(shortAddresses([run])).toEqual([run]);
  });
});
