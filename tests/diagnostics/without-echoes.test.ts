import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnostic.ts";
import { withoutEchoes } from "../../src/diagnostics/without-echoes.ts";

const at = (start: number, end: number) => ({ file: "b.yaml", start, end });

describe("one cause", () => {
  it("is reported once where a comment cuts a citation off", () => {
    const told = withoutEchoes([
      diagnose("uncited-fact", { message: "No citation.", span: at(2, 30) }),
      diagnose("malformed-citation", { message: "No closing bracket.", span: at(20, 30) }),
      diagnose("comment-cuts-text", { message: "Cut off.", span: at(31, 34) }),
    ]);
    expect(told).toMatchObject([{ code: "comment-cuts-text", severity: "error" }]);
  });

  it("is another where the unreadable citation stands in another text", () => {
    const told = withoutEchoes([
      diagnose("malformed-citation", { message: "No closing bracket.", span: at(20, 30) }),
      diagnose("comment-cuts-text", { message: "Cut off.", span: at(131, 134) }),
    ]);
    expect(told).toHaveLength(2);
  });
});
