import { expect, it } from "vitest";
import { pathAddress } from "../../src/text/path-address.ts";

it("A path keeps its slashes in an address, and has nothing else that an address reads otherwise.", () => {
  expect(pathAddress("a b/c#1/50%?.html")).toBe("a%20b/c%231/50%25%3F.html");
  expect(pathAddress("Zürich/\ud800.txt")).toBe("Z%C3%BCrich/%EF%BF%BD.txt");
});
