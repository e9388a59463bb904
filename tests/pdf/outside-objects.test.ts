import { expect, it } from "vitest";
import { outsideObjects } from "../../src/pdf/outside-objects.ts";

it("What follows the mark of a PDF's end at once stands by itself, and what the format has there is left out.", () => {
  const pdf = Buffer.from(
    "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n% Cranes stand\nstartxref\n9\n%%EOFODQgbW9zc3k=\n",
  );
  expect(outsideObjects(pdf)).toEqual(["% Cranes stand\nODQgbW9zc3k="]);
});
