import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { inOrder } from "../../src/diagnostics/order.ts";

const at = (file: string, start: number, message = "x") =>
  diagnose("uncited-fact", { message, span: { file, start, end: start + 1 } });

const nowhere = diagnose("page-count", { message: "x", span: undefined });

describe("the order of a report", () => {
  it("is by file, then place, and begins with what has no place", () => {
    const all = [at("b.yaml", 1), at("a.yaml", 9), nowhere, at("a.yaml", 10), at("a.yaml", 2)];
    expect(inOrder(all)).toEqual([
      nowhere,
      at("a.yaml", 2),
      at("a.yaml", 9),
      at("a.yaml", 10),
      at("b.yaml", 1),
    ]);
  });

  it("keeps what stands at one place in the order found", () => {
    const all = [at("a.yaml", 2, "second"), at("a.yaml", 2, "first")];
    expect(inOrder(all).map(({ message }) => message)).toEqual(["second", "first"]);
  });
});

describe("a mistake that several audiences met", () => {
  it("is reported once", () => {
    expect(inOrder([at("a.yaml", 2), at("a.yaml", 2), nowhere, nowhere])).toHaveLength(2);
  });

  it("is not taken for another of the same place, sentence or code", () => {
    const code = diagnose("unused-excerpt", { message: "x", span: { file: "a.yaml", start: 2, end: 3 } });
    const longer = { ...at("a.yaml", 2), span: { file: "a.yaml", start: 2, end: 4 } };
    expect(inOrder([at("a.yaml", 2), at("a.yaml", 2, "y"), code, longer, at("a.yaml", 3)])).toHaveLength(5);
  });
});
